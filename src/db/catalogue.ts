import { sql } from "kysely";
import { APPLICATION_ROLE, DOOR_ROLE } from "./application-role.ts";
import type { Db } from "./tables.ts";
import { onlyThese, openToAll, tablesWithoutPlace } from "./tables-without-a-place.ts";

/**
 * Walks the database's own catalogue and says, in sentences, where the walls between places have a hole. Empty: none.
 * Also says so when there was nothing to look at.
 */
export const holesIn = async (owner: Db): Promise<readonly string[]> => {
  const tables = await tablesIn(owner);
  if (!tables.some((table) => table.name === "happening"))
    return ["No tables of ours were found: nothing was checked."];
  return [
    ...tables.flatMap(holesInTable),
    ...missingFromList(tables),
    ...(await holesInPolicies(owner)),
    ...(await holesInKeys(owner)),
    ...(await holesInRights(owner)),
    ...(await holesBeside(owner)),
  ];
};

interface Table {
  readonly name: string;
  readonly firstOfKey: string | null;
  readonly secured: boolean;
  readonly forced: boolean;
  readonly policies: number;
}

const OURS = sql`n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_(toast|temp)'`;

const tablesIn = async (owner: Db): Promise<readonly Table[]> => {
  const { rows } = await sql<Table>`
    SELECT c.relname AS name, a.attname AS "firstOfKey", c.relrowsecurity AS secured, c.relforcerowsecurity AS forced,
           (SELECT count(*)::int FROM pg_policy p WHERE p.polrelid = c.oid) AS policies
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
    LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
    WHERE c.relkind IN ('r', 'p') AND ${OURS} ORDER BY c.relname`.execute(owner);
  return rows;
};

const isWithoutPlace = (name: string): boolean => tablesWithoutPlace.some(({ table }) => table === name);

const holesInTable = (table: Table): readonly string[] => {
  if (isWithoutPlace(table.name)) return [];
  return [
    ...(table.firstOfKey === "place_id" ? [] : [`${table.name}: place_id is not first in its primary key.`]),
    ...(table.secured ? [] : [`${table.name}: row-level security is not enabled.`]),
    ...(table.forced ? [] : [`${table.name}: row-level security is not forced, so its owner sees every place.`]),
    ...(table.policies > 0 ? [] : [`${table.name}: no policy says whose rows are shown.`]),
  ];
};

const missingFromList = (tables: readonly Table[]): readonly string[] =>
  tablesWithoutPlace
    .filter(({ table }) => !tables.some(({ name }) => name === table))
    .map(({ table }) => `${table}: stands in the list of tables without a place, but there is no such table.`);

const isOpen = (name: string): boolean => openToAll.some((open) => open.name === name);

const holesInPolicies = async (owner: Db): Promise<readonly string[]> => {
  const { rows } = await sql<{ name: string }>`
    SELECT tablename || '.' || policyname AS name FROM pg_policies
    WHERE coalesce(qual, with_check, '') NOT LIKE '%app.place%' OR (with_check IS NOT NULL AND with_check NOT LIKE '%app.place%')
    ORDER BY 1`.execute(owner);
  return rows.filter(({ name }) => !isOpen(name)).map(({ name }) => `${name}: this policy does not ask for the place.`);
};

/** A key across places tells one place what another has; a reference without the place points over the wall. */
const holesInKeys = async (owner: Db): Promise<readonly string[]> => {
  const { rows } = await sql<{ kind: "unique" | "reference"; name: string; table: string }>`
    SELECT 'unique' AS kind, x.relname AS name, c.relname AS "table"
    FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_class x ON x.oid = i.indexrelid
    JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE i.indisunique AND ${OURS} AND NOT EXISTS (
      SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum = ANY (i.indkey) AND a.attname = 'place_id')
    UNION ALL
    SELECT 'reference', k.conname, c.relname FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
    JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE k.contype = 'f' AND ${OURS} AND NOT EXISTS (
      SELECT FROM unnest(k.conkey, k.confkey) AS pair (mine, theirs)
      JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = pair.mine
      JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attnum = pair.theirs
      WHERE a.attname = 'place_id' AND b.attname = 'place_id')
    ORDER BY 2`.execute(owner);
  return rows
    .filter(({ name, table }) => !isOpen(name) && !isWithoutPlace(table))
    .map(({ kind, name, table }) =>
      kind === "unique"
        ? `${table}: the unique key ${name} reaches across places.`
        : `${table}: the foreign key ${name} leaves out place_id, so a row could point into another place.`,
    );
};

const NEVER = ["TRUNCATE", "REFERENCES", "TRIGGER", "MAINTAIN"];

const holesInRights = async (owner: Db): Promise<readonly string[]> => {
  const { rows } = await sql<{ table: string; grantee: string; right: string }>`
    SELECT c.relname AS "table", CASE g.grantee WHEN 0 THEN 'PUBLIC' ELSE g.grantee::regrole::text END AS grantee,
           g.privilege_type AS "right"
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, aclexplode(c.relacl) AS g
    WHERE ${OURS} AND c.relkind IN ('r', 'p', 'v', 'S') AND g.grantee <> c.relowner ORDER BY 1, 2, 3`.execute(owner);
  return rows.flatMap(({ table, grantee, right }) => {
    const listed = tablesWithoutPlace.find((one) => one.table === table);
    if (grantee === DOOR_ROLE && listed?.doorMay?.some((may) => may === right)) return [];
    if (grantee !== APPLICATION_ROLE) return [`${table}: ${grantee} has been given ${right}.`];
    const allowed: readonly string[] | undefined = listed?.may ?? onlyThese[table];
    const tooMuch = NEVER.includes(right) || (allowed !== undefined && !allowed.includes(right));
    return tooMuch ? [`${table}: the application has been given ${right}, which it must not have.`] : [];
  });
};

/** Roads around the tables: views that look with their owner's eyes, functions that act with their owner's hands. */
const holesBeside = async (owner: Db): Promise<readonly string[]> => {
  const { rows } = await sql<{ words: string }>`
    SELECT c.relname || ': this view looks past row-level security (security_invoker is missing).' AS words
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'v' AND ${OURS} AND NOT coalesce('security_invoker=true' = ANY (c.reloptions), false)
    UNION ALL
    SELECT c.relname || ': a materialised view keeps rows of all places.' FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'm' AND ${OURS}
    UNION ALL
    SELECT p.proname || ': this function acts with the rights of its owner (SECURITY DEFINER).'
    FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE p.prosecdef AND ${OURS}
    UNION ALL
    SELECT c.relname || ': belongs to the application, which should own nothing.' FROM pg_class c
    WHERE c.relowner IN (SELECT oid FROM pg_roles WHERE rolname IN (${APPLICATION_ROLE}, ${DOOR_ROLE}))
    UNION ALL
    SELECT rolname || ': this role has more power than it should.' FROM pg_roles
    WHERE rolname IN (${APPLICATION_ROLE}, ${DOOR_ROLE}) AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication)
    UNION ALL
    SELECT 'The application''s role may make tables in schema ' || n.nspname || '.' FROM pg_namespace n
    WHERE ${OURS} AND (has_schema_privilege(${APPLICATION_ROLE}, n.oid, 'CREATE') OR has_schema_privilege(${DOOR_ROLE}, n.oid, 'CREATE'))`.execute(
    owner,
  );
  return rows.map(({ words }) => words);
};
