import { sql } from "kysely";
import type { Db } from "../src/db/tables.ts";

/**
 * Five years of a place: what stands in the example place, copied by the database itself with identifiers of its own, each
 * copy some days earlier. What hangs together hangs together in every copy; what it points to outside stays the same.
 */
interface Grown {
  /** Tables by name, as a pattern. */
  readonly tables: string;
  /** Counted to say how many there are in the end. */
  readonly counted: string;
  readonly wanted: number;
}

const grown: readonly Grown[] = [
  { tables: "person(_sheet|_standing|_agreement|_consent)?", counted: "person", wanted: 5_000 },
  {
    tables:
      "place_session|session_(item|step|counted|contributor|circle|action|decision|minutes|note|paper|held|chair_rating" +
      "|rating_count|rating_spent|change|change_count|change_spent|sent|invitation)" +
      "|contribution|contribution_said|recognition_(post|line)|pay_(claim|receipt)",
    counted: "place_session",
    wanted: 5_000,
  },
  { tables: "voice|voice_(answer|coding|coded|again)", counted: "voice", wanted: 3_000 },
  {
    tables: "support_case(_consent|_step|_read|_glass|_need)?|advocacy_(need|step)|budget_step",
    counted: "support_case",
    wanted: 2_000,
  },
  { tables: "basic_need|basic_need_step", counted: "basic_need", wanted: 3_000 },
  { tables: "barrier|barrier_(community|step)|risk|risk_(action|review)", counted: "barrier", wanted: 1_500 },
  { tables: "campaign(_.*)?", counted: "campaign", wanted: 60 },
  { tables: "programme(_.*)?", counted: "programme", wanted: 40 },
  { tables: "champion|champion_(activity|came|community|item|meeting|step)", counted: "champion", wanted: 120 },
  { tables: "outreach_(session|entry|count|batch)", counted: "outreach_session", wanted: 1_200 },
  { tables: "happening", counted: "happening", wanted: 100_000 },
];

const days = 5 * 365;

/** What may stand once only, and what a copy says instead. `k` is the number of the copy. */
const instead: Readonly<Record<string, string>> = {
  "person.login_id": "NULL",
  "person.name": "t.name || ' ' || k",
  "person.name_small": "t.name_small || ' ' || k",
  "support_case.pseudonym":
    "regexp_replace(t.pseudonym, '-([0-9]+)$', translate(k::text, '0123456789', 'abcdefghij') || '-\\1')",
  "champion.person_id": "NULL",
  "contribution.way_key": "t.way_key || ' ' || k",
  "happening.number": "t.number + k * 1000000",
};
const onceOnly = new Set(["link_digest", "match_digest"]);

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
}

const columnsOf = async (db: Db, tables: string): Promise<readonly Column[]> =>
  (
    await sql<Column>`SELECT c.relname AS table, a.attname AS name, format_type(a.atttypid, NULL) AS type
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND a.attgenerated = ''
        AND c.relname ~ ${`^(${tables})$`} ORDER BY c.relname, a.attnum`.execute(db)
  ).rows;

/** Identifiers that these tables themselves give: the one column beside the place in their primary key. */
const ownKeysOf = async (db: Db, tables: string): Promise<readonly { table: string; name: string }[]> =>
  (
    await sql<{ table: string; name: string }>`SELECT c.relname AS table, a.attname AS name
      FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey) AND a.attname <> 'place_id'
      WHERE i.indisprimary AND i.indnkeyatts = 2 AND a.atttypid = 'uuid'::regtype
        AND c.relnamespace = 'public'::regnamespace AND c.relname ~ ${`^(${tables})$`}`.execute(db)
  ).rows;

/** Another identifier for the same thing in each copy, of the form that identifiers drawn by lot have. */
const another = (value: string): string =>
  `overlay(overlay(md5(${value}::text || k) PLACING '4' FROM 13) PLACING 'a' FROM 17)::uuid`;

const copied = ({ table, name, type }: Column, times: number): string => {
  const column = `t.${name}`;
  const own = instead[`${table}.${name}`];
  if (own !== undefined) return own;
  if (onceOnly.has(name)) return `sha256(${column} || convert_to(k::text, 'UTF8'))`;
  const back = Math.max(1, Math.floor(days / times));
  // An entry of the ledger is of a thing, whatever that is, and of one step of it.
  if (name === "source_id" && type === "uuid") return another(column);
  if (type === "uuid" && name !== "place_id")
    return `CASE WHEN ${column} IN (SELECT id FROM given) THEN ${another(column)} ELSE ${column} END`;
  if (type === "date") return `${column} - k * ${back}`;
  return type.startsWith("timestamp") ? `${column} - k * interval '${back} days'` : column;
};

async function grow(db: Db, placeId: string, { tables, counted, wanted }: Grown): Promise<void> {
  const { rows } = await sql<{ many: number }>`SELECT count(*)::int AS many FROM ${sql.table(counted)}
    WHERE place_id = ${placeId}`.execute(db);
  const times = Math.ceil(wanted / Math.max(1, rows[0]?.many ?? 1)) - 1;
  await sql`CREATE TEMPORARY TABLE given (id uuid PRIMARY KEY)`.execute(db);
  for (const { table, name } of await ownKeysOf(db, tables))
    await sql`INSERT INTO given SELECT ${sql.ref(name)} FROM ${sql.table(table)} WHERE place_id = ${placeId}
      ON CONFLICT DO NOTHING`.execute(db);
  const byTable = Map.groupBy(await columnsOf(db, tables), ({ table }) => table);
  for (const [table, columns] of byTable)
    await sql`INSERT INTO ${sql.table(table)} (${sql.join(columns.map(({ name }) => sql.ref(name)))})
      SELECT ${sql.raw(columns.map((column) => copied(column, times)).join(", "))}
      FROM ${sql.table(table)} t, generate_series(1, ${sql.lit(times)}) k WHERE t.place_id = ${placeId}`.execute(db);
  await sql`DROP TABLE given`.execute(db);
}

/** The totals that stand with the ledger, made anew from every line. */
const totalAgain = async (db: Db, placeId: string): Promise<void> => {
  await sql`DELETE FROM recognition_total WHERE place_id = ${placeId}`.execute(db);
  await sql`INSERT INTO recognition_total (place_id, total_key, month, account, about, party, organisation_id, service_id, minutes,
      pence)
    SELECT ${placeId}::uuid, concat_ws('|', month, account, about, party, organisation_id, service_id), month, account, about,
      party, organisation_id, service_id, minutes, pence
    FROM (SELECT date_trunc('month', p.on_day)::date AS month, l.account, l.about, l.party, l.organisation_id, l.service_id,
        sum(l.minutes) AS minutes, sum(l.pence) AS pence
      FROM recognition_line l JOIN recognition_post p ON p.place_id = l.place_id AND p.post_id = l.post_id
      WHERE l.place_id = ${placeId} GROUP BY 1, 2, 3, 4, 5, 6) summed`.execute(db);
};

/**
 * Fills the example place.
 * @returns how many there are of each.
 */
export async function fillFiveYears(owner: Db, placeId: string): Promise<Readonly<Record<string, number>>> {
  await owner.connection().execute(async (db) => {
    // Each row is checked as it stands; what one row says of another was checked when the first of them was written.
    await sql`SET session_replication_role = replica`.execute(db);
    for (const one of grown) await grow(db, placeId, one);
    await totalAgain(db, placeId);
    await sql`SET session_replication_role = origin`.execute(db);
    await sql`VACUUM (ANALYZE)`.execute(db);
  });
  const many: Record<string, number> = {};
  for (const counted of [...grown.map((one) => one.counted), "contribution"]) {
    const { rows } = await sql<{ many: number }>`SELECT count(*)::int AS many FROM ${sql.table(counted)}
      WHERE place_id = ${placeId}`.execute(owner);
    many[counted] = rows[0]?.many ?? 0;
  }
  return many;
}
