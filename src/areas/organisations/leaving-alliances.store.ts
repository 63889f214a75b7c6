import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { asThemselves } from "../people/index.ts";

const peopleMax = 5000;

/**
 * What the organisation wrote, promised and said of its trust goes, and what was answered to it; the other side's own
 * words stay, and so do the days on which both were in touch. Nobody is named for it any more.
 */
export async function removeWordsInAlliances(tx: Tx, id: string): Promise<void> {
  const placeId = placeOf(tx);
  const itsSide = sql`s.place_id = ${placeId} AND s.organisation_id = ${id}`;
  // Of the row or word named, the side that leaves.
  const of = (row: string) =>
    sql`${sql.ref(`${row}.place_id`)} = s.place_id AND ${sql.ref(`${row}.alliance_id`)} = s.alliance_id`;
  const { rows } = await sql<{ personId: string }>`SELECT DISTINCT p.person_id AS "personId" FROM alliance_person p
    JOIN alliance_side s ON ${of("p")} WHERE ${itsSide} LIMIT ${peopleMax}`.execute(tx);
  await asThemselves(
    tx,
    rows.map(({ personId }) => personId),
    async () => {
      await sql`DELETE FROM alliance_kept k USING alliance_promise p, alliance_side s WHERE k.place_id = p.place_id
        AND k.promise_id = p.promise_id AND ${of("p")} AND ${itsSide} AND s.side IN (p.side, k.side)`.execute(tx);
      await sql`DELETE FROM alliance_promise p USING alliance_side s WHERE ${of("p")} AND ${itsSide}
        AND s.side = p.side`.execute(tx);
      await sql`DELETE FROM alliance_answer a USING alliance_entry e, alliance_side s WHERE a.place_id = e.place_id
        AND a.entry_id = e.entry_id AND ${of("e")} AND ${itsSide} AND s.side IN (e.side, a.side)`.execute(tx);
      await sql`DELETE FROM alliance_named n USING alliance_entry e, alliance_side s WHERE n.place_id = e.place_id
        AND n.entry_id = e.entry_id AND ${of("e")} AND ${itsSide} AND s.side = e.side`.execute(tx);
      await sql`DELETE FROM alliance_entry e USING alliance_side s WHERE ${of("e")} AND ${itsSide}
        AND s.side = e.side AND e.kind <> 'contact'`.execute(tx);
      await sql`UPDATE alliance_entry e SET words = '', taken_out_at = now() FROM alliance_side s WHERE ${of("e")}
        AND ${itsSide} AND s.side = e.side AND e.words <> ''`.execute(tx);
      await sql`DELETE FROM trust_answers a USING trust_round r, alliance_side s WHERE a.place_id = r.place_id
        AND a.round_id = r.round_id AND ${of("r")} AND ${itsSide} AND s.side = r.side`.execute(tx);
      for (const table of ["trust_round", "trust_sentence"])
        await sql`DELETE FROM ${sql.table(table)} t USING alliance_side s WHERE ${of("t")} AND ${itsSide}
          AND s.side = t.side`.execute(tx);
    },
  );
  await sql`UPDATE alliance a SET ended_because = '' FROM alliance_side s WHERE ${of("a")} AND ${itsSide}
    AND s.side = a.ended_by`.execute(tx);
  await sql`UPDATE alliance_person p SET is_contact = false, for_what = '', how = '', can_take_over = false
    FROM alliance_side s WHERE ${of("p")} AND ${itsSide} AND s.side = p.side`.execute(tx);
  await sql`UPDATE alliance_side s SET check_in = NULL, is_on_map = false WHERE ${itsSide}`.execute(tx);
}
