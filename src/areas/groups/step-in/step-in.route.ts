import { z } from "zod";
import { wroteInPrivate } from "../../../nouns/in-private.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { holderOf } from "../group.ts";
import { mayStepIn } from "../groups.policy.ts";
import { groupParams } from "../groups.schema.ts";
import { isPrivate } from "../seen.rules.ts";
import { findSitting } from "../sitting-here.store.ts";
import { saveHolding, saveHoldingEnd } from "../writing.store.ts";

export const stepInRoute = changeInPlace({
  path: "/{place}/groups/{group}/step-in",
  summary: "The deputy takes the seat that stands empty",
  practices: ["P08", "P23"],
  reads: {
    params: groupParams,
    body: z.strictObject({ sitting: z.uuid("Say which deputy, by the identifier of how they sit there.") }),
  },
  permit: mayStepIn,
  find: async (tx, { actor, params, body }) => {
    const thing = await findSitting(tx, { actor, id: params.group, sittingId: body.sitting });
    return thing && { ...thing.group, ...thing, deputyId: thing.sitting.holder?.id ?? null };
  },
  decide: ({ group, seat, sitting }) => {
    const { holder } = sitting;
    if (sitting.part !== "deputy" || holder === null)
      return wrong({ field: "sitting", words: "Only the deputy of a seat can step in." });
    return holderOf(seat) === undefined
      ? found({ group, seat, sitting, holder })
      : wrong({ field: "sitting", words: "The seat is held. Whoever holds it leaves it first." });
  },
  save: async (tx, { group, seat, sitting, holder }, { place, at }) => {
    const today = at.toISOString().slice(0, 10);
    await saveHoldingEnd(tx, { groupId: group.id, holdingIds: [sitting.id], because: "stepped-in", today });
    await saveHolding(tx, {
      groupId: group.id,
      seatId: seat.id,
      part: "holder",
      personId: holder.id,
      organisationId: sitting.through?.id ?? null,
      wayChosen: sitting.wayChosen,
      termEndsOn: sitting.termEndsOn,
      shownAs: holder.shownAs,
      isPrivate: isPrivate(group, { standing: seat.standing, shownAs: holder.shownAs }),
      today,
    });
    return { id: seat.id, path: `/${place.slug}/groups/${group.id}#seat-${seat.id}`, happened: wroteInPrivate(place) };
  },
});
