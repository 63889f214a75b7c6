import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { postEntry, timeGiven } from "../recognition/index.ts";
import { crowds, deeds } from "./champion.ts";
import type { Activity } from "./champion.ts";

const shownMax = 100;

/** What a champion told that they did, the newest first. */
export async function listActivity(tx: Tx, championId: string): Promise<readonly Activity[]> {
  const { rows } = await sql<{ id: string; what: string; people: string; minutes: number; onDay: string }>`
    SELECT activity_id AS id, what, people, minutes, on_day::text AS "onDay" FROM champion_activity
    WHERE place_id = ${placeOf(tx)} AND champion_id = ${championId}
    ORDER BY on_day DESC, told_at DESC, activity_id LIMIT ${shownMax}`.execute(tx);
  return rows.map((row) => ({
    ...row,
    what: deeds.find((one) => one === row.what) ?? "other",
    people: crowds.find((one) => one === row.people) ?? "few",
  }));
}

/** All of their time, not only that of what is shown. */
export async function countMinutes(tx: Tx, championId: string): Promise<number> {
  const { rows } = await sql<{ minutes: number }>`SELECT coalesce(sum(minutes), 0)::int AS minutes
    FROM champion_activity WHERE place_id = ${placeOf(tx)} AND champion_id = ${championId}`.execute(tx);
  return rows[0]?.minutes ?? 0;
}

/** What was told of one day so far, in minutes. */
export async function countMinutesOn(tx: Tx, championId: string, day: string): Promise<number> {
  const { rows } = await sql<{ minutes: number }>`SELECT coalesce(sum(minutes), 0)::int AS minutes
    FROM champion_activity WHERE place_id = ${placeOf(tx)} AND champion_id = ${championId}
      AND on_day = ${day}::date`.execute(tx);
  return rows[0]?.minutes ?? 0;
}

interface Doing extends Omit<Activity, "id"> {
  readonly championId: string;
  readonly personId: string | null;
}

/** Kept, and entered in the ledger of what people gave in the same transaction. */
export async function saveActivity(tx: Tx, { championId, personId, ...done }: Doing): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("champion_activity")
    .values({
      place_id: placeOf(tx),
      activity_id: id,
      champion_id: championId,
      what: done.what,
      people: done.people,
      minutes: done.minutes,
      on_day: done.onDay,
    })
    .execute();
  if (personId !== null)
    await postEntry(tx, {
      source: "champion",
      sourceId: id,
      step: "written",
      onDay: done.onDay,
      postedBy: personId,
      lines: timeGiven("champion", done.minutes, { by: { kind: "person", id: personId }, to: { kind: "place" } }),
    });
  return id;
}
