import { sql } from "kysely";
import type { Db, Tx } from "../db/tables.ts";
import { quoted } from "./rows.store.ts";
import type { Table } from "./tables.store.ts";

/** All or nothing: a program killed in the middle leaves the database as it was. */
export const inOneTransaction = <Answer>(owner: Db, work: (tx: Tx) => Promise<Answer>): Promise<Answer> =>
  owner.transaction().execute(work);

/** Takes the tables of an empty house away, so that the backup's own can be made. */
export async function dropEverything(tx: Tx): Promise<void> {
  const { rows } = await sql<{ statement: string }>`
    SELECT format('DROP TABLE IF EXISTS %I CASCADE', c.relname) AS statement FROM pg_class c
    WHERE c.relkind IN ('r', 'p') AND c.relnamespace = current_schema()::regnamespace AND pg_has_role(c.relowner, 'USAGE')
    UNION ALL
    SELECT format('DROP FUNCTION IF EXISTS %s CASCADE', p.oid::regprocedure) FROM pg_proc p
    WHERE p.pronamespace = current_schema()::regnamespace AND pg_has_role(p.proowner, 'USAGE')
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
    UNION ALL
    SELECT format('DROP SCHEMA %I CASCADE', n.nspname) FROM pg_namespace n
    WHERE n.nspname = 'graphile_worker' AND pg_has_role(n.nspowner, 'USAGE')`.execute(tx);
  for (const { statement } of rows) await sql.raw(statement).execute(tx);
}

interface Reference {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/**
 * Lets `fill` write rows in any order and of every place: references and row security are put aside, and put back, and
 * every reference is checked then.
 */
export async function withWallsAside(tx: Tx, tables: readonly Table[], fill: () => Promise<void>): Promise<void> {
  const { rows: references } = await sql<Reference>`
    SELECT c.relname AS "table", k.conname AS name, pg_get_constraintdef(k.oid) AS definition
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
    WHERE k.contype = 'f' AND c.relnamespace = current_schema()::regnamespace AND pg_has_role(c.relowner, 'USAGE')
    ORDER BY c.relname, k.conname`.execute(tx);
  const forced = tables.filter(({ isForced }) => isForced);
  const each = async (statements: readonly string[]): Promise<void> => {
    for (const statement of statements) await sql.raw(statement).execute(tx);
  };
  await each(references.map(({ table, name }) => `ALTER TABLE ${quoted(table)} DROP CONSTRAINT ${quoted(name)}`));
  await each(forced.map(({ name }) => `ALTER TABLE ${quoted(name)} NO FORCE ROW LEVEL SECURITY`));
  // What the steps wrote into new tables is in the backup as it was.
  await each(tables.map(({ name }) => `DELETE FROM ${quoted(name)}`));
  await fill();
  const back = references.map(
    ({ table, name, definition }) => `ALTER TABLE ${quoted(table)} ADD CONSTRAINT ${quoted(name)} ${definition}`,
  );
  await each(back);
  await each(forced.map(({ name }) => `ALTER TABLE ${quoted(name)} FORCE ROW LEVEL SECURITY`));
  await each(tables.map(({ name }) => `ANALYZE ${quoted(name)}`));
}
