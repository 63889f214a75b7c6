/** Whether a change made a difference: the trend before it carried on, and somebody to compare with. @practice P03 */
import {
  avertedEvents,
  beforeAfterRateRatio,
  interruptedTimeSeries,
  ratioOfRateRatios,
  type AvertedEvents,
  type Estimate,
  type InterruptedTimeSeries,
} from "../../../stats/index.ts";
import type { Row } from "../finding.rules.ts";
import { rowOf, type FindingIn } from "../screens/series.rules.ts";

export type { Estimate };

/** One period that can be counted. */
export interface Counted {
  readonly period: string;
  readonly time: number;
  readonly season: number | null;
  readonly events: number;
  readonly exposure: number;
}

type InTime = FindingIn & { readonly time: number; readonly season: number | null };

const countedRow = (rows: readonly (Row | undefined)[]): { events: number; exposure: number } | null => {
  let [events, exposure] = [0, 0];
  for (const row of rows) {
    if (row === undefined || row.seen.mark !== "value" || !row.base.known) return null;
    events += row.seen.count;
    exposure += row.base.count;
  }
  return rows.length === 0 || exposure === 0 ? null : { events, exposure };
};

/**
 * One community over time, or those who are left without it (`everyone-else`): only communities that can be counted in
 * every period stand in for everyone else, so that the group stays the same throughout. Periods that are hidden are left out.
 */
export const countsOver = (findings: readonly InTime[], community: string, without?: string): readonly Counted[] => {
  const codes =
    community === "everyone-else"
      ? (findings[0]?.finding.rows ?? [])
          .map((row) => row.community.code)
          .filter((code) => code !== without)
          .filter((code) => findings.every((one) => countedRow([rowOf(one, code)]) !== null))
      : [community];
  return findings.flatMap((one): readonly Counted[] => {
    const counted = countedRow(codes.map((code) => rowOf(one, code)));
    return counted === null ? [] : [{ period: one.period, time: one.time, season: one.season, ...counted }];
  });
};

/** Where one period stands under the fitted model: with the change, and without it. Rates are events a person. */
export interface Fitted {
  readonly time: number;
  readonly withChange: number;
  readonly without: number;
}

export interface Impact {
  readonly treated: readonly Counted[];
  readonly control: readonly Counted[];
  /** The last time before the change. */
  readonly changeAt: number;
  readonly series: InterruptedTimeSeries;
  readonly averted: AvertedEvents;
  readonly fitted: readonly Fitted[];
  readonly seasons: boolean;
  /** Before and after alone: all that a short series can bear. */
  readonly beforeAfter: Estimate | null;
  /** Beside the group compared with; null where there is none. */
  readonly beside: Estimate | null;
  /** What the group compared with did by itself. */
  readonly controlAlone: Estimate | null;
}

const sideOf = (rows: readonly Counted[], isWanted: (row: Counted) => boolean) => {
  const own = rows.filter(isWanted);
  const sum = (of: "events" | "exposure"): number => own.reduce((total, row) => total + row[of], 0);
  return own.length === 0 ? null : { events: sum("events"), persons: sum("exposure") };
};

const sidesOf = (rows: readonly Counted[], changeAt: number) => {
  const before = sideOf(rows, ({ time }) => time <= changeAt);
  const after = sideOf(rows, ({ time }) => time > changeAt);
  return before === null || after === null ? null : { before, after };
};

/** Two years before the change show the seasons; with fewer they cannot be told from the trend. */
const yearsForSeasons = 2;

const seasonsFor = (rows: readonly Counted[], changeAt: number, inYear: number | null) => {
  const before = rows.filter(({ time }) => time <= changeAt).length;
  if (inYear === null || inYear < 4 || rows.some(({ season }) => season === null)) return null;
  return before >= yearsForSeasons * inYear ? { pairs: inYear >= 12 ? 2 : 1, period: inYear } : null;
};

type Seasons = ReturnType<typeof seasonsFor>;

const waves = (harmonics: readonly number[], season: number | null, seasons: Seasons): number => {
  if (seasons === null || season === null) return 0;
  const { pairs, period } = seasons;
  const turn = (harmonic: number): number => (2 * Math.PI * harmonic * season) / period;
  return harmonics.reduce((sum, height, at) => {
    const wave = at < pairs ? Math.sin(turn(at + 1)) : Math.cos(turn(at - pairs + 1));
    return sum + height * wave;
  }, 0);
};

interface FitShown {
  readonly series: InterruptedTimeSeries;
  readonly changeAt: number;
  readonly seasons: Seasons;
}

const fittedOver = (rows: readonly Counted[], { series, changeAt, seasons }: FitShown): readonly Fitted[] => {
  if (series.coefficients === null) return [];
  const { intercept, trend, step, harmonics } = series.coefficients;
  return rows.map(({ time, season }) => {
    const without = Math.exp(intercept + trend * time + waves(harmonics, season, seasons));
    return { time, without, withChange: time > changeAt ? without * Math.exp(step) : without };
  });
};

interface ImpactAsked {
  readonly treated: readonly Counted[];
  readonly control: readonly Counted[];
  readonly changeAt: number;
  readonly inYear: number | null;
}

export const impactOf = ({ treated, control, changeAt, inYear }: ImpactAsked): Impact => {
  const rows = treated.map(({ time, events, exposure, season }) => ({
    time,
    events,
    exposure,
    ...(season === null ? {} : { season }),
  }));
  const wanted = seasonsFor(treated, changeAt, inYear);
  const inSeasons = interruptedTimeSeries({ rows, changeAt, seasonality: wanted });
  // Where so much cannot be found in so few periods, the trend alone is.
  const seasons = inSeasons.value === null ? null : wanted;
  const series = seasons === null ? interruptedTimeSeries({ rows, changeAt }) : inSeasons;
  const own = sidesOf(treated, changeAt);
  const other = sidesOf(control, changeAt);
  return {
    treated,
    control,
    changeAt,
    series,
    averted: avertedEvents({ rows, changeAt, seasonality: seasons }),
    fitted: fittedOver(treated, { series, changeAt, seasons }),
    seasons: seasons !== null,
    beforeAfter: own === null ? null : beforeAfterRateRatio(own),
    controlAlone: other === null ? null : beforeAfterRateRatio(other),
    beside:
      own === null || other === null
        ? null
        : ratioOfRateRatios({
            treatedBefore: own.before,
            treatedAfter: own.after,
            controlBefore: other.before,
            controlAfter: other.after,
          }),
  };
};
