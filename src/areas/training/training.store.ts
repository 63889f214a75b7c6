import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { countsMax, coursesMax, heldMax } from "./training.ts";
import type { Course, Held, Level, Named, OwnRecord, TeamCount } from "./training.ts";
import { ownRecordOf } from "./training.rules.ts";
import type { CountWritten, CourseWritten, HeldWritten } from "./training.rules.ts";

interface Writing {
  readonly by: string;
  /** A plain date. */
  readonly today: string;
}

const named = (id: string | null, name: string | null): Named | null => (id === null ? null : { id, name: name ?? "" });

/** The courses of a place, by name; of one: that one. */
export async function listCourses(
  tx: Tx,
  { id, holding = "" }: { readonly id?: string; readonly holding?: string } = {},
): Promise<readonly Course[]> {
  const { rows } = await sql<{
    id: string;
    title: string;
    about: string;
    organisationId: string | null;
    organisation: string | null;
    levels: readonly Level[];
    holdsMonths: number;
    begunOn: string;
  }>`SELECT c.course_id AS id, c.title, c.about, c.organisation_id AS "organisationId", o.name AS organisation, c.levels,
      c.holds_months AS "holdsMonths", c.begun_on::text AS "begunOn"
    FROM training_course c
    LEFT JOIN organisation o ON o.place_id = c.place_id AND o.organisation_id = c.organisation_id
    WHERE c.place_id = ${placeOf(tx)} AND (${id ?? null}::uuid IS NULL OR c.course_id = ${id ?? null}::uuid)
      AND strpos(lower(c.title), lower(${holding}::text)) > 0
    ORDER BY c.title, c.course_id LIMIT ${coursesMax}`.execute(tx);
  return rows.map(({ organisationId, organisation, ...row }) => ({
    ...row,
    organisation: named(organisationId, organisation),
  }));
}

export async function findCourse(tx: Tx, id: string): Promise<Course | undefined> {
  const [course] = await listCourses(tx, { id });
  return course;
}

/** The days on which a course was given, the newest first. */
export async function listHeld(tx: Tx, courseId: string): Promise<readonly Held[]> {
  const { rows } = await sql<
    Omit<Held, "organisation"> & { organisationId: string | null; organisation: string | null }
  >`
    SELECT s.session_id AS id, s.on_day::text AS "onDay", s.given_by AS "givenBy", s.came,
      s.organisation_id AS "organisationId", o.name AS organisation, s.trainers_minutes AS "trainersMinutes"
    FROM training_session s
    LEFT JOIN organisation o ON o.place_id = s.place_id AND o.organisation_id = s.organisation_id
    WHERE s.place_id = ${placeOf(tx)} AND s.course_id = ${courseId}
    ORDER BY s.on_day DESC, s.session_id LIMIT ${heldMax}`.execute(tx);
  return rows.map(({ organisationId, organisation, ...row }) => ({
    ...row,
    organisation: named(organisationId, organisation),
  }));
}

interface Asked {
  readonly courseId?: string;
  readonly organisationIds?: readonly string[];
}

/** The newest count of each team and level. */
export async function listCounts(tx: Tx, { courseId, organisationIds }: Asked = {}): Promise<readonly TeamCount[]> {
  const { rows } = await sql<Omit<TeamCount, "organisation"> & { organisationId: string; organisation: string }>`
    SELECT n.*, o.name AS organisation FROM (
      SELECT DISTINCT ON (course_id, organisation_id, team, level) course_id AS "courseId",
        organisation_id AS "organisationId", team, level, staff, up_to_date AS "upToDate", on_day::text AS "onDay", source
      FROM training_count
      WHERE place_id = ${placeOf(tx)} AND (${courseId ?? null}::uuid IS NULL OR course_id = ${courseId ?? null}::uuid)
        AND (${organisationIds === undefined}::boolean OR organisation_id = ANY (${[...(organisationIds ?? [])]}::uuid[]))
      ORDER BY course_id, organisation_id, team, level, on_day DESC, written_at DESC) n
    JOIN organisation o ON o.place_id = ${placeOf(tx)} AND o.organisation_id = n."organisationId"
    WHERE o.ended_at IS NULL
    ORDER BY o.name, n.team, n.level LIMIT ${countsMax}`.execute(tx);
  return rows.map(({ organisationId, organisation, ...row }) => ({
    ...row,
    organisation: { id: organisationId, name: organisation },
  }));
}

/** What somebody keeps of themselves. */
export async function listOwnRecords(tx: Tx, personId: string): Promise<readonly OwnRecord[]> {
  const { rows } = await sql<{ courseId: string; onDay: string; holdsMonths: number }>`
    SELECT r.course_id AS "courseId", r.on_day::text AS "onDay", c.holds_months AS "holdsMonths"
    FROM training_record r JOIN training_course c ON c.place_id = r.place_id AND c.course_id = r.course_id
    WHERE r.place_id = ${placeOf(tx)} AND r.person_id = ${personId} ORDER BY r.on_day, r.course_id LIMIT ${coursesMax}`.execute(
    tx,
  );
  return rows.map(({ courseId, onDay, holdsMonths }) => ownRecordOf({ id: courseId, holdsMonths }, onDay));
}

export async function saveCourse(tx: Tx, course: CourseWritten, { by, today }: Writing): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("training_course")
    .values({
      place_id: placeOf(tx),
      course_id: id,
      title: course.title,
      about: course.about,
      organisation_id: course.organisationId,
      levels: course.levels,
      holds_months: course.holdsMonths,
      begun_by: by,
      begun_on: today,
    })
    .execute();
  return id;
}

export async function saveHeld(
  tx: Tx,
  { courseId, ...held }: HeldWritten & { readonly courseId: string },
  { by, today }: Writing,
): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("training_session")
    .values({
      place_id: placeOf(tx),
      course_id: courseId,
      session_id: id,
      on_day: held.onDay,
      given_by: held.givenBy,
      came: held.came,
      organisation_id: held.organisationId,
      trainers_minutes: held.trainersMinutes,
      written_by: by,
      written_on: today,
    })
    .execute();
  return id;
}

export async function saveCount(
  tx: Tx,
  { courseId, ...count }: CountWritten & { readonly courseId: string },
  { by }: Pick<Writing, "by">,
): Promise<void> {
  await tx
    .insertInto("training_count")
    .values({
      place_id: placeOf(tx),
      course_id: courseId,
      count_id: randomUUID(),
      organisation_id: count.organisationId,
      team: count.team,
      level: count.level,
      staff: count.staff,
      up_to_date: count.upToDate,
      on_day: count.onDay,
      source: count.source,
      written_by: by,
    })
    .execute();
}

/** The newest day holds; null takes it away. */
export async function saveOwnRecord(
  tx: Tx,
  {
    courseId,
    personId,
    onDay,
  }: { readonly courseId: string; readonly personId: string; readonly onDay: string | null },
): Promise<void> {
  const place = placeOf(tx);
  if (onDay === null)
    await sql`DELETE FROM training_record WHERE place_id = ${place} AND person_id = ${personId}
      AND course_id = ${courseId}`.execute(tx);
  else
    await sql`INSERT INTO training_record (place_id, course_id, person_id, on_day)
      VALUES (${place}, ${courseId}, ${personId}, ${onDay})
      ON CONFLICT (place_id, person_id, course_id) DO UPDATE SET on_day = excluded.on_day`.execute(tx);
}
