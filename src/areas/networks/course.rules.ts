import { readDay, readPastDay } from "../../nouns/day.ts";
import { monthsLater } from "../../nouns/months.ts";
import { readName, readNeeded, readText } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { tickedOf } from "../../nouns/ticked.ts";
import type { Cohort, Course, CourseResult, Lesson } from "./course.ts";
import { isHere } from "./checks.rules.ts";
import type { Network, Practitioner } from "./network.ts";
import { oneOf, readWhole, text, ticked } from "./networks.rules.ts";
import type { Sent } from "./networks.rules.ts";

export const courseFields = {
  course: text.describe("A course that is there: its identifier. Left out for another one."),
  title: text.describe("What the course is called."),
  accreditor: text.describe("Who accredits it."),
  qualification: text.describe("What one has at the end."),
  years: text.describe("How many years it takes."),
  holdsYears: text.describe("For how many years the qualification holds; empty where it has no end."),
  cohort: text.describe("What the cohort is called."),
  startsOn: text.describe("The first day: 2026-03-31."),
  endsOn: text.describe("The last day."),
};

export interface CohortWritten {
  /** A course that is there, or another one. */
  readonly course: string | Omit<Course, "id">;
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

function courseOf(sent: Sent<typeof courseFields>): Result<Omit<Course, "id">> {
  const name = readName(sent.title, { field: "title", of: "the course", charactersMax: 200 });
  const accreditor = readName(sent.accreditor, { field: "accreditor", of: "who accredits it", charactersMax: 200 });
  const qualification = readName(sent.qualification, {
    field: "qualification",
    of: "the qualification",
    charactersMax: 200,
  });
  const years = readWhole(sent.years, { field: "years", min: 1, max: 8, words: "Write how many years, from 1 to 8." });
  const holds: Result<number | null> =
    sent.holdsYears.trim() === ""
      ? found(null)
      : readWhole(sent.holdsYears, {
          field: "holdsYears",
          min: 1,
          max: 20,
          words: "Write how many years, from 1 to 20, or leave it empty where it has no end.",
        });
  if (!(name.ok && accreditor.ok && qualification.ok && years.ok && holds.ok))
    return wrong(...problemsOf(name, accreditor, qualification, years, holds));
  return found({
    name: name.value,
    accreditor: accreditor.value,
    qualification: qualification.value,
    years: years.value,
    holdsYears: holds.value,
  });
}

/** A cohort on an accredited course. @practice P39 */
export function cohortOf(sent: Sent<typeof courseFields>, courses: readonly Course[]): Result<CohortWritten> {
  const known = courses.find(({ id }) => id === sent.course);
  const course: Result<string | Omit<Course, "id">> =
    known !== undefined
      ? found(known.id)
      : sent.course === ""
        ? courseOf(sent)
        : wrong({ field: "course", words: "Choose a course of this network, or another one." });
  const name = readName(sent.cohort, { field: "cohort", of: "the cohort", charactersMax: 200 });
  const starts = readDay(sent.startsOn, { field: "startsOn", needed: "Write the first day." });
  const ends = readDay(sent.endsOn, { field: "endsOn", needed: "Write the last day." });
  if (!(course.ok && name.ok && starts.ok && ends.ok)) return wrong(...problemsOf(course, name, starts, ends));
  return ends.value < starts.value
    ? wrong({ field: "endsOn", words: "The last day is before the first. Check both." })
    : found({ course: course.value, name: name.value, startsOn: starts.value, endsOn: ends.value });
}

export const enrolFields = {
  practitioner: text.describe("Who begins: their identifier in the network."),
  buildsOn: text.describe("What of what they already did the course builds on."),
  begunOn: text.describe("Since which day: 2026-03-31."),
};

export interface Enrolled {
  readonly practitionerId: string;
  readonly buildsOn: string;
  readonly begunOn: string;
}

interface EnrolAround {
  readonly network: Pick<Network, "practitioners">;
  readonly cohort: Pick<Cohort, "id">;
  readonly today: string;
}

/** Nobody begins a course before they were asked what they already do: the course builds on it. @practice P39 */
export function enrolledOf(sent: Sent<typeof enrolFields>, { network, cohort, today }: EnrolAround): Result<Enrolled> {
  const chosen = network.practitioners.find(({ id, name }) => id === sent.practitioner && name !== null);
  const buildsOn = readNeeded(sent.buildsOn, {
    field: "buildsOn",
    charactersMax: 2000,
    needed: "Write what of it the course builds on, with them. Where they would rather not tell, write so.",
  });
  const begunOn = readPastDay(sent.begunOn, { field: "begunOn", needed: "Write since which day.", today });
  const who: Result<Practitioner> =
    chosen === undefined ? wrong({ field: "practitioner", words: "Choose who begins." }) : mayBegin(chosen, cohort);
  if (!(who.ok && buildsOn.ok && begunOn.ok)) return wrong(...problemsOf(who, buildsOn, begunOn));
  if (who.value.didOn !== null && begunOn.value < who.value.didOn)
    return wrong({
      field: "begunOn",
      words: `They were asked what they already do on ${who.value.didOn}. A course begins on that day or after it.`,
    });
  return isHere(who.value, begunOn.value)
    ? found({ practitionerId: who.value.id, buildsOn: buildsOn.value, begunOn: begunOn.value })
    : wrong({ field: "begunOn", words: "They were not in the network on that day. Check the day." });
}

function mayBegin(practitioner: Practitioner, cohort: Pick<Cohort, "id">): Result<Practitioner> {
  const field = "practitioner";
  if (practitioner.places.some((place) => place.cohort.id === cohort.id))
    return wrong({ field, words: "They are in this cohort already." });
  return practitioner.didAsked === null
    ? wrong({
        field,
        words: "First ask them what they already do, and write it in their own words. The course builds on it.",
      })
    : found(practitioner);
}

export const lessonFields = {
  kind: text.describe("session or assignment."),
  title: text.describe("What it was about."),
  on: text.describe("The day: 2026-03-31."),
  done: ticked.describe("Who came, or passed: identifiers of people in the network."),
};

/** A session with who came, or an assignment with who passed. */
export function lessonOf(
  sent: Sent<typeof lessonFields>,
  {
    cohort,
    memberIds,
    today,
  }: { readonly cohort: Cohort; readonly memberIds: readonly string[]; readonly today: string },
): Result<Omit<Lesson, "id">> {
  const kind = oneOf(["session", "assignment"] as const, sent.kind, {
    field: "kind",
    words: "Choose whether it was a session or an assignment.",
  });
  const title = readName(sent.title, { field: "title", of: "what it was about", charactersMax: 200 });
  const on = readPastDay(sent.on, { field: "on", needed: "Write the day.", today });
  const done = [...new Set(tickedOf(sent.done))];
  const known = done.every((id) => memberIds.includes(id))
    ? found(null)
    : wrong({ field: "done", words: "Tick people of this cohort alone. Open the page again." });
  if (!(kind.ok && title.ok && on.ok && known.ok)) return wrong(...problemsOf(kind, title, on, known));
  return on.value < cohort.startsOn || on.value > cohort.endsOn
    ? wrong({ field: "on", words: "The cohort did not run on that day. Check the day." })
    : found({ kind: kind.value, title: title.value, on: on.value, done });
}

export const resultFields = {
  practitioner: text.describe("Whose result: their identifier in the network."),
  result: text.describe("qualified, not-yet or left."),
  on: text.describe("The day of the result: 2026-03-31."),
  certificate: text.describe("The number of the certificate, or where it lies."),
};

export interface ResultWritten {
  readonly practitionerId: string;
  readonly result: CourseResult;
  readonly on: string;
  readonly certificate: string;
  readonly expiresOn: string | null;
}

interface ResultAround {
  readonly cohort: Cohort;
  readonly memberIds: readonly string[];
  readonly today: string;
}

/** What came of the course for one person. The last day of a qualification is worked out, and never typed. */
export function resultOf(
  sent: Sent<typeof resultFields>,
  { cohort, memberIds, today }: ResultAround,
): Result<ResultWritten> {
  const who = oneOf(memberIds, sent.practitioner, { field: "practitioner", words: "Choose whose result it is." });
  const result = oneOf(["qualified", "not-yet", "left"] as const, sent.result, {
    field: "result",
    words: "Choose what came of it.",
  });
  const on = readPastDay(sent.on, { field: "on", needed: "Write the day of the result.", today });
  const isQualified = result.ok && result.value === "qualified";
  const certificate = isQualified
    ? readNeeded(sent.certificate, {
        field: "certificate",
        charactersMax: 200,
        needed: "Write the number of the certificate, or where it lies.",
      })
    : readText(sent.certificate, { field: "certificate", charactersMax: 200 });
  if (!(who.ok && result.ok && on.ok && certificate.ok)) return wrong(...problemsOf(who, result, on, certificate));
  if (on.value < cohort.startsOn)
    return wrong({ field: "on", words: "This day is before the cohort began. Check the day." });
  const { holdsYears } = cohort.course;
  return found({
    practitionerId: who.value,
    result: result.value,
    on: on.value,
    certificate: isQualified ? certificate.value : "",
    expiresOn: isQualified && holdsYears !== null ? monthsLater(on.value, 12 * holdsYears) : null,
  });
}

/** Who began in a cohort, and who of them is qualified by it today. @practice P39 */
export function placesIn(network: Pick<Network, "practitioners">, cohort: Pick<Cohort, "id">, today: string) {
  const places = network.practitioners
    .flatMap(({ places: all }) => all)
    .filter((place) => place.cohort.id === cohort.id);
  const qualified = places.filter(
    ({ result, expiresOn }) => result === "qualified" && (expiresOn === null || expiresOn >= today),
  );
  return { began: places.length, qualified: qualified.length };
}
