import { mustBeAboveZero, mustBeZeroOrMore } from "../checks.ts";
import type { Column } from "./least-squares.ts";
import { type PoissonFit, poissonRegression } from "./poisson-regression.ts";
import { inOrderOfTime, tooShort } from "./sides-of-change.ts";

/** One period: events over people or time watched. */
export interface CountedPeriod {
  /** The number of the period; evenly spaced, each once. */
  readonly time: number;
  readonly events: number;
  readonly exposure: number;
  /** Where the period stands in its year: month 1 to 12, quarter 1 to 4. Needed for `seasonality` only. */
  readonly season?: number;
}

export interface InterruptedSeries {
  readonly rows: readonly CountedPeriod[];
  /** The last period before the change. */
  readonly changeAt: number;
  /** "quasipoisson" unless told: counts of people vary more than chance alone. */
  readonly model?: "poisson" | "quasipoisson";
  /** May the slope change, too, or only the level? Only the level unless told. */
  readonly slopeChange?: boolean;
  /** Pairs of sine and cosine over `period` seasons; null for none. */
  readonly seasonality?: { readonly pairs: number; readonly period: number } | null;
  readonly confidence?: number;
}

/** Columns in a fixed order: intercept, step, trend, then the change of slope and the seasons where asked for. */
export interface FittedSeries {
  readonly rows: readonly CountedPeriod[];
  readonly columns: readonly Column[];
  /** The places of the columns that hold the change: without them the line goes on as before. */
  readonly ofTheChange: readonly number[];
  readonly fit: PoissonFit;
}

const measure = "interruptedTimeSeries";

const mustBeCounted = ({ rows, seasonality }: InterruptedSeries): void => {
  for (const { events, exposure, season } of rows) {
    mustBeZeroOrMore(measure, "the events", events);
    mustBeAboveZero(measure, "the exposure", exposure);
    if (seasonality && !Number.isFinite(season)) {
      throw new RangeError(`${measure}: each period needs its season where seasons are asked for.`);
    }
  }
  if (!seasonality) return;
  mustBeAboveZero(measure, "the number of seasons in a year", seasonality.period);
  mustBeAboveZero(measure, "the number of pairs", seasonality.pairs);
};

/** All the sines, then all the cosines, one to a harmonic of the year. */
const seasonColumns = ({ rows, seasonality }: InterruptedSeries): readonly Column[] => {
  if (!seasonality) return [];
  const harmonics = Array.from({ length: seasonality.pairs }, (_, index) => index + 1);
  const turn = (season: number, harmonic: number) => (2 * Math.PI * harmonic * season) / seasonality.period;
  return [Math.sin, Math.cos].flatMap((wave) =>
    harmonics.map((harmonic) => rows.map(({ season = 0 }) => wave(turn(season, harmonic)))),
  );
};

/** Why no ratio can be read from the series, before anything is fitted. */
const refusal = (rows: readonly CountedPeriod[], changeAt: number): string | null => {
  const short = tooShort(rows, changeAt);
  if (short !== null) return short;
  const hasEvents = (side: readonly CountedPeriod[]) => side.some(({ events }) => events > 0);
  if (!hasEvents(rows.filter(({ time }) => time <= changeAt))) return "There were no events before the change.";
  if (!hasEvents(rows.filter(({ time }) => time > changeAt))) return "There were no events after the change.";
  return null;
};

/** The model fitted to the series, or why it cannot be. */
export const fitInterruptedSeries = (series: InterruptedSeries): FittedSeries | string => {
  const rows = inOrderOfTime(measure, series.rows);
  mustBeCounted(series);
  const refused = refusal(rows, series.changeAt);
  if (refused !== null) return refused;
  const step = rows.map(({ time }) => (time > series.changeAt ? 1 : 0));
  const slope = rows.map(({ time }) => Math.max(0, time - series.changeAt));
  const columns = [
    rows.map(() => 1),
    step,
    rows.map(({ time }) => time),
    ...(series.slopeChange === true ? [slope] : []),
    ...seasonColumns({ ...series, rows }),
  ];
  const fit = poissonRegression({
    columns,
    events: rows.map(({ events }) => events),
    exposure: rows.map(({ exposure }) => exposure),
    model: series.model ?? "quasipoisson",
  });
  if (fit === null)
    return "The model does not settle on these periods: there are too few for what it is asked to find.";
  return { rows, columns, ofTheChange: series.slopeChange === true ? [1, 3] : [1], fit };
};
