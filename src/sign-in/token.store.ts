import { createHash, randomBytes } from "node:crypto";
import { sql } from "kysely";
import type { Login } from "../nouns/actor.ts";
import type { DoorDb } from "../db/tables.ts";

const prefix = "alongside_";
const digestOf = (token: string): Buffer => createHash("sha256").update(token, "utf8").digest();

export interface TokenToMake {
  readonly loginId: string;
  /** What it is for, in the words of whoever asks for it. */
  readonly name: string;
  readonly days: number;
}

/** A new token for a program: shown once, kept only as a digest. */
export async function makeToken(door: DoorDb, { loginId, name, days }: TokenToMake): Promise<string> {
  const token = `${prefix}${randomBytes(32).toString("base64url")}`;
  await door
    .insertInto("login_token")
    .values({
      login_id: loginId,
      name,
      digest: digestOf(token),
      last_used_on: null,
      expires_at: new Date(Date.now() + days * 86_400_000),
      revoked_at: null,
    })
    .execute();
  return token;
}

/** Whom a token acts for, or null where it was taken back, has run out or was never ours. */
export async function findLoginByToken(door: DoorDb, token: string): Promise<Login | null> {
  if (!token.startsWith(prefix)) return null;
  const row = await door
    .selectFrom("login_token")
    .innerJoin("login", "login.id", "login_token.login_id")
    .leftJoin("login_house", "login_house.login_id", "login.id")
    .select(["login_token.id as tokenId", "login.id", "login.name", "login.email", "login_house.since"])
    .where("login_token.digest", "=", digestOf(token))
    .where("login.disabled_at", "is", null)
    .where("login_token.revoked_at", "is", null)
    .where("login_token.expires_at", ">", sql<Date>`now()`)
    .executeTakeFirst();
  if (row === undefined) return null;
  await door
    .updateTable("login_token")
    .set({ last_used_on: sql<string>`current_date` })
    .where("id", "=", row.tokenId)
    .where(sql<boolean>`last_used_on IS DISTINCT FROM current_date`)
    .execute();
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    looksAfterHouse: row.since !== null,
    // Somebody who had proved twice who they are, or who holds the computer itself, made it.
    provedTwice: true,
    by: "token",
    deviceId: null,
  };
}

export interface TokenKept {
  readonly id: string;
  readonly name: string;
  readonly madeAt: Date;
  /** A plain date; null where it was never used. */
  readonly lastUsedOn: string | null;
  readonly expiresAt: Date;
}

/** Those that still open something, newest first, a hundred at most. */
export async function listTokens(door: DoorDb, loginId: string): Promise<readonly TokenKept[]> {
  const rows = await door
    .selectFrom("login_token")
    .select(["id", "name", "created_at", "last_used_on", "expires_at"])
    .where("login_id", "=", loginId)
    .where("revoked_at", "is", null)
    .where("expires_at", ">", sql<Date>`now()`)
    .orderBy("created_at", "desc")
    .limit(100)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    madeAt: row.created_at,
    lastUsedOn: row.last_used_on,
    expiresAt: row.expires_at,
  }));
}

/** Takes a token back at once. False where it is not this login's or was taken back already. */
export async function revokeToken(door: DoorDb, loginId: string, tokenId: string): Promise<boolean> {
  const { numUpdatedRows } = await door
    .updateTable("login_token")
    .set({ revoked_at: sql<Date>`now()` })
    .where("id", "=", tokenId)
    .where("login_id", "=", loginId)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
