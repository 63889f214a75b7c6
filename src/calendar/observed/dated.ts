import { daysLater } from "../days.ts";
import type { Kind, Observance } from "./observance.ts";

interface InTable extends Kind {
  readonly days: number;
  /** Month and day of each year from 2024 on; two where two traditions keep it a month apart. */
  readonly dates: readonly string[];
}

const hindu = { whom: "Hindus", fromEveningBefore: false, certainty: "may-differ" } as const;
const sikh = { whom: "Sikhs", fromEveningBefore: false, certainty: "may-differ" } as const;

/**
 * Days whose rule weighs sun and moon at one town's sunrise: a table, 2024 to 2032. Tests hold each date of a moon
 * against the moon. Communities keep them a day apart, so each may differ.
 */
const table: readonly InTable[] = [
  {
    ...hindu,
    key: "diwali",
    name: "Diwali",
    whom: "Hindus, Sikhs and Jains",
    days: 1,
    words: "A festival with family, with days around it. Choose another day.",
    source: "New moon of Kartik; our table 2024 to 2032. Ask the temple",
    dates: "2024-10-31 2025-10-20 2026-11-08 2027-10-29 2028-10-17 2029-11-05 2030-10-26 2031-11-14 2032-11-02".split(
      " ",
    ),
  },
  {
    ...hindu,
    key: "navratri",
    name: "Navratri",
    days: 9,
    words: "People gather in the evenings, and some fast. Choose a time by day.",
    source: "Nine nights from the new moon of Ashvin; our table 2024 to 2032. Ask the temple",
    dates: "2024-10-03 2025-09-22 2026-10-11 2027-09-30 2028-09-19 2029-10-08 2030-09-28 2031-10-17 2032-10-05".split(
      " ",
    ),
  },
  {
    ...sikh,
    key: "vaisakhi",
    name: "Vaisakhi",
    whom: "Sikhs and Hindus",
    days: 1,
    words: "A festival with processions. Choose another day.",
    source: "The sun enters Mesha; our table 2024 to 2032. Ask the gurdwara",
    dates: "2024-04-13 2025-04-14 2026-04-14 2027-04-14 2028-04-13 2029-04-14 2030-04-14 2031-04-14 2032-04-13".split(
      " ",
    ),
  },
  {
    ...sikh,
    key: "guru-nanak",
    name: "Guru Nanak’s birthday",
    days: 1,
    words: "A festival at the gurdwara. Choose another day.",
    source: "Full moon of Kartik; our table 2024 to 2032. Ask the gurdwara",
    dates: "2024-11-15 2025-11-05 2026-11-24 2027-11-14 2028-11-02 2029-11-21 2030-11-10 2031-11-28 2032-11-17".split(
      " ",
    ),
  },
  {
    key: "wesak",
    name: "Wesak",
    whom: "Buddhists",
    fromEveningBefore: false,
    certainty: "may-differ",
    days: 1,
    words: "A day at the temple. Choose another day, or ask first.",
    source: "Full moon of May; our table 2024 to 2032. Traditions differ by up to a month: ask the temple",
    dates:
      "2024-05-23 2025-05-12 2026-05-01 2026-05-31 2027-05-20 2028-05-09 2029-05-27 2030-05-17 2031-05-07 2032-05-24".split(
        " ",
      ),
  },
];

export const daysInTables: readonly Observance[] = table.flatMap(({ days, dates, ...kind }) =>
  dates.map((firstDay) => ({ ...kind, firstDay, lastDay: daysLater(firstDay, days - 1) })),
);
