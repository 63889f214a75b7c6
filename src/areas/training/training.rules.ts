import { daysLater } from "../../calendar/index.ts";
import { z } from "zod";
import { readPastDay } from "../../nouns/day.ts";
import { monthsLater } from "../../nouns/months.ts";
import { readName, readNeeded } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { freshMonths, levels } from "./training.ts";
import type { Course, Level, Overdue, OwnRecord, TeamCount } from "./training.ts";

const text = z.string().default("");
const many = z.union([z.string(), z.array(z.string())]).default([]);
type Sent<Fields extends z.ZodRawShape> = z.infer<z.ZodObject<Fields>>;

export const courseFields = {
  title: text.describe("What the course is called."),
  about: text.describe("What it is about."),
  organisation: text.describe("The community organisation that made it and gives it too; empty where none does."),
  levels: many.describe(`Who must take it: ${levels.join(", ")}.`),
  holdsMonths: text.describe("After how many months it is taken again."),
};

export type CourseWritten = Pick<Course, "title" | "about" | "levels" | "holdsMonths"> & {
  readonly organisationId: string | null;
};

const whole = (typed: string, [least, most]: readonly [number, number]): number | null => {
  const digits = typed.trim().replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, "");
  const number = /^\d{1,9}$/.test(digits) ? Number(digits) : -1;
  return number >= least && number <= most ? number : null;
};

interface WholeAsked {
  readonly field: string;
  readonly between: readonly [number, number];
  readonly words: string;
}

function wholeOf(typed: string, { field, between, words }: WholeAsked): Result<number> {
  const number = whole(typed, between);
  return number === null ? wrong({ field, words }) : found(number);
}

const organisationOf = (id: string, known: readonly string[]): Result<string | null> =>
  id === "" || known.includes(id)
    ? found(id === "" ? null : id)
    : wrong({ field: "organisation", words: "Choose an organisation of this place, or none." });

/** A course, or all that must be put right. @practice P34 */
export function courseOf(sent: Sent<typeof courseFields>, organisationIds: readonly string[]): Result<CourseWritten> {
  const title = readName(sent.title, { field: "title", of: "the course", charactersMax: 200 });
  const about = readNeeded(sent.about, { field: "about", charactersMax: 2000, needed: "Write what it is about." });
  const organisationId = organisationOf(sent.organisation, organisationIds);
  const chosen = levels.filter((level) => [sent.levels].flat().includes(level));
  const who: Result<readonly Level[]> =
    chosen.length === 0 ? wrong({ field: "levels", words: "Choose who must take it." }) : found(chosen);
  const months = wholeOf(sent.holdsMonths, {
    field: "holdsMonths",
    between: [1, 120],
    words: "Write after how many months: 1 to 120.",
  });
  if (!(title.ok && about.ok && organisationId.ok && who.ok && months.ok))
    return wrong(...problemsOf(title, about, organisationId, who, months));
  return found({
    title: title.value,
    about: about.value,
    organisationId: organisationId.value,
    levels: who.value,
    holdsMonths: months.value,
  });
}

export const heldFields = {
  onDay: text.describe("On which day it was given, as 2026-03-31."),
  givenBy: text.describe("Who gave it: roles and groups, never names of others."),
  came: text.describe("How many people came."),
  organisation: text.describe("The community organisation that gave it too; empty where none did."),
  trainersHours: text.describe("How many hours its trainers gave, together, with getting ready."),
};

export interface HeldWritten {
  readonly onDay: string;
  readonly givenBy: string;
  readonly came: number;
  readonly organisationId: string | null;
  readonly trainersMinutes: number;
}

/** Hours as people write them: 3 or 2.5, to the quarter. */
function minutesOf(typed: string): number | null {
  const hours = typed.trim() === "" ? "0" : typed.trim();
  if (!/^\d{1,3}(?:\.(?:0|00|25|5|50|75))?$/.test(hours)) return null;
  return Math.round(Number(hours) * 60);
}

/** A day on which a course was given. @practice P34 */
export function heldOf(
  sent: Sent<typeof heldFields>,
  { organisationIds, today }: { readonly organisationIds: readonly string[]; readonly today: string },
): Result<HeldWritten> {
  const onDay = readPastDay(sent.onDay, { field: "onDay", needed: "Write the day on which it was given.", today });
  const givenBy = readName(sent.givenBy, { field: "givenBy", of: "who gave it", charactersMax: 200 });
  const came = wholeOf(sent.came, { field: "came", between: [0, 10_000], words: "Write how many came, in figures." });
  const organisationId = organisationOf(sent.organisation, organisationIds);
  const minutes = minutesOf(sent.trainersHours);
  const hours: Result<number> =
    minutes === null
      ? wrong({ field: "trainersHours", words: "Write hours such as 3 or 2.5, to the quarter of an hour." })
      : organisationId.ok && organisationId.value === null && minutes > 0
        ? wrong({ field: "organisation", words: "Choose whose trainers gave these hours." })
        : found(minutes);
  if (!(onDay.ok && givenBy.ok && came.ok && organisationId.ok && hours.ok))
    return wrong(...problemsOf(onDay, givenBy, came, organisationId, hours));
  return found({
    onDay: onDay.value,
    givenBy: givenBy.value,
    came: came.value,
    organisationId: organisationId.value,
    trainersMinutes: hours.value,
  });
}

export const countFields = {
  organisation: text.describe("Whose people: the organisation’s identifier."),
  team: text.describe("Which team."),
  level: text.describe(`Which level: ${levels.join(", ")}.`),
  staff: text.describe("How many people of this level the team has."),
  upToDate: text.describe("How many of them are up to date."),
  onDay: text.describe("On which day that was, as 2026-03-31."),
  source: text.describe("From which record: the training system, a list."),
};

export type CountWritten = Omit<TeamCount, "courseId" | "organisation"> & { readonly organisationId: string };

interface CountThere {
  readonly course: Pick<Course, "levels">;
  readonly organisationIds: readonly string[];
  readonly today: string;
}

function numbersOf({ staff, upToDate }: Sent<typeof countFields>): Result<Pick<TeamCount, "staff" | "upToDate">> {
  const all = wholeOf(staff, {
    field: "staff",
    between: [1, 100_000],
    words: "Write how many people, in figures. A team of nobody is left out.",
  });
  const done = wholeOf(upToDate, {
    field: "upToDate",
    between: [0, 100_000],
    words: "Write how many are up to date, in figures; 0 where nobody is.",
  });
  if (!(all.ok && done.ok)) return wrong(...problemsOf(all, done));
  return done.value > all.value
    ? wrong({ field: "upToDate", words: `That is more than the ${all.value} people there are. Check both numbers.` })
    : found({ staff: all.value, upToDate: done.value });
}

/** How many of a team and level are up to date on a day. Nobody is named. @practice P34 */
export function countOf(
  sent: Sent<typeof countFields>,
  { course, organisationIds, today }: CountThere,
): Result<CountWritten> {
  const organisation: Result<string> = organisationIds.includes(sent.organisation)
    ? found(sent.organisation)
    : wrong({ field: "organisation", words: "Choose an organisation whose people you may count." });
  const team = readName(sent.team, { field: "team", of: "the team", charactersMax: 100 });
  const level = course.levels.find((one) => one === sent.level);
  const known: Result<Level> =
    level === undefined
      ? wrong({ field: "level", words: "Choose one of the levels that take this course." })
      : found(level);
  const numbers = numbersOf(sent);
  const onDay = readPastDay(sent.onDay, { field: "onDay", needed: "Write the day of this count.", today });
  const source = readName(sent.source, { field: "source", of: "the record it is from", charactersMax: 200 });
  if (!(organisation.ok && team.ok && known.ok && numbers.ok && onDay.ok && source.ok))
    return wrong(...problemsOf(organisation, team, known, numbers, onDay, source));
  return found({
    organisationId: organisation.value,
    team: team.value,
    level: known.value,
    ...numbers.value,
    onDay: onDay.value,
    source: source.value,
  });
}

const isStale = (onDay: string, today: string): boolean => monthsLater(onDay, freshMonths) < today;

/** Teams in which somebody is not up to date, and teams that nobody counted for a year; the oldest count first. @practice P34 */
export const overdueOf = (counts: readonly TeamCount[], today: string): readonly Overdue[] =>
  counts
    .filter(({ staff, upToDate, onDay }) => upToDate < staff || isStale(onDay, today))
    .map(({ courseId, organisation, team, level, onDay }) => ({
      courseId,
      organisation,
      team,
      level,
      onDay,
      why: isStale(onDay, today) ? ("not-counted" as const) : ("not-all" as const),
    }))
    .toSorted((one, other) => (one.onDay < other.onDay ? -1 : one.onDay > other.onDay ? 1 : 0));

/** The last day on which what somebody learned holds. */
export const holdsUntil = (onDay: string, holdsMonths: number): string => monthsLater(onDay, holdsMonths);

export const ownRecordOf = ({ id, holdsMonths }: Pick<Course, "id" | "holdsMonths">, onDay: string): OwnRecord => ({
  courseId: id,
  onDay,
  holdsUntil: holdsUntil(onDay, holdsMonths),
});

/** Somebody is told so many days before what they took runs out. */
const soonDays = 60;

export const endsSoon = (record: Pick<OwnRecord, "holdsUntil">, today: string): boolean =>
  record.holdsUntil <= daysLater(today, soonDays);
