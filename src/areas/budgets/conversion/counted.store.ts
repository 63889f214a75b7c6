import { sql } from "kysely";
import type { Tx } from "../../../db/tables.ts";
import { placeOf } from "../../../db/transaction.ts";
import type { BudgetCount } from "./conversion.rules.ts";

interface Between {
  /** Plain dates, both counted. */
  readonly from: string;
  readonly until: string;
}

const linesMax = 20_000;

/**
 * People who asked for a budget in these days, and how far they got until the last of them. Each later step is counted of
 * those who came through the step before it. Who found nobody first and somebody later did find somebody.
 */
export async function countBudgets(tx: Tx, { from, until }: Between): Promise<readonly BudgetCount[]> {
  const { rows } = await sql<BudgetCount>`
    WITH way AS (
      SELECT s.case_id, min(s.on_day) FILTER (WHERE s.did = 'asked') AS asked_on,
        bool_or(s.did = 'refused') AS refused, bool_or(s.did IN ('offered', 'another-way')) AS offered,
        bool_or(s.did = 'assessed') AS assessed, bool_or(s.did = 'indicative') AS told,
        bool_or(s.did = 'arranged') AS arranged,
        coalesce((array_agg(s.choice ORDER BY s.number DESC) FILTER (WHERE s.did = 'provider'))[1] = 'no', false) AS without,
        (array_agg(s.by_role ORDER BY s.number) FILTER (WHERE s.did = 'refused'))[1] AS refused_by
      FROM budget_step s WHERE s.place_id = ${placeOf(tx)} AND s.on_day <= ${until}::date GROUP BY s.case_id)
    SELECT k.community_id AS "communityId", c.name AS community, k.condition, k.deprivation, k.helped_by AS "helpedBy",
      w.refused_by AS "refusedBy", count(*)::int AS asked, count(*) FILTER (WHERE w.refused)::int AS refused,
      count(*) FILTER (WHERE w.offered)::int AS offered,
      count(*) FILTER (WHERE w.offered AND w.assessed)::int AS assessed,
      count(*) FILTER (WHERE w.offered AND w.assessed AND w.told)::int AS told,
      count(*) FILTER (WHERE w.offered AND w.assessed AND w.told AND w.arranged)::int AS arranged,
      count(*) FILTER (WHERE w.offered AND w.assessed AND w.told AND w.without)::int AS without
    FROM way w JOIN support_case k ON k.place_id = ${placeOf(tx)} AND k.case_id = w.case_id
    LEFT JOIN community c ON c.place_id = k.place_id AND c.community_id = k.community_id
    WHERE w.asked_on BETWEEN ${from}::date AND ${until}::date
    GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 2, 3, 4, 5, 6 LIMIT ${linesMax}`.execute(tx);
  return rows;
}
