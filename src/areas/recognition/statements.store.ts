import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { GivenAlike, Statement, StatementReleased } from "./statement.ts";
import { statementTold } from "./statement.schema.ts";
import type { Days } from "./statement.rules.ts";
import { statementOf } from "./statement.rules.ts";

interface Asked extends Days {
  readonly organisation: { readonly id: string; readonly name: string };
}

const alikeMax = 2000;

/** What an organisation gave between two days, as its statement tells it. */
export async function gatherStatement(tx: Tx, asked: Asked): Promise<Statement> {
  const { organisation, from, until } = asked;
  const { rows: given } = await sql<GivenAlike>`
    WITH c AS (SELECT c.kind, c.service_id, c.should_have, c.answered_on IS NOT NULL AS is_answered, c.times, c.recording,
        coalesce(l.minutes, c.minutes) AS minutes,
        coalesce(s.says, CASE WHEN c.recording > 0 THEN 'confirmed' ELSE 'written' END) AS says
      FROM contribution c
      LEFT JOIN LATERAL (SELECT s.says FROM contribution_said s WHERE s.place_id = c.place_id
        AND s.contribution_id = c.contribution_id ORDER BY s.number DESC LIMIT 1) s ON true
      LEFT JOIN LATERAL (SELECT s.minutes FROM contribution_said s WHERE s.place_id = c.place_id
        AND s.contribution_id = c.contribution_id AND s.minutes IS NOT NULL ORDER BY s.number DESC LIMIT 1) l ON true
      WHERE c.place_id = ${placeOf(tx)} AND c.organisation_id = ${organisation.id}
        AND c.on_day BETWEEN ${from}::date AND ${until}::date)
    SELECT c.kind, c.service_id AS "serviceId", v.name AS "serviceName", c.should_have AS "shouldHave",
      c.is_answered AS "isAnswered", c.says, sum(c.times)::int AS times, sum(c.minutes)::int AS minutes,
      sum(c.recording)::int AS recording
    FROM c LEFT JOIN service v ON v.place_id = ${placeOf(tx)} AND v.service_id = c.service_id
    GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 4, 5, 6 LIMIT ${alikeMax}`.execute(tx);
  return statementOf(given, { ...asked, ...(await sumMoney(tx, asked)) });
}

async function sumMoney(tx: Tx, { organisation, from, until }: Asked) {
  const { rows } = await sql<{ pencePaid: number; penceOwed: number }>`
    SELECT coalesce(sum(l.pence) FILTER (WHERE l.account = 'paid-to' AND p.on_day >= ${from}::date), 0)::float8 AS "pencePaid",
      coalesce(sum(l.pence) FILTER (WHERE l.account = 'owed-to'), 0)::float8 AS "penceOwed"
    FROM recognition_line l JOIN recognition_post p ON p.place_id = l.place_id AND p.post_id = l.post_id
    WHERE l.place_id = ${placeOf(tx)} AND l.organisation_id = ${organisation.id}
      AND p.on_day <= ${until}::date`.execute(tx);
  const { pencePaid = 0, penceOwed = 0 } = rows[0] ?? {};
  return { pencePaid, penceOwed };
}

interface Releasing {
  readonly releasedBy: string;
  readonly today: string;
}

/** Keeps a statement as it stands today. @returns its identifier. */
export async function saveStatement(tx: Tx, statement: Statement, { releasedBy, today }: Releasing): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("contribution_statement")
    .values({
      place_id: placeOf(tx),
      statement_id: id,
      organisation_id: statement.organisation.id,
      from_day: statement.from,
      until_day: statement.until,
      told: JSON.stringify(statement),
      released_by: releasedBy,
      released_on: today,
    })
    .execute();
  return id;
}

const query = (tx: Tx) =>
  tx
    .selectFrom("contribution_statement")
    .select(["statement_id", "told", "released_on"])
    .where("place_id", "=", placeOf(tx));

const releasedOf = (row: { statement_id: string; told: unknown; released_on: string }): StatementReleased => ({
  id: row.statement_id,
  statement: statementTold.parse(row.told),
  releasedOn: row.released_on,
});

export async function findStatement(tx: Tx, id: string): Promise<StatementReleased | undefined> {
  const row = await query(tx).where("statement_id", "=", id).executeTakeFirst();
  return row && releasedOf(row);
}

const releasedMax = 50;

/** What an organisation released, the newest first. */
export async function listStatements(tx: Tx, organisationId: string): Promise<readonly StatementReleased[]> {
  const rows = await query(tx)
    .where("organisation_id", "=", organisationId)
    .orderBy("released_on", "desc")
    .orderBy("statement_id")
    .limit(releasedMax)
    .execute();
  return rows.map(releasedOf);
}
