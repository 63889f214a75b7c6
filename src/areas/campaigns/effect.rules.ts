/** Whether a campaign did what it was for: counted periods in, one reading out, by the method chosen before. @practice P29 */
import {
  beforeAfterRateRatio,
  confidenceUnlessTold,
  interruptedTimeSeries,
  ratioOfRateRatios,
  standardErrorsFor,
} from "../../stats/index.ts";
import { monthsLater } from "../../nouns/months.ts";
import type { Choice, PaperAnswer } from "./campaign.ts";
import type { Interval, Line, Reading, Refusal, Standpoint } from "./reading.ts";

/** One period, through the gate. */
export interface Counted {
  readonly period: string;
  readonly time: number;
  readonly season: number | null;
  /** Plain dates. */
  readonly from: string;
  readonly to: string;
  readonly events: number;
  readonly exposure: number;
}

interface Series {
  readonly treated: readonly Counted[];
  readonly control: readonly Counted[];
  readonly hidden: readonly string[];
  readonly inYear: number | null;
  /** Null where there are no figures at all. */
  readonly figuresUntil: string | null;
}

/** Fewer periods on a side do not tell a step from a trend. */
export const periodsEachSide = 8;
/** Fewer people on a side are told apart from chance by nothing that is worth a campaign. */
export const peopleEachSide = 50;

interface Sides {
  readonly before: readonly Counted[];
  readonly after: readonly Counted[];
}

const sum = (rows: readonly Counted[], of: "events" | "exposure"): number =>
  rows.reduce((total, row) => total + row[of], 0);
const rateOf = (rows: readonly Counted[]): number => sum(rows, "events") / sum(rows, "exposure");
const people = (rows: readonly Counted[]) => ({ events: sum(rows, "events"), persons: sum(rows, "exposure") });

/** What began before the start and ended after it, or in the months that the campaign takes to show, is on neither side. */
export const sidesOf = (rows: readonly Counted[], choice: Pick<Choice, "startsOn" | "lagMonths">): Sides => {
  const showsFrom = monthsLater(choice.startsOn, choice.lagMonths);
  return {
    before: rows.filter(({ to }) => to < choice.startsOn),
    after: rows.filter(({ from }) => from >= showsFrom),
  };
};

const bothAt = (rows: readonly Counted[], others: readonly Counted[]): readonly Counted[] =>
  rows.filter(({ time }) => others.some((other) => other.time === time));

const isWhole = ({ before, after }: Sides): boolean => before.length > 0 && after.length > 0;

/** Two years before the start show the seasons; with fewer they cannot be told from the trend. */
const seasonsFor = (before: readonly Counted[], inYear: number | null) =>
  inYear === null || inYear < 4 || before.length < 2 * inYear || before.some(({ season }) => season === null)
    ? null
    : { pairs: inYear >= 12 ? 2 : 1, period: inYear };

interface Found extends Interval {
  readonly dispersion: number | null;
  readonly line: readonly Line[];
  readonly seasons: boolean;
}

/** Beside its own earlier trend: segmented quasi-Poisson regression, with seasons where there are two years of them. */
function ownTrend({ before, after }: Sides, inYear: number | null): Found | null {
  const rows = [...before, ...after].map(({ season, ...row }) => ({ ...row, ...(season === null ? {} : { season }) }));
  const changeAt = before.at(-1)?.time ?? 0;
  const wanted = seasonsFor(before, inYear);
  const inSeasons = interruptedTimeSeries({ rows, changeAt, seasonality: wanted });
  // Where so much cannot be found in so few periods, the trend alone is.
  const seasonality = inSeasons.value === null ? null : wanted;
  const { value, lower, upper, dispersion, coefficients } =
    seasonality === null ? interruptedTimeSeries({ rows, changeAt }) : inSeasons;
  if (value === null || lower === null || upper === null || coefficients === null) return null;
  const wave = (season: number): number =>
    coefficients.harmonics.reduce((total, height, at) => {
      const pairs = coefficients.harmonics.length / 2;
      const turn = (2 * Math.PI * ((at % pairs) + 1) * season) / (seasonality?.period ?? 1);
      return total + height * (at < pairs ? Math.sin(turn) : Math.cos(turn));
    }, 0);
  const { intercept, trend } = coefficients;
  const line = after.map(({ time, season }) => ({
    time,
    rate: Math.exp(intercept + trend * time + wave(season ?? 0)),
  }));
  return { value, lower, upper, dispersion, line, seasons: seasonality !== null };
}

/**
 * Beside the change of those compared with: the ratio of the two ratios of rates. Counts vary more than chance alone
 * makes them, so the error is as many times wider as the periods around the four averages are (quasi-Poisson).
 */
function besideOthers(own: Sides, other: Sides): Found | null {
  const four = [own.before, own.after, other.before, other.after];
  const ratio = ratioOfRateRatios({
    treatedBefore: people(own.before),
    treatedAfter: people(own.after),
    controlBefore: people(other.before),
    controlAfter: people(other.after),
  });
  const left = four.reduce((total, rows) => total + rows.length, 0) - four.length;
  if (ratio.value === null || ratio.errorOfLog === null || left <= 0) return null;
  const off = four.flatMap((rows) => {
    const rate = rateOf(rows);
    return rows.map(({ events, exposure }) => (events - rate * exposure) ** 2 / (rate * exposure));
  });
  const dispersion = off.reduce((total, one) => total + one, 0) / left;
  const away = standardErrorsFor(confidenceUnlessTold) * ratio.errorOfLog * Math.sqrt(dispersion);
  const apart = rateOf(own.before) / rateOf(other.before);
  return {
    value: ratio.value,
    lower: ratio.value * Math.exp(-away),
    upper: ratio.value * Math.exp(away),
    dispersion,
    line: other.after.map((row) => ({ time: row.time, rate: (row.events / row.exposure) * apart })),
    seasons: false,
  };
}

/** How many of those counted after the start would not have been: all of them, less what the ratio leaves without it. */
export const peopleOf = ({ value, lower, upper }: Interval, counted: number): Interval => ({
  value: counted * (1 - 1 / value),
  lower: counted * (1 - 1 / lower),
  upper: counted * (1 - 1 / upper),
});

const turned = ({ value, lower, upper }: Interval): Interval => ({
  value: 1 / value,
  lower: 1 / upper,
  upper: 1 / lower,
});

/** Towards what was wanted: above 1 is better, whichever way better is. */
const verdictOf = (ratio: Interval, { wants, hopedPercent }: Choice): Reading["verdict"] => {
  const better = wants === "more" ? ratio : turned(ratio);
  const hoped = wants === "more" ? 1 + hopedPercent / 100 : 1 / (1 - hopedPercent / 100);
  if (better.lower > 1) return "worked";
  if (better.upper < 1) return "opposite";
  return better.upper < hoped ? "did-not-work" : "no-sign";
};

const standpointOf = ({ paper }: Choice, answer: PaperAnswer | null): Standpoint => {
  if (paper === null) return "chosen-before";
  if (answer === null) return "paper-waits";
  return answer.says === "yes" ? "paper-confirmed" : "paper-denied";
};

interface ToRead extends Series {
  readonly choice: Choice;
  readonly paperAnswer: PaperAnswer | null;
}

/** Why nothing may be called a success, however the numbers look; in the order in which it should be said. */
function refusalOf({ choice, paperAnswer, hidden, figuresUntil }: ToRead, own: Sides, other: Sides): Refusal | null {
  const standpoint = standpointOf(choice, paperAnswer);
  if (standpoint === "paper-waits" || standpoint === "paper-denied") return standpoint;
  if (figuresUntil === null || own.before.length + own.after.length === 0) return "no-figures";
  if (figuresUntil < choice.readUntil) return "too-early";
  if (hidden.length > 0) return "hidden";
  const sides =
    choice.method === "beside" ? [own.before, own.after, other.before, other.after] : [own.before, own.after];
  if (sides.some((rows) => rows.length < periodsEachSide)) return "too-short";
  return sides.some((rows) => sum(rows, "events") < peopleEachSide) ? "too-few" : null;
}

const ratioBeside = (own: readonly Counted[], other: readonly Counted[]): number | null =>
  own.length === 0 || other.length === 0 || sum(other, "events") === 0 ? null : rateOf(own) / rateOf(other);

/** A short series bears a count before and after, and no more. */
const plainOf = (own: Sides): Interval | null => {
  if (!isWhole(own)) return null;
  const { value, lower, upper } = beforeAfterRateRatio({ before: people(own.before), after: people(own.after) });
  return value === null || lower === null || upper === null ? null : { value, lower, upper };
};

export function readingOf(asked: ToRead): Reading {
  const { choice, treated, control, inYear } = asked;
  const isBeside = choice.method === "beside";
  const own = sidesOf(isBeside ? bothAt(treated, control) : treated, choice);
  const other = sidesOf(bothAt(control, treated), choice);
  const refusal = refusalOf(asked, own, other);
  const counted = {
    before: { periods: own.before.length, ...people(own.before) },
    after: { periods: own.after.length, ...people(own.after) },
    gapBefore: ratioBeside(own.before, other.before),
    gapAfter: ratioBeside(own.after, other.after),
    standpoint: standpointOf(choice, asked.paperAnswer),
  };
  const effect = refusal !== null ? null : isBeside ? besideOthers(own, other) : ownTrend(own, inYear);
  if (effect === null) {
    const nothing = { ratio: null, people: null, dispersion: null, line: [], seasons: false };
    return { ...counted, ...nothing, verdict: "cannot-say", refusal: refusal ?? "no-fit", plain: plainOf(own) };
  }
  const { value, lower, upper, ...rest } = effect;
  const ratio = { value, lower, upper };
  return {
    ...counted,
    ...rest,
    verdict: verdictOf(ratio, choice),
    refusal: null,
    ratio,
    people: peopleOf(ratio, counted.after.events),
    plain: plainOf(own),
  };
}

/** What each person newly reached cost, in pence; or why nobody can say. */
export type CostEach =
  | { readonly pence: Interval; readonly because: null }
  | { readonly pence: null; readonly because: string };

/**
 * Only where even the lower end is a whole person: what may be none cannot be divided by. The most people cost the
 * least each, so the ends change places.
 */
export const costEachOf = ({ people: more, verdict }: Reading, { wants, pence }: CostAsked): CostEach => {
  if (pence === null) return { pence: null, because: "Nobody wrote down what it cost." };
  if (more === null) return { pence: null, because: "Nobody can say yet how many people it reached." };
  const better = wants === "more" ? more : { value: -more.value, lower: -more.upper, upper: -more.lower };
  if (verdict !== "worked" || better.lower < 1)
    return { pence: null, because: "It may have reached nobody who would not have come, so there is no cost of each." };
  return {
    pence: { value: pence / better.value, lower: pence / better.upper, upper: pence / better.lower },
    because: null,
  };
};

interface CostAsked {
  readonly wants: Choice["wants"];
  readonly pence: number | null;
}
