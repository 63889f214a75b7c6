import { z } from "zod";
import { wroteInPrivate } from "../../../nouns/in-private.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { mayEmptySeat } from "../groups.policy.ts";
import { groupParams } from "../groups.schema.ts";
import { findSitting } from "../sitting-here.store.ts";
import { saveHoldingEnd } from "../writing.store.ts";

export const emptyRoute = changeInPlace({
  path: "/{place}/groups/{group}/empty",
  summary:
    "Leave one’s own seat, or as the chair take somebody off: the seat stands empty at once, and the chair is told",
  practices: ["P08", "P23"],
  reads: {
    params: groupParams,
    body: z.strictObject({ sitting: z.uuid("Say who, by the identifier of how they sit there.") }),
  },
  permit: mayEmptySeat,
  find: async (tx, { actor, params, body }) => {
    const thing = await findSitting(tx, { actor, id: params.group, sittingId: body.sitting });
    return thing && { ...thing.group, ...thing, holderId: thing.sitting.holder?.id ?? null };
  },
  decide: ({ group, seat, sitting, holderId }, { actor, at }) => {
    const today = at.toISOString().slice(0, 10);
    const isOver = sitting.termEndsOn !== null && sitting.termEndsOn < today;
    const isMine = actor.member !== null && actor.member.personId === holderId;
    const because = isMine ? "left" : isOver ? "term-over" : "taken-off";
    return found({ groupId: group.id, seatId: seat.id, holdingIds: [sitting.id], because, today } as const);
  },
  save: async (tx, { seatId, ...ended }, { place }) => {
    await saveHoldingEnd(tx, ended);
    return {
      id: seatId,
      path: `/${place.slug}/groups/${ended.groupId}#seat-${seatId}`,
      happened: wroteInPrivate(place),
    };
  },
});
