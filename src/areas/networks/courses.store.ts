import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Cohort, Course, Lesson } from "./course.ts";
import type { CohortWritten, Enrolled, ResultWritten } from "./course.rules.ts";
import type { Writing } from "./people.store.ts";
import { courseKept, cohortKept } from "./kept.schema.ts";

const cohortsMax = 500;

const courseJson = sql`jsonb_build_object('id', e.course_id, 'name', e.title, 'accreditor', e.accreditor,
  'qualification', e.qualification, 'years', e.years, 'holdsYears', e.holds_years)`;

export async function listCourses(tx: Tx, networkId: string): Promise<readonly Course[]> {
  const { rows } = await sql<{ course: unknown }>`SELECT ${courseJson} AS course FROM network_course e
    WHERE e.place_id = ${placeOf(tx)} AND e.network_id = ${networkId} ORDER BY e.title, e.course_id
    LIMIT ${cohortsMax}`.execute(tx);
  return rows.map(({ course }) => courseKept.parse(course));
}

/** The cohorts of a network, the latest first, each with its sessions and assignments. */
export async function listCohorts(tx: Tx, networkId: string): Promise<readonly Cohort[]> {
  const { rows } = await sql<{ cohort: unknown }>`
    SELECT jsonb_build_object('id', h.cohort_id, 'name', h.name, 'networkId', e.network_id, 'course', ${courseJson},
      'startsOn', h.starts_on, 'endsOn', h.ends_on,
      'lessons', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', l.lesson_id, 'kind', l.kind, 'title', l.title,
        'on', l.on_day, 'done', (SELECT coalesce(jsonb_agg(d.practitioner_id), '[]') FROM network_lesson_done d
          WHERE d.place_id = l.place_id AND d.lesson_id = l.lesson_id)) ORDER BY l.on_day, l.lesson_id), '[]')
        FROM network_lesson l WHERE l.place_id = h.place_id AND l.cohort_id = h.cohort_id)) AS cohort
    FROM network_cohort h JOIN network_course e USING (place_id, course_id)
    WHERE h.place_id = ${placeOf(tx)} AND e.network_id = ${networkId}
    ORDER BY h.starts_on DESC, h.cohort_id LIMIT ${cohortsMax}`.execute(tx);
  return rows.map(({ cohort }) => cohortKept.parse(cohort));
}

export async function saveCohort(
  tx: Tx,
  { course, name, startsOn, endsOn, networkId }: CohortWritten & { readonly networkId: string },
  { byId }: Writing,
): Promise<string> {
  const place = placeOf(tx);
  const courseId = typeof course === "string" ? course : randomUUID();
  if (typeof course !== "string")
    await tx
      .insertInto("network_course")
      .values({
        place_id: place,
        course_id: courseId,
        network_id: networkId,
        title: course.name,
        accreditor: course.accreditor,
        qualification: course.qualification,
        years: course.years,
        holds_years: course.holdsYears,
        written_by: byId,
      })
      .execute();
  const id = randomUUID();
  await tx
    .insertInto("network_cohort")
    .values({
      place_id: place,
      cohort_id: id,
      course_id: courseId,
      name,
      starts_on: startsOn,
      ends_on: endsOn,
      begun_by: byId,
    })
    .execute();
  return id;
}

interface OfCohort {
  readonly cohortId: string;
}

export async function saveEnrolled(tx: Tx, enrolled: Enrolled & OfCohort): Promise<void> {
  await tx
    .insertInto("network_place_on_course")
    .values({
      place_id: placeOf(tx),
      cohort_id: enrolled.cohortId,
      practitioner_id: enrolled.practitionerId,
      builds_on: enrolled.buildsOn,
      begun_on: enrolled.begunOn,
      result: null,
      result_on: null,
      certificate: "",
      expires_on: null,
      result_by: null,
    })
    .execute();
}

export async function saveLesson(
  tx: Tx,
  { cohortId, kind, title, on, done }: Omit<Lesson, "id"> & OfCohort,
  { byId }: Writing,
): Promise<void> {
  const place = placeOf(tx);
  const id = randomUUID();
  await tx
    .insertInto("network_lesson")
    .values({ place_id: place, lesson_id: id, cohort_id: cohortId, kind, title, on_day: on, written_by: byId })
    .execute();
  if (done.length > 0)
    await tx
      .insertInto("network_lesson_done")
      .values(done.map((practitioner) => ({ place_id: place, lesson_id: id, practitioner_id: practitioner })))
      .execute();
}

export async function saveResult(tx: Tx, result: ResultWritten & OfCohort, { byId }: Writing): Promise<void> {
  await tx
    .updateTable("network_place_on_course")
    .set({
      result: result.result,
      result_on: result.on,
      certificate: result.certificate,
      expires_on: result.expiresOn,
      result_by: byId,
    })
    .where("place_id", "=", placeOf(tx))
    .where("cohort_id", "=", result.cohortId)
    .where("practitioner_id", "=", result.practitionerId)
    .execute();
}
