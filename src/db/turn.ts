import { sql } from "kysely";
import { placeOf } from "./transaction.ts";
import type { Tx } from "./tables.ts";

/**
 * Waits for its turn: from here to the end of this transaction nobody else in this place who asks for the same turn
 * goes on, so that what is read now still holds when it is decided. Unlike a lock on a row it writes nothing, and a
 * request that is refused leaves no trace.
 *
 * @param what what the turn is for: `keepers`, `roles`.
 */
export async function takeTurn(tx: Tx, what: string): Promise<void> {
  const turn = `${what} of ${placeOf(tx)}`;
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${turn}, 0))`.execute(tx);
}
