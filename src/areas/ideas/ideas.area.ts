import type { Area } from "../../web/area.ts";
import type { HomePart } from "../../web/registered.ts";
import { answerFormRoute, answerRoute } from "./answer/answer.route.tsx";
import { callRoute } from "./call/call.route.tsx";
import { cameOfFormRoute, cameOfRoute } from "./came-of/came-of.route.tsx";
import { giveFormRoute, giveRoute } from "./give/give.route.tsx";
import { eraseAsking, eraseIdeas, forgetOldIdeas, readAskingHeld, readIdeasHeld } from "./ideas-held.store.ts";
import { askingOfPerson, ideasOfPerson } from "./ideas-moves.store.ts";
import { examples, maySeeIdeas } from "./ideas.policy.ts";
import { listCallsToAnswer } from "./ideas.store.ts";
import { ideasInMenu } from "./ideas.words.ts";
import { ideasRoute } from "./list/ideas.route.tsx";
import { newCallFormRoute, newCallRoute } from "./new/new-call.route.tsx";
import { listToldBack } from "./told-back.store.ts";
import { withdrawRoute } from "./withdraw/withdraw.route.ts";

/** Silence is seen by whoever owes the answer, and an answer by whoever had the idea. @practice P04 */
const ideasAtHome: HomePart = {
  today: async (tx, { actor, place, at }) => {
    if (actor.member === null) return [];
    const today = at.toISOString().slice(0, 10);
    return (await listCallsToAnswer(tx, actor.member.personId)).map(
      ({ id, question, unanswered, answerBy, askedAt }) => {
        const ideas = unanswered === 1 ? "1 idea waits" : `${unanswered} ideas wait`;
        return {
          words: `${ideas} for your answer: ${question}`,
          because:
            today > answerBy
              ? "The day you named for it is over. Whoever said something has heard nothing."
              : "You said that each idea would be answered.",
          since: new Date(askedAt),
          by: answerBy,
          href: `/${place.slug}/ideas/${id}`,
          verb: "Answer the ideas",
        };
      },
    );
  },
  news: async (tx, { actor, place }, since) =>
    actor.member === null
      ? []
      : (await listToldBack(tx, actor.member.personId, since)).map(({ callId, ideaId, question, what, at }) => ({
          words:
            what === "answered" ? `Your idea was answered: ${question}` : `Something came of your idea: ${question}`,
          at,
          href: `/${place.slug}/ideas/${callId}?idea=${ideaId}#idea-${ideaId}`,
        })),
};

export const ideas: Area = {
  name: "ideas",
  title: "Ideas",
  routes: [
    ideasRoute,
    newCallFormRoute,
    newCallRoute,
    callRoute,
    giveFormRoute,
    giveRoute,
    answerFormRoute,
    answerRoute,
    cameOfFormRoute,
    cameOfRoute,
    withdrawRoute,
  ],
  menu: [],
  menuInPlace: [{ path: "ideas", step: "prepare", order: 58, words: ideasInMenu, may: maySeeIdeas }],
  permissions: examples,
  home: ideasAtHome,
  held: [
    {
      kind: "ideas.given",
      words: "Ideas you gave",
      because: "So that you are credited as you wish, and answered. Forgotten: they are deleted.",
      read: readIdeasHeld,
      erase: eraseIdeas,
      moves: ideasOfPerson,
    },
    {
      kind: "ideas.asked",
      words: "What you asked people, answered them, or wrote down for them",
      because: "So that somebody answers by name. Forgotten: the words stay, your name goes.",
      read: readAskingHeld,
      erase: eraseAsking,
      moves: askingOfPerson,
    },
  ],
  retention: [
    {
      kind: "old-ideas",
      words: "Ideas that people were asked for, with their answers, after the day by which they were to be answered",
      monthsUsual: 60,
      monthsMin: 12,
      monthsMax: 240,
      forget: forgetOldIdeas,
    },
  ],
};
