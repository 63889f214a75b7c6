import { sql } from "kysely";
import { movesRows } from "../../db/moving-rows.ts";
import type { Moves } from "../../db/moving-rows.ts";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";

type Lines = readonly Readonly<Record<string, string>>[];
const linesMax = 1000;

/** The courses that somebody took and keeps of themselves. */
export async function readOwnTraining(tx: Tx, personId: string): Promise<Lines> {
  const { rows } = await sql<{ title: string; on: string }>`SELECT c.title, r.on_day::text AS "on"
    FROM training_record r JOIN training_course c ON c.place_id = r.place_id AND c.course_id = r.course_id
    WHERE r.place_id = ${placeOf(tx)} AND r.person_id = ${personId} ORDER BY r.on_day LIMIT ${linesMax}`.execute(tx);
  return rows.map(({ title, on }) => ({ Course: title, On: on }));
}

export async function eraseOwnTraining(tx: Tx, personId: string): Promise<void> {
  await sql`DELETE FROM training_record WHERE place_id = ${placeOf(tx)} AND person_id = ${personId}`.execute(tx);
}

/** What somebody wrote down of what others learn. */
export async function readTrainingWritten(tx: Tx, personId: string): Promise<Lines> {
  const place = placeOf(tx);
  const { rows } = await sql<{ did: string; words: string; on: string }>`
    SELECT 'Wrote down a course' AS did, title AS words, begun_on::text AS "on"
      FROM training_course WHERE place_id = ${place} AND begun_by = ${personId}
    UNION ALL SELECT 'Wrote down that a course was given', given_by, on_day::text
      FROM training_session WHERE place_id = ${place} AND written_by = ${personId}
    UNION ALL SELECT 'Counted who is up to date', team, on_day::text
      FROM training_count WHERE place_id = ${place} AND written_by = ${personId}
    ORDER BY 3, 1, 2 LIMIT ${linesMax}`.execute(tx);
  return rows.map(({ did, words, on }) => ({ What: did, Words: words, On: on }));
}

/** Courses and counts stay; the name goes. */
export async function eraseTrainingWritten(tx: Tx, personId: string): Promise<void> {
  for (const [table, column] of [
    ["training_course", "begun_by"],
    ["training_session", "written_by"],
    ["training_count", "written_by"],
  ] as const)
    await sql`UPDATE ${sql.table(table)} SET ${sql.ref(column)} = NULL
      WHERE place_id = ${placeOf(tx)} AND ${sql.ref(column)} = ${personId}::uuid`.execute(tx);
}

/** Where two records are of one person. */
export const ownTrainingOfPerson: readonly Moves[] = [
  movesRows({
    kind: "training.own",
    table: "training_record",
    of: "person_id",
    by: ["course_id"],
    once: ["course_id"],
  }),
];
export const trainingWrittenOfPerson: readonly Moves[] = [
  movesRows({ kind: "training.begun", table: "training_course", of: "begun_by", by: ["course_id"] }),
  movesRows({ kind: "training.given", table: "training_session", of: "written_by", by: ["session_id"] }),
  movesRows({ kind: "training.counted", table: "training_count", of: "written_by", by: ["count_id"] }),
];

/** Where two pages are of one organisation. */
export const trainingOfOrganisation: readonly Moves[] = [
  movesRows({ kind: "training.made-with", table: "training_course", of: "organisation_id", by: ["course_id"] }),
  movesRows({ kind: "training.given-with", table: "training_session", of: "organisation_id", by: ["session_id"] }),
  movesRows({ kind: "training.counts-of", table: "training_count", of: "organisation_id", by: ["count_id"] }),
];
