import { z } from "zod";
import {
  avertedEvents,
  beforeAfterRateRatio,
  differenceInDifferencesMeans,
  differenceInDifferencesRegression,
  interruptedTimeSeries,
  ratioOfRateRatios,
  segmentedRegression,
  type SeriesTerms,
} from "../../src/stats/index.ts";
import { adapt, type Adapter, confidence, number } from "./fields.ts";
import { staggered } from "./staggered.ts";

const counted = z.object({ events: number, persons: number });

const series = z.object({
  model: z.enum(["poisson", "quasipoisson"]).default("poisson"),
  seasonality: z.object({ pairs: number, period: number }).nullish(),
  slopeChange: z.boolean().default(false),
  changeAt: number.optional(),
  rows: z.array(
    z.object({
      time: number,
      month: number.optional(),
      events: number,
      exposure: number,
      intervention: z.union([z.literal(0), z.literal(1)]),
    }),
  ),
});

/** The last period without the intervention, where the case does not say it. */
const lastBefore = (rows: readonly { time: number; intervention: number }[]): number =>
  Math.max(...rows.filter(({ intervention }) => intervention === 0).map(({ time }) => time));

const seriesOf = ({ model, seasonality, slopeChange, changeAt, rows }: z.output<typeof series>) => ({
  model,
  slopeChange,
  seasonality: seasonality ?? null,
  changeAt: changeAt ?? lastBefore(rows),
  rows: rows.map(({ time, month, events, exposure }) => ({
    time,
    events,
    exposure,
    ...(month === undefined ? {} : { season: month }),
  })),
});

/** What R prints for a slope that changes, by how the model was written. */
const slopeNames = [
  "slopeChange",
  "slope",
  "smokban:time",
  "smokban:I(time - 36)",
  "I(time - 36):smokban",
  "I(smokban * (time - 36))",
  "I((time - 36) * smokban)",
];

/** Under each name that the packages upstream print for a coefficient. */
const named = (terms: SeriesTerms | null): Readonly<Record<string, number | null>> | null => {
  if (terms === null) return null;
  const { intercept, step, trend, slopeChange, harmonics } = terms;
  return {
    intercept,
    "(Intercept)": intercept,
    ban: step,
    smokban: step,
    time: trend,
    ...Object.fromEntries(slopeNames.map((name) => [name, slopeChange])),
    ...Object.fromEntries(harmonics.map((value, index) => [`harmonic${index + 1}`, value])),
  };
};

const interrupted = adapt(series, (input) => {
  const found = interruptedTimeSeries(seriesOf(input));
  return {
    ...found,
    rateRatio: found.value,
    coefficients: named(found.coefficients),
    se: named(found.standardErrors),
  };
});

const segmented = z.object({
  rows: z.array(z.object({ time: number, value: number, intervention: number, timeSince: number })),
});

export const impactEvaluation: Readonly<Record<string, Adapter>> = {
  before_after_rate_ratio: adapt(z.object({ before: counted, after: counted, confidence }), (input) => {
    const found = beforeAfterRateRatio(input);
    return { ...found, ratio: found.value };
  }),
  difference_in_differences_means: adapt(
    z.object({ treatedBefore: number, treatedAfter: number, controlBefore: number, controlAfter: number }),
    differenceInDifferencesMeans,
  ),
  difference_in_differences_regression: adapt(
    z.object({ rows: z.array(z.object({ treated: number, post: number, y: number })), confidence }),
    ({ rows, confidence: level }) => {
      const found = differenceInDifferencesRegression({
        rows: rows.map(({ treated, post, y }) => ({ treated: treated === 1, post: post === 1, value: y })),
        confidence: level,
      });
      return { ...found, did: found.value, se: found.standardError };
    },
  ),
  its_averted_events: adapt(series, (input) => {
    const found = avertedEvents(seriesOf(input));
    return { ...found, averted: found.value };
  }),
  its_linear_segmented: adapt(segmented, ({ rows }) => {
    const changed = rows.find(({ intervention }) => intervention === 1);
    const changeAt = changed === undefined ? lastBefore(rows) : changed.time - changed.timeSince;
    const found = segmentedRegression({ rows: rows.map(({ time, value }) => ({ time, value })), changeAt });
    return { ...found, se: found.standardErrors, neweyWestLag3Se: found.neweyWestErrors };
  }),
  its_poisson_step: interrupted,
  its_quasipoisson_seasonal_step: interrupted,
  its_quasipoisson_seasonal_step_slope: interrupted,
  its_quasipoisson_step: interrupted,
  ratio_of_rate_ratios: adapt(
    z.object({
      treatedBefore: counted,
      treatedAfter: counted,
      controlBefore: counted,
      controlAfter: counted,
      confidence,
    }),
    (input) => {
      const found = ratioOfRateRatios(input);
      return { ...found, estimate: found.value, seLog: found.errorOfLog };
    },
  ),
  staggered_did_group_time: staggered,
};
