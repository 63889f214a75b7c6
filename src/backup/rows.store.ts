import { sql } from "kysely";
import type { Tx } from "../db/tables.ts";
import type { Column, Table } from "./tables.store.ts";

const BYTES_AT_ONCE = 2_000_000;
const ROWS_AT_ONCE = 1000;

/**
 * The rows of a table, some at a time, each a line of JSON that the server wrote: an array of texts and nulls. In the order of the
 * primary key, so that the same rows always give the same lines. At most some megabytes are in memory at a time, or one
 * row where a row is larger.
 */
export async function* rowLines(tx: Tx, table: Table, placeId: string | null): AsyncGenerator<readonly string[]> {
  const from = fromOf(table, placeId);
  const rowsAtOnce = await rowsThatFit(tx, table, from);
  if (rowsAtOnce === 0) return;
  const texts = table.columns.map(({ name }) => `${quoted(name)}::text`).join(", ");
  const order = table.key.map((name) => orderBy(table, name)).join(", ");
  const query = `SELECT json_build_array(${texts})::text AS line FROM ${from}${order === "" ? "" : ` ORDER BY ${order}`}`;
  await sql.raw(`DECLARE lines NO SCROLL CURSOR FOR ${query}`).execute(tx);
  const fetch = () => sql.raw<{ line: string }>(`FETCH ${rowsAtOnce} FROM lines`).execute(tx);
  // The server prepares the next rows while these are packed and written.
  let coming = fetch();
  for (let isMore = true; isMore;) {
    const { rows } = await coming;
    isMore = rows.length === rowsAtOnce;
    if (isMore) {
      coming = fetch();
      // Where nobody waits for them any more, the transaction is ending for a reason of its own.
      coming.catch(() => undefined);
    }
    if (rows.length > 0) yield rows.map(({ line }) => line);
  }
  await sql.raw("CLOSE lines").execute(tx);
}

/** How many of the largest rows fit into memory at once; 0 where there are none. Reads no value longer than its length. */
export async function rowsThatFit(tx: Tx, table: Pick<Table, "columns">, from: string): Promise<number> {
  const bytes = table.columns.map((column) => `coalesce(${bytesOf(column)}, 0)::bigint`).join(" + ");
  const { rows } = await sql.raw<{ most: number | null }>(`SELECT max(${bytes}) AS most FROM ${from}`).execute(tx);
  const most = rows[0]?.most ?? null;
  if (most === null) return 0;
  return Math.max(1, Math.min(ROWS_AT_ONCE, Math.floor(BYTES_AT_ONCE / Math.max(most, 1))));
}

/** Lengths that the server knows without unpacking the value; packed ones may be several times longer. */
const bytesOf = ({ name, type }: Column): string =>
  /^(text|character|bytea)(?!.*\[\])/.test(type)
    ? `octet_length(${quoted(name)})`
    : `pg_column_size(${quoted(name)}) * 4`;

export const fromOf = ({ name }: Pick<Table, "name">, placeId: string | null): string =>
  placeId === null ? quoted(name) : `${quoted(name)} WHERE place_id = '${placeId}'`;

/** Servers sort words differently by country; by code unit they agree. */
const orderBy = ({ columns }: Table, name: string): string => {
  const isText = /^(text|character)/.test(columns.find((column) => column.name === name)?.type ?? "");
  return isText ? `${quoted(name)} COLLATE "C"` : quoted(name);
};

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Writes rows as `rowLines` gave them. They go in as texts, and the server reads each as its column's type. */
export async function saveRows(tx: Tx, table: Table, { columns, lines }: RowsToSave): Promise<void> {
  const types = new Map(table.columns.map(({ name, type }) => [name, type]));
  const values = columns.map((name, index) => `(line ->> ${index})::${types.get(name) ?? "text"}`).join(", ");
  const names = columns.map(quoted).join(", ");
  await sql`INSERT INTO ${sql.raw(`${quoted(table.name)} (${names}) OVERRIDING SYSTEM VALUE SELECT ${values}`)}
    FROM json_array_elements(${`[${lines.join(",")}]`}::json) AS one (line)`.execute(tx);
}

export interface RowsToSave {
  readonly columns: readonly string[];
  readonly lines: readonly string[];
}
