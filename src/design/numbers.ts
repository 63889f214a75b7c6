import { type Language, localeOf } from "./languages.ts";

const formats = new Map<string, Intl.NumberFormat>();

/** Making a format costs more than using it, and a page of figures uses one some hundred times. */
const formatFor = (language: Language, decimals: number): Intl.NumberFormat => {
  const name = `${language} ${decimals}`;
  const kept = formats.get(name);
  if (kept !== undefined) return kept;
  const made = new Intl.NumberFormat(localeOf(language), {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  formats.set(name, made);
  return made;
};

/**
 * A number as people read it: `numberText(12305, "en")` is "12,305".
 *
 * `decimals` (0–6, default 0) is both the least and the most, so that a column of numbers lines up on its units.
 * Not a number and the infinities give "–": a page never prints "NaN".
 */
export const numberText = (number: number, language: Language, decimals = 0): string => {
  if (!Number.isFinite(number)) return "–";
  // Rounded to nothing is 0: a page never prints "-0".
  return formatFor(language, decimals).format(Math.abs(number) < 0.5 / 10 ** decimals ? 0 : number);
};

/** A share between 0 and 1 as a percentage: `percentText(0.053, "en")` is "5%". `decimals` as in {@link numberText}. */
export const percentText = (share: number, language: Language, decimals = 0): string =>
  Number.isFinite(share) ? `${numberText(share * 100, language, decimals)}%` : "–";

type DateStyle = "full" | "long";

const dayFormats = new Map<string, Intl.DateTimeFormat>();

const dayFormatFor = (language: Language, dateStyle: DateStyle): Intl.DateTimeFormat => {
  const name = `${language} ${dateStyle}`;
  const made = dayFormats.get(name) ?? new Intl.DateTimeFormat(localeOf(language), { dateStyle, timeZone: "UTC" });
  dayFormats.set(name, made);
  return made;
};

const dayIn = (plainDate: string, language: Language, dateStyle: DateStyle): string => {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(plainDate) ? new Date(`${plainDate}T12:00:00Z`) : undefined;
  if (day === undefined || Number.isNaN(day.getTime())) return plainDate;
  const words = dayFormatFor(language, dateStyle).format(day);
  // British English writes no comma after the weekday.
  return language === "en" ? words.replace(",", "") : words;
};

/**
 * A day as people say it: `dayText("2026-03-03", "en")` is "Tuesday 3 March 2026". Takes a plain date (YYYY-MM-DD);
 * no clock and no time zone take part. Text that is not a date comes back as it was.
 */
export const dayText = (plainDate: string, language: Language): string => dayIn(plainDate, language, "full");

/** A day in a column of days, where its weekday is noise: "3 March 2026". */
export const dateText = (plainDate: string, language: Language): string => dayIn(plainDate, language, "long");
