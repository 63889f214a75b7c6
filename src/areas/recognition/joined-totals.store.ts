import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";

/** What a service used, out of the totals, and what it has not answered. */
export interface UsedByService {
  readonly minutes: number;
  readonly open: number;
}

/** Since the first of a month. */
export async function findUsed(tx: Tx, serviceId: string, month: string): Promise<UsedByService> {
  const { rows } = await sql<UsedByService>`
    SELECT (SELECT coalesce(sum(t.minutes), 0)::float8 FROM recognition_total t WHERE t.place_id = ${placeOf(tx)}
        AND t.month >= ${month}::date AND t.account = 'used-by' AND t.service_id = ${serviceId}) AS minutes,
      (SELECT count(*)::int FROM contribution c WHERE c.place_id = ${placeOf(tx)} AND c.service_id = ${serviceId}
        AND c.should_have <> 'nothing' AND c.answered_on IS NULL) AS open`.execute(tx);
  return rows[0] ?? { minutes: 0, open: 0 };
}

/** What organisations of a community gave since the first of a month: organisations, and no person. */
export async function findGivenByOrganisations(tx: Tx, communityId: string, month: string): Promise<number> {
  const { rows } = await sql<{ minutes: number }>`
    SELECT coalesce(-sum(t.minutes), 0)::float8 AS minutes FROM recognition_total t
    WHERE t.place_id = ${placeOf(tx)} AND t.month >= ${month}::date AND t.account = 'given-by'
      AND t.organisation_id IN (SELECT oc.organisation_id FROM organisation_community oc
        WHERE oc.place_id = ${placeOf(tx)} AND oc.community_id = ${communityId})`.execute(tx);
  return rows[0]?.minutes ?? 0;
}
