import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { foundOf } from "../panel.rules.ts";
import { listScorers, savePanelClosed } from "../panel.store.ts";
import { holdWithPanel } from "../panel-here.store.ts";
import { mayRunPlan } from "../plans.policy.ts";
import { planParams } from "../plans.schema.ts";
import { savedIn } from "../saved.ts";

/** Both sides are counted once, here, so that nobody is told by who scored later. @practice P32 */
export const closeRoute = changeInPlace({
  path: "/{place}/plans/{plan}/close",
  summary: "Close the scoring of a plan’s panel and count both sides, once",
  practices: ["P32"],
  reads: { params: planParams, body: z.strictObject({ sure: z.string().default("") }) },
  permit: mayRunPlan,
  find: async (tx, { actor, params }) => {
    const thing = await holdWithPanel(tx, actor, params.plan);
    return thing && { ...thing, scorers: await listScorers(tx, params.plan) };
  },
  decide: ({ panel, scorers }, { body }) => {
    if (body.sure !== "yes")
      return wrong({ field: "sure", words: "It closes once, and for good. Say that you are sure." });
    return panel.closedOn === null
      ? found(
          foundOf(
            scorers,
            panel.options.map(({ id }) => id),
            panel.how,
          ),
        )
      : wrong({ field: "sure", words: "The scoring is closed already." });
  },
  save: async (tx, scored, { params, place, at }) => {
    await savePanelClosed(tx, params.plan, { found: scored, today: at.toISOString().slice(0, 10) });
    return savedIn(place, { id: params.plan, what: "plan.scoring-closed", to: "#panel" });
  },
});
