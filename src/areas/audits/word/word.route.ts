import { z } from "zod";
import { readNeeded } from "../../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import type { Result } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { limitsParams } from "../audits.schema.ts";
import { maySayWord } from "../limits.policy.ts";
import { findLimitsHere } from "../limits-here.store.ts";
import { saveWord } from "../limits-words.store.ts";

const text = z.string().max(20_000).default("");

export const wordRoute = changeInPlace({
  path: "/{place}/limits/{service}/word",
  summary: "A partner says what it makes of what a service cannot do yet; it stands there unedited",
  practices: ["P21"],
  reads: {
    params: limitsParams,
    body: z.strictObject({ words: text, organisation: text.describe("In whose name; empty: without a name.") }),
  },
  permit: maySayWord,
  find: (tx, { params, actor }) => findLimitsHere(tx, params.service, actor),
  decide: ({ own }, { body }) => {
    const words = readNeeded(body.words, { field: "words", charactersMax: 1000, needed: "Write what you make of it." });
    const organisation: Result<string | null> =
      body.organisation === ""
        ? found(null)
        : own.some(({ id }) => id === body.organisation)
          ? found(body.organisation)
          : wrong({ field: "organisation", words: "Choose an organisation that you work for." });
    return words.ok && organisation.ok
      ? found({ words: words.value, organisationId: organisation.value })
      : wrong(...problemsOf(words, organisation));
  },
  save: async (tx, word, { actor, at, place, params: { service } }) => {
    const by = { serviceId: service, byId: actor.member?.personId ?? "", today: at.toISOString().slice(0, 10) };
    const id = await saveWord(tx, { ...by, ...word });
    return {
      id,
      path: `/${place.slug}/limits/${service}`,
      happened: { what: "limits.word", subject: { kind: "service", id: service }, detail: { word: id } },
    };
  },
});
