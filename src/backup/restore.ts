import { migrations } from "../../migrations/index.ts";
import { applySteps, refuseNewerSteps } from "../db/migrate.ts";
import { refusal } from "../db/refusal.ts";
import type { Db, Tx } from "../db/tables.ts";
import { checkBackup } from "./check.ts";
import type { CheckedBackup } from "./check.ts";
import { closeWhatWasOpen } from "./close.store.ts";
import type { Closed } from "./close.store.ts";
import { linesOf, openContainer } from "./container.ts";
import { dropEverything, inOneTransaction, withWallsAside } from "./fill.store.ts";
import type { Heading, Section } from "./lines.ts";
import { broken, readBack } from "./read-back.ts";
import { saveRows } from "./rows.store.ts";
import { holdsAnything, listTables, sayPlainly } from "./tables.store.ts";
import type { Table } from "./tables.store.ts";
import { sectionsOf } from "./write-down.ts";

export interface RestoreAsked {
  readonly file: string;
  readonly passphrase?: string;
  /** Tokens of programs go on working, also those that were taken back since. */
  readonly keepsTokens?: boolean;
}

export interface Restored {
  readonly backup: CheckedBackup;
  /** Steps this program has and the backup had not gone through: applied after its rows were in. */
  readonly applied: readonly string[];
  readonly closed: Closed;
}

/**
 * Puts a backup into an empty database, all of it or nothing: checks the file, makes the tables as they were when it
 * was taken, fills them, reads every row again and compares, then brings the tables up to date and closes what was open.
 *
 * - `owner`: the login that owns (or will own) the tables.
 */
export const restoreBackup = async (
  owner: Db,
  { file, passphrase, keepsTokens = false }: RestoreAsked,
): Promise<Restored> => {
  const backup = await checkBackup(file, passphrase);
  refuseNewerSteps(backup.head.steps, migrations, newerBackup);
  refuseBroken(backup);
  const before = migrations.filter(({ name }) => backup.head.steps.includes(name));
  const after = migrations.filter(({ name }) => !backup.head.steps.includes(name));
  const closed = await inOneTransaction(owner, async (tx) => {
    await applySteps(tx, []);
    if (await holdsAnything(tx)) throw refusal(notEmpty);
    await dropEverything(tx);
    await applySteps(tx, before);
    await sayPlainly(tx);
    const tables = await listTables(tx);
    await withWallsAside(tx, tables, () => fill(tx, tables, { file, ...(passphrase ? { passphrase } : {}) }));
    await refuseUnlike(tx, backup.sections);
    await applySteps(tx, after);
    return closeWhatWasOpen(tx, { keepsTokens });
  });
  return { backup, applied: after.map(({ name }) => name), closed };
};

const notEmpty =
  "This database is not empty: people or places are in it, and restoring would mix two houses. Nothing was changed. " +
  "Use an empty one: another DATABASE_URL, or another ALONGSIDE_DATA folder.";

const newerBackup = (unknown: readonly string[]): string =>
  `This backup was made by a newer Alongside: it has ${unknown.join(", ")}, which this program does not know. ` +
  "Nothing was changed. Restore it with that Alongside, or a newer one.";

const refuseBroken = ({ chains }: CheckedBackup): void => {
  const first = chains.find(({ trouble }) => trouble !== undefined);
  if (first?.trouble === undefined) return;
  throw refusal(
    `The record in this backup was altered before it was taken: ${first.trouble.words} Nothing was restored. ` +
      "Use an older backup whose record holds: alongside verify-backup FILE",
  );
};

const CHARACTERS_AT_ONCE = 4_000_000;
const ROWS_AT_ONCE = 1000;

async function fill(tx: Tx, tables: readonly Table[], { file, passphrase }: RestoreAsked): Promise<void> {
  const byName = new Map(tables.map((table) => [table.name, table]));
  let waiting: string[] = [];
  let characters = 0;
  const write = async (heading: Heading): Promise<void> => {
    const table = byName.get(heading.table);
    if (table === undefined || !sameColumns(table, heading))
      throw broken(`its table ${heading.table} is not as its steps made it.`);
    if (waiting.length > 0) await saveRows(tx, table, { columns: heading.columns, lines: waiting });
    waiting = [];
    characters = 0;
  };
  let heading: Heading | undefined;
  for await (const said of readBack(linesOf(await openContainer(file, passphrase)))) {
    if (said.kind === "heading") heading = said.heading;
    for (const line of said.kind === "rows" ? said.lines : []) {
      waiting.push(line);
      characters += line.length;
      const isFull = waiting.length >= ROWS_AT_ONCE || characters >= CHARACTERS_AT_ONCE;
      if (heading !== undefined && isFull) await write(heading);
    }
    if (heading !== undefined && said.kind === "section") await write(heading);
  }
}

const sameColumns = (table: Table, { columns }: Heading): boolean =>
  table.columns.length === columns.length && table.columns.every(({ name }) => columns.includes(name));

/** Reads everything again: what is in the database now must be what the backup says, row for row. */
async function refuseUnlike(tx: Tx, sections: readonly Section[]): Promise<void> {
  const key = ({ table, place }: Section): string => `${table} ${place ?? ""}`;
  const missing = new Map(sections.map((section) => [key(section), section]));
  for await (const { section } of sectionsOf(tx)) {
    if (section === undefined) continue;
    const said = missing.get(key(section));
    if (said?.rows !== section.rows || said.sha256 !== section.sha256) throw unlike(section.table);
    missing.delete(key(section));
  }
  const [first] = missing.values();
  if (first !== undefined) throw unlike(first.table);
}

const unlike = (table: string): Error =>
  new Error(`The rows of ${table} did not come back as they were, so nothing was kept. This is a fault of Alongside.`);
