import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { listOwnOrganisations } from "../../organisations/index.ts";
import { limitsParams } from "../audits.schema.ts";
import { mayTakeBack } from "../limits.policy.ts";
import { holdWord, saveTakenBack } from "../limits-words.store.ts";

export const takeBackRoute = changeInPlace({
  path: "/{place}/limits/{service}/take-back",
  summary: "A partner takes back what it said of what a service cannot do yet: nobody reads it there any more",
  practices: ["P21"],
  reads: { params: limitsParams, body: z.strictObject({ word: z.uuid().describe("What was said, by identifier.") }) },
  permit: mayTakeBack,
  find: async (tx, { params, body, actor }) => {
    const word = await holdWord(tx, params.service, body.word);
    const own = actor.member === null ? [] : await listOwnOrganisations(tx, actor.member.personId);
    return word && { ...word, ownIds: own.map(({ id }) => id) };
  },
  decide: ({ takenBackOn }, { body }) =>
    takenBackOn === null
      ? found({ wordId: body.word })
      : ({ ok: false, clash: true, problems: [{ field: "word", words: "It was taken back already." }] } as const),
  save: async (tx, { wordId }, { at, place, params: { service } }) => {
    await saveTakenBack(tx, wordId, at.toISOString().slice(0, 10));
    return {
      id: wordId,
      path: `/${place.slug}/limits/${service}`,
      happened: { what: "limits.word-taken-back", subject: { kind: "service", id: service }, detail: { word: wordId } },
    };
  },
});
