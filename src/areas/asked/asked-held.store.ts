import { sql } from "kysely";
import { movesRows } from "../../db/moving-rows.ts";
import type { Moves } from "../../db/moving-rows.ts";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";

/** That people were asked, as somebody wrote it down. */
export async function readAskedHeld(tx: Tx, personId: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const { rows } = await sql<{ question: string; on_day: string }>`SELECT question, on_day FROM community_asked
    WHERE place_id = ${placeOf(tx)} AND written_by = ${personId} ORDER BY on_day, asked_id LIMIT 1000`.execute(tx);
  return rows.map(({ question, on_day: onDay }) => ({ "You wrote down that people were asked": question, On: onDay }));
}

/** That people were asked stays; who wrote it down goes. */
export async function eraseAsked(tx: Tx, personId: string): Promise<void> {
  await sql`UPDATE community_asked SET written_by = NULL WHERE place_id = ${placeOf(tx)}
    AND written_by = ${personId}`.execute(tx);
}

/** Where two records are of one person: what they wrote down goes over to the other. */
export const askedOfPerson: readonly Moves[] = [
  movesRows({ kind: "asked.written", table: "community_asked", of: "written_by", by: ["asked_id"] }),
];
