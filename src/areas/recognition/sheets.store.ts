import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { takeTurn } from "../../db/turn.ts";
import { listWorkerIds } from "../organisations/index.ts";
import { columnsKept, headingsKept, rowsKept } from "./sheet.schema.ts";
import type { Columns, Meaning, Sheet, SheetConcerned, SheetRow } from "./sheet.ts";

interface SheetToSave {
  readonly organisationId: string;
  readonly fileName: string;
  readonly digest: string;
  readonly headings: readonly string[];
  readonly rows: readonly SheetRow[];
  readonly sentBy: string;
}

/** Keeps a table until it is written. The same file is here once. @returns its identifier. */
export async function saveSheet(tx: Tx, sheet: SheetToSave): Promise<string> {
  const { sheet_id } = await tx
    .insertInto("contribution_sheet")
    .values({
      place_id: placeOf(tx),
      sheet_id: randomUUID(),
      organisation_id: sheet.organisationId,
      file_name: sheet.fileName.slice(0, 200) || "table",
      digest: sheet.digest,
      headings: JSON.stringify(sheet.headings),
      rows: JSON.stringify(sheet.rows),
      sent_by: sheet.sentBy,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["place_id", "organisation_id", "digest"])
        .doUpdateSet({ written: sql<number>`contribution_sheet.written` }),
    )
    .returning("sheet_id")
    .executeTakeFirstOrThrow();
  return sheet_id;
}

const query = (tx: Tx) =>
  tx
    .selectFrom("contribution_sheet as s")
    .innerJoin("organisation as o", (join) =>
      join.onRef("o.place_id", "=", "s.place_id").onRef("o.organisation_id", "=", "s.organisation_id"),
    )
    .select(["s.sheet_id", "s.organisation_id", "o.name", "s.file_name", "s.headings", "s.columns", "s.sent_by"])
    .select(["s.sent_at", "s.written_on", "s.written"])
    .where("s.place_id", "=", placeOf(tx));

type Row = Awaited<ReturnType<ReturnType<typeof query>["execute"]>>[number];

const sheetOf = (row: Row, rows: unknown): Sheet => ({
  id: row.sheet_id,
  organisation: { id: row.organisation_id, name: row.name },
  fileName: row.file_name,
  headings: headingsKept.parse(row.headings),
  rows: rowsKept.parse(rows),
  columns: columnsKept.nullable().parse(row.columns),
  sentById: row.sent_by,
  sentOn: row.sent_at.toISOString().slice(0, 10),
  writtenOn: row.written_on,
  written: row.written,
});

export type SheetHere = SheetConcerned & {
  readonly sheet: Sheet;
  readonly remembered: ReadonlyMap<string, Meaning | null>;
};

/** A table with its rows, whom it concerns, and what its columns were the last time. */
export async function findSheet(tx: Tx, id: string): Promise<SheetHere | undefined> {
  const row = await query(tx).select("s.rows").where("s.sheet_id", "=", id).executeTakeFirst();
  if (row === undefined) return undefined;
  const sheet = sheetOf(row, row.rows);
  return {
    sheet,
    sentById: sheet.sentById,
    workerIds: await listWorkerIds(tx, sheet.organisation.id),
    remembered: await findRemembered(tx, sheet.organisation.id),
  };
}

/** As `findSheet`, and nobody else decides about it until this is done. */
export async function holdSheet(tx: Tx, id: string): Promise<SheetHere | undefined> {
  await takeTurn(tx, `sheet ${id}`);
  return findSheet(tx, id);
}

/** What somebody last said of this organisation's columns, by their headings. */
async function findRemembered(tx: Tx, organisationId: string): Promise<ReadonlyMap<string, Meaning | null>> {
  const row = await query(tx)
    .where("s.organisation_id", "=", organisationId)
    .where("s.columns", "is not", null)
    .orderBy("s.sent_at", "desc")
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return new Map();
  const { headings, columns } = sheetOf(row, []);
  return new Map(headings.map((heading, at) => [heading, columns?.[at] ?? null]));
}

const sheetsMax = 50;

/** Tables of these organisations, and those that this person sent, the newest first; without their rows. */
export async function listSheets(
  tx: Tx,
  { personId, organisationIds }: { readonly personId: string; readonly organisationIds: readonly string[] },
): Promise<readonly Sheet[]> {
  const rows = await query(tx)
    .where((is) =>
      is.or([is("s.sent_by", "=", personId), sql<boolean>`s.organisation_id = ANY (${[...organisationIds]}::uuid[])`]),
    )
    .orderBy("s.sent_at", "desc")
    .orderBy("s.sheet_id")
    .limit(sheetsMax)
    .execute();
  return rows.map((row) => sheetOf(row, []));
}

const update = (tx: Tx, id: string) =>
  tx.updateTable("contribution_sheet").where("place_id", "=", placeOf(tx)).where("sheet_id", "=", id);

export const saveColumns = (tx: Tx, id: string, columns: Columns): Promise<unknown> =>
  update(tx, id)
    .set({ columns: JSON.stringify(columns) })
    .execute();

/** It stands in the ledger: its rows, and the names in them, are kept here no longer. */
export const saveWritten = (
  tx: Tx,
  id: string,
  { written, today }: { readonly written: number; readonly today: string },
): Promise<unknown> => update(tx, id).set({ rows: "[]", written, written_on: today }).execute();

/** Tables that nobody wrote into the ledger, sent before this moment. @returns how many went. */
export async function removeOldSheets(tx: Tx, before: Date): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom("contribution_sheet")
    .where("place_id", "=", placeOf(tx))
    .where("written_on", "is", null)
    .where("sent_at", "<", before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
