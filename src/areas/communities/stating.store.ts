import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Writer } from "./describing.store.ts";
import type { StatementAsked } from "./statement.rules.ts";

interface VersionToSave extends Writer {
  readonly statementId: string;
  readonly number: number;
  readonly said: StatementAsked;
  readonly correctedBecause: string;
}

interface StatementToSave extends Writer {
  readonly communityId: string;
  readonly said: StatementAsked;
  /** A statement that says the opposite. */
  readonly opposes: string | null;
}

/** Something new that is known about a community. Returns its identifier. */
export async function saveStatement(tx: Tx, statement: StatementToSave): Promise<string> {
  const { communityId, said, opposes, ...writer } = statement;
  const statementId = randomUUID();
  const here = { place_id: placeOf(tx), statement_id: statementId };
  await tx
    .insertInto("statement")
    .values({ ...here, number: 1 })
    .execute();
  await insertVersion(tx, { statementId, number: 1, said, correctedBecause: "", ...writer });
  await tx
    .insertInto("statement_community")
    .values({ ...here, community_id: communityId })
    .execute();
  if (opposes !== null)
    await tx
      .insertInto("statement_disagreement")
      .values({ ...here, other_id: opposes })
      .execute();
  return statementId;
}

/** A version more; the ones before stay. */
export async function saveCorrection(tx: Tx, version: VersionToSave): Promise<void> {
  await tx
    .updateTable("statement")
    .set({ number: version.number })
    .where("place_id", "=", placeOf(tx))
    .where("statement_id", "=", version.statementId)
    .execute();
  await insertVersion(tx, version);
}

async function insertVersion(tx: Tx, version: VersionToSave): Promise<void> {
  const { said } = version;
  await tx
    .insertInto("statement_version")
    .values({
      place_id: placeOf(tx),
      statement_id: version.statementId,
      number: version.number,
      kind: said.kind,
      words: said.words,
      source_title: said.sourceTitle,
      publisher: said.publisher,
      source_link: said.sourceLink,
      source_where: said.sourceWhere,
      period: said.period,
      corrected_because: version.correctedBecause,
      written_by: version.personId,
      author_role: version.role,
      standing: said.standing,
    })
    .execute();
}

interface WithdrawalToSave extends Writer {
  readonly statementId: string;
  readonly because: string;
}

/** Withdrawn, with the reason; what it said stays readable. */
export async function saveWithdrawal(tx: Tx, withdrawal: WithdrawalToSave): Promise<void> {
  await tx
    .insertInto("statement_withdrawal")
    .values({
      place_id: placeOf(tx),
      statement_id: withdrawal.statementId,
      because: withdrawal.because,
      written_by: withdrawal.personId,
      author_role: withdrawal.role,
      standing: "",
    })
    .execute();
}

/** Holds a statement still until the end of the transaction; see `holdCommunity`. */
export async function holdStatement(tx: Tx, id: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`statement ${placeOf(tx)} ${id}`}, 0))`.execute(tx);
}
