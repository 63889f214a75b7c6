import { z } from "zod";
import { readNeeded } from "../../../nouns/name.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { mayTellWhatCame } from "../champions.policy.ts";
import { questionParams } from "../champions.schema.ts";
import { findChampionToReach, takeNetworkTurn } from "../champions.store.ts";
import { championWords } from "../champions.words.ts";
import { drawItemAgain } from "../item-again.page.tsx";
import { findItemHere } from "../item-here.store.ts";
import { saveCameOf } from "../item-moves.store.ts";
import { languageOfChampion } from "../language.words.ts";
import { championLetter } from "../letters.words.ts";

export const cameOfRoute = changeInPlace({
  path: "/{place}/champions/questions/{question}/came-of",
  summary: "Tell a champion later what came of what they asked",
  practices: ["P30"],
  reads: {
    params: questionParams,
    body: z.strictObject({ words: z.string().max(20_000).default("").describe("What came of it.") }),
  },
  permit: mayTellWhatCame,
  find: async (tx, { params }) => {
    await takeNetworkTurn(tx);
    const here = await findItemHere(tx, params.question);
    return here && { ...here, champion: await findChampionToReach(tx, here.item.championId) };
  },
  decide: ({ item, champion }, { body }) => {
    if (item.answeredOn === null) return wrong({ field: "words", words: "Answer it first." });
    const words = readNeeded(body.words, {
      field: "words",
      charactersMax: 2000,
      needed: "Write what came of it. The champion reads this.",
    });
    return words.ok ? found({ id: item.id, champion, words: words.value }) : words;
  },
  save: async (tx, { id, champion, words }, { place, actor, at }) => {
    await saveCameOf(tx, id, {
      words,
      byId: actor.member?.personId ?? null,
      today: at.toISOString().slice(0, 10),
    });
    const letter = championWords(languageOfChampion(champion)).letters.answered;
    return {
      id,
      path: `/${place.slug}/champions/questions/${id}`,
      happened: { what: "champions.came-of", subject: { kind: "champion-item", id }, detail: {} },
      letters: championLetter(champion?.email ?? "", letter, { path: `/${place.slug}/champions/own` }),
    };
  },
  form: (attempt, view, thing) => drawItemAgain(attempt, view, thing),
});
