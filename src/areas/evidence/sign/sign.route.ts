import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { digestOf, sha256Of } from "../digest.store.ts";
import { maySignPack } from "../evidence.policy.ts";
import { frozenText } from "../frozen.rules.ts";
import { alreadyReleased, isOpen } from "../open.rules.ts";
import { lookingAs } from "../pack-asked.ts";
import { findPackHere } from "../pack-here.store.ts";
import { packParams } from "../pack.schema.ts";
import { saveRelease } from "../packs.store.ts";
import { saveSign } from "../part-taken.store.ts";
import { sideOf } from "../side.rules.ts";

const changed = {
  field: "read",
  words: "It changed since you read it: somebody said or rated something. Read it again, and then sign.",
};

export const signRoute = changeInPlace({
  path: "/{place}/evidence/{pack}/sign",
  summary: "Sign a pack for one’s own side; with the other side’s it is frozen, and open to everybody",
  practices: ["P45"],
  reads: {
    params: packParams,
    body: z.strictObject({ read: z.string().max(100).default("").describe("What was read, as the pack told it.") }),
  },
  permit: maySignPack,
  find: (tx, { params, actor, place }, house) =>
    findPackHere(tx, params.pack, { ...lookingAs({ actor, place }, house.origin()), hold: "hold" }),
  decide: ({ row, pack }, { body, actor, at }) => {
    if (!isOpen(row) || pack === null) return alreadyReleased(row);
    const side = sideOf(actor);
    const personId = actor.member?.personId;
    if (side === null || personId === undefined) throw new Error("Somebody of no side signed a pack.");
    if (body.read !== digestOf(pack)) return { ok: false, clash: true, problems: [changed] };
    if (pack.signed.some((one) => one.side === side))
      return wrong({ field: "read", words: "Your side signed it already. The other side signs now." });
    const on = at.toISOString().slice(0, 10);
    const signed = [...pack.signed, { side, on }].toSorted((one, other) => one.side.localeCompare(other.side));
    return found({
      packId: row.id,
      side,
      personId,
      on,
      frozen: signed.length === 2 ? frozenText({ ...pack, signed }) : null,
    });
  },
  save: async (tx, { packId, frozen, ...standing }, { place }) => {
    await saveSign(tx, packId, standing);
    if (frozen !== null) await saveRelease(tx, packId, { frozen, sha256: sha256Of(frozen), on: standing.on });
    return {
      id: packId,
      path: `/${place.slug}/evidence/${packId}`,
      happened: {
        what: frozen === null ? "evidence.signed" : "evidence.released",
        subject: { kind: "evidence", id: packId },
        detail: { side: standing.side, sha256: frozen === null ? null : sha256Of(frozen) },
      },
    };
  },
});
