import { z } from "zod";
import { monthsLater } from "../../nouns/months.ts";

/** Above this share of all hours, writing them down is too much: where a place has chosen no other. */
export const shareByDefault = 5;

export const shareChosen = z.strictObject({
  value: z.coerce
    .number("Write the share in figures, such as 5.")
    .int("Write a whole number, such as 5.")
    .min(1, "Write at least 1%.")
    .max(50, "Write at most 50%."),
});

export interface TimeWritten {
  /** Minutes given, with those for writing them down. */
  readonly minutes: number;
  readonly minutesRecording: number;
}

/** Whole months, this one with them: enough that a single day does not warn. */
export const monthsSeen = 3;

/** The first day of what is looked at. */
export const seenFrom = (today: string): string => monthsLater(`${today.slice(0, 7)}-01`, 1 - monthsSeen);

/** Rounded to a tenth, so that what is shown is above what is said; null where it is not too much. @practice P14 */
export function sharePastLimit({ minutes, minutesRecording }: TimeWritten, limit: number): number | null {
  const share = minutes === 0 ? 0 : Math.round((1000 * minutesRecording) / minutes) / 10;
  return share > limit ? share : null;
}
