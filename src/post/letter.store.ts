import { sql } from "kysely";
import type { DoorDb } from "../db/tables.ts";
import type { Letter } from "./letter.ts";

export interface LetterKept {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly calendar: string;
  readonly writtenAt: Date;
  readonly until: Date;
  readonly tries: number;
  readonly nextTryAt: Date | null;
  readonly lastTrouble: string | null;
}

interface Row {
  readonly id: string;
  readonly to_email: string;
  readonly subject: string;
  readonly text: string;
  readonly calendar: string;
  readonly written_at: Date;
  readonly until: Date;
  readonly tries: number;
  readonly next_try_at: Date | null;
  readonly last_trouble: string | null;
}

const keptOf = (row: Row): LetterKept => ({
  id: row.id,
  to: row.to_email,
  subject: row.subject,
  text: row.text,
  calendar: row.calendar,
  writtenAt: row.written_at,
  until: row.until,
  tries: row.tries,
  nextTryAt: row.next_try_at,
  lastTrouble: row.last_trouble,
});

/** Keeps a letter; with `isSent`, it is tried at once. Returns its identifier. */
export async function saveLetter(door: DoorDb, letter: Required<Letter>, isSent: boolean): Promise<string> {
  const { id } = await door
    .insertInto("letter")
    .values({
      to_email: letter.to,
      subject: letter.subject,
      text: letter.text,
      calendar: letter.calendar,
      until: sql<Date>`now() + make_interval(mins => ${Math.round(letter.daysUseful * 1440)})`,
      next_try_at: isSent ? sql<Date>`now()` : null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Writes a letter and takes it back before anybody could read it. */
export async function writeForNobody(door: DoorDb, letter: Required<Letter>): Promise<void> {
  const tx = await door.startTransaction().execute();
  try {
    await saveLetter(tx, letter, false);
  } finally {
    await tx.rollback().execute();
  }
}

/** The newest first, a hundred at most; those whose links no longer work are thrown away. */
export async function listLetters(door: DoorDb): Promise<readonly LetterKept[]> {
  await removeOutdated(door);
  const rows = await door.selectFrom("letter").selectAll().orderBy("written_at", "desc").limit(100).execute();
  return rows.map(keptOf);
}

export async function findLetter(door: DoorDb, id: string): Promise<LetterKept | undefined> {
  const row = await door
    .selectFrom("letter")
    .selectAll()
    .where("id", "=", id)
    .where("until", ">", sql<Date>`now()`)
    .executeTakeFirst();
  return row && keptOf(row);
}

export async function removeLetter(door: DoorDb, id: string): Promise<boolean> {
  const { numDeletedRows } = await door.deleteFrom("letter").where("id", "=", id).executeTakeFirst();
  return numDeletedRows > 0n;
}

export const removeOutdated = (door: DoorDb): Promise<unknown> =>
  door
    .deleteFrom("letter")
    .where("until", "<=", sql<Date>`now()`)
    .execute();

/** No more than this is on its way at once. */
const batch = 20;
/** As long as a try may take at most, and some more: until then nobody else tries the same letter. */
const claimedSeconds = 120;

/** Letters that are due, claimed so that of several servers one sends each. */
export async function claimDue(door: DoorDb): Promise<readonly LetterKept[]> {
  const rows = await door
    .updateTable("letter")
    .set({ next_try_at: sql<Date>`now() + make_interval(secs => ${claimedSeconds})`, tries: sql<number>`tries + 1` })
    .where("id", "in", (query) =>
      query
        .selectFrom("letter")
        .select("id")
        .where("next_try_at", "<=", sql<Date>`now()`)
        .where("until", ">", sql<Date>`now()`)
        .orderBy("next_try_at")
        .limit(batch)
        .forUpdate()
        .skipLocked(),
    )
    .returningAll()
    .execute();
  return rows.map(keptOf);
}

export interface Trouble {
  readonly id: string;
  readonly words: string;
  readonly waitSeconds: number;
}

export const noteTrouble = (door: DoorDb, { id, words, waitSeconds }: Trouble): Promise<unknown> =>
  door
    .updateTable("letter")
    .set({ last_trouble: words, next_try_at: sql<Date>`now() + make_interval(secs => ${waitSeconds})` })
    .where("id", "=", id)
    .execute();

/** A mail server is there now: letters that waited for one are due. */
export const letAllBeDue = (door: DoorDb): Promise<unknown> =>
  door
    .updateTable("letter")
    .set({ next_try_at: sql<Date>`now()` })
    .where("next_try_at", "is", null)
    .execute();
