import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { DoorDb } from "../db/tables.ts";

export const guessesMax = 10;
export const guessMinutes = 5;
/** From one network, at all accounts together: three people who have forgotten their passwords do not stop a fourth. */
export const guessesMaxOfNetwork = 40;
const windowSeconds = guessMinutes * 60;

export type Guess =
  | { readonly allowed: true; readonly ids: readonly string[] }
  | { readonly allowed: false; readonly waitSeconds: number };

/** Guesses from one network: ten accounts are looked at, and `guessesMaxOfNetwork` guesses. */
export interface FromNetwork {
  readonly network: string;
  readonly account: string;
}

const digestOf = (key: string): Buffer => createHash("sha256").update(key, "utf8").digest();

const halfBytes = 16;
const halfOf = (key: string): Buffer => digestOf(key).subarray(0, halfBytes);

/** The rows of one network stand together, and those of one account within them. */
const rowKeyOf = (key: string | FromNetwork): Buffer =>
  typeof key === "string"
    ? digestOf(key)
    : Buffer.concat([halfOf(`network ${key.network}`), halfOf(`account ${key.account}`)]);

const firstAndLast = (key: string | FromNetwork): readonly [Buffer, Buffer] => {
  const own = rowKeyOf(key);
  if (typeof key === "string") return [own, own];
  const half = own.subarray(0, halfBytes);
  return [Buffer.concat([half, Buffer.alloc(halfBytes)]), Buffer.concat([half, Buffer.alloc(halfBytes, 0xff)])];
};

/**
 * Counts a guess under each of these keys (the account, the network it comes from) before it is made, so that fifty
 * sent at once do not all slip through. One that is refused does not count: knocking on does not lengthen the wait.
 * A network is stopped when it guesses at more than ten accounts, not when one person there cannot remember theirs.
 */
export async function takeGuess(door: DoorDb, keys: readonly (string | FromNetwork)[]): Promise<Guess> {
  await door
    .deleteFrom("login_guess")
    .where("at", "<", sql<Date>`now() - make_interval(secs => ${2 * windowSeconds})`)
    .execute();
  const taken = await door
    .insertInto("login_guess")
    .values(keys.map((key) => ({ key: rowKeyOf(key) })))
    .returning("id")
    .execute();
  const ids = taken.map(({ id }) => id);
  const waits = await Promise.all(keys.map((key) => waitFor(door, key)));
  if (waits.every((wait) => wait === null)) return { allowed: true, ids };
  await forgetGuess(door, ids);
  return { allowed: false, waitSeconds: Math.max(1, ...waits.map((wait) => wait ?? 0)) };
}

/** Seconds until there is room again; null where there is. */
async function waitFor(door: DoorDb, key: string | FromNetwork): Promise<number | null> {
  const [first, last] = firstAndLast(key);
  const { all, accounts, seconds } = await door
    .selectFrom("login_guess")
    .select(({ fn }) => [
      fn.countAll<number>().as("all"),
      fn.count<number>("key").distinct().as("accounts"),
      sql<number>`ceil(${windowSeconds} - extract(epoch from now() - min(at)))::int`.as("seconds"),
    ])
    .where("key", ">=", first)
    .where("key", "<=", last)
    .where("at", ">", sql<Date>`now() - make_interval(secs => ${windowSeconds})`)
    .executeTakeFirstOrThrow();
  const isOver = typeof key === "string" ? all > guessesMax : accounts > guessesMax || all > guessesMaxOfNetwork;
  return isOver ? seconds : null;
}

/** A guess that was right was no guess. */
export async function forgetGuess(door: DoorDb, ids: readonly string[]): Promise<void> {
  if (ids.length > 0)
    await door
      .deleteFrom("login_guess")
      .where("id", "in", [...ids])
      .execute();
}
