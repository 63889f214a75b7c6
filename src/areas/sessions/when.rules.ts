import { z } from "zod";
import { howOften } from "../../calendar/index.ts";
import type { Clash } from "../../calendar/index.ts";
import { readDay } from "../../nouns/day.ts";
import { monthsLater } from "../../nouns/months.ts";
import { readText } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";

const text = z.string().default("");

/** A day and its times, as a form or a program sends them. */
export const whenFields = {
  onDay: text.describe("The day, such as 2026-03-31."),
  fromTime: text.describe("From when, such as 18:30, as a clock in London shows it."),
  toTime: text.describe("Until when, such as 20:00."),
  because: text.describe("Why this day, where something stands against it."),
};
const whenSent = z.strictObject(whenFields);

export interface WhenWritten {
  readonly onDay: string;
  readonly fromTime: string;
  readonly toTime: string;
  readonly because: string;
}

/** "6.30", "18:30", "9" as a clock shows them; nothing where it is no time. */
export function clockOf(typed: string): string | undefined {
  const [, hour = "", minute = "00"] = /^\s*(\d{1,2})(?:[:.](\d{2}))?\s*$/.exec(typed) ?? [];
  if (hour === "" || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, "0")}:${minute}`;
}

const timeOf = (typed: string, field: string): Result<string> => {
  const time = clockOf(typed);
  return time === undefined
    ? wrong({ field, words: "Write the time with hours and minutes, from 00:00 to 23:59, such as 18:30." })
    : found(time);
};

/** On the night when clocks change, an hour is missing or comes twice. @practice P11 */
export function nightWords(onDay: string, times: readonly string[]): string | undefined {
  const often = times.map((time) => howOften({ day: onDay, time }));
  if (often.includes("never")) return "Clocks go forward on this night: that hour is not there. Choose another time.";
  return often.includes("twice")
    ? "Clocks go back on this night: that hour comes twice. Calendars take the first one."
    : undefined;
}

/** A day and its times, checked by themselves. */
export function whenOf(sent: z.infer<typeof whenSent>, today: string): Result<WhenWritten> {
  const onDay = readDay(sent.onDay, { field: "onDay", needed: "Write the day." });
  const fromTime = timeOf(sent.fromTime, "fromTime");
  const toTime = timeOf(sent.toTime, "toTime");
  const because = readText(sent.because, { field: "because", charactersMax: 1000 });
  if (!(onDay.ok && fromTime.ok && toTime.ok && because.ok))
    return wrong(...problemsOf(onDay, fromTime, toTime, because));
  // One that was held before anybody wrote it down here is welcome; one of long ago is a slip.
  if (onDay.value < monthsLater(today, -24))
    return wrong({ field: "onDay", words: "This day is more than two years ago. Check the year." });
  if (toTime.value <= fromTime.value)
    return wrong({ field: "toTime", words: "It ends before it begins. Write a later time, before midnight." });
  const night = [fromTime.value, toTime.value].some((time) => howOften({ day: onDay.value, time }) === "never");
  if (night) return wrong({ field: "fromTime", words: nightWords(onDay.value, [fromTime.value, toTime.value]) ?? "" });
  return found({ onDay: onDay.value, fromTime: fromTime.value, toTime: toTime.value, because: because.value });
}

/** What stands against a day warns, and needs a reason; it does not forbid. @practice P11 */
export const despite = (when: WhenWritten, clashes: readonly Clash[]): Result<WhenWritten> =>
  clashes.length > 0 && when.because === ""
    ? wrong({
        field: "because",
        words: `${clashes.map(({ name, words }) => `${name}: ${words}`).join(" ")} If it must be this day, write why.`,
      })
    : found(when);

export const saidOfDay = (clashes: readonly Clash[], because: string): string =>
  clashes.length === 0
    ? "Nothing that we know of stands against this day."
    : `Against it: ${clashes.map(({ name }) => name).join(", ")}. Because: ${because}`;
