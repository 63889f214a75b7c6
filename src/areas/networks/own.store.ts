import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";

const networksMax = 20;

/** The networks that somebody is of, runs or leads in; of somebody who answers for all, the first of them. */
export async function listOwnNetworkIds(
  tx: Tx,
  { personId, answersForAll }: { readonly personId: string; readonly answersForAll: boolean },
): Promise<readonly string[]> {
  const id = sql`${personId}::uuid`;
  const { rows } = await sql<{ id: string }>`
    SELECT n.network_id AS id FROM network n WHERE n.place_id = ${placeOf(tx)} AND (${answersForAll}
      OR EXISTS (SELECT FROM network_person p WHERE p.place_id = n.place_id AND p.network_id = n.network_id
        AND p.person_id = ${id} AND p.until IS NULL)
      OR EXISTS (SELECT FROM network_supervisor s WHERE s.place_id = n.place_id AND s.network_id = n.network_id
        AND s.person_id = ${id} AND s.until IS NULL)
      OR EXISTS (SELECT FROM network_lead l WHERE l.place_id = n.place_id AND l.network_id = n.network_id
        AND l.person_id = ${id})
      OR EXISTS (SELECT FROM organisation_worker w WHERE w.place_id = n.place_id
        AND w.organisation_id = n.organisation_id AND w.person_id = ${id}))
    ORDER BY n.name, n.network_id LIMIT ${networksMax}`.execute(tx);
  return rows.map((row) => row.id);
}
