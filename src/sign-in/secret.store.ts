import { sql } from "kysely";
import type { DoorDb } from "../db/tables.ts";

/** The stored sum of a login's password; undefined where they have none and come by link. */
export async function findPasswordSum(door: DoorDb, loginId: string): Promise<string | undefined> {
  const row = await door
    .selectFrom("login_secret")
    .select("password")
    .where("login_id", "=", loginId)
    .where("provider_id", "=", "credential")
    .executeTakeFirst();
  return row?.password ?? undefined;
}

/** Keeps the sum of a new password in place of the old one. */
export async function savePasswordSum(door: DoorDb, loginId: string, sum: string): Promise<void> {
  const { numUpdatedRows } = await door
    .updateTable("login_secret")
    .set({ password: sum, updated_at: sql<Date>`now()` })
    .where("login_id", "=", loginId)
    .where("provider_id", "=", "credential")
    .executeTakeFirst();
  if (numUpdatedRows > 0n) return;
  await door
    .insertInto("login_secret")
    .values({
      login_id: loginId,
      account_id: loginId,
      provider_id: "credential",
      password: sum,
      updated_at: sql<Date>`now()`,
    })
    .execute();
}

/** Remembers a code of a second proof as used. False where it was used before. */
export async function useCode(door: DoorDb, loginId: string, code: string): Promise<boolean> {
  // A code lives for a minute and a half; ten minutes later it may come up again by chance.
  await door
    .deleteFrom("login_code_used")
    .where("at", "<", sql<Date>`now() - interval '10 minutes'`)
    .execute();
  const { numInsertedOrUpdatedRows } = await door
    .insertInto("login_code_used")
    .values({ login_id: loginId, code })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** A login's second proof as it is kept: its key sealed, and whether a code has shown that it was kept. */
export async function findSecondFactor(
  door: DoorDb,
  loginId: string,
): Promise<{ readonly secret: string; readonly isOn: boolean } | undefined> {
  const row = await door
    .selectFrom("login_second_factor")
    .innerJoin("login", "login.id", "login_second_factor.login_id")
    .select(["secret", "verified", "two_factor_enabled"])
    .where("login_id", "=", loginId)
    .executeTakeFirst();
  return row && { secret: row.secret, isOn: row.two_factor_enabled === true && row.verified !== false };
}

/** Links on their way to somebody for this login (a new password, a new email) open nothing any more. */
export const voidProofs = (door: DoorDb, loginId: string): Promise<unknown> =>
  door.deleteFrom("login_proof").where("value", "like", `%${loginId}%`).execute();
