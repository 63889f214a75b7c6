import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { FeeCounted, Run, Terms } from "./claim.ts";

const runsMax = 100;

/** Money that went out, the newest first. */
export async function listRuns(tx: Tx, id?: string): Promise<readonly Run[]> {
  const { rows } = await sql<Run>`SELECT r.run_id AS id, r.pay_on AS "payOn", r.fee_account AS "feeAccount",
      r.expense_account AS "expenseAccount", count(c.claim_id)::int AS claims,
      coalesce(sum(c.pence), 0)::float8 AS pence
    FROM pay_run r LEFT JOIN pay_claim c ON c.place_id = r.place_id AND c.run_id = r.run_id
    WHERE r.place_id = ${placeOf(tx)} ${id === undefined ? sql`` : sql`AND r.run_id = ${id}`}
    GROUP BY r.place_id, r.run_id ORDER BY r.made_at DESC, r.run_id LIMIT ${runsMax}`.execute(tx);
  return rows;
}

/** Fees that were paid already to these people, by the day on which the money came. */
export async function listPaidFees(
  tx: Tx,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, readonly FeeCounted[]>> {
  if (personIds.length === 0) return new Map();
  // Of a hundred days: a ceiling looks at a week or a month, and a day to pay is never far from today.
  const { rows } = await sql<
    FeeCounted & { readonly personId: string }
  >`SELECT c.person_id AS "personId", r.pay_on AS day,
      sum(c.pence)::int AS pence FROM pay_claim c JOIN pay_run r ON r.place_id = c.place_id AND r.run_id = c.run_id
    WHERE c.place_id = ${placeOf(tx)} AND c.kind = 'fee' AND c.person_id = ANY (${[...personIds]}::uuid[])
      AND r.pay_on > (SELECT max(pay_on) FROM pay_run WHERE place_id = ${placeOf(tx)}) - 100
    GROUP BY c.person_id, r.pay_on ORDER BY 1, 2 LIMIT 10000`.execute(tx);
  const paid = new Map<string, readonly FeeCounted[]>();
  for (const { personId, ...fee } of rows) paid.set(personId, [...(paid.get(personId) ?? []), fee]);
  return paid;
}

interface ToSave {
  readonly payOn: string;
  readonly claimIds: readonly string[];
  readonly terms: Terms;
  readonly madeBy: string;
}

/** Keeps a pay run with its claims: each is in one run and no more. */
export async function saveRun(tx: Tx, { payOn, claimIds, terms, madeBy }: ToSave): Promise<string> {
  const runId = randomUUID();
  await tx
    .insertInto("pay_run")
    .values({
      place_id: placeOf(tx),
      run_id: runId,
      pay_on: payOn,
      fee_account: terms.feeAccount,
      expense_account: terms.expenseAccount,
      made_by: madeBy,
    })
    .execute();
  const { numUpdatedRows } = await tx
    .updateTable("pay_claim")
    .set({ run_id: runId })
    .where("place_id", "=", placeOf(tx))
    .where("claim_id", "in", claimIds)
    .where("says", "=", "yes")
    .where("run_id", "is", null)
    .executeTakeFirstOrThrow();
  if (Number(numUpdatedRows) !== claimIds.length) throw new Error("A claim was paid twice, or was not agreed.");
  return runId;
}
