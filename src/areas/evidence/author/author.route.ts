import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { mayTakePart } from "../evidence.policy.ts";
import { alreadyReleased, isOpen } from "../open.rules.ts";
import { lookingAs } from "../pack-asked.ts";
import { findPackHere } from "../pack-here.store.ts";
import { packParams } from "../pack.schema.ts";
import { saveAuthor } from "../part-taken.store.ts";
import { sideOf } from "../side.rules.ts";

export const authorRoute = changeInPlace({
  path: "/{place}/evidence/{pack}/author",
  summary: "Stand as one of the authors of a pack, for one’s own side and by one’s own will",
  practices: ["P45"],
  reads: { params: packParams, body: z.strictObject({}) },
  permit: mayTakePart,
  find: (tx, { params, actor, place }, house) =>
    findPackHere(tx, params.pack, { ...lookingAs({ actor, place }, house.origin()), hold: "hold" }),
  decide: ({ row, named }, { actor, at }) => {
    if (!isOpen(row)) return alreadyReleased(row);
    const side = sideOf(actor);
    const personId = actor.member?.personId;
    if (side === null || personId === undefined) throw new Error("Somebody of no side stood as an author.");
    return named.some((one) => one.as === "author" && one.personId === personId)
      ? wrong({ field: "", words: "Your name stands there already." })
      : found({ packId: row.id, side, personId, on: at.toISOString().slice(0, 10) });
  },
  save: async (tx, { packId, ...standing }, { place }) => {
    await saveAuthor(tx, packId, standing);
    return {
      id: packId,
      path: `/${place.slug}/evidence/${packId}`,
      happened: {
        what: "evidence.author",
        subject: { kind: "evidence", id: packId },
        detail: { side: standing.side },
      },
    };
  },
});
