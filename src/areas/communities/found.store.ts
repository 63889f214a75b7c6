import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { bareText } from "./bare-text.rules.ts";
import type { NameInLanguage } from "./community.ts";

/** Small letters without their accents: “Polski” is found by “polśki”. The same is done to what somebody looks for. */
const bare = (column: string) =>
  sql<string>`regexp_replace(normalize(lower(${sql.ref(column)} COLLATE "und-x-icu"), NFKD), '[\u0300-\u036f]', '', 'g')`;

const holds = (column: string, text: string) => sql<boolean>`position(${bareText(text)} IN ${bare(column)}) > 0`;

export interface CommunityFound extends NameInLanguage {
  readonly id: string;
  readonly isHere: boolean;
}

/** Communities by any of their names, at most 20. One that chose not to be here is found by its name alone. */
export async function listCommunitiesNamed(tx: Tx, text: string): Promise<readonly CommunityFound[]> {
  const rows = await tx
    .selectFrom("community as c")
    .innerJoin("community_description as d", (join) =>
      join
        .onRef("d.place_id", "=", "c.place_id")
        .onRef("d.community_id", "=", "c.community_id")
        .onRef("d.number", "=", "c.number"),
    )
    .leftJoin("community_choice as n", (join) =>
      join
        .onRef("n.place_id", "=", "c.place_id")
        .onRef("n.community_id", "=", "c.community_id")
        .on("n.ended_at", "is", null),
    )
    .select(["c.community_id as id", "c.name", "c.language", "n.number as choice"])
    .where("c.place_id", "=", placeOf(tx))
    .where((where) =>
      where.or([
        holds("c.name", text),
        where.and([
          where("n.number", "is", null),
          sql<boolean>`EXISTS (SELECT FROM jsonb_array_elements(d.other_names) AS o (one)
            WHERE position(${bareText(text)} IN
              regexp_replace(normalize(lower(o.one ->> 'name'), NFKD), '[\u0300-\u036f]', '', 'g')) > 0)`,
        ]),
      ]),
    )
    .orderBy("c.name")
    .orderBy("c.community_id")
    .limit(20)
    .execute();
  return rows.map(({ choice, ...row }) => ({ ...row, isHere: choice === null }));
}

export interface StatementFound {
  readonly id: string;
  readonly kind: string;
  readonly sourceTitle: string;
  readonly words: string;
}

/** Statements by their words or source, at most 20: none that was withdrawn, none about a community that said no. */
export async function listStatementsHolding(tx: Tx, text: string): Promise<readonly StatementFound[]> {
  return tx
    .selectFrom("statement as s")
    .innerJoin("statement_version as v", (join) =>
      join
        .onRef("v.place_id", "=", "s.place_id")
        .onRef("v.statement_id", "=", "s.statement_id")
        .onRef("v.number", "=", "s.number"),
    )
    .select(["s.statement_id as id", "v.kind", "v.source_title as sourceTitle", "v.words"])
    .where("s.place_id", "=", placeOf(tx))
    .where((where) => where.or([holds("v.words", text), holds("v.source_title", text)]))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("statement_withdrawal as w")
            .select("w.statement_id")
            .whereRef("w.place_id", "=", "s.place_id")
            .whereRef("w.statement_id", "=", "s.statement_id"),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("statement_community as k")
            .innerJoin("community_choice as n", (join) =>
              join.onRef("n.place_id", "=", "k.place_id").onRef("n.community_id", "=", "k.community_id"),
            )
            .select("k.statement_id")
            .whereRef("k.place_id", "=", "s.place_id")
            .whereRef("k.statement_id", "=", "s.statement_id")
            .where("n.ended_at", "is", null),
        ),
      ),
    )
    .orderBy("v.written_at", "desc")
    .orderBy("s.statement_id")
    .limit(20)
    .execute();
}

export interface DescriptionChange extends NameInLanguage {
  readonly id: string;
  readonly number: number;
  readonly at: Date;
}

/** Descriptions written since then, the latest first, at most 20; none of a community that chose not to be here. */
export async function listDescribedSince(tx: Tx, since: Date): Promise<readonly DescriptionChange[]> {
  return tx
    .selectFrom("community as c")
    .innerJoin("community_description as d", (join) =>
      join
        .onRef("d.place_id", "=", "c.place_id")
        .onRef("d.community_id", "=", "c.community_id")
        .onRef("d.number", "=", "c.number"),
    )
    .select(["c.community_id as id", "c.name", "c.language", "d.number", "d.written_at as at"])
    .where("c.place_id", "=", placeOf(tx))
    .where("d.written_at", ">", since)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("community_choice as n")
            .select("n.number")
            .whereRef("n.place_id", "=", "c.place_id")
            .whereRef("n.community_id", "=", "c.community_id")
            .where("n.ended_at", "is", null),
        ),
      ),
    )
    .orderBy("d.written_at", "desc")
    .orderBy("c.community_id")
    .limit(20)
    .execute();
}
