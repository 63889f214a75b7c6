import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { asThemselves } from "../people/index.ts";

/**
 * Which of these people somebody works with: they sit in one group, work for one organisation, or somebody wrote them
 * down. Seats are read for both as themselves: whoever sits in a group sees who sits there.
 */
export async function listWorkedWith(
  tx: Tx,
  personId: string,
  otherIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (personId === "" || otherIds.length === 0) return new Set();
  const others = [...otherIds];
  const { rows } = await asThemselves(tx, [personId, ...others], () =>
    sql<{ readonly id: string }>`SELECT c.person_id AS id FROM group_circle m
        JOIN group_circle c ON c.place_id = m.place_id AND c.group_id = m.group_id
        WHERE m.place_id = ${placeOf(tx)} AND m.person_id = ${personId} AND c.person_id = ANY (${others}::uuid[])
      UNION SELECT c.person_id FROM organisation_worker m
        JOIN organisation_worker c ON c.place_id = m.place_id AND c.organisation_id = m.organisation_id
        WHERE m.place_id = ${placeOf(tx)} AND m.person_id = ${personId} AND c.person_id = ANY (${others}::uuid[])
      UNION SELECT person_id FROM person_agreement
        WHERE place_id = ${placeOf(tx)} AND recorded_by = ${personId} AND person_id = ANY (${others}::uuid[])
      LIMIT 1000`.execute(tx),
  );
  return new Set(rows.map(({ id }) => id));
}
