import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { DecisionAsked } from "./decision.rules.ts";
import type { GrantSaid } from "./funding.ts";
import { sameGrantKey } from "./grant.rules.ts";

export interface GrantToSave {
  readonly said: GrantSaid;
  readonly recipientId: string | null;
  readonly isPublic: boolean;
}

const columnsOf = ({ said, recipientId }: Omit<GrantToSave, "isPublic">) => ({
  same_key: sameGrantKey(said),
  reference: said.reference,
  kind: said.kind,
  title: said.title,
  about: said.about,
  funder: said.funder,
  funder_code: said.funderCode,
  recipient: said.recipient,
  recipient_code: said.recipientCode,
  recipient_id: recipientId,
  pence: said.pence,
  awarded_on: said.awardedOn,
  starts_on: said.startsOn,
  ends_on: said.endsOn,
  covers: said.covers,
});

interface Recorded {
  readonly ownerId: string | null;
  /** A plain date. */
  readonly recordedOn: string;
  readonly uploadId?: string;
}

/** New grants, all at once. @returns their identifiers in the same order. */
export async function saveGrants(
  tx: Tx,
  grants: readonly GrantToSave[],
  { ownerId, recordedOn, uploadId }: Recorded,
): Promise<readonly string[]> {
  const rows = grants.map((grant) => ({
    place_id: placeOf(tx),
    grant_id: randomUUID(),
    ...columnsOf(grant),
    is_public: grant.isPublic,
    owner_id: ownerId,
    recorded_on: recordedOn,
    upload_id: uploadId ?? null,
  }));
  // A statement holds some ten thousand values.
  for (let at = 0; at < rows.length; at += 500)
    await tx
      .insertInto("funding_grant")
      .values(rows.slice(at, at + 500))
      .execute();
  return rows.map(({ grant_id }) => grant_id);
}

/** A list that came in again says something else of these: its words count; what was decided stays, and who sees it. */
export async function saveGrantsAgain(
  tx: Tx,
  grants: readonly (Omit<GrantToSave, "isPublic"> & { readonly id: string })[],
): Promise<void> {
  if (grants.length === 0) return;
  const changed = JSON.stringify(grants.map(({ id, ...grant }) => ({ grant_id: id, ...columnsOf(grant) })));
  await sql`UPDATE funding_grant g SET same_key = n.same_key, reference = n.reference, kind = n.kind, title = n.title,
      about = n.about, funder = n.funder, funder_code = n.funder_code, recipient = n.recipient,
      recipient_code = n.recipient_code, recipient_id = coalesce(n.recipient_id, g.recipient_id), pence = n.pence,
      awarded_on = n.awarded_on, starts_on = n.starts_on, ends_on = n.ends_on, covers = n.covers
    FROM jsonb_to_recordset(${changed}::jsonb) AS n (grant_id uuid, same_key text, reference text, kind text, title text,
      about text, funder text, funder_code text, recipient text, recipient_code text, recipient_id uuid, pence bigint,
      awarded_on date, starts_on date, ends_on date, covers text)
    WHERE g.place_id = ${placeOf(tx)} AND g.grant_id = n.grant_id`.execute(tx);
}

/** Corrected by hand: also which organisation it is. */
export async function saveGrantCorrected(tx: Tx, id: string, grant: GrantToSave): Promise<void> {
  await tx
    .updateTable("funding_grant")
    .set({ ...columnsOf(grant), is_public: grant.isPublic })
    .where("place_id", "=", placeOf(tx))
    .where("grant_id", "=", id)
    .execute();
}

/** For which communities it is meant; those that are not of this place are left out. */
export async function saveGrantCommunities(tx: Tx, id: string, communityIds: readonly string[]): Promise<void> {
  await sql`DELETE FROM funding_grant_community WHERE place_id = ${placeOf(tx)} AND grant_id = ${id}`.execute(tx);
  await sql`INSERT INTO funding_grant_community (place_id, grant_id, community_id)
    SELECT place_id, ${id}, community_id FROM community
    WHERE place_id = ${placeOf(tx)} AND community_id = ANY (${[...communityIds]}::uuid[])`.execute(tx);
}

export async function saveOwner(tx: Tx, id: string, personId: string): Promise<void> {
  await tx
    .updateTable("funding_grant")
    .set({ owner_id: personId })
    .where("place_id", "=", placeOf(tx))
    .where("grant_id", "=", id)
    .execute();
}

export async function removeGrant(tx: Tx, id: string): Promise<void> {
  await sql`DELETE FROM funding_grant WHERE place_id = ${placeOf(tx)} AND grant_id = ${id}`.execute(tx);
}

interface Writer {
  readonly personId: string | null;
  readonly role: string;
}

export async function saveDecision(
  tx: Tx,
  grantId: string,
  one: { readonly number: number; readonly asked: DecisionAsked; readonly by: Writer },
): Promise<void> {
  await tx
    .insertInto("funding_decision")
    .values({
      place_id: placeOf(tx),
      grant_id: grantId,
      number: one.number,
      about_end: one.asked.aboutEnd,
      decision: one.asked.decision,
      until: one.asked.until,
      shared_with: one.asked.sharedWith,
      because: one.asked.because,
      decided_by: one.by.personId,
      decided_role: one.by.role,
    })
    .execute();
}

/** Somebody of the organisation has read what was decided. */
export async function saveHeard(tx: Tx, grantId: string, { personId, at }: { personId: string; at: Date }) {
  await tx
    .updateTable("funding_decision")
    .set({ heard_at: at, heard_by: personId })
    .where("place_id", "=", placeOf(tx))
    .where("grant_id", "=", grantId)
    .where("heard_at", "is", null)
    .execute();
}

/** What people would lose, in the organisation's words; empty takes them out. */
export async function saveLoss(
  tx: Tx,
  grantId: string,
  { words, personId, role }: Writer & { readonly words: string },
): Promise<void> {
  const here = sql`place_id = ${placeOf(tx)} AND grant_id = ${grantId}`;
  await sql`DELETE FROM funding_loss WHERE ${here}`.execute(tx);
  if (words !== "")
    await tx
      .insertInto("funding_loss")
      .values({ place_id: placeOf(tx), grant_id: grantId, words, written_by: personId, author_role: role })
      .execute();
}

/** Holds a grant still until the end of the transaction, so that of two who decide at once the second is told. */
export async function holdGrant(tx: Tx, id: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`grant ${placeOf(tx)} ${id}`}, 0))`.execute(tx);
}
