import { randomUUID } from "node:crypto";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { LocalDay } from "../../calendar/index.ts";

export const dayKinds = ["faith", "school-holiday", "other"] as const;
export type DayKind = (typeof dayKinds)[number];

/** A day that somebody of the place put in. */
export interface DayHere extends LocalDay {
  readonly id: string;
  readonly kind: DayKind;
  readonly addedById: string | null;
}

const daysMax = 500;

/** The days people of the place named that touch a stretch of plain dates, both counted, in order. */
export async function listDaysHere(tx: Tx, from: string, to: string): Promise<readonly DayHere[]> {
  const rows = await tx
    .selectFrom("place_day")
    .selectAll()
    .where("place_id", "=", placeOf(tx))
    .where("last_day", ">=", from)
    .where("first_day", "<=", to)
    .orderBy("first_day")
    .orderBy("day_id")
    .limit(daysMax)
    .execute();
  return rows.map((row) => ({
    id: row.day_id,
    kind: row.kind,
    name: row.name,
    whom: row.whom,
    firstDay: row.first_day,
    lastDay: row.last_day,
    saidBy: row.said_by,
    observance: row.observance,
    addedById: row.added_by,
  }));
}

export async function findDayHere(tx: Tx, dayId: string): Promise<Pick<DayHere, "id" | "addedById"> | undefined> {
  const row = await tx
    .selectFrom("place_day")
    .select(["day_id", "added_by"])
    .where("place_id", "=", placeOf(tx))
    .where("day_id", "=", dayId)
    .executeTakeFirst();
  return row && { id: row.day_id, addedById: row.added_by };
}

export interface DaysToSave {
  readonly days: readonly Omit<DayHere, "id" | "addedById">[];
  readonly addedById: string;
}

/** A day of the same name that begins on the same day is there already. @returns how many are new, and one of them. */
export async function saveDays(
  tx: Tx,
  { days, addedById }: DaysToSave,
): Promise<{ readonly id: string; readonly count: number }> {
  const rows = await tx
    .insertInto("place_day")
    .values(
      days.map((day) => ({
        place_id: placeOf(tx),
        day_id: randomUUID(),
        kind: day.kind,
        name: day.name,
        whom: day.whom,
        first_day: day.firstDay,
        last_day: day.lastDay,
        observance: day.observance,
        said_by: day.saidBy,
        added_by: addedById,
      })),
    )
    .onConflict((is) => is.columns(["place_id", "name", "first_day"]).doNothing())
    .returning("day_id")
    .execute();
  return { id: rows[0]?.day_id ?? placeOf(tx), count: rows.length };
}

export const removeDay = (tx: Tx, dayId: string): Promise<unknown> =>
  tx.deleteFrom("place_day").where("place_id", "=", placeOf(tx)).where("day_id", "=", dayId).execute();
