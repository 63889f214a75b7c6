import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";

/** What it said of the dates of a plan goes; that it confirmed or disputed them, and when, stays. */
export async function removeWordsOfPlans(tx: Tx, id: string): Promise<void> {
  await sql`UPDATE plan_statement s SET words = '' FROM plan_partner p WHERE s.place_id = ${placeOf(tx)}
    AND s.side = 'partner' AND s.words <> '' AND p.place_id = s.place_id AND p.partner_id = s.partner_id
    AND p.organisation_id = ${id}`.execute(tx);
}
