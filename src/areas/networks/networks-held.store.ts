import { sql } from "kysely";
import { movesRows } from "../../db/moving-rows.ts";
import type { Moves } from "../../db/moving-rows.ts";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";

type Held = readonly Readonly<Record<string, string>>[];

const linesMax = 1000;

/** What is kept on somebody as one of a network: their own words, courses, checks and supervision. */
export async function readPractitionerHeld(tx: Tx, personId: string): Promise<Held> {
  const place = placeOf(tx);
  const id = sql`${personId}::uuid`;
  const { rows } = await sql<{ what: string; words: string; on: string }>`
    SELECT 'In the network' AS what, n.name || concat_ws(', until ', '', p.until::text) AS words, p.since::text AS "on"
      FROM network_person p JOIN network n USING (place_id, network_id) WHERE p.place_id = ${place} AND p.person_id = ${id}
    UNION ALL SELECT 'What you already did', p.did, coalesce(p.did_on::text, '')
      FROM network_person p WHERE p.place_id = ${place} AND p.person_id = ${id} AND p.did <> ''
    UNION ALL SELECT 'Agreed to be shown', coalesce(p.shown_how, ''), p.shown_since::text
      FROM network_person p WHERE p.place_id = ${place} AND p.person_id = ${id} AND p.shown_since IS NOT NULL
    UNION ALL SELECT 'Place on a course', concat_ws(', ', h.name, c.builds_on, c.result, nullif(c.certificate, '')),
      coalesce(c.result_on, c.begun_on)::text FROM network_place_on_course c
      JOIN network_person p USING (place_id, practitioner_id) JOIN network_cohort h USING (place_id, cohort_id)
      WHERE c.place_id = ${place} AND p.person_id = ${id}
    UNION ALL SELECT 'Session or assignment', l.title, l.on_day::text FROM network_lesson_done d
      JOIN network_person p USING (place_id, practitioner_id) JOIN network_lesson l USING (place_id, lesson_id)
      WHERE d.place_id = ${place} AND p.person_id = ${id}
    UNION ALL SELECT 'Check', c.kind || ': ' || c.words || ', until ' || c.until_day, c.from_day::text
      FROM network_check c JOIN network_person p USING (place_id, practitioner_id)
      WHERE c.place_id = ${place} AND p.person_id = ${id}
    UNION ALL SELECT 'Met for supervision', d.minutes || ' minutes', d.on_day::text FROM network_supervised d
      JOIN network_person p USING (place_id, practitioner_id) WHERE d.place_id = ${place} AND p.person_id = ${id}
    ORDER BY 3, 1, 2 LIMIT ${linesMax}`.execute(tx);
  return rows.map(({ what, words, on }) => ({ What: what, Words: words, On: on }));
}

/** Their words, name and what checks said go; that there was somebody on a course and met for supervision stays. */
export async function erasePractitioner(tx: Tx, personId: string): Promise<void> {
  const place = placeOf(tx);
  const own = sql`SELECT practitioner_id FROM network_person WHERE place_id = ${place} AND person_id = ${personId}::uuid`;
  await sql`UPDATE network_check SET words = '-' WHERE place_id = ${place} AND practitioner_id IN (${own})`.execute(tx);
  await sql`UPDATE network_place_on_course SET builds_on = '-',
      certificate = CASE WHEN certificate = '' THEN '' ELSE '-' END
    WHERE place_id = ${place} AND practitioner_id IN (${own})`.execute(tx);
  await sql`UPDATE network_person SET person_id = NULL, name = NULL, did = '', did_asked = NULL, did_on = NULL,
      shown_since = NULL, shown_how = NULL
    WHERE place_id = ${place} AND person_id = ${personId}::uuid`.execute(tx);
}

/** What somebody wrote, signed, agreed to, led on and told. */
export async function readNetworkWritten(tx: Tx, personId: string): Promise<Held> {
  const place = placeOf(tx);
  const id = sql`${personId}::uuid`;
  const { rows } = await sql<{ did: string; words: string; on: string }>`
    SELECT 'Began a network' AS did, name AS words, begun_on::text AS "on" FROM network
      WHERE place_id = ${place} AND begun_by = ${id}
    UNION ALL SELECT 'Supervises in a network', n.name, s.since::text FROM network_supervisor s
      JOIN network n USING (place_id, network_id) WHERE s.place_id = ${place} AND s.person_id = ${id}
    UNION ALL SELECT 'Added somebody to a network', '', since::text FROM network_person
      WHERE place_id = ${place} AND added_by = ${id}
    UNION ALL SELECT 'Added a supervisor', '', since::text FROM network_supervisor
      WHERE place_id = ${place} AND added_by = ${id}
    UNION ALL SELECT 'Looked at a check', kind, seen_on::text FROM network_check
      WHERE place_id = ${place} AND seen_by = ${id}
    UNION ALL SELECT 'Wrote down a course', title, '' FROM network_course WHERE place_id = ${place} AND written_by = ${id}
    UNION ALL SELECT 'Wrote down a cohort', name, starts_on::text FROM network_cohort
      WHERE place_id = ${place} AND begun_by = ${id}
    UNION ALL SELECT 'Wrote down a session or assignment', title, on_day::text FROM network_lesson
      WHERE place_id = ${place} AND written_by = ${id}
    UNION ALL SELECT 'Wrote down a result', result, result_on::text FROM network_place_on_course
      WHERE place_id = ${place} AND result_by = ${id}
    UNION ALL SELECT 'Wrote a clause', words, written_on::text FROM network_clause_version
      WHERE place_id = ${place} AND written_by = ${id}
    UNION ALL SELECT 'Agreed to a clause', 'version ' || number, agreed_on::text FROM network_clause_agreed
      WHERE place_id = ${place} AND agreed_by = ${id}
    UNION ALL SELECT 'Wrote what shows a clause is kept', words, on_day::text FROM network_evidence
      WHERE place_id = ${place} AND written_by = ${id}
    UNION ALL SELECT 'Leads in a network', kind, since::text FROM network_lead
      WHERE place_id = ${place} AND person_id = ${id}
    UNION ALL SELECT 'Told what went wrong', words, told_on::text FROM network_incident
      WHERE place_id = ${place} AND told_by = ${id}
    UNION ALL SELECT 'Leads on what went wrong', kind, told_on::text FROM network_incident
      WHERE place_id = ${place} AND lead_id = ${id}
    UNION ALL SELECT 'Closed what went wrong', learned, closed_on::text FROM network_incident
      WHERE place_id = ${place} AND closed_by = ${id}
    ORDER BY 3, 1, 2 LIMIT ${linesMax}`.execute(tx);
  return rows.map(({ did, words, on }) => ({ What: did, Words: words, On: on }));
}

/** Every column that holds who did something. */
const written = [
  { table: "network", of: "begun_by", by: ["network_id"] },
  { table: "network_person", of: "added_by", by: ["practitioner_id"] },
  { table: "network_supervisor", of: "person_id", by: ["supervisor_id"], once: ["network_id"] },
  { table: "network_supervisor", of: "added_by", by: ["supervisor_id"] },
  { table: "network_check", of: "seen_by", by: ["check_id"] },
  { table: "network_course", of: "written_by", by: ["course_id"] },
  { table: "network_cohort", of: "begun_by", by: ["cohort_id"] },
  { table: "network_lesson", of: "written_by", by: ["lesson_id"] },
  { table: "network_place_on_course", of: "result_by", by: ["cohort_id", "practitioner_id"] },
  { table: "network_clause_version", of: "written_by", by: ["clause_id", "number"] },
  {
    table: "network_clause_agreed",
    of: "agreed_by",
    by: ["clause_id", "number", "side"],
    once: ["clause_id", "number"],
  },
  { table: "network_evidence", of: "written_by", by: ["evidence_id"] },
  { table: "network_lead", of: "person_id", by: ["network_id", "kind", "number"] },
  { table: "network_incident", of: "told_by", by: ["incident_id"] },
  { table: "network_incident", of: "lead_id", by: ["incident_id"] },
  { table: "network_incident", of: "closed_by", by: ["incident_id"] },
] as const;

/** What was written stays, as what the network wrote; the name goes. */
export async function eraseNetworkWritten(tx: Tx, personId: string): Promise<void> {
  for (const { table, of } of written)
    await sql`UPDATE ${sql.table(table)} SET ${sql.ref(of)} = NULL
      WHERE place_id = ${placeOf(tx)} AND ${sql.ref(of)} = ${personId}::uuid`.execute(tx);
}

export const practitionerMoves: readonly Moves[] = [
  movesRows({
    kind: "network.person",
    table: "network_person",
    of: "person_id",
    by: ["practitioner_id"],
    once: ["network_id"],
  }),
];

export const networkWrittenMoves: readonly Moves[] = written.map((rows) =>
  movesRows({ kind: `${rows.table}.${rows.of}`, ...rows }),
);

/** Where two pages are of one organisation. */
export const networksOfOrganisation: readonly Moves[] = [
  movesRows({ kind: "organisation.networks", table: "network", of: "organisation_id", by: ["network_id"] }),
];
