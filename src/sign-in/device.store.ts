import { sql } from "kysely";
import type { DoorDb } from "../db/tables.ts";
import type { Login } from "../nouns/actor.ts";
import { keptOf } from "./device-digest.ts";

/** How long a device may lie unused: with a second proof or the whole house in its hands, not over night. */
export const idleHoursStaff = 12;
export const idleHours = 30 * 24;

export interface Device {
  readonly id: string;
  readonly signedInAt: Date;
  readonly lastSeenAt: Date;
  /** As the browser calls itself, unread. */
  readonly userAgent: string;
  readonly provedTwice: boolean;
}

/** Last seen is written down at most this often, so that reading a page seldom writes. */
const seenEveryMinutes = 5;

const isAwake = sql<boolean>`login_device.updated_at > now() - make_interval(hours =>
  CASE WHEN login_device.proved_twice_at IS NOT NULL OR login_house.login_id IS NOT NULL
    THEN ${sql.lit(idleHoursStaff)} ELSE ${sql.lit(idleHours)} END)`;

/**
 * Whose device this is; null where it was signed out, has run out or lay unused too long, where the login may not come
 * in, and where its second proof is still to come: half signed in is not signed in.
 */
export async function findLoginByDevice(door: DoorDb, token: string): Promise<Login | null> {
  const row = await door
    .selectFrom("login_device")
    .innerJoin("login", "login.id", "login_device.login_id")
    .leftJoin("login_house", "login_house.login_id", "login.id")
    .select(["login.id", "login.name", "login.email", "login.two_factor_enabled", "login_house.since"])
    .select(["login_device.id as deviceId", "login_device.proved_twice_at", "login_device.created_at"])
    .select(
      sql<boolean>`login_device.updated_at < now() - make_interval(mins => ${sql.lit(seenEveryMinutes)})`.as("isStale"),
    )
    .where("login_device.token", "=", keptOf(token))
    .where("login_device.expires_at", ">", sql<Date>`now()`)
    .where("login.disabled_at", "is", null)
    .where(isAwake)
    .executeTakeFirst();
  if (row === undefined) return null;
  const provedTwice = row.proved_twice_at !== null;
  if (row.two_factor_enabled === true && !provedTwice) return null;
  if (row.isStale)
    await door
      .updateTable("login_device")
      .set({ updated_at: sql<Date>`now()` })
      .where("id", "=", row.deviceId)
      .execute();
  const { id, name, email, since, deviceId } = row;
  return { id, name, email, looksAfterHouse: since !== null, provedTwice, by: "browser", deviceId };
}

/** The newest fifty; older ones are signed out by and by. */
export async function listDevices(door: DoorDb, loginId: string): Promise<readonly Device[]> {
  const rows = await door
    .selectFrom("login_device")
    .leftJoin("login_house", "login_house.login_id", "login_device.login_id")
    .select(["login_device.id", "created_at", "updated_at", "user_agent", "proved_twice_at"])
    .where("login_device.login_id", "=", loginId)
    .where("expires_at", ">", sql<Date>`now()`)
    .where(isAwake)
    .orderBy("updated_at", "desc")
    .limit(50)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    signedInAt: row.created_at,
    lastSeenAt: row.updated_at,
    userAgent: row.user_agent ?? "",
    provedTwice: row.proved_twice_at !== null,
  }));
}

export interface DeviceToClose {
  readonly loginId: string;
  readonly deviceId: string;
}

/** Signs one device of this login out. False where it is not theirs or is signed out already. */
export async function closeDevice(door: DoorDb, { loginId, deviceId }: DeviceToClose): Promise<boolean> {
  const { numDeletedRows } = await door
    .deleteFrom("login_device")
    .where("id", "=", deviceId)
    .where("login_id", "=", loginId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Signs every device of this login out but one, or all where none is named. Returns how many there were. */
export async function closeDevicesBut(door: DoorDb, loginId: string, keptId: string | null): Promise<number> {
  const gone = await door
    .deleteFrom("login_device")
    .where("login_id", "=", loginId)
    .$if(keptId !== null, (query) => query.where("id", "!=", keptId ?? ""))
    .executeTakeFirst();
  return Number(gone.numDeletedRows);
}

/** Returns the login whose device it was, where there was one. */
export async function closeDeviceByToken(door: DoorDb, token: string): Promise<string | null> {
  const row = await door
    .deleteFrom("login_device")
    .where("token", "=", keptOf(token))
    .returning("login_id")
    .executeTakeFirst();
  return row?.login_id ?? null;
}

export const markProvedTwice = async (door: DoorDb, token: string): Promise<void> => {
  await door
    .updateTable("login_device")
    .set({ proved_twice_at: sql<Date>`now()` })
    .where("token", "=", keptOf(token))
    .execute();
};

/** There is no second proof any more, so no device of this login has proved it. */
export const forgetProvedTwice = (door: DoorDb, loginId: string): Promise<unknown> =>
  door.updateTable("login_device").set({ proved_twice_at: null }).where("login_id", "=", loginId).execute();

/** Did somebody prove who they are on this device a short time ago? */
export async function isFresh(door: DoorDb, deviceId: string | null, minutes: number): Promise<boolean> {
  if (deviceId === null) return false;
  const row = await door
    .selectFrom("login_device")
    .select("id")
    .where("id", "=", deviceId)
    .where("created_at", ">", sql<Date>`now() - make_interval(mins => ${minutes})`)
    .executeTakeFirst();
  return row !== undefined;
}

export async function findDeviceByToken(door: DoorDb, token: string): Promise<string | undefined> {
  const row = await door.selectFrom("login_device").select("id").where("token", "=", keptOf(token)).executeTakeFirst();
  return row?.id;
}

/** The same device under a new token: a copy of its old cookie opens nothing. */
export const renewDevice = (door: DoorDb, { loginId, deviceId }: DeviceToClose, token: string): Promise<unknown> =>
  door
    .updateTable("login_device")
    .set({ token: keptOf(token) })
    .where("id", "=", deviceId)
    .where("login_id", "=", loginId)
    .execute();

/** Devices that were signed out by time need not be remembered. */
export const forgetOldDevices = (door: DoorDb): Promise<unknown> =>
  door
    .deleteFrom("login_device")
    .where("expires_at", "<", sql<Date>`now()`)
    .execute();
