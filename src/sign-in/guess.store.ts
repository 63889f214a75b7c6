import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { DoorDb } from "../db/tables.ts";

export const guessesMax = 10;
export const guessMinutes = 5;
const windowSeconds = guessMinutes * 60;

export type Guess =
  | { readonly allowed: true; readonly ids: readonly string[] }
  | { readonly allowed: false; readonly waitSeconds: number };

const digestOf = (key: string): Buffer => createHash("sha256").update(key, "utf8").digest();

/**
 * Counts a guess under each of these keys (the account, the address it comes from) before it is made, so that fifty
 * sent at once do not all slip through. One that is refused does not count: knocking on does not lengthen the wait.
 */
export async function takeGuess(door: DoorDb, keys: readonly string[]): Promise<Guess> {
  const digests = keys.map(digestOf);
  await door
    .deleteFrom("login_guess")
    .where("at", "<", sql<Date>`now() - make_interval(secs => ${2 * windowSeconds})`)
    .execute();
  const taken = await door
    .insertInto("login_guess")
    .values(digests.map((key) => ({ key })))
    .returning("id")
    .execute();
  const ids = taken.map(({ id }) => id);
  const counts = await door
    .selectFrom("login_guess")
    .select(({ fn }) => [
      fn.countAll<number>().as("count"),
      sql<number>`ceil(${windowSeconds} - extract(epoch from now() - min(at)))::int`.as("waitSeconds"),
    ])
    .where("key", "in", digests)
    .where("at", ">", sql<Date>`now() - make_interval(secs => ${windowSeconds})`)
    .groupBy("key")
    .execute();
  const over = counts.filter(({ count }) => count > guessesMax);
  if (over.length === 0) return { allowed: true, ids };
  await forgetGuess(door, ids);
  return { allowed: false, waitSeconds: Math.max(1, ...over.map(({ waitSeconds }) => waitSeconds)) };
}

/** A guess that was right was no guess. */
export async function forgetGuess(door: DoorDb, ids: readonly string[]): Promise<void> {
  if (ids.length > 0)
    await door
      .deleteFrom("login_guess")
      .where("id", "in", [...ids])
      .execute();
}
