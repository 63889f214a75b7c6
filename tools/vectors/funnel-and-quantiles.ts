import { z } from "zod";
import {
  funnelAxis,
  funnelLimitsProportion,
  funnelLimitsRate,
  funnelLimitsRatio,
  type FunnelPlace,
  funnelSignificanceProportion,
  funnelSignificanceRate,
  funnelSignificanceRatio,
  quantileGroup,
} from "../../src/stats/index.ts";
import { adapt, type Adapter, number, numberOrMissing, numbers, numbersOrMissing } from "./fields.ts";

const multiplier = z.number().default(100);
const years = z.number().default(1);

const axisInput = z.discriminatedUnion("statistic", [
  z.object({ statistic: z.enum(["proportion", "ratio"]), denominators: numbers }),
  z.object({ statistic: z.literal("rate"), denominators: numbers, average: number, years }),
]);

/** A row names its events and what they are out of in the words of its source. */
const fractionRow = z.record(z.string(), z.unknown()).transform((row) => {
  const named = (names: readonly string[]): number | null => {
    const found = names.map((name) => row[name]).find((value) => typeof value === "number");
    return typeof found === "number" ? found : null;
  };
  return {
    events: named(["count", "observed", "numerator", "events", "obs", "x"]),
    outOf: named(["population", "expected", "denominator", "pop", "n"]),
  };
});
const fractions = z.object({ rows: z.array(fractionRow) });
const rates = z.object({
  rateType: z.enum(["crude", "dsr"]),
  multiplier,
  rows: z.array(z.object({ count: numberOrMissing, rate: numberOrMissing, population: numberOrMissing })),
});

const words = (places: readonly FunnelPlace[]) => ({ significance: places.map(({ significance }) => significance) });

/** Said where upstream has no null: rates standardised from too few events. */
const tooFewEvents = "Not applicable for events less than 10 for dsrs";

export const funnelAndQuantiles: Readonly<Record<string, Adapter>> = {
  funnel_axis: adapt(axisInput, funnelAxis),
  funnel_limits_proportion: adapt(
    z.object({ population: number, average: number, multiplier }),
    funnelLimitsProportion,
  ),
  funnel_limits_rate: adapt(z.object({ events: number, average: number, multiplier, years }), (input) => {
    const { populationOneYear, ...lines } = funnelLimitsRate(input);
    return {
      ...lines,
      lower2sPopulation1Year: populationOneYear.lower2s,
      upper2sPopulation1Year: populationOneYear.upper2s,
      lower3sPopulation1Year: populationOneYear.lower3s,
      upper3sPopulation1Year: populationOneYear.upper3s,
    };
  }),
  funnel_limits_ratio: adapt(z.object({ observed: number }), (input) => {
    const { expected, lower2s, upper2s, lower3s, upper3s } = funnelLimitsRatio(input);
    return {
      lower2sExpected: expected.lower2s,
      upper2sExpected: expected.upper2s,
      lower3sExpected: expected.lower3s,
      upper3sExpected: expected.upper3s,
      lower2sIsr: lower2s,
      upper2sIsr: upper2s,
      lower3sIsr: lower3s,
      upper3sIsr: upper3s,
    };
  }),
  funnel_significance_proportion: adapt(fractions, ({ rows }) =>
    words(funnelSignificanceProportion(rows.map(({ events, outOf }) => ({ count: events, population: outOf })))),
  ),
  funnel_significance_rate: adapt(rates, (input) => ({
    significance: funnelSignificanceRate(input).map(({ significance }, place) =>
      significance === null && input.rateType === "dsr" && (input.rows[place]?.count ?? 10) < 10
        ? tooFewEvents
        : significance,
    ),
  })),
  funnel_significance_ratio: adapt(fractions, ({ rows }) =>
    words(funnelSignificanceRatio(rows.map(({ events, outOf }) => ({ observed: events, expected: outOf })))),
  ),
  quantile_group: adapt(
    z.object({ values: numbersOrMissing, quantiles: number, invert: z.boolean().default(true) }),
    quantileGroup,
  ),
};
