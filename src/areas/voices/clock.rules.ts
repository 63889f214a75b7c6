import { dayBefore, dayNumber, monthsLater } from "../../nouns/months.ts";
import type { Clock } from "./voice.ts";

export type State = "waiting" | "taken-on" | "late" | "answered";

/** How a voice stands on a day. Past the day that was promised it is late, whoever has taken it on. @practice P43 */
export const stateOf = ({ answeredOn, takenOn, dueOn }: Clock, today: string): State => {
  if (answeredOn !== null) return "answered";
  if (today > dueOn) return "late";
  return takenOn === null ? "waiting" : "taken-on";
};

/** The day after: where the month is over, the first of the next. */
function dayAfter(day: string): string {
  const nextMonth = monthsLater(`${day.slice(0, 7)}-01`, 1);
  return day === dayBefore(nextMonth)
    ? nextMonth
    : `${day.slice(0, 8)}${String(Number(day.slice(8)) + 1).padStart(2, "0")}`;
}

/** A Saturday leaves 6, a Sunday 0. */
const isWorkingDay = (day: string): boolean => (dayNumber(day) % 7) % 6 !== 0;

interface Working {
  readonly days: number;
  /** Bank holidays, as far as the place wrote them down. */
  readonly daysOff: readonly string[];
}

/**
 * The day that lies so many working days later: Monday to Friday count, and no day on which nobody answers here.
 * @example workingDaysLater("2026-11-20", { days: 1, daysOff: [] }) // "2026-11-23", Friday to Monday
 */
export function workingDaysLater(from: string, { days, daysOff }: Working): string {
  let day = from;
  for (let left = days; left > 0;) {
    day = dayAfter(day);
    if (isWorkingDay(day) && !daysOff.includes(day)) left -= 1;
  }
  return day;
}

/** How many days there are from one day to another. */
const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** How old something is, as one says it: "today", "1 day", "12 days". */
export const ageWords = (from: string, today: string): string => {
  const days = daysBetween(from, today);
  return days <= 0 ? "today" : days === 1 ? "1 day" : `${days} days`;
};

export interface Answering {
  /** Too few are no figure: then nothing is told but that there are few. */
  readonly told: { readonly all: number; readonly answered: number; readonly daysMiddle: number | null } | null;
  /** Is anything past the day that was promised? */
  readonly someLate: boolean;
}

const toldFrom = 10;

/** How a place answers, over everything together and never by kind, service or community. */
export function answeringOf(clocks: readonly Clock[], today: string): Answering {
  const days = clocks
    .flatMap(({ waitsSince, answeredOn }) => (answeredOn === null ? [] : [daysBetween(waitsSince, answeredOn)]))
    .toSorted((one, other) => one - other);
  const someLate = clocks.some((clock) => stateOf(clock, today) === "late");
  if (clocks.length < toldFrom) return { told: null, someLate };
  const daysMiddle = days.length < toldFrom ? null : (days[Math.floor((days.length - 1) / 2)] ?? null);
  return { told: { all: clocks.length, answered: days.length, daysMiddle }, someLate };
}
