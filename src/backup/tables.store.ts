import { sql } from "kysely";
import { HOUSE } from "../db/place-id.ts";
import type { Db, Tx } from "../db/tables.ts";

export interface Column {
  readonly name: string;
  /** As PostgreSQL writes it: `timestamp(3) with time zone`. */
  readonly type: string;
}

/** A table as the database itself describes it: backups of older tables need no list of ours. */
export interface Table {
  readonly name: string;
  /** What can be written: generated columns are left out. */
  readonly columns: readonly Column[];
  /** Its primary key: the order in which its rows are written down. */
  readonly key: readonly string[];
  /** Has a place in each row and shows only those of the place named. */
  readonly isOfPlace: boolean;
  readonly isForced: boolean;
}

/** Every table of ours, by name. `graphile_worker`'s are in a schema of their own and left out: work waiting is not kept. */
export async function listTables(tx: Tx): Promise<readonly Table[]> {
  const { rows } = await sql<Table>`
    SELECT c.relname AS name, c.relforcerowsecurity AS "isForced",
           (SELECT json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) ORDER BY a.attnum)
              FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
           coalesce((SELECT json_agg(a.attname ORDER BY k.at) FROM pg_index i,
              unnest(i.indkey::int[]) WITH ORDINALITY AS k (number, at) JOIN pg_attribute a ON a.attnum = k.number
              WHERE i.indrelid = c.oid AND i.indisprimary AND a.attrelid = c.oid), '[]') AS key,
           c.relname <> 'place' AND EXISTS (SELECT FROM pg_attribute a
              WHERE a.attrelid = c.oid AND a.attname = 'place_id' AND NOT a.attisdropped) AS "isOfPlace"
    FROM pg_class c
    WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace AND pg_has_role(c.relowner, 'USAGE')
    ORDER BY c.relname COLLATE "C"`.execute(tx);
  return rows;
}

/** All places, the house first. */
export async function listPlaceIds(tx: Tx): Promise<readonly string[]> {
  const places = await tx.selectFrom("place").select("place_id").orderBy("place_id").execute();
  return places.map(({ place_id }) => place_id);
}

/** From here to the end of the transaction the tables show this place's rows. */
export async function lookAtPlace(tx: Tx, placeId: string): Promise<void> {
  await sql`SET LOCAL app.place = ${sql.lit(placeId)}`.execute(tx);
}

/** One consistent picture for as long as `read` takes, however many people write meanwhile. Nobody waits for it. */
export const inOneSnapshot = <Answer>(owner: Db, read: (tx: Tx) => Promise<Answer>): Promise<Answer> =>
  owner
    .transaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute(async (tx) => {
      await sayPlainly(tx);
      return read(tx);
    });

/** The same text for the same value on every server: moments in UTC, bytes in hexadecimal, numbers to the last digit. */
export async function sayPlainly(tx: Tx): Promise<void> {
  await sql
    .raw(
      "SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO, YMD'; SET LOCAL intervalstyle = 'postgres';" +
        "SET LOCAL bytea_output = 'hex'; SET LOCAL extra_float_digits = 1; SET LOCAL statement_timeout = 0;" +
        "SET LOCAL idle_in_transaction_session_timeout = 0",
    )
    .execute(tx);
}

export async function versionOfServer(tx: Tx): Promise<string> {
  const { rows } = await sql<{ server_version: string }>`SHOW server_version`.execute(tx);
  return (rows[0]?.server_version ?? "").split(" ")[0] ?? "";
}

export async function listSteps(tx: Tx): Promise<readonly string[]> {
  const done = await tx.selectFrom("migration").select("name").orderBy("name").execute();
  return done.map(({ name }) => name);
}

/** Is there anything here that somebody would miss? A house with nobody in it and no place is empty. */
export async function holdsAnything(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ there: boolean }>`
    SELECT to_regclass('migration') IS NOT NULL AND to_regclass('place') IS NOT NULL AS there`.execute(tx);
  if (rows[0]?.there !== true) return false;
  await lookAtPlace(tx, HOUSE);
  const logins = await sql<{ there: boolean }>`SELECT to_regclass('login') IS NOT NULL AS there`.execute(tx);
  const anyLogin = logins.rows[0]?.there === true ? "OR EXISTS (SELECT FROM login)" : "";
  const held = await sql<{ any: boolean }>`
    SELECT EXISTS (SELECT FROM place WHERE place_id <> ${HOUSE}) OR EXISTS (SELECT FROM happening) ${sql.raw(anyLogin)} AS any`.execute(
    tx,
  );
  return held.rows[0]?.any === true;
}
