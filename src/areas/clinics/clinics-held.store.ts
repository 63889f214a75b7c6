import { sql } from "kysely";
import { movesRows } from "../../db/moving-rows.ts";
import type { Moves } from "../../db/moving-rows.ts";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";

type Held = readonly Readonly<Record<string, string>>[];

const linesMax = 1000;

/** What somebody gave, supervised, wrote, signed and booked. */
export async function readClinicsHeld(tx: Tx, personId: string): Promise<Held> {
  const place = placeOf(tx);
  const id = sql`${personId}::uuid`;
  const { rows } = await sql<{ did: string; words: string; on: string }>`
    SELECT 'Gave clinical hours' AS did, h.minutes || ' minutes, ' || h.setting AS words, h.on_day::text AS "on"
      FROM clinical_hours h JOIN network_person n USING (place_id, practitioner_id)
      WHERE h.place_id = ${place} AND n.person_id = ${id}
    UNION ALL SELECT 'Supervised clinical hours', minutes || ' minutes', on_day::text FROM clinical_hours
      WHERE place_id = ${place} AND supervisor_id = ${id}
    UNION ALL SELECT 'Wrote down clinical hours', minutes || ' minutes', written_on::text FROM clinical_hours
      WHERE place_id = ${place} AND written_by = ${id}
    UNION ALL SELECT 'Said of clinical hours', concat_ws(': ', says, nullif(because, '')), said_on::text
      FROM clinical_hours_signed WHERE place_id = ${place} AND said_by = ${id}
    UNION ALL SELECT 'Opened a clinic', name, opens_on::text FROM clinic WHERE place_id = ${place} AND opened_by = ${id}
    UNION ALL SELECT 'Booked an appointment', pseudonym, booked_on::text FROM clinic_appointment
      WHERE place_id = ${place} AND booked_by = ${id}
    UNION ALL SELECT 'Wrote down what came of an appointment', came, said_on::text FROM clinic_appointment_came
      WHERE place_id = ${place} AND said_by = ${id}
    UNION ALL SELECT 'Counted who waits', waiting::text, counted_on::text FROM clinic_waiting
      WHERE place_id = ${place} AND counted_by = ${id}
    ORDER BY 3, 1, 2 LIMIT ${linesMax}`.execute(tx);
  return rows.map(({ did, words, on }) => ({ What: did, Words: words, On: on }));
}

const columns = [
  { table: "clinic", of: "opened_by", by: ["clinic_id"] },
  { table: "clinical_hours", of: "supervisor_id", by: ["hours_id"] },
  { table: "clinical_hours", of: "written_by", by: ["hours_id"] },
  { table: "clinical_hours_signed", of: "said_by", by: ["hours_id"] },
  { table: "clinic_appointment", of: "booked_by", by: ["appointment_id"] },
  { table: "clinic_appointment_came", of: "said_by", by: ["appointment_id"] },
  { table: "clinic_waiting", of: "counted_by", by: ["clinic_id", "number"] },
] as const;

/** Hours and what was signed stay, because the network's total rests on them; the name goes. */
export async function eraseClinics(tx: Tx, personId: string): Promise<void> {
  for (const { table, of } of columns)
    await sql`UPDATE ${sql.table(table)} SET ${sql.ref(of)} = NULL
      WHERE place_id = ${placeOf(tx)} AND ${sql.ref(of)} = ${personId}::uuid`.execute(tx);
}

/** Where two records are of one person. */
export const clinicsOfPerson: readonly Moves[] = columns.map(({ table, of, by }) =>
  movesRows({ kind: `${table}.${of}`, table, of, by }),
);
