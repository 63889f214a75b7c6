import { sql } from "kysely";
import type { DoorDb } from "../db/tables.ts";

export interface LoginToMake {
  readonly email: string;
  readonly name: string;
}

export interface LoginKept {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: string | null;
  readonly disabledAt: Date | null;
  readonly hasSecondFactor: boolean;
  readonly looksAfterHouse: boolean;
}

/** Emails are the same whatever their capitals; that is how they are kept and looked for. */
export const emailAsKept = (email: string): string => email.trim().normalize("NFC").toLowerCase();

/**
 * The login of this email, made where there is none yet. Whoever calls this has the word of somebody who may say so
 * (an invitation, the command line) that the email is theirs; a name that is kept already is not changed.
 */
export async function ensureLogin(door: DoorDb, { email, name }: LoginToMake): Promise<{ id: string; isNew: boolean }> {
  const kept = emailAsKept(email);
  const made = await door
    .insertInto("login")
    .values({ name: name.trim() || kept, email: kept, email_verified: true, image: null, two_factor_enabled: null })
    .onConflict((conflict) => conflict.column("email").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (made !== undefined) return { id: made.id, isNew: true };
  const { id } = await door.selectFrom("login").select("id").where("email", "=", kept).executeTakeFirstOrThrow();
  return { id, isNew: false };
}

const loginsKept = (door: DoorDb) =>
  door
    .selectFrom("login")
    .leftJoin("login_house", "login_house.login_id", "login.id")
    .select(["login.id", "name", "email", "language", "disabled_at", "two_factor_enabled", "login_house.since"]);

type Row = Awaited<ReturnType<ReturnType<typeof loginsKept>["executeTakeFirstOrThrow"]>>;

const keptOf = (row: Row): LoginKept => ({
  id: row.id,
  name: row.name,
  email: row.email,
  language: row.language,
  disabledAt: row.disabled_at,
  hasSecondFactor: row.two_factor_enabled === true,
  looksAfterHouse: row.since !== null,
});

export async function findLoginByEmail(door: DoorDb, email: string): Promise<LoginKept | undefined> {
  const row = await loginsKept(door).where("email", "=", emailAsKept(email)).executeTakeFirst();
  return row && keptOf(row);
}

export async function findLogin(door: DoorDb, id: string): Promise<LoginKept | undefined> {
  const row = await loginsKept(door).where("login.id", "=", id).executeTakeFirst();
  return row && keptOf(row);
}

/** A thousand at most, by email. */
export async function listLogins(door: DoorDb): Promise<readonly LoginKept[]> {
  const rows = await loginsKept(door).orderBy("email").limit(1000).execute();
  return rows.map(keptOf);
}

export const saveName = (door: DoorDb, id: string, name: string): Promise<unknown> =>
  door
    .updateTable("login")
    .set({ name, updated_at: sql<Date>`now()` })
    .where("id", "=", id)
    .execute();

export const saveLanguage = (door: DoorDb, id: string, language: string): Promise<unknown> =>
  door.updateTable("login").set({ language }).where("id", "=", id).execute();

/** False where another login has this email by now. */
export async function saveEmail(door: DoorDb, id: string, email: string): Promise<boolean> {
  const { numUpdatedRows } = await door
    .updateTable("login")
    .set({ email: emailAsKept(email), email_verified: true, updated_at: sql<Date>`now()` })
    .where("id", "=", id)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("login as other").select("other.id").where("other.email", "=", emailAsKept(email)))),
    )
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export const isHouseKept = async (door: DoorDb): Promise<boolean> =>
  (await door
    .selectFrom("login_house")
    .innerJoin("login", "login.id", "login_house.login_id")
    .select("login_id")
    .where("disabled_at", "is", null)
    .limit(1)
    .executeTakeFirst()) !== undefined;

export const giveHouse = (door: DoorDb, loginId: string): Promise<unknown> =>
  door
    .insertInto("login_house")
    .values({ login_id: loginId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();

/** Shuts a login out at once: its devices, tokens and links with it. */
export async function disableLogin(door: DoorDb, id: string): Promise<void> {
  await door.transaction().execute(async (tx) => {
    await tx
      .updateTable("login")
      .set({ disabled_at: sql<Date>`now()` })
      .where("id", "=", id)
      .where("disabled_at", "is", null)
      .execute();
    await tx.deleteFrom("login_device").where("login_id", "=", id).execute();
    await tx
      .updateTable("login_token")
      .set({ revoked_at: sql<Date>`now()` })
      .where("login_id", "=", id)
      .where("revoked_at", "is", null)
      .execute();
  });
}

/** Does nobody but this login look after the house? */
export async function isHouseKeptAlone(door: DoorDb, id: string): Promise<boolean> {
  const rows = await door
    .selectFrom("login_house")
    .innerJoin("login", "login.id", "login_house.login_id")
    .select("login_id")
    .where("disabled_at", "is", null)
    .limit(2)
    .execute();
  return rows.length === 1 && rows[0]?.login_id === id;
}

/** Takes the login away for good, and with it its devices, secrets and tokens. */
export const removeLogin = (door: DoorDb, id: string): Promise<unknown> =>
  door.deleteFrom("login").where("id", "=", id).execute();

export const enableLogin = (door: DoorDb, id: string): Promise<unknown> =>
  door.updateTable("login").set({ disabled_at: null }).where("id", "=", id).execute();

/** Takes the second proof away: for somebody who lost it, by whoever looks after the house. */
export async function forgetSecondFactor(door: DoorDb, id: string): Promise<void> {
  await door.transaction().execute(async (tx) => {
    await tx.deleteFrom("login_second_factor").where("login_id", "=", id).execute();
    await tx.updateTable("login").set({ two_factor_enabled: false }).where("id", "=", id).execute();
    await tx.deleteFrom("login_device").where("login_id", "=", id).execute();
  });
}
