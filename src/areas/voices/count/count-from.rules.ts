import { dayNumber, monthsLater } from "../../../nouns/months.ts";

/** From which day on themes may be counted again: a month after the last time; at once where they never were. */
export const countFromOf = (lastOn: string | null): string => (lastOn === null ? "" : monthsLater(lastOn, 1));

export const mayBeCounted = (lastOn: string | null, today: string): boolean =>
  lastOn === null || dayNumber(today) >= dayNumber(countFromOf(lastOn));
