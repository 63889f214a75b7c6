import { z } from "zod";
import { howOften, repeatedDays, repeatMax } from "../../../calendar/index.ts";
import { readDay } from "../../../nouns/day.ts";
import { found, wrong } from "../../../nouns/result.ts";
import type { Result } from "../../../nouns/result.ts";

export const everyNames = {
  week: "Every week",
  "two-weeks": "Every two weeks",
  month: "Every month, on the same weekday (such as the second Tuesday)",
  "last-of-month": "Every month, on the last such weekday",
} as const;

export const seriesSent = z.strictObject({
  every: z.union([z.literal(""), z.enum(["week", "two-weeks", "month", "last-of-month"])]).default(""),
  howMany: z.string().max(10).default("").describe(`With the first, from 2 to ${repeatMax}.`),
  until: z.string().max(20).default("").describe("Or the last day: a plain date."),
});

interface First {
  readonly onDay: string | null;
  readonly fromTime: string | null;
  /** Days on which the series has a meeting already. */
  readonly taken: readonly string[];
}

/** The days that are new. A series has an end; a time that is not there when clocks change is named. @practice P11 */
export function seriesOf(
  sent: z.output<typeof seriesSent>,
  { onDay, fromTime, taken }: First,
): Result<readonly string[]> {
  if (onDay === null) return wrong({ field: "every", words: "Choose the day of this meeting first." });
  if (sent.every === "") return wrong({ field: "every", words: "Choose how often it comes again." });
  const typed = sent.howMany.trim();
  if (typed !== "" && !/^\d{1,4}$/.test(typed))
    return wrong({ field: "howMany", words: `Write a whole number from 2 to ${repeatMax}.` });
  const until = sent.until.trim() === "" ? found(null) : readDay(sent.until.trim(), { field: "until", needed: "" });
  if (!until.ok) return until;
  const howMany = typed === "" ? null : Number(typed);
  const days = repeatedDays(onDay, { every: sent.every, howMany, until: until.value });
  if (!days.ok) return days;
  const missing =
    fromTime === null ? undefined : days.value.find((day) => howOften({ day, time: fromTime }) === "never");
  if (missing !== undefined)
    return wrong({
      field: "every",
      words: `On ${missing} clocks go forward and ${fromTime} is not there. Choose another time.`,
    });
  const fresh = days.value.filter((day) => day !== onDay && !taken.includes(day));
  return fresh.length === 0
    ? wrong({ field: "until", words: "There is a meeting on each of these days already." })
    : found(fresh);
}
