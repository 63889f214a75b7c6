import type { IndicatorShown } from "../indicators.rules.ts";
import { times as said } from "../said.rules.ts";
import { percentIn } from "./beside.rules.ts";
import type { Share } from "./beside.rules.ts";

/** What one year of an organisation tells; years in any order. */
export interface YearOfTrend {
  readonly year: number;
  readonly indicators: readonly IndicatorShown[];
  /** From ethnic minorities, of all staff and of senior managers whose group is known. */
  readonly staff: Share;
  readonly high: Share;
}

export interface TrendPoint {
  readonly year: number;
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** One figure over the years, the earliest first. */
export interface TrendLine {
  readonly title: string;
  /** `times`: above 1 is worse for people from ethnic minorities. `share`: of 100. */
  readonly unit: "times" | "share";
  readonly points: readonly TrendPoint[];
}

const likelihoodLines = (years: readonly YearOfTrend[]): readonly TrendLine[] => {
  const questions = (years.at(-1)?.indicators ?? []).filter(({ asked }) => asked.kind === "likelihood");
  return questions.map(({ asked }) => ({
    title: asked.title,
    unit: "times",
    points: years.flatMap(({ year, indicators }): readonly TrendPoint[] => {
      const ratio = indicators.find((one) => one.asked.number === asked.number)?.ratio;
      return ratio === undefined || ratio.value === null
        ? []
        : [{ year, value: ratio.value, lower: ratio.lower, upper: ratio.upper }];
    }),
  }));
};

const shareLine = (title: string, years: readonly YearOfTrend[], of: (year: YearOfTrend) => Share): TrendLine => ({
  title,
  unit: "share",
  points: years.flatMap((year) => {
    const value = percentIn(of(year));
    return value === null ? [] : [{ year: year.year, value, lower: null, upper: null }];
  }),
});

/** Each likelihood and share that two years or more tell. @practice P13 */
export function trendOf(told: readonly YearOfTrend[]): readonly TrendLine[] {
  const years = told.toSorted((one, other) => one.year - other.year);
  return [
    ...likelihoodLines(years),
    shareLine("From ethnic minorities, of all staff", years, ({ staff }) => staff),
    shareLine("From ethnic minorities, of senior managers and above", years, ({ high }) => high),
  ].filter(({ points }) => points.length > 1);
}

/** How far from an equal chance, the same for half and for twice as likely. */
const farFromEqual = (value: number): number => (value === 0 ? Number.POSITIVE_INFINITY : Math.abs(Math.log(value)));

const endsOf = ({ points }: TrendLine) => {
  const [first, last] = [points[0], points.at(-1)];
  return first === undefined || last === undefined ? [] : [{ first, last }];
};

/** What the years say together, as a sentence. */
export function trendSaid(lines: readonly TrendLine[]): string {
  const times = lines.filter(({ unit }) => unit === "times").flatMap(endsOf);
  const [only] = times.length === 1 ? times : [];
  if (only !== undefined)
    return `${lines[0]?.title ?? ""}: ${said(only.first.value)} times as likely in ${only.first.year}, ${said(only.last.value)} times in ${only.last.year}.`;
  const nearer = times.filter(({ first, last }) => farFromEqual(last.value) < farFromEqual(first.value));
  if (times.length > 0)
    return `In ${nearer.length} of ${times.length} questions chances are nearer to equal than in the first year shown.`;
  const [staff] = lines.flatMap(endsOf);
  return staff === undefined
    ? "There are not two years yet to set beside each other."
    : `${lines[0]?.title ?? ""}: ${staff.first.value.toFixed(1)}% in ${staff.first.year}, ${staff.last.value.toFixed(1)}% in ${staff.last.year}.`;
}

/** Years that follow one another; a year that is missing is a gap, and nothing is drawn across it. */
export const runsOf = (points: readonly TrendPoint[]): readonly (readonly TrendPoint[])[] => {
  const runs: TrendPoint[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run?.at(-1)?.year === point.year - 1) run.push(point);
    else runs.push([point]);
  }
  return runs;
};
