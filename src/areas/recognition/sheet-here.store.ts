import type { Tx } from "../../db/tables.ts";
import { listServices } from "../organisations/index.ts";
import { listBefore } from "./given.store.ts";
import { givenOfRows } from "./sheet-given.rules.ts";
import { guessColumns } from "./sheet.rules.ts";
import { readRows } from "./sheet-rows.rules.ts";
import type { SheetHere } from "./sheets.store.ts";

/** A table as it is drawn: its columns as said or guessed, its rows as read, and how many stand in the ledger already. */
export async function readSheetHere(tx: Tx, { sheet, remembered }: SheetHere, today: string) {
  const columns = sheet.columns ?? guessColumns(sheet.headings, remembered);
  const read = sheet.columns === null ? null : readRows(sheet.rows, sheet.columns, today);
  const about = { organisationId: sheet.organisation.id, standing: "volunteer", serviceId: null, isOwn: true } as const;
  const keys = givenOfRows(read?.good ?? [], about).map(({ key }) => key);
  const there = keys.length === 0 ? 0 : (await listBefore(tx, "sheet", keys)).length;
  const services = (await listServices(tx)).map(({ id, name }) => ({ id, name }));
  return { sheet, columns, read, there, services };
}
