import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { grantsMax } from "./funding.ts";
import type { MatchedGrant, Unmatched } from "./upload-plan.rules.ts";

/** Grants whose organisation was not found in the directory: they count for no community. At most 5,000. */
export const listUnmatched = (tx: Tx): Promise<readonly Unmatched[]> =>
  tx
    .selectFrom("funding_grant")
    .select(["grant_id as id", "recipient", "recipient_code as recipientCode"])
    .where("place_id", "=", placeOf(tx))
    .where("recipient_id", "is", null)
    .orderBy("grant_id")
    .limit(grantsMax)
    .execute();

export async function countUnmatched(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`SELECT count(*) AS count FROM funding_grant
    WHERE place_id = ${placeOf(tx)} AND recipient_id IS NULL`.execute(tx);
  return rows[0]?.count ?? 0;
}

/** They are in the directory by now. */
export async function saveMatched(tx: Tx, matched: readonly MatchedGrant[]): Promise<void> {
  const found = JSON.stringify(matched.map(({ id, recipientId }) => ({ grant_id: id, recipient_id: recipientId })));
  await sql`UPDATE funding_grant g SET recipient_id = n.recipient_id
    FROM jsonb_to_recordset(${found}::jsonb) AS n (grant_id uuid, recipient_id uuid)
    WHERE g.place_id = ${placeOf(tx)} AND g.grant_id = n.grant_id AND g.recipient_id IS NULL`.execute(tx);
}
