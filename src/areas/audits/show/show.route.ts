import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { mayShowSide } from "../audits.policy.ts";
import { auditParams, sideField } from "../audits.schema.ts";
import { holdAudit, listAsked, saveShown } from "../audits.store.ts";

export const showRoute = changeInPlace({
  path: "/{place}/audits/{audit}/show",
  summary: "A side shows what it said, once the rating ended; it stays shown",
  practices: ["P21"],
  reads: { params: auditParams, body: z.strictObject({ side: sideField }) },
  permit: mayShowSide,
  find: async (tx, { params, actor, body }) => {
    const audit = await holdAudit(tx, params.audit);
    if (audit === undefined) return undefined;
    const own = (await listAsked(tx, audit.id)).find(({ personId }) => personId === actor.member?.personId);
    return { audit, ownSide: own?.side ?? null, side: body.side };
  },
  decide: ({ audit, side }) =>
    audit.endedOn === null
      ? wrong({ field: "side", words: "The rating goes on. What a side said can be shown once it has ended." })
      : found({ side, isShown: audit.shownOn[side] !== null }),
  save: async (tx, { side, isShown }, { at, place, params: { audit: id } }) => {
    if (!isShown) await saveShown(tx, id, { side, on: at.toISOString().slice(0, 10) });
    return {
      id,
      path: `/${place.slug}/audits/${id}`,
      happened: { what: "audit.shown", subject: { kind: "audit", id }, detail: { side } },
    };
  },
});
