import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { mayAnswerItem } from "../champions.policy.ts";
import { questionParams } from "../champions.schema.ts";
import { findChampionToReach, takeNetworkTurn } from "../champions.store.ts";
import { championWords } from "../champions.words.ts";
import { drawItemAgain } from "../item-again.page.tsx";
import { saveAnswered } from "../item-moves.store.ts";
import { findItemHere } from "../item-here.store.ts";
import { languageOfChampion } from "../language.words.ts";
import { championLetter } from "../letters.words.ts";
import { answerOf } from "./answer.rules.ts";

const text = z.string().max(20_000).default("");

export const answerItemRoute = changeInPlace({
  path: "/{place}/champions/questions/{question}/answer",
  summary: "Answer what a champion asked, in words: it will be done, was done, or cannot be and why",
  practices: ["P30"],
  reads: {
    params: questionParams,
    body: z.strictObject({
      outcome: text.describe("will, done or cannot"),
      answer: text.describe("What the champion reads and passes back."),
    }),
  },
  permit: mayAnswerItem,
  find: async (tx, { params }) => {
    await takeNetworkTurn(tx);
    const here = await findItemHere(tx, params.question);
    return here && { ...here, champion: await findChampionToReach(tx, here.item.championId) };
  },
  decide: ({ item, champion }, { body }) => {
    const answer = answerOf(body, item);
    return answer.ok ? found({ ...answer.value, id: item.id, champion }) : answer;
  },
  save: async (tx, { id, champion, outcome, answer }, { place, actor, at }) => {
    const today = at.toISOString().slice(0, 10);
    await saveAnswered(tx, id, { outcome, answer, byId: actor.member?.personId ?? null, today });
    const letter = championWords(languageOfChampion(champion)).letters.answered;
    return {
      id,
      path: `/${place.slug}/champions/questions/${id}`,
      happened: { what: "champions.answered", subject: { kind: "champion-item", id }, detail: { outcome } },
      letters: championLetter(champion?.email ?? "", letter, { path: `/${place.slug}/champions/own` }),
    };
  },
  form: (attempt, view, thing) => drawItemAgain(attempt, view, thing),
});
