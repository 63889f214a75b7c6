import { createHash, randomBytes, randomUUID } from "node:crypto";
import { sql } from "kysely";
import { placeOf } from "../../db/transaction.ts";
import { takeTurn } from "../../db/turn.ts";
import type { Tx } from "../../db/tables.ts";
import { daysToAccept } from "./invite/invite.rules.ts";
import { roles as everyRole } from "../../nouns/role.ts";
import type { Role, Side } from "../../nouns/role.ts";

export interface Invitation {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly keepsFor: Side | null;
  /** `person <identifier>`, or in words. */
  readonly invitedBy: string;
  readonly invitedAt: Date;
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly withdrawnAt: Date | null;
}

/** A fresh link: its token goes into the letter, and only its digest is kept. */
export const newToken = (): { readonly token: string; readonly digest: Buffer } => {
  const token = randomBytes(32).toString("base64url");
  return { token, digest: digestOf(token) };
};

/** What somebody sent after this counts as sent today. */
export const aDayBefore = (at: Date): Date => new Date(at.getTime() - 86_400_000);

/** When an invitation that is sent now runs out. */
export const runsOutAt = (at: Date): Date => new Date(at.getTime() + daysToAccept * 86_400_000);

const digestOf = (token: string): Buffer => createHash("sha256").update(token, "utf8").digest();

const columns = [
  "invitation_id as id",
  "name",
  "email",
  "roles",
  "keeps_for as keepsFor",
  "invited_by as invitedBy",
  "invited_at as invitedAt",
  "expires_at as expiresAt",
  "accepted_at as acceptedAt",
  "withdrawn_at as withdrawnAt",
] as const;

interface Row extends Omit<Invitation, "roles"> {
  readonly roles: readonly string[];
}

const invitationOf = (row: Row): Invitation => ({
  ...row,
  roles: everyRole.filter((role) => row.roles.includes(role)),
});

/** Those that wait, the newest first. */
export async function listInvitations(tx: Tx, limit: number): Promise<readonly Invitation[]> {
  const rows = await tx
    .selectFrom("invitation")
    .select(columns)
    .where("place_id", "=", placeOf(tx))
    .where("accepted_at", "is", null)
    .where("withdrawn_at", "is", null)
    .orderBy("invited_at", "desc")
    .orderBy("invitation_id")
    .limit(limit)
    .execute();
  return rows.map(invitationOf);
}

/** For a change: nobody else changes it until this transaction ends. */
export async function findInvitation(tx: Tx, id: string): Promise<Invitation | undefined> {
  await takeTurn(tx, "invitations");
  const row = await tx
    .selectFrom("invitation")
    .select(columns)
    .where("place_id", "=", placeOf(tx))
    .where("invitation_id", "=", id)
    .executeTakeFirst();
  return row && invitationOf(row);
}

/** The invitation that a link belongs to; where it is to be changed, nobody else changes it meanwhile. */
export async function findInvitationByToken(
  tx: Tx,
  token: string,
  { changes }: { readonly changes: boolean },
): Promise<Invitation | undefined> {
  if (changes) await takeTurn(tx, "invitations");
  const row = await tx
    .selectFrom("invitation")
    .select(columns)
    .where("place_id", "=", placeOf(tx))
    .where("digest", "=", digestOf(token))
    .executeTakeFirst();
  return row && invitationOf(row);
}

/** Does an invitation already wait for this address? Nobody else invites until this transaction ends. */
export async function findWaitingFor(tx: Tx, email: string, at: Date): Promise<{ readonly id: string } | undefined> {
  await takeTurn(tx, "invitations");
  return tx
    .selectFrom("invitation")
    .select("invitation_id as id")
    .where("place_id", "=", placeOf(tx))
    .where(({ fn, eb }) => eb(fn<string>("lower", ["email"]), "=", email.toLowerCase()))
    .where("accepted_at", "is", null)
    .where("withdrawn_at", "is", null)
    .where("expires_at", ">", at)
    .limit(1)
    .executeTakeFirst();
}

/** Letters with invitations that somebody sent since then; the turn of `findWaitingFor` and `findInvitation` is theirs. */
export async function countSentSince(tx: Tx, who: string, since: Date): Promise<number> {
  const { count } = await tx
    .selectFrom("happening")
    .select(sql<number>`count(*)::int`.as("count"))
    .where("place_id", "=", placeOf(tx))
    .where("subject_kind", "=", "invitation")
    .where("what", "in", ["person.invited", "person.invited-again"])
    .where("who", "=", who)
    .where("at", ">", since)
    .executeTakeFirstOrThrow();
  return count;
}

interface InvitationToSave {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly keepsFor: Side | null;
  readonly invitedBy: string;
  readonly digest: Buffer;
  readonly expiresAt: Date;
}

export async function saveInvitation(tx: Tx, invitation: InvitationToSave): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("invitation")
    .values({
      place_id: placeOf(tx),
      invitation_id: id,
      name: invitation.name,
      email: invitation.email,
      roles: [...invitation.roles],
      keeps_for: invitation.keepsFor,
      digest: invitation.digest,
      invited_by: invitation.invitedBy,
      expires_at: invitation.expiresAt,
      accepted_at: null,
      withdrawn_at: null,
      person_id: null,
    })
    .execute();
  return id;
}

const saveOn = (tx: Tx, id: string) =>
  tx.updateTable("invitation").where("place_id", "=", placeOf(tx)).where("invitation_id", "=", id);

export async function saveWithdrawn(tx: Tx, id: string, at: Date): Promise<void> {
  await saveOn(tx, id).set({ withdrawn_at: at }).execute();
}

/** A new link: the one sent before no longer works. */
export async function saveNewLink(
  tx: Tx,
  id: string,
  { digest, expiresAt }: { readonly digest: Buffer; readonly expiresAt: Date },
): Promise<void> {
  await saveOn(tx, id).set({ digest, expires_at: expiresAt }).execute();
}

interface Joining {
  readonly invitation: Invitation;
  readonly loginId: string;
  /** For which side they keep the place, where that side still has nobody. */
  readonly keepsFor: Side | null;
  readonly at: Date;
}

/**
 * They belong to the place from now on, with the roles they were invited to. Who was here before comes back as the
 * person they were. Returns their identifier here.
 */
export async function saveJoined(tx: Tx, { invitation, loginId, keepsFor, at }: Joining): Promise<string> {
  const { id, name, roles, invitedBy } = invitation;
  const placeId = placeOf(tx);
  const { person_id: personId } = await tx
    .insertInto("person")
    .values({ place_id: placeId, person_id: randomUUID(), name, login_id: loginId, left_at: null, seen_to: null })
    .onConflict((conflict) => conflict.columns(["place_id", "login_id"]).doUpdateSet({ name, left_at: null }))
    .returning("person_id")
    .executeTakeFirstOrThrow();
  const key = { place_id: placeId, person_id: personId };
  if (roles.length > 0)
    await tx
      .insertInto("person_role")
      .values(roles.map((role) => ({ ...key, role, given_by: invitedBy, until: null })))
      .execute();
  if (keepsFor !== null)
    await tx
      .insertInto("keeper")
      .values({ ...key, side: keepsFor, named_by: "the keeper who invited them", until: null })
      .execute();
  await saveOn(tx, id).set({ accepted_at: at, person_id: personId }).execute();
  return personId;
}

/** Does this login already belong to the place? */
export async function findMemberByLogin(tx: Tx, loginId: string): Promise<boolean> {
  const row = await tx
    .selectFrom("person")
    .select("person_id")
    .where("place_id", "=", placeOf(tx))
    .where("login_id", "=", loginId)
    .where("left_at", "is", null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Those that run out before then, the first to run out first. */
export async function listRunningOut(tx: Tx, at: Date, before: Date): Promise<readonly Invitation[]> {
  const rows = await tx
    .selectFrom("invitation")
    .select(columns)
    .where("place_id", "=", placeOf(tx))
    .where("accepted_at", "is", null)
    .where("withdrawn_at", "is", null)
    .where("expires_at", ">", at)
    .where("expires_at", "<", before)
    .orderBy("expires_at")
    .limit(20)
    .execute();
  return rows.map(invitationOf);
}
