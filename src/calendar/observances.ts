import { dayNumber } from "../nouns/months.ts";
import { daysLater, weekdayOf } from "./days.ts";
import { daysByCalendar } from "./observed/by-calendar.ts";
import { daysInTables } from "./observed/dated.ts";
import { christianDays } from "./observed/easter.ts";
import type { Certainty, Observance } from "./observed/observance.ts";

/** A day that somebody of the place named: "our mosque says Eid is on …", or a school holiday. */
export interface LocalDay {
  readonly name: string;
  readonly whom: string;
  readonly firstDay: string;
  readonly lastDay: string;
  /** Who said so, in their role: "the imam". */
  readonly saidBy: string;
  /** The observance whose date it settles here, by its key; null where it stands by itself. */
  readonly observance: string | null;
}

export interface Clash {
  readonly name: string;
  readonly whom: string;
  readonly certainty: Certainty;
  /** What to know and to do, in one or two sentences. */
  readonly words: string;
}

export interface When {
  /** A plain date, and times on the wall in London; the whole day where they are not known. */
  readonly onDay: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** The longest of them lasts 30 days. */
const lookBackDays = 31;

const stretch = (from: string, to: string): readonly string[] =>
  [...Array(Math.max(0, dayNumber(to) - dayNumber(from) + 1)).keys()].map((days) => daysLater(from, days));

const yearsOf = (from: string, to: string): readonly number[] =>
  [...Array(Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1).keys()].map(
    (more) => Number(from.slice(0, 4)) + more,
  );

const overlaps = (from: string, to: string) => (one: { readonly firstDay: string; readonly lastDay: string }) =>
  one.lastDay >= from && one.firstDay <= to;

/**
 * The days of faiths and cultures between two plain dates, both counted, in order.
 *
 * Gives: what is settled by rule, and what may differ by a day, each with its source. Not the weekly ones.
 * Misleads when: it is read as complete. It is what we know of; the people who live here know more.
 * @example daysAround("2026-03-01", "2026-03-31") // Ramadan, Eid al-Fitr, Nowruz, …
 */
export const daysAround = (from: string, to: string): readonly Observance[] =>
  [
    ...yearsOf(from, to).flatMap(christianDays),
    ...daysByCalendar(stretch(daysLater(from, -lookBackDays), to)),
    ...daysInTables,
  ]
    .filter(overlaps(from, to))
    .toSorted((one, other) => one.firstDay.localeCompare(other.firstDay));

interface Weekly {
  readonly name: string;
  readonly whom: string;
  readonly words: string;
  readonly hours: Readonly<Partial<Record<string, readonly [string, string]>>>;
}

/** Sunset moves with the season: the hours are the widest they can be. */
const weekly: readonly Weekly[] = [
  {
    name: "Friday prayer",
    whom: "Muslims",
    words: "Friday prayer is between about 12 and 3. Begin after 3, or choose another day.",
    hours: { fr: ["12:00", "15:00"] },
  },
  {
    name: "Shabbat",
    whom: "Jewish people",
    words: "Shabbat lasts from Friday before sunset to Saturday night. Choose another day, or end early on Friday.",
    hours: { fr: ["15:30", "24:00"], sa: ["00:00", "22:30"] },
  },
  {
    name: "Sunday worship",
    whom: "Christians",
    words: "Many are at church on Sunday morning. Begin after 1.",
    hours: { su: ["09:00", "13:00"] },
  },
];

const isDuring = ({ from, to }: When, [begins, ends]: readonly [string, string]): boolean =>
  from === null || (from < ends && (to === null || to <= from ? "24:00" : to) > begins);

const weeklyOn = (when: When): readonly Clash[] =>
  weekly.flatMap(({ name, whom, words, hours }) => {
    const window = hours[weekdayOf(when.onDay)];
    return window !== undefined && isDuring(when, window) ? [{ name, whom, words, certainty: "sure" as const }] : [];
  });

/** From this hour on the evening before counts. */
const evening: readonly [string, string] = ["15:30", "24:00"];

function clashOf(one: Observance, when: When): readonly Clash[] {
  const { name, whom, certainty, words } = one;
  if (overlaps(when.onDay, when.onDay)(one)) {
    const doubt = certainty === "may-differ" ? " It may be a day earlier or later: ask locally." : "";
    return [{ name, whom, certainty, words: `${words}${doubt}` }];
  }
  const isEve = daysLater(when.onDay, 1) === one.firstDay;
  if (isEve && one.fromEveningBefore && isDuring(when, evening))
    return [{ name, whom, certainty, words: `It begins this evening at sunset. ${words}` }];
  const isNear = isEve || daysLater(when.onDay, -1) === one.lastDay;
  if (isNear && certainty === "may-differ")
    return [
      {
        name,
        whom,
        certainty,
        words: `It may fall on this day: it can be a day earlier or later. Ask locally. ${words}`,
      },
    ];
  return [];
}

const localClash = ({ name, whom, saidBy }: LocalDay): Clash => ({
  name,
  whom,
  certainty: "said-here",
  words: saidBy === "" ? "Somebody here put this day in." : `${saidBy} said so here.`,
});

/** Computed days, but for those that somebody here settled within three days of what was computed. */
const unsettled = (computed: readonly Observance[], local: readonly LocalDay[]): readonly Observance[] =>
  computed.filter(
    ({ key, firstDay }) =>
      !local.some((said) => said.observance === key && Math.abs(dayNumber(said.firstDay) - dayNumber(firstDay)) <= 3),
  );

/**
 * What stands against a day and time for a meeting: whom it would leave out, and what to do.
 *
 * Takes: a day with its times, and the days that people of the place said themselves, which settle what was computed.
 * Gives: what was said here first. An empty list means that we know of nothing, not that there is nothing.
 * @practice P11
 * @example clashesOn({ onDay: "2026-11-27", from: "13:00", to: "15:00" }, { localDays: [] }) // Friday prayer
 */
export function clashesOn(when: When, { localDays }: { readonly localDays: readonly LocalDay[] }): readonly Clash[] {
  const around = daysAround(daysLater(when.onDay, -1), daysLater(when.onDay, 1));
  return [
    ...localDays.filter(overlaps(when.onDay, when.onDay)).map(localClash),
    ...unsettled(around, localDays).flatMap((one) => clashOf(one, when)),
    ...weeklyOn(when),
  ];
}

/** The kinds of days that somebody here may settle, by key, for a form. */
export const settledHere: readonly { readonly key: string; readonly name: string }[] = [
  ...new Map(
    daysAround("2026-01-01", "2026-12-31")
      .filter(({ certainty }) => certainty === "may-differ")
      .map(({ key, name }) => [key, { key, name }] as const),
  ).values(),
].toSorted((one, other) => one.name.localeCompare(other.name));
