import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { holdPlanning } from "../plan-here.store.ts";
import { savePublished } from "../plan-writing.store.ts";
import { mayRunPlan } from "../plans.policy.ts";
import { planParams } from "../plans.schema.ts";
import { savedIn } from "../saved.ts";

/** Published with its disputes as they stand: they need not be settled first. */
export const publishRoute = changeInPlace({
  path: "/{place}/plans/{plan}/publish",
  summary: "Show a plan to everybody, with who was involved when",
  practices: ["P10", "P32"],
  reads: { params: planParams, body: z.strictObject({ sure: z.string().default("") }) },
  permit: mayRunPlan,
  find: (tx, { actor, params }) => holdPlanning(tx, actor, params.plan),
  decide: ({ plan }, { body }) => {
    if (plan.publishedOn !== null) return wrong({ field: "sure", words: "This plan is published already." });
    return body.sure === "yes" ? found({}) : wrong({ field: "sure", words: "Tick the box if you are sure." });
  },
  save: async (tx, _published, { params, place, at }) => {
    await savePublished(tx, params.plan, at.toISOString().slice(0, 10));
    return savedIn(place, { id: params.plan, what: "plan.published" });
  },
});
