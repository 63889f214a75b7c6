import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { sayingsIn } from "../../glossary/index.ts";
import { listGuidanceNow } from "../guidance-now.store.ts";
import { mayPublishGuidance, mayReadGuidance } from "../learning.policy.ts";
import { placeShown } from "../place-shown.ts";
import { findOpenness } from "../sources.store.ts";
import { guidanceListPage } from "./guidance-list.page.tsx";
import type { ListShown } from "./guidance-list.page.tsx";

const told = z.object({
  guidance: z
    .array(z.object({ id: z.string(), title: z.string(), forWhom: z.string(), statements: z.number() }))
    .readonly(),
  sayings: z
    .array(z.object({ phrase: z.string(), language: z.string(), literally: z.string() }))
    .readonly()
    .describe("How people here say it; none for whoever is not of the place."),
});

export const guidanceListRoute = lookInPlace({
  method: "GET",
  path: "/{place}/learning",
  summary: "Guidance in print: what was learned, each sentence with what it rests on",
  practices: ["P26"],
  answers: z
    .custom<ListShown>()
    .transform(({ guidance, sayings }): z.input<typeof told> => ({ guidance, sayings }))
    .pipe(told),
  permit: mayReadGuidance,
  find: async (tx, { actor }) => ({
    ...(await findOpenness(tx)),
    all: await listGuidanceNow(tx),
    sayings: actor.member === null ? [] : await sayingsIn(tx, {}),
  }),
  answer: ({ all, sayings }, { actor }) =>
    found({
      sayings,
      guidance: all
        .map(({ guidance, print }) => ({ ...guidance, statements: print.statements.length }))
        // What is in print is for everyone; what is being gathered is for the people of the place.
        .filter(({ statements }) => statements > 0 || actor.member !== null),
      isMember: actor.member !== null,
      mayPublish: mayPublishGuidance(actor).allowed,
    }),
  page: (shown, view) => guidanceListPage(shown, { place: placeShown(view), language: view.language }),
});
