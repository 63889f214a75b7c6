import ICAL from "ical.js";
import { found, wrong } from "../nouns/result.ts";
import type { Result } from "../nouns/result.ts";

/** What a calendar says of one day, or of some days in a row: a school holiday, say. */
export interface SpanRead {
  readonly name: string;
  /** Plain dates, both counted. */
  readonly firstDay: string;
  readonly lastDay: string;
}

export interface ReadLimits {
  /** Plain dates; what lies outside is left out. */
  readonly from: string;
  readonly to: string;
}

const charactersMax = 1_000_000;
const eventsMax = 2000;
const comesAgainMax = 400;

/**
 * A calendar or a contact as its parts (jCal, jCard).
 *
 * Source: RFC 7265, RFC 7095. Errors: throws where the text is neither.
 * @example partsOf("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n") // ["vcalendar", [], []]
 */
export const partsOf = (text: string): unknown => {
  const parts: unknown = ICAL.parse(text);
  return parts;
};

/**
 * The moments of a rule of recurrence, as RFC 5545 counts them, in the time of their beginning.
 *
 * Takes: `FREQ=WEEKLY;BYDAY=TU`, a beginning `2026-03-03T18:30:00` or `2026-03-03`, and how many at most.
 * Errors: throws where the rule cannot be read.
 * @example momentsOf("FREQ=WEEKLY", "2026-03-03", 2) // ["2026-03-03", "2026-03-10"]
 */
export function momentsOf(rule: string, start: string, most: number): readonly string[] {
  const moments: string[] = [];
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromString(start, undefined));
  for (let next = iterator.next(); next && moments.length < most; next = iterator.next()) moments.push(next.toString());
  return moments;
}

const refused = (words: string): Result<never> => wrong({ field: "file", words });

/**
 * Reads a published calendar file: the days that each of its events covers.
 *
 * Takes: text of at most 1,000,000 characters, 2,000 events. Gives: days in order; what comes again up to 400 times.
 * Errors: what is no calendar, is too long, or repeats without sense is refused with a sentence.
 * Misleads when: an event has a time in another time zone: its own day counts, as it is written.
 * Source: RFC 5545.
 * @example readCalendar(text, { from: "2026-09-01", to: "2027-08-31" })
 */
export function readCalendar(text: string, limits: ReadLimits): Result<readonly SpanRead[]> {
  if (text.length > charactersMax) return refused("This file is too large. A calendar may have 1,000,000 characters.");
  if (!/^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text))
    return refused("This is no calendar file. Its name ends in .ics, and it begins with BEGIN:VCALENDAR.");
  try {
    const calendar = new ICAL.Component(partsOfCalendar(text));
    // Days count as they are written, wherever that is; and rules of time zones can be as endless as others.
    calendar.removeAllSubcomponents("vtimezone");
    const events = calendar.getAllSubcomponents("vevent");
    if (events.length > eventsMax)
      return refused(`This calendar has more than ${eventsMax} events. Choose a smaller one.`);
    if (!events.every(comesAgainInReason)) return refused(endless);
    const spans = events.flatMap((event) => spansOf(new ICAL.Event(event), limits));
    return found(spans.toSorted((one, other) => one.firstDay.localeCompare(other.firstDay)));
  } catch {
    return refused("This calendar file cannot be read. Ask whoever made it for another one, or type the days in.");
  }
}

const endless =
  "Something in this calendar comes again by a rule that cannot be read safely. Type these days in yourself.";

/**
 * A rule can ask for a day that never comes (the 30th of February), and looking for it would never end. Only rules that
 * must come to a day again and again are followed.
 */
const comesAgainInReason = (event: ICAL.Component): boolean =>
  event.getAllProperties("rrule").every((rule) => isInReason(String(rule.getFirstValue())));

/** @example isInReason("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30") // false */
export function isInReason(rule: string): boolean {
  const parts = new Map(rule.split(";").map((part) => [part.split("=")[0] ?? "", part.split("=")[1] ?? ""] as const));
  const frequency = parts.get("FREQ") ?? "";
  const interval = Number(parts.get("INTERVAL") ?? "1");
  const by = [...parts.keys()].filter((name) => name.startsWith("BY"));
  const days = parts.get("BYDAY") ?? "MO";
  const daysOfMonth = (parts.get("BYMONTHDAY") ?? "1").split(",").map(Number);
  // A step of more than one can miss a day of the week or a month each time.
  const stepIsSafe = interval === 1 || by.length === 0 || frequency === "YEARLY" || by.join() === "BYDAY";
  return (
    ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"].includes(frequency) &&
    Number.isInteger(interval) &&
    interval >= 1 &&
    interval <= 366 &&
    by.every((name) => ["BYDAY", "BYMONTH", "BYMONTHDAY"].includes(name)) &&
    !(by.includes("BYDAY") && by.includes("BYMONTHDAY")) &&
    days.split(",").every((day) => /^[+-]?[1-4]?(?:MO|TU|WE|TH|FR|SA|SU)$/.test(day)) &&
    daysOfMonth.every((day) => day !== 0 && Math.abs(day) <= 28) &&
    stepIsSafe &&
    !(frequency === "DAILY" && interval !== 1 && by.length > 0)
  );
}

/** The first calendar of a file that may hold several. */
const partsOfCalendar = (text: string) => {
  const parts = ICAL.parse(text.replace(/^\uFEFF/, ""));
  return Array.isArray(parts[0]) ? parts[0] : parts;
};

const dayOf = (time: ICAL.Time): string => time.toString().slice(0, 10);

function spansOf(event: ICAL.Event, { from, to }: ReadLimits): readonly SpanRead[] {
  const starts = [];
  if (event.isRecurring()) {
    const iterator = event.iterator();
    for (let next = iterator.next(); next && starts.length < comesAgainMax && dayOf(next) <= to; next = iterator.next())
      starts.push(next);
  } else starts.push(event.startDate);
  return starts
    .map((start) => spanOf(event, start))
    .filter(({ firstDay, lastDay }) => lastDay >= from && firstDay <= to);
}

/** An end is the first moment after it: a day that ends at midnight is over the day before. */
function spanOf(event: ICAL.Event, start: ICAL.Time): SpanRead {
  const end = start.clone();
  end.addDuration(event.duration);
  if (event.duration.toSeconds() > 0) end.adjust(0, 0, 0, -1);
  const lastDay = start.isDate && event.duration.toSeconds() > 0 ? lastWholeDay(start, event) : dayOf(end);
  const name = (event.summary ?? "").trim().slice(0, 200);
  return { name, firstDay: dayOf(start), lastDay: lastDay < dayOf(start) ? dayOf(start) : lastDay };
}

function lastWholeDay(start: ICAL.Time, event: ICAL.Event): string {
  const end = start.clone();
  end.addDuration(event.duration);
  end.adjust(-1, 0, 0, 0);
  return dayOf(end);
}
