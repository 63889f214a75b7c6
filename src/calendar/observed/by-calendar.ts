import { daysLater, noonOf } from "../days.ts";
import type { Kind, Observance } from "./observance.ts";

interface Dated extends Kind {
  /** As the calendar writes the first day: `1 Shawwal`. */
  readonly begins: string;
  /** How many days, or the last day as the calendar writes it. */
  readonly days: number;
}

const muslim = { whom: "Muslims", fromEveningBefore: false, certainty: "may-differ" } as const;
const jewish = { whom: "Jewish people", fromEveningBefore: true, certainty: "sure" } as const;
const ummAlQura = "Umm al-Qura calendar (ICU). The moon is sighted locally: ask the mosque";
const hebrewCalendar = "Hebrew calendar (ICU)";

const islamic: readonly Dated[] = [
  {
    ...muslim,
    key: "ramadan",
    name: "Ramadan",
    begins: "1 Ramadan",
    days: 30,
    words: "People fast from dawn to sunset, and pray at night. Offer no meal by day, and end well before sunset.",
    source: ummAlQura,
  },
  {
    ...muslim,
    key: "eid-al-fitr",
    name: "Eid al-Fitr",
    begins: "1 Shawwal",
    days: 1,
    words: "A feast with family. Choose another day.",
    source: ummAlQura,
  },
  {
    ...muslim,
    key: "eid-al-adha",
    name: "Eid al-Adha",
    begins: "10 Dhuʻl-Hijjah",
    days: 3,
    words: "A feast with family. Choose another day.",
    source: ummAlQura,
  },
  {
    ...muslim,
    key: "ashura",
    name: "Ashura",
    whom: "Muslims, most of all Shia Muslims",
    begins: "10 Muharram",
    days: 1,
    words: "A day of mourning for Shia Muslims; others fast. Choose another day.",
    source: ummAlQura,
  },
];

const hebrew: readonly Dated[] = [
  {
    ...jewish,
    key: "rosh-hashanah",
    name: "Rosh Hashanah",
    begins: "1 Tishri",
    days: 2,
    words: "No work and no travel for many. Choose another day.",
    source: hebrewCalendar,
  },
  {
    ...jewish,
    key: "yom-kippur",
    name: "Yom Kippur",
    begins: "10 Tishri",
    days: 1,
    words: "A day of fasting without work or travel. Choose another day.",
    source: hebrewCalendar,
  },
  {
    ...jewish,
    key: "sukkot",
    name: "Sukkot",
    begins: "15 Tishri",
    days: 9,
    words: "No work on its first two and last two days for many. Ask first.",
    source: hebrewCalendar,
  },
  {
    ...jewish,
    key: "passover",
    name: "Passover",
    begins: "15 Nisan",
    days: 8,
    words: "No work on its first two and last two days for many, and food differs. Ask first.",
    source: hebrewCalendar,
  },
];

const chinese: readonly Dated[] = [
  {
    key: "lunar-new-year",
    name: "Lunar New Year",
    whom: "Chinese, Vietnamese and Korean people",
    fromEveningBefore: true,
    certainty: "sure",
    begins: "01/01",
    days: 3,
    words: "Days with family. Choose another day.",
    source: "Chinese calendar (ICU)",
  },
];

const persian: readonly Dated[] = [
  {
    key: "nowruz",
    name: "Nowruz",
    whom: "Iranian, Kurdish, Afghan and other people",
    fromEveningBefore: true,
    certainty: "may-differ",
    begins: "1 Farvardin",
    days: 2,
    words: "New Year with family. Choose another day.",
    source: "Persian calendar (ICU)",
  },
];

const writes = (calendar: string, month: "long" | "numeric") =>
  new Intl.DateTimeFormat(`en-GB-u-ca-${calendar}`, { day: "numeric", month, timeZone: "UTC" });

const calendars: readonly { readonly days: readonly Dated[]; readonly writer: Intl.DateTimeFormat }[] = [
  { days: islamic, writer: writes("islamic-umalqura", "long") },
  { days: hebrew, writer: writes("hebrew", "long") },
  { days: chinese, writer: writes("chinese", "numeric") },
  { days: persian, writer: writes("persian", "long") },
];

/** The day and month as a calendar writes them, without its year. */
const dayAndMonth = (writer: Intl.DateTimeFormat, day: string): string =>
  writer
    .formatToParts(noonOf(day))
    .filter(({ type }) => type === "day" || type === "month")
    .map(({ value }) => value)
    .join(writer.resolvedOptions().month === "long" ? " " : "/");

/** The day of the moon as the Chinese calendar counts it: 1 is new, 15 or 16 full. */
export const dayOfMoon = (day: string): number => Number(dayAndMonth(writes("chinese", "numeric"), day).slice(0, 2));

/** A month of Ramadan has 29 or 30 days: the day before the next month's first is its last. */
function lastDayOf({ key, days }: Dated, firstDay: string, writer: Intl.DateTimeFormat): string {
  const last = daysLater(firstDay, days - 1);
  return key === "ramadan" && dayAndMonth(writer, last).startsWith("1 ") ? daysLater(last, -1) : last;
}

/** What other calendars than the civil one say of a stretch of days. */
export const daysByCalendar = (between: readonly string[]): readonly Observance[] =>
  calendars.flatMap(({ days, writer }) =>
    between.flatMap((firstDay) => {
      const written = dayAndMonth(writer, firstDay);
      return days
        .filter(({ begins }) => begins === written)
        .map((dated) => ({ ...kindOf(dated), firstDay, lastDay: lastDayOf(dated, firstDay, writer) }));
    }),
  );

const kindOf = ({ begins: _begins, days: _days, ...kind }: Dated): Kind => kind;
