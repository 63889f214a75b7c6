import { dayBefore, monthsLater } from "../../nouns/months.ts";
import { isDirect, isEmployed } from "./once.rules.ts";

/** That a seat was held, from day to day. Who held it is not asked. */
export interface Held {
  readonly groupId: string;
  readonly standing: string;
  readonly isThrough: boolean;
  readonly since: string;
  readonly endedOn: string | null;
}

/** Seats that are held by people whom no service employs, and how many of them by those who speak for themselves. */
export interface Share {
  readonly direct: number;
  readonly notStaff: number;
  /** Held by an organisation that names who comes. */
  readonly through: number;
}

/** The seats as they were held at the end of a day. @practice P23 @practice P25 */
export function shareOn(holdings: readonly Held[], day: string): Share {
  const then = holdings.filter(
    ({ standing, since, endedOn }) => !isEmployed(standing) && since <= day && (endedOn === null || endedOn > day),
  );
  return {
    direct: then.filter(({ standing }) => isDirect(standing)).length,
    notStaff: then.length,
    through: then.filter(({ isThrough }) => isThrough).length,
  };
}

/** Today, and the last days of the quarters before, the latest first. */
export function daysToShow(today: string, quarters = 4): readonly string[] {
  const month = Number(today.slice(5, 7));
  const first = `${today.slice(0, 5)}${String(month - ((month - 1) % 3)).padStart(2, "0")}-01`;
  return [today, ...Array.from({ length: quarters }, (_, index) => dayBefore(monthsLater(first, -3 * index)))];
}

export const shareWords = ({ direct, notStaff }: Share): string =>
  notStaff === 0 ? "no seat is held" : `${direct} of ${notStaff}`;
