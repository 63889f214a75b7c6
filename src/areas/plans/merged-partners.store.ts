import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";

const rowsMax = 5000;

/**
 * Where two pages turned out to be of one organisation and both were partners of a plan, the plan has it twice. Which of
 * the two rows speaks for both, by the row that is left behind: read anew each time, so that undoing the merge parts
 * them again.
 */
export async function listMergedPartners(tx: Tx, planIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const placeId = placeOf(tx);
  const { rows } = await sql<{ readonly left_id: string; readonly kept_id: string }>`
    WITH RECURSIVE went AS (
      SELECT m.merged_id AS from_id, m.kept_id FROM organisation_merge m
        WHERE m.place_id = ${placeId} AND m.undone_at IS NULL
      UNION SELECT w.from_id, m.kept_id FROM went w JOIN organisation_merge m ON m.merged_id = w.kept_id
        WHERE m.place_id = ${placeId} AND m.undone_at IS NULL)
    SELECT p.partner_id AS left_id, k.partner_id AS kept_id FROM plan_partner p
    JOIN went w ON w.from_id = p.organisation_id
    JOIN plan_partner k ON k.place_id = p.place_id AND k.plan_id = p.plan_id AND k.organisation_id = w.kept_id
    WHERE p.place_id = ${placeId} AND p.plan_id = ANY (${[...planIds]}::uuid[])
    ORDER BY 1, 2 LIMIT ${rowsMax}`.execute(tx);
  return new Map(rows.map(({ left_id, kept_id }) => [left_id, kept_id]));
}
