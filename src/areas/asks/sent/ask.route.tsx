import { z } from "zod";
import type { Actor } from "../../../nouns/actor.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import type { AskConcerned } from "../concerned.rules.ts";
import { findConcerned } from "../concerned.store.ts";
import { mayAnswer, mayJoin, mayReadWords, maySeeAsks, mayTakeBack } from "../asks.policy.ts";
import { askBetween, askParams, askShown } from "../asks.schema.ts";
import { placeShown } from "../place-shown.ts";
import { isOpen, mayStillJoin, stateOf } from "../state.rules.ts";
import { askPage } from "./ask.page.tsx";
import type { AskSeen } from "./ask.page.tsx";

const told = askShown.extend({
  between: askBetween.nullable().describe("What only the partner and those who ask read; null for others."),
});

const toldOf = ({ ask, state, isInside }: AskSeen): z.input<typeof told> => ({
  ...ask,
  state,
  between: isInside
    ? {
        ...ask,
        worker: ask.worker?.name ?? null,
        session: ask.session?.name ?? null,
        askedBy: ask.askedBy?.name ?? null,
      }
    : null,
});

function seenOf(concerned: AskConcerned, actor: Actor, today: string): AskSeen {
  const { ask } = concerned;
  const state = stateOf(ask, today);
  const answers = mayAnswer(actor, concerned).allowed;
  return {
    ask,
    state,
    isInside: mayReadWords(actor, concerned).allowed,
    may: {
      answer: answers && isOpen(ask, today),
      took: answers && state === "yes",
      join: mayJoin(actor, concerned).allowed && mayStillJoin(ask, today),
      takeBack: mayTakeBack(actor, concerned).allowed && !["taken-back", "took"].includes(state),
    },
  };
}

export const askRoute = lookInPlace({
  method: "GET",
  path: "/{place}/asks/{sent}",
  summary: "What a partner is asked: the minutes it needs, what is paid, by when, and what was answered",
  practices: ["P10"],
  reads: { params: askParams },
  answers: z
    .custom<AskSeen>()
    .transform((seen): z.input<typeof told> => toldOf(seen))
    .pipe(told),
  permit: maySeeAsks,
  find: (tx, { params }) => findConcerned(tx, params.sent),
  answer: ({ place: _place, ...concerned }, { actor, at }) =>
    found(seenOf(concerned, actor, at.toISOString().slice(0, 10))),
  page: (seen, view) => askPage(seen, placeShown(view)),
});
