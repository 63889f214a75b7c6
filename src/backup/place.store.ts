import { sql } from "kysely";
import type { Tx } from "../db/tables.ts";
import { fromOf, quoted, rowsThatFit } from "./rows.store.ts";

export interface ColumnOfPlace {
  readonly name: string;
  readonly type: string;
  /** What the database itself says about it, where somebody wrote that down. */
  readonly about: string | null;
}

export interface TableOfPlace {
  readonly name: string;
  readonly about: string | null;
  readonly columns: readonly ColumnOfPlace[];
  readonly key: readonly string[];
}

/** The tables in which this role may read rows of a place, by name. */
export async function listTablesOfPlace(tx: Tx): Promise<readonly TableOfPlace[]> {
  const { rows } = await sql<TableOfPlace>`
    SELECT c.relname AS name, obj_description(c.oid) AS about,
           (SELECT json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
                     'about', col_description(c.oid, a.attnum)) ORDER BY a.attnum)
              FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
           coalesce((SELECT json_agg(a.attname ORDER BY k.at) FROM pg_index i,
              unnest(i.indkey::int[]) WITH ORDINALITY AS k (number, at) JOIN pg_attribute a ON a.attnum = k.number
              WHERE i.indrelid = c.oid AND i.indisprimary AND a.attrelid = c.oid), '[]') AS key
    FROM pg_class c
    WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace AND has_table_privilege(c.oid, 'SELECT')
      AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'place_id' AND NOT a.attisdropped)
    ORDER BY c.relname COLLATE "C"`.execute(tx);
  return rows;
}

/** How many rows a table has of this place. */
export async function countRowsOfPlace(tx: Tx, table: TableOfPlace, placeId: string): Promise<number> {
  const { rows } = await sql<{ rows: number }>`
    SELECT count(*) AS rows FROM ${sql.raw(quoted(table.name))} WHERE place_id = ${placeId}`.execute(tx);
  return rows[0]?.rows ?? 0;
}

/**
 * Who had an idea is told as they wish, here too: where it is not credited by name, nobody stands in its row, and in the
 * record of none who gave it or took it back.
 */
const toldAsWished: Readonly<Record<string, string>> = {
  "idea.author_id": "CASE WHEN credit = 'name' THEN author_id END",
  "happening.who": "CASE WHEN what IN ('ideas.given', 'ideas.taken-back') THEN '' ELSE who END",
};

/** The rows of a place in the order of the table's key, each as JSON: numbers, texts, yes and no, lists. */
export async function* valuesOfPlace(tx: Tx, table: TableOfPlace, placeId: string): AsyncGenerator<string> {
  const values = table.columns
    .map(({ name, type }) => valueOf(toldAsWished[`${table.name}.${name}`] ?? quoted(name), type))
    .join(", ");
  const order = table.key.length === 0 ? "" : ` ORDER BY ${table.key.map(quoted).join(", ")}`;
  const from = fromOf(table, placeId);
  const rowsAtOnce = await rowsThatFit(tx, table, from);
  if (rowsAtOnce === 0) return;
  const query = `SELECT json_build_array(${values})::text AS line FROM ${from}${order}`;
  await sql.raw(`DECLARE exported NO SCROLL CURSOR FOR ${query}`).execute(tx);
  for (;;) {
    const { rows } = await sql.raw<{ line: string }>(`FETCH ${rowsAtOnce} FROM exported`).execute(tx);
    for (const { line } of rows) yield line;
    if (rows.length < rowsAtOnce) break;
  }
  await sql.raw("CLOSE exported").execute(tx);
}

/** As JSON where nothing is lost by it; else the text, so that long numbers and moments stay as they are. */
const valueOf = (column: string, type: string): string =>
  /^(smallint|integer|boolean|jsonb?)$|\[\]$/.test(type) ? `to_json(${column})` : `to_json((${column})::text)`;
