import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sql, type Kysely } from "kysely";

const root = join(import.meta.dirname, "../..");

/** Names the migrations that the schema was read from, so that a stale page shows without a database. */
export const migrationsStamp = (): string => {
  const hash = createHash("sha256");
  const paths = globSync("migrations/**/*.{ts,sql}", { cwd: root }).map((path) => path.replaceAll("\\", "/"));
  for (const path of paths.filter((one) => !one.includes(".test.")).toSorted()) {
    hash.update(`${path}\n${readFileSync(join(root, path), "utf8")}\n`);
  }
  return `-- of the migrations ${hash.digest("hex").slice(0, 16)}`;
};

interface Line {
  readonly owner: string;
  readonly line: string;
}

const columns = sql<Line>`
  SELECT c.relname AS owner,
         format('  %I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
                CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END,
                coalesce(' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid), '')) AS line
  FROM pg_class c
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
  WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace
  ORDER BY c.relname, a.attnum`;

const constraints = sql<Line>`
  SELECT c.relname AS owner, format('  CONSTRAINT %I %s', k.conname, pg_get_constraintdef(k.oid)) AS line
  FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
  WHERE c.relnamespace = 'public'::regnamespace AND k.contype <> 'n'
  ORDER BY c.relname, k.contype DESC, k.conname`;

const after = sql<Line>`
  SELECT * FROM (
    SELECT tablename::text AS owner, 1 AS part, indexdef || ';' AS line FROM pg_indexes
    WHERE schemaname = 'public' AND indexname NOT IN (SELECT conname FROM pg_constraint)
    UNION ALL
    SELECT relname::text, 2, format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY;', relname) FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relrowsecurity
    UNION ALL
    SELECT relname::text, 3, format('ALTER TABLE %I FORCE ROW LEVEL SECURITY;', relname) FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relforcerowsecurity
    UNION ALL
    SELECT tablename::text, 4, format('CREATE POLICY %I ON %I FOR %s TO %s%s%s;', policyname, tablename, cmd,
           array_to_string(roles, ', '), coalesce(' USING ' || qual, ''), coalesce(' WITH CHECK ' || with_check, ''))
    FROM pg_policies WHERE schemaname = 'public'
    UNION ALL
    SELECT table_name::text, 5, format('GRANT %s ON %I TO %s;',
           string_agg(privilege_type::text, ', ' ORDER BY privilege_type::text), table_name, grantee)
    FROM information_schema.role_table_grants
    WHERE table_schema = 'public' AND grantee NOT IN (SELECT tableowner FROM pg_tables WHERE schemaname = 'public')
    GROUP BY table_name, grantee
    UNION ALL
    SELECT c.relname::text, 6, format('GRANT UPDATE (%s) ON %I TO %s;',
           string_agg(a.attname::text, ', ' ORDER BY a.attnum), c.relname, x.grantee::regrole)
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid CROSS JOIN LATERAL aclexplode(a.attacl) x
    WHERE c.relnamespace = 'public'::regnamespace AND x.privilege_type = 'UPDATE'
    GROUP BY c.relname, x.grantee
  ) AS lines ORDER BY owner, part, line`;

const routines = sql<Line>`
  SELECT p.proname AS owner, pg_get_functiondef(p.oid) || ';' AS line
  FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND p.prokind = 'f'
    AND NOT EXISTS (SELECT 1 FROM pg_depend e WHERE e.objid = p.oid AND e.deptype = 'e')
  ORDER BY p.proname`;

const linesOf = (lines: readonly Line[], owner: string): readonly string[] =>
  lines.filter((one) => one.owner === owner).map(({ line }) => line);

/** The tables as the migrations leave them, read from the database's own catalogue. */
export const schemaPage = async <Tables>(db: Kysely<Tables>): Promise<string> => {
  const { rows: inTables } = await columns.execute(db);
  const { rows: held } = await constraints.execute(db);
  const { rows: beside } = await after.execute(db);
  const { rows: functions } = await routines.execute(db);
  const tables = [...new Set(inTables.map(({ owner }) => owner))].map((owner) => {
    const body = [...linesOf(inTables, owner), ...linesOf(held, owner)].join(",\n");
    return [`CREATE TABLE ${owner} (\n${body}\n);`, ...linesOf(beside, owner)].join("\n");
  });
  if (tables.length === 0) throw new Error("The migrated database has no table.");
  const head = `-- The schema as the migrations leave it. Written by npm run docs; change the migrations, not this page.\n${migrationsStamp()}`;
  return `${[head, ...tables, ...functions.map(({ line }) => line)].join("\n\n")}\n`;
};
