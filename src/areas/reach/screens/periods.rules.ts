/** Periods of one length on one line of time: a chart over time mixes no months with years. */
import type { Period } from "../../datasets/index.ts";

export interface PeriodInTime {
  readonly printed: string;
  /** 0 for the oldest, one for each length of time after it; a period that is missing leaves a gap. */
  readonly time: number;
  /** Where it stands in its year, from 1: the month, or the quarter. Null where nobody knows its days, or it is a year. */
  readonly season: number | null;
}

export interface LineOfTime {
  readonly periods: readonly PeriodInTime[];
  /** How many make a year: 12, 4, 2 or 1. Null where nobody knows their days. */
  readonly inYear: number | null;
  /** As printed: periods of another length. */
  readonly leftOut: readonly string[];
}

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

interface Dated {
  readonly printed: string;
  readonly first: number;
  readonly months: number;
}

const datedIn = (periods: readonly Period[]): readonly Dated[] =>
  periods.flatMap(({ printed, from, to }) => {
    if (from === null || to === null) return [];
    const first = monthOf(from);
    return [{ printed, first, months: monthOf(to) - first + 1 }];
  });

/** The length that most periods have; of two the shorter. */
const commonest = (dated: readonly Dated[]): number | undefined =>
  [...Map.groupBy(dated, ({ months }) => months)].toSorted(
    ([months, own], [otherMonths, others]) => others.length - own.length || months - otherMonths,
  )[0]?.[0];

/** @param periods in any order */
export const lineOfTime = (periods: readonly Period[]): LineOfTime => {
  const dated = datedIn(periods);
  const months = commonest(dated);
  if (months === undefined || dated.length < periods.length / 2) {
    return {
      periods: periods.map(({ printed }, time) => ({ printed, time, season: null })),
      inYear: null,
      leftOut: [],
    };
  }
  const own = dated.filter((one) => one.months === months).toSorted((one, other) => one.first - other.first);
  const start = own[0]?.first ?? 0;
  const inYear = 12 % months === 0 ? 12 / months : 1;
  const kept = new Set(own.map(({ printed }) => printed));
  return {
    periods: own.map(({ printed, first }) => ({
      printed,
      time: Math.round((first - start) / months),
      season: inYear > 1 ? Math.floor((first % 12) / months) + 1 : null,
    })),
    inYear,
    leftOut: periods.map(({ printed }) => printed).filter((printed) => !kept.has(printed)),
  };
};

/** As it stands on an axis: "April to June 2023" is "Apr–Jun 2023". */
export const shortPeriod = (printed: string): string =>
  printed.replaceAll(/\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*/g, "$1").replace(/ to /, "–");

/** Said on every chart that leaves periods out. */
export const leftOutSaid = ({ leftOut }: LineOfTime): readonly string[] =>
  leftOut.length === 0
    ? []
    : [`Left out, because they are of another length or nobody knows their days: ${leftOut.slice(0, 6).join("; ")}.`];
