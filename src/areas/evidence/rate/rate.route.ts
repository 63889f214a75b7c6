import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { mayTakePart } from "../evidence.policy.ts";
import { alreadyReleased, isOpen } from "../open.rules.ts";
import { lookingAs } from "../pack-asked.ts";
import { findPackHere } from "../pack-here.store.ts";
import { packParams } from "../pack.schema.ts";
import { saveRating } from "../part-taken.store.ts";
import { sideOf } from "../side.rules.ts";

export const rateRoute = changeInPlace({
  path: "/{place}/evidence/{pack}/rate",
  summary: "Rate a section of a pack for one’s own side; the last holds",
  practices: ["P45"],
  reads: {
    params: packParams,
    body: z.strictObject({
      section: z.string().max(40).default("").describe("The section, by identifier."),
      rating: z.string().max(10).default("").describe("0 not begun, 1 begun, 2 done in part, 3 done."),
    }),
  },
  permit: mayTakePart,
  find: (tx, { params, actor, place }, house) =>
    findPackHere(tx, params.pack, { ...lookingAs({ actor, place }, house.origin()), hold: "hold" }),
  decide: ({ row, pack }, { body, actor }) => {
    if (!isOpen(row) || pack === null) return alreadyReleased(row);
    if (!pack.sections.some(({ id }) => id === body.section))
      return wrong({ field: "section", words: "There is no such section in this pack. Choose one that is there." });
    if (!/^[0-3]$/u.test(body.rating))
      return wrong({ field: "rating", words: "Choose from 0, not begun, to 3, done." });
    const side = sideOf(actor);
    if (side === null || actor.member === null) throw new Error("Somebody of no side rated a pack.");
    return found({
      packId: row.id,
      section: body.section,
      side,
      rating: Number(body.rating),
      ratedBy: actor.member.personId,
    });
  },
  save: async (tx, { packId, ...rating }, { place }) => {
    await saveRating(tx, packId, rating);
    return {
      id: packId,
      path: `/${place.slug}/evidence/${packId}`,
      happened: {
        what: "evidence.rated",
        subject: { kind: "evidence", id: packId },
        detail: { section: rating.section, side: rating.side },
      },
    };
  },
});
