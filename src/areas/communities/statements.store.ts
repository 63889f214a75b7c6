import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { authorColumns, authorOf } from "./author.store.ts";
import type { AuthorRow } from "./author.store.ts";
import type { Statement, StatementVersion } from "./statement-kinds.ts";

export const statementsMax = 200;

/** The statements about one community as they stand, newest first, at most 200. Withdrawn ones are among them. */
export const listStatements = (tx: Tx, communityId: string): Promise<readonly Statement[]> =>
  standing(tx, (query) =>
    query.where(({ exists, selectFrom }) =>
      exists(
        selectFrom("statement_community as k")
          .select("k.statement_id")
          .whereRef("k.place_id", "=", "s.place_id")
          .whereRef("k.statement_id", "=", "s.statement_id")
          .where("k.community_id", "=", communityId),
      ),
    ),
  );

/** One statement as it stands, or undefined. */
export const findStatement = async (tx: Tx, id: string): Promise<Statement | undefined> =>
  (await standing(tx, (query) => query.where("s.statement_id", "=", id)))[0];

/** These statements as they stand. */
export const listStatementsOf = async (tx: Tx, ids: readonly string[]): Promise<readonly Statement[]> =>
  ids.length === 0 ? [] : standing(tx, (query) => query.where("s.statement_id", "in", ids.slice(0, statementsMax)));

const standingQuery = (tx: Tx) =>
  tx
    .selectFrom("statement as s")
    .innerJoin("statement_version as v", (join) =>
      join
        .onRef("v.place_id", "=", "s.place_id")
        .onRef("v.statement_id", "=", "s.statement_id")
        .onRef("v.number", "=", "s.number"),
    )
    .leftJoin("person as p", (join) =>
      join.onRef("p.place_id", "=", "v.place_id").onRef("p.person_id", "=", "v.written_by"),
    )
    .leftJoin("statement_withdrawal as w", (join) =>
      join.onRef("w.place_id", "=", "s.place_id").onRef("w.statement_id", "=", "s.statement_id"),
    )
    .leftJoin("person as q", (join) =>
      join.onRef("q.place_id", "=", "w.place_id").onRef("q.person_id", "=", "w.written_by"),
    )
    .select(["s.statement_id", ...versionColumns, ...authorColumns("v")])
    .select(["w.because as gone_because", "w.written_by as gone_by", "w.author_role as gone_role"])
    .select(["w.standing as gone_standing", "w.written_at as gone_at", "q.name as gone_name"])
    .select([
      sql<string[]>`ARRAY(SELECT k.community_id::text FROM statement_community AS k WHERE k.place_id = s.place_id
        AND k.statement_id = s.statement_id ORDER BY 1 LIMIT 100)`.as("community_ids"),
      sql<string[]>`ARRAY(SELECT o.other_id::text FROM statement_disagreement AS o WHERE o.place_id = s.place_id
        AND o.statement_id = s.statement_id UNION SELECT o.statement_id::text FROM statement_disagreement AS o
        WHERE o.place_id = s.place_id AND o.other_id = s.statement_id ORDER BY 1 LIMIT 100)`.as("opposes"),
    ])
    .where("s.place_id", "=", placeOf(tx));

const versionColumns = [
  "v.number",
  "v.kind",
  "v.words",
  "v.source_title",
  "v.publisher",
  "v.source_link",
  "v.source_where",
  "v.period",
  "v.corrected_because",
] as const;

type StandingQuery = ReturnType<typeof standingQuery>;

async function standing(tx: Tx, narrowed: (query: StandingQuery) => StandingQuery): Promise<readonly Statement[]> {
  const rows = await narrowed(standingQuery(tx))
    .orderBy("v.written_at", "desc")
    .orderBy("s.statement_id")
    .limit(statementsMax)
    .execute();
  return rows.map((row) => ({
    ...versionOf(row),
    id: row.statement_id,
    communityIds: row.community_ids,
    opposes: row.opposes,
    withdrawn:
      row.gone_because === null || row.gone_at === null
        ? null
        : {
            because: row.gone_because,
            author: {
              personId: row.gone_by,
              name: row.gone_name,
              role: row.gone_role ?? "",
              standing: row.gone_standing ?? "",
              at: row.gone_at.toISOString(),
            },
          },
  }));
}

interface VersionRow extends AuthorRow {
  readonly number: number;
  readonly kind: string;
  readonly words: string;
  readonly source_title: string;
  readonly publisher: string;
  readonly source_link: string | null;
  readonly source_where: string;
  readonly period: string;
  readonly corrected_because: string;
}

const versionOf = (row: VersionRow): StatementVersion => ({
  number: row.number,
  kind: row.kind,
  words: row.words,
  sourceTitle: row.source_title,
  publisher: row.publisher,
  sourceLink: row.source_link,
  sourceWhere: row.source_where,
  period: row.period,
  correctedBecause: row.corrected_because,
  author: authorOf(row),
});

/** Every version of a statement, newest first, at most 100. */
export async function listVersions(tx: Tx, id: string): Promise<readonly StatementVersion[]> {
  const rows = await tx
    .selectFrom("statement_version as v")
    .leftJoin("person as p", (join) =>
      join.onRef("p.place_id", "=", "v.place_id").onRef("p.person_id", "=", "v.written_by"),
    )
    .select([...versionColumns, ...authorColumns("v")])
    .where("v.place_id", "=", placeOf(tx))
    .where("v.statement_id", "=", id)
    .orderBy("v.number", "desc")
    .limit(100)
    .execute();
  return rows.map(versionOf);
}
