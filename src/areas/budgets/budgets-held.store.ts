import { sql } from "kysely";
import { movesRows } from "../../db/moving-rows.ts";
import type { Moves } from "../../db/moving-rows.ts";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";

type Held = readonly Readonly<Record<string, string>>[];

const linesMax = 1000;

/** What somebody wrote down for others. */
export async function readBudgetsHeld(tx: Tx, personId: string): Promise<Held> {
  const { rows } = await sql<{ did: string; words: string; on: string }>`
    SELECT s.did, k.pseudonym AS words, s.on_day::text AS "on" FROM budget_step s
    JOIN support_case k ON k.place_id = s.place_id AND k.case_id = s.case_id
    WHERE s.place_id = ${placeOf(tx)} AND s.said_by = ${personId}::uuid
    ORDER BY 3, 1, 2 LIMIT ${linesMax}`.execute(tx);
  return rows.map(({ did, words, on }) => ({ "You wrote down": did, Of: words, On: on }));
}

/** Their name goes; what happened to whom they wrote it for stays. */
export async function eraseBudgets(tx: Tx, personId: string): Promise<void> {
  await sql`UPDATE budget_step SET said_by = NULL WHERE place_id = ${placeOf(tx)} AND said_by = ${personId}::uuid`.execute(
    tx,
  );
}

/** Where two records are of one person, or of one organisation. */
export const budgetsOfPerson: readonly Moves[] = [
  movesRows({ kind: "budget.said", table: "budget_step", of: "said_by", by: ["case_id", "number"] }),
];
export const budgetsOfOrganisation: readonly Moves[] = [
  movesRows({ kind: "budget.said-for", table: "budget_step", of: "of_id", by: ["case_id", "number"] }),
  movesRows({ kind: "budget.provider", table: "budget_step", of: "provider_id", by: ["case_id", "number"] }),
];
