import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { removeWordsAgreed } from "./leaving-agreements.store.ts";
import { endSeatsInGroups } from "./leaving-groups.store.ts";
import { removeWordsInAlliances } from "./leaving-alliances.store.ts";
import { removeWordsOfPlans } from "./leaving-plans.store.ts";

/**
 * The organisation takes out all it wrote and all who were named; its name and when it came and left stay, so that
 * what others did with it stays true.
 */
export async function removeOrganisation(tx: Tx, id: string): Promise<void> {
  const here = sql`place_id = ${placeOf(tx)} AND organisation_id = ${id}`;
  await sql`DELETE FROM organisation_gift_use WHERE place_id = ${placeOf(tx)} AND (used_by = ${id}
    OR gift_id IN (SELECT gift_id FROM organisation_gift WHERE ${here}))`.execute(tx);
  await sql`DELETE FROM organisation_gift WHERE ${here}`.execute(tx);
  await sql`DELETE FROM organisation_contact WHERE ${here}`.execute(tx);
  await sql`DELETE FROM organisation_offering WHERE ${here}`.execute(tx);
  await removeWordsInAlliances(tx, id);
  await endSeatsInGroups(tx, id);
  await removeWordsOfPlans(tx, id);
  // What it wrote of its money goes too; what commissioners wrote down themselves stays theirs.
  await sql`DELETE FROM funding_source WHERE ${here}`.execute(tx);
  await sql`DELETE FROM funding_loss WHERE place_id = ${placeOf(tx)} AND grant_id IN (SELECT grant_id FROM funding_grant
    WHERE place_id = ${placeOf(tx)} AND recipient_id = ${id})`.execute(tx);
  await removeWordsAgreed(tx, id);
  await sql`DELETE FROM organisation_worker WHERE ${here}`.execute(tx);
  await sql`DELETE FROM organisation_worker_asked WHERE ${here}`.execute(tx);
  await sql`DELETE FROM organisation_identifier WHERE ${here}`.execute(tx);
  await sql`DELETE FROM organisation_community WHERE ${here}`.execute(tx);
  // What it was before another page of it was joined to this one goes too.
  await sql`DELETE FROM organisation_version WHERE place_id = ${placeOf(tx)} AND (organisation_id = ${id}
    OR organisation_id IN (SELECT merged_id FROM organisation_merge m WHERE m.place_id = ${placeOf(tx)}
      AND m.kept_id = ${id} AND m.undone_at IS NULL))`.execute(tx);
  await sql`DELETE FROM organisation_merge WHERE place_id = ${placeOf(tx)}
    AND (kept_id = ${id} OR merged_id = ${id})`.execute(tx);
  await sql`DELETE FROM organisation_card WHERE ${here}`.execute(tx);
  await sql`DELETE FROM directory_suggestion WHERE ${here}`.execute(tx);
  await sql`UPDATE organisation SET other_names = '', summary = '', culture = '', led_by = '', website = '',
    after_ringing = '', told_back = '', found_by = '', parent_id = NULL, verified_at = NULL, verified_by = NULL,
    verified_role = '', ended_at = now() WHERE ${here}`.execute(tx);
}
