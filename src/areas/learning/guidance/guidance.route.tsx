import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { findGuidanceNow } from "../guidance-now.store.ts";
import { mayPublishGuidance, mayReadGuidance } from "../learning.policy.ts";
import { guidanceParams, lessonTold, toldOf } from "../learning.schema.ts";
import { placeShown } from "../place-shown.ts";
import { findOpenness } from "../sources.store.ts";
import { forEveryone } from "../standing.rules.ts";
import { guidancePage } from "./guidance.page.tsx";
import type { GuidanceShown } from "./guidance.page.tsx";

const told = z.object({
  id: z.string(),
  title: z.string(),
  forWhom: z.string(),
  edition: z.number().nullable().describe("Null: nothing was put into print yet."),
  statements: z.array(lessonTold).readonly(),
  takenOut: z.number().describe("Sentences whose source was withdrawn since."),
});

export const guidanceRoute = lookInPlace({
  method: "GET",
  path: "/{place}/learning/{guidance}",
  summary: "One page of guidance: each sentence opens what it rests on; what lost its source is out of print",
  practices: ["P26"],
  reads: {
    params: guidanceParams,
    query: z.object({
      edition: z.coerce
        .number()
        .int()
        .min(1)
        .max(10_000)
        .optional()
        .describe("An earlier one; empty for the one that holds."),
    }),
  },
  answers: z
    .custom<GuidanceShown>()
    .transform(({ guidance, edition, print }): z.input<typeof told> => ({
      ...guidance,
      edition: edition?.number ?? null,
      statements: print.statements.map(toldOf),
      takenOut: print.gone.length,
    }))
    .pipe(told),
  permit: mayReadGuidance,
  find: async (tx, { params, query, actor }) => {
    const now = await findGuidanceNow(tx, params.guidance, query.edition);
    // What was never in print is for the people of the place.
    if (now === undefined || (now.edition === undefined && actor.member === null)) return undefined;
    return { ...(await findOpenness(tx)), now };
  },
  answer: ({ now }, { actor }) => {
    const isMember = actor.member !== null;
    const statements = isMember ? now.print.statements : now.print.statements.map(forEveryone);
    return found({
      ...now,
      print: { ...now.print, statements },
      isMember,
      mayPublish: mayPublishGuidance(actor).allowed,
    });
  },
  page: (shown, view) => guidancePage(shown, { place: placeShown(view), language: view.language }),
});
