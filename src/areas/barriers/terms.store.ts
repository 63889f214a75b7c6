import { randomUUID } from "node:crypto";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { listDaysOff, workingDaysLater } from "../voices/index.ts";
import { termsAtFirst } from "./barrier.ts";
import type { Terms } from "./barrier.ts";
import { bandsKept } from "./barriers.schema.ts";

/** What holds here. A barrier that was raised before a change keeps the day it was told. */
export async function findTerms(tx: Tx): Promise<Terms> {
  const row = await tx
    .selectFrom("barrier_terms")
    .select(["days_to_table", "bands"])
    .where("place_id", "=", placeOf(tx))
    .orderBy("set_at", "desc")
    .orderBy("terms_id")
    .executeTakeFirst();
  return row === undefined ? termsAtFirst : { daysToTable: row.days_to_table, bands: bandsKept.parse(row.bands) };
}

export async function saveTerms(tx: Tx, terms: Terms, by: string | null): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("barrier_terms")
    .values({
      place_id: placeOf(tx),
      terms_id: id,
      days_to_table: terms.daysToTable,
      bands: JSON.stringify(terms.bands),
      set_by: by,
    })
    .execute();
  return id;
}

/** So many working days later, without the place’s days off. */
export async function workingDaysFrom(tx: Tx, today: string, days: number): Promise<string> {
  const daysOff = (await listDaysOff(tx)).map(({ day }) => day);
  return workingDaysLater(today, { days, daysOff });
}
