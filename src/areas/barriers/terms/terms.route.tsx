import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { termsAtFirst } from "../barrier.ts";
import { maySetBarrierTerms } from "../barriers.policy.ts";
import { bandsKept, text } from "../barriers.schema.ts";
import { formShown } from "../place-shown.ts";
import { findTerms, saveTerms } from "../terms.store.ts";
import { termsPage } from "./terms.page.tsx";
import type { TermsShown } from "./terms.page.tsx";
import { termsOf } from "./terms.rules.ts";

const told = z.object({ daysToTable: z.number().describe("Working days."), bands: bandsKept });

export const termsFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/barriers/terms",
  summary: "Within how many working days managers have a barrier on their table, and what scores of risks are called",
  practices: ["P22"],
  answers: z
    .custom<TermsShown>()
    .transform(({ terms }): z.input<typeof told> => terms)
    .pipe(told),
  permit: maySetBarrierTerms,
  find: async (tx) => ({ terms: await findTerms(tx) }),
  answer: ({ terms }) => found({ terms }),
  page: (shown, view) => termsPage(shown, { ...formShown(view), typed: {}, problems: [] }),
});

export const termsRoute = changeInPlace({
  path: "/{place}/barriers/terms",
  summary: "Set by when managers have a barrier on their table, and the bands of scores; what was raised keeps its day",
  practices: ["P22"],
  reads: {
    body: z.strictObject({
      daysToTable: text.describe("Working days, 1 to 120."),
      bands: text.describe("One a line: the score at which it begins, and its words."),
    }),
  },
  permit: maySetBarrierTerms,
  find: async (tx) => ({ terms: await findTerms(tx) }),
  decide: (_here, { body }) => termsOf(body),
  save: async (tx, terms, { actor, place }) => {
    const id = await saveTerms(tx, terms, actor.member?.personId ?? null);
    return {
      id,
      path: `/${place.slug}/barriers/terms`,
      happened: {
        what: "barriers.terms-set",
        subject: { kind: "barrier-terms", id },
        detail: { daysToTable: terms.daysToTable, bands: terms.bands.map(({ from, words }) => `${from} ${words}`) },
      },
    };
  },
  form: (attempt, view, here) => termsPage(here ?? { terms: termsAtFirst }, { ...formShown(view), ...attempt }),
});
