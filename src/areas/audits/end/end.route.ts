import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { mayEndRating } from "../audits.policy.ts";
import { auditParams } from "../audits.schema.ts";
import { holdAudit, listAsked } from "../audits.store.ts";
import { endRating } from "../ratings.store.ts";

export const endRoute = changeInPlace({
  path: "/{place}/audits/{audit}/end",
  summary: "End the rating: the middle of each side is kept, of five people and more, and nobody rates any more",
  practices: ["P21"],
  reads: { params: auditParams, body: z.strictObject({}) },
  permit: mayEndRating,
  find: async (tx, { params, actor, at }) => {
    const audit = await holdAudit(tx, params.audit);
    if (audit === undefined) return undefined;
    const own = (await listAsked(tx, audit.id)).find(({ personId }) => personId === actor.member?.personId);
    return { audit, ownSide: own?.side ?? null, isOver: audit.closesOn < at.toISOString().slice(0, 10) };
  },
  decide: ({ audit }) =>
    audit.endedOn === null
      ? found(audit)
      : ({
          ok: false,
          clash: true,
          problems: [{ field: "audit", words: "Somebody ended it before. Open the audit to read what was found." }],
        } as const),
  save: async (tx, _audit, { at, place, params: { audit: id } }) => {
    await endRating(tx, id, at.toISOString().slice(0, 10));
    return {
      id,
      path: `/${place.slug}/audits/${id}`,
      happened: { what: "audit.ended", subject: { kind: "audit", id }, detail: {} },
    };
  },
});
