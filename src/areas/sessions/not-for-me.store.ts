import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";

/** A session to come that has a place. */
export async function findOpenSession(tx: Tx, id: string): Promise<{ readonly sessionId: string } | undefined> {
  const row = await tx
    .selectFrom("place_session")
    .select("session_id")
    .where("place_id", "=", placeOf(tx))
    .where("session_id", "=", id)
    .where("venue_id", "is not", null)
    .where("state", "in", ["planning", "called"])
    .executeTakeFirst();
  return row && { sessionId: row.session_id };
}
