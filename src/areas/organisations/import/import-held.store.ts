import { sql } from "kysely";
import type { Tx } from "../../../db/tables.ts";
import { placeOf } from "../../../db/transaction.ts";

/** Imports that are over and older than this are forgotten, with all their lines. Returns how many. */
export async function removeOldImports(tx: Tx, before: Date): Promise<number> {
  const { rows } = await sql`DELETE FROM directory_import WHERE place_id = ${placeOf(tx)} AND import_id IN (
    SELECT import_id FROM directory_import WHERE place_id = ${placeOf(tx)} AND coalesce(ended_at, asked_at) < ${before}
      AND state <> 'saving' LIMIT 200) RETURNING import_id`.execute(tx);
  return rows.length;
}

/** The imports somebody asked for. */
export async function readImportsHeld(tx: Tx, personId: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const rows = await tx
    .selectFrom("directory_import")
    .select(["source_name", "asked_at"])
    .where("place_id", "=", placeOf(tx))
    .where("asked_by", "=", personId)
    .orderBy("asked_at")
    .limit(1000)
    .execute();
  return rows.map(({ source_name, asked_at }) => ({ from: source_name, asked: asked_at.toISOString() }));
}

/** What was imported stays; that they asked for it does not. */
export async function eraseImports(tx: Tx, personId: string): Promise<void> {
  await tx
    .updateTable("directory_import")
    .set({ asked_by: null })
    .where("place_id", "=", placeOf(tx))
    .where("asked_by", "=", personId)
    .execute();
}
