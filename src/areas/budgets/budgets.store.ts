import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { BudgetStep } from "./budget.ts";
import type { StepWritten } from "./step.rules.ts";

const stepsMax = 20_000;

/** What happened on the way to each of these budgets. */
export async function listBudgetSteps(
  tx: Tx,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, readonly BudgetStep[]>> {
  const steps = new Map<string, BudgetStep[]>();
  if (caseIds.length === 0) return steps;
  const { rows } = await sql<BudgetStep & { readonly id: string }>`
    SELECT s.case_id AS id, s.did, s.on_day::text AS on, s.by_role AS "byRole", s.reason, s.choice, s.pence::float AS pence,
      s.payer,
      CASE WHEN p.organisation_id IS NULL THEN NULL
        ELSE jsonb_build_object('id', p.organisation_id, 'name', p.name) END AS provider,
      CASE WHEN o.organisation_id IS NULL THEN NULL
        ELSE jsonb_build_object('id', o.organisation_id, 'name', o.name) END AS of, s.words
    FROM budget_step s
    LEFT JOIN organisation p ON p.place_id = s.place_id AND p.organisation_id = s.provider_id
    LEFT JOIN organisation o ON o.place_id = s.place_id AND o.organisation_id = s.of_id
    WHERE s.place_id = ${placeOf(tx)} AND s.case_id = ANY (${[...caseIds]}::uuid[])
    ORDER BY s.case_id, s.number LIMIT ${stepsMax}`.execute(tx);
  for (const { id, ...step } of rows) steps.set(id, [...(steps.get(id) ?? []), step]);
  return steps;
}

interface Said {
  readonly caseId: string;
  readonly number: number;
  readonly ofId: string;
  readonly byId: string;
}

export async function saveBudgetStep(tx: Tx, step: StepWritten, { caseId, number, ofId, byId }: Said): Promise<void> {
  await tx
    .insertInto("budget_step")
    .values({
      place_id: placeOf(tx),
      case_id: caseId,
      number,
      did: step.did,
      on_day: step.on,
      by_role: step.byRole,
      reason: step.reason,
      choice: step.choice,
      pence: step.pence,
      payer: step.payer,
      provider_id: step.providerId,
      words: step.words,
      of_id: ofId,
      said_by: byId,
    })
    .execute();
}
