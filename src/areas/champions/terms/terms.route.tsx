import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { mayRunNetwork } from "../champions.policy.ts";
import { saveTerms } from "../network.store.ts";
import { formShown } from "../place-shown.ts";
import { findTermsHere } from "../terms-here.store.ts";
import { termsPage } from "./terms.page.tsx";
import type { TermsShown } from "./terms.page.tsx";
import { termsOf } from "./terms.rules.ts";

const told = z.object({
  daysToAnswer: z.number().describe("Working days, without the place’s days off."),
  remindBefore: z.number(),
  answerers: z.array(z.object({ id: z.string(), name: z.string(), rank: z.number(), isHere: z.boolean() })).readonly(),
});

export const termsFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/champions/terms",
  summary: "Within how many working days champions are answered, who answers, and to whom it goes after the day",
  practices: ["P30"],
  answers: z
    .custom<TermsShown>()
    .transform(({ terms, answerers }): z.input<typeof told> => ({
      ...terms,
      answerers: answerers.map(({ id, name, rank, isHere }) => ({ id, name, rank, isHere })),
    }))
    .pipe(told),
  permit: mayRunNetwork,
  find: findTermsHere,
  answer: ({ terms, answerers, people }) => found({ terms, answerers, people }),
  page: (shown, view) => termsPage(shown, { ...formShown(view), typed: {}, problems: [] }),
});

const text = z.string().max(1000).default("");

export const termsRoute = changeInPlace({
  path: "/{place}/champions/terms",
  summary: "Set within how many working days champions are answered; what was asked before keeps its day",
  practices: ["P30"],
  reads: {
    body: z.strictObject({
      daysToAnswer: text.describe("Working days, 1 to 60."),
      remindBefore: text.describe("Working days before the day, 0 to 20."),
    }),
  },
  permit: mayRunNetwork,
  find: findTermsHere,
  decide: (_here, { body }) => termsOf(body),
  save: async (tx, terms, { actor, place }) => {
    const id = await saveTerms(tx, terms, actor.member?.personId ?? null);
    return {
      id,
      path: `/${place.slug}/champions/terms`,
      happened: { what: "champions.terms-set", subject: { kind: "champion-terms", id }, detail: { ...terms } },
    };
  },
  form: (attempt, view, thing) =>
    termsPage(thing ?? { terms: { daysToAnswer: 10, remindBefore: 3 }, answerers: [], people: [] }, {
      ...formShown(view),
      ...attempt,
    }),
});
