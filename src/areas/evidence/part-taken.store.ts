import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Side } from "../../nouns/role.ts";
import type { RatingKept } from "./pack.rules.ts";

/** A partner that was asked, and what it said. */
export interface Word {
  readonly organisationId: string;
  readonly organisation: string;
  readonly words: string;
  readonly on: string | null;
  readonly workerIds: readonly string[];
}

export async function listWords(tx: Tx, packId: string): Promise<readonly Word[]> {
  const { rows } = await sql<Word>`
    SELECT w.organisation_id AS "organisationId", o.name AS organisation, w.words, w.said_on::text AS on,
      ARRAY(SELECT k.person_id::text FROM organisation_worker k WHERE k.place_id = w.place_id
        AND k.organisation_id = w.organisation_id ORDER BY 1) AS "workerIds"
    FROM evidence_word w JOIN organisation o ON o.place_id = w.place_id AND o.organisation_id = w.organisation_id
    WHERE w.place_id = ${placeOf(tx)} AND w.pack_id = ${packId} ORDER BY o.name, w.organisation_id LIMIT 300`.execute(
    tx,
  );
  return rows;
}

/** Partners who can be asked: community organisations with somebody here who works for them. */
export async function listPartners(tx: Tx): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    SELECT o.organisation_id AS id, o.name FROM organisation o
    WHERE o.place_id = ${placeOf(tx)} AND o.ended_at IS NULL AND EXISTS (SELECT FROM organisation_worker k
      JOIN person_role r ON r.place_id = k.place_id AND r.person_id = k.person_id AND r.role = 'organisation-worker'
      WHERE k.place_id = o.place_id AND k.organisation_id = o.organisation_id)
    ORDER BY o.name, o.organisation_id LIMIT 300`.execute(tx);
  return rows;
}

export interface Named {
  readonly as: "author" | "signer";
  readonly side: Side;
  readonly personId: string | null;
  /** Null once they were forgotten. */
  readonly name: string | null;
  readonly on: string;
}

export async function listNamed(tx: Tx, packId: string): Promise<readonly Named[]> {
  const { rows } = await sql<Named>`
    SELECT n.stands_as AS as, n.side, n.person_id AS "personId", p.name, n.on_day::text AS on
    FROM evidence_name n LEFT JOIN person p ON p.place_id = n.place_id AND p.person_id = n.person_id
    WHERE n.place_id = ${placeOf(tx)} AND n.pack_id = ${packId}
    ORDER BY n.side, n.on_day, n.name_id LIMIT 300`.execute(tx);
  return rows;
}

export async function listRatings(
  tx: Tx,
  packId: string,
): Promise<readonly (RatingKept & { readonly ratedBy: string | null })[]> {
  const rows = await tx
    .selectFrom("evidence_rating")
    .select(["section", "side", "rating", "rated_by as ratedBy"])
    .where("place_id", "=", placeOf(tx))
    .where("pack_id", "=", packId)
    .execute();
  return rows;
}

/** What was signed is no longer what stands there: both sides read it again. */
async function takeBackSigns(tx: Tx, packId: string): Promise<void> {
  await tx
    .deleteFrom("evidence_name")
    .where("place_id", "=", placeOf(tx))
    .where("pack_id", "=", packId)
    .where("stands_as", "=", "signer")
    .execute();
}

interface Saying {
  readonly organisationId: string;
  readonly words: string;
  readonly saidBy: string;
  readonly on: string;
}

export async function saveWord(tx: Tx, packId: string, { organisationId, words, saidBy, on }: Saying): Promise<void> {
  await tx
    .updateTable("evidence_word")
    .set({ words, said_by: saidBy, said_on: on })
    .where("place_id", "=", placeOf(tx))
    .where("pack_id", "=", packId)
    .where("organisation_id", "=", organisationId)
    .execute();
  await takeBackSigns(tx, packId);
}

interface Rating extends RatingKept {
  readonly ratedBy: string;
}

/** One for each person and section: the last holds. */
export async function saveRating(tx: Tx, packId: string, { section, side, rating, ratedBy }: Rating): Promise<void> {
  await tx
    .insertInto("evidence_rating")
    .values({
      place_id: placeOf(tx),
      rating_id: randomUUID(),
      pack_id: packId,
      section,
      side,
      rating,
      rated_by: ratedBy,
    })
    .onConflict((conflict) => conflict.columns(["place_id", "pack_id", "section", "rated_by"]).doUpdateSet({ rating }))
    .execute();
  await takeBackSigns(tx, packId);
}

interface Standing {
  readonly side: Side;
  readonly personId: string;
  readonly on: string;
}

const nameOf = (tx: Tx, packId: string, { side, personId, on }: Standing) => ({
  place_id: placeOf(tx),
  name_id: randomUUID(),
  pack_id: packId,
  side,
  person_id: personId,
  on_day: on,
});

export async function saveAuthor(tx: Tx, packId: string, standing: Standing): Promise<void> {
  await tx
    .insertInto("evidence_name")
    .values({ ...nameOf(tx, packId, standing), stands_as: "author" })
    .execute();
  await takeBackSigns(tx, packId);
}

export async function saveSign(tx: Tx, packId: string, standing: Standing): Promise<void> {
  await tx
    .insertInto("evidence_name")
    .values({ ...nameOf(tx, packId, standing), stands_as: "signer" })
    .execute();
}
