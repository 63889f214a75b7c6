/** The first and last day of a period as printed. What can be read two ways has no days. */
import type { Period } from "../cube.ts";
import type { PeriodLength } from "../draft.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const two = (number: number): string => String(number).padStart(2, "0");
const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const lengthOfMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** `months` whole months from a first day on. */
const span = (year: number, month: number, months: number): Omit<Period, "printed"> => {
  const last = month + months - 2;
  const lastYear = year + Math.floor(last / 12);
  const lastMonth = (last % 12) + 1;
  const to = `${lastYear}-${two(lastMonth)}-${two(lengthOfMonth(lastYear, lastMonth))}`;
  return { from: `${year}-${two(month)}-01`, to };
};

const monthNamed = (name: string): number =>
  MONTHS.findIndex((month) => month.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1;

type Reader = readonly [RegExp, (found: readonly string[]) => Omit<Period, "printed"> | null];

const READERS: readonly Reader[] = [
  [/^(\d{4})$/u, ([, year]) => span(Number(year), 1, 12)],
  [
    /^(\d{4})\s?[-–/]\s?(?:\d\d)?(\d\d)$/u,
    ([, year, end]) => ((Number(year) + 1) % 100 === Number(end) ? span(Number(year), 4, 12) : null),
  ],
  [
    /^(\d{4})[-/](\d\d)$/u,
    ([, year, month]) => (Number(month) >= 1 && Number(month) <= 12 ? span(Number(year), Number(month), 1) : null),
  ],
  [/^([A-Za-z]{3,9})\.? (\d{4})$/u, ([, name = "", year]) => span(Number(year), monthNamed(name), 1)],
  [
    /^([A-Za-z]{3,9}) (?:to|–|-) ([A-Za-z]{3,9}) (\d{4})$/u,
    ([, first = "", last = "", year]) =>
      span(Number(year), monthNamed(first), monthNamed(last) - monthNamed(first) + 1),
  ],
];

/** "2019-20" is the financial year from April, "2021" the calendar year, "April to June 2023" those months. */
export const periodOf = (printed: string): Period => {
  for (const [pattern, read] of READERS) {
    const found = pattern.exec(printed.trim());
    const days = found === null ? null : read(found);
    if (days !== null && days.from !== null && /^\d{4}-(?:0[1-9]|1[0-2])-01$/u.test(days.from)) {
      return { printed, ...days };
    }
  }
  return { printed, from: null, to: null };
};

const monthsIn: Readonly<Record<PeriodLength, number>> = { month: 1, quarter: 3, year: 12, "financial-year": 12 };

/** Periods are numbered in a row, so that a date becomes a period by arithmetic: `number` counts from 1900. */
export const periodNumbered = (by: PeriodLength, number: number): Period => {
  if (by === "year") return { printed: String(1900 + number), ...span(1900 + number, 1, 12) };
  if (by === "financial-year") {
    const year = 1900 + number;
    return { printed: `${year}-${two((year + 1) % 100)}`, ...span(year, 4, 12) };
  }
  const months = monthsIn[by];
  const month = number * months;
  const year = 1900 + Math.floor(month / 12);
  const first = (month % 12) + 1;
  const [from, to] = [MONTHS[first - 1], MONTHS[first + months - 2]];
  return { printed: months === 1 ? `${from} ${year}` : `${from} to ${to} ${year}`, ...span(year, first, months) };
};
