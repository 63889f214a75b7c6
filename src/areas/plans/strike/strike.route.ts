import { z } from "zod";
import { readNeeded } from "../../../nouns/name.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { holdPlanning } from "../plan-here.store.ts";
import { saveStruck } from "../plan-writing.store.ts";
import { mayStrikeFixing } from "../plans.policy.ts";
import { planParams } from "../plans.schema.ts";
import { savedIn } from "../saved.ts";

export const strikeRoute = changeInPlace({
  path: "/{place}/plans/{plan}/strike",
  summary: "Strike what was attached as fixing the scope, with a reason that both sides see; it stays to be read",
  practices: ["P10"],
  reads: {
    params: planParams,
    body: z.strictObject({ fixing: z.uuid("Say which, by its identifier."), because: z.string().default("") }),
  },
  permit: mayStrikeFixing,
  find: async (tx, { actor, params, body }) => {
    const thing = await holdPlanning(tx, actor, params.plan);
    const fixing = thing?.fixings.find(({ id }) => id === body.fixing);
    return thing === undefined || fixing === undefined ? undefined : { ...thing, fixing };
  },
  decide: ({ fixing }, { body }) => {
    const because = readNeeded(body.because, {
      field: "because",
      charactersMax: 1000,
      needed: "Write why it does not count. Both sides read it.",
    });
    if (!because.ok) return because;
    return fixing.struck === null
      ? found({ fixingId: fixing.id, because: because.value })
      : wrong({ field: "fixing", words: "This was struck already." });
  },
  save: async (tx, { fixingId, because }, { params, place, at }) => {
    await saveStruck(tx, fixingId, { because, today: at.toISOString().slice(0, 10) });
    return savedIn(place, { id: params.plan, what: "plan.fixing-struck", detail: { fixing: fixingId }, to: "#fixed" });
  },
});
