import { z } from "zod";
import {
  cChart,
  type ControlChart,
  iChart,
  partOfSeven,
  pChart,
  runChartSustainedShift,
  runsLimitsAnhoej,
  sevenOneSide,
  sevenTrend,
  type SpecialCause,
  spcAssurance,
  twoOfThree,
  uChart,
  xmrChart,
} from "../../src/stats/index.ts";
import { adapt, type Adapter, number, numberOrMissing, numbersOrMissing } from "./fields.ts";

const side = z.union([z.literal(-1), z.literal(0), z.literal(1)]);
const flag = z.union([z.literal(0), z.literal(1)]);

/** A list of one is also written as the one thing. */
const listOf = <Shape extends z.ZodType>(shape: Shape) => z.union([z.array(shape), shape.transform((one) => [one])]);

/** One limit, or those of each period, of which the last decides. */
const lastLimit = z.union([numberOrMissing, numbersOrMissing.transform((limits) => limits.at(-1) ?? null)]);

const causeWords: Readonly<Record<SpecialCause, string>> = {
  "above-upper-limit": "Above UCL",
  "below-lower-limit": "Below LCL",
  "rising-trend": "7 Point Trend (Increasing)",
  "falling-trend": "7 Point Trend (Decreasing)",
  "two-of-three-near-upper-limit": "2 in 3 Above CL",
  "two-of-three-near-lower-limit": "2 in 3 Below CL",
  "seven-above-mean": "7 Points Above CL",
  "seven-below-mean": "7 Points Below CL",
};

const variationWords = {
  "common-cause": "common_cause",
  improvement: "special_cause_improvement",
  concern: "special_cause_concern",
  "neutral-high": "special_cause_neutral_high",
  "neutral-low": "special_cause_neutral_low",
} as const;

/** Upstream draws limits from however few points there are; ours are told to do the same here. */
const asUpstream = { fewestPoints: 1 };

const xmr = z.object({
  values: numbersOrMissing,
  screenOutliers: z.boolean().default(true),
  improvementDirection: side,
  rebaseAt: listOf(number).nullish(),
  fixAfterNPoints: number.nullish(),
});

const xmrAsUpstream = adapt(xmr, ({ values, screenOutliers, improvementDirection, rebaseAt, fixAfterNPoints }) => {
  const improvement = improvementDirection === 0 ? "neutral" : improvementDirection === 1 ? "increase" : "decrease";
  const { periods, points } = xmrChart({
    ...asUpstream,
    values,
    screenOutliers,
    improvement,
    rebaseAt: rebaseAt ?? [],
    ...(typeof fixAfterNPoints === "number" ? { fixAfterPoints: fixAfterNPoints } : {}),
  });
  return {
    mean: periods.map((period) => period.mean),
    lpl: periods.map((period) => period.lower),
    upl: periods.map((period) => period.upper),
    specialCause: points.map(({ cause }) => (cause === null ? "Common Cause" : causeWords[cause])),
    pointType: points.map(({ variation }) => (variation === null ? null : variationWords[variation])),
  };
});

const row = z.union([
  number.transform((value) => ({ value, n: null })),
  z
    .object({ count: numberOrMissing, value: numberOrMissing, y: numberOrMissing, n: numberOrMissing })
    .transform(({ count, value, y, n }) => ({ value: count ?? value ?? y, n })),
]);

const chart = z.object({
  rows: z.array(row),
  exclude: listOf(number).nullish(),
  freeze: number.nullish(),
});

type ChartInput = z.output<typeof chart>;

const choicesOf = ({ exclude, freeze }: ChartInput) => ({
  ...asUpstream,
  exclude: exclude ?? [],
  ...(typeof freeze === "number" ? { freezeAt: freeze } : {}),
});

const mean = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((sum, each) => sum + (each ?? Number.NaN), 0) / numbers.length;

const drawn = (draw: (input: ChartInput) => ControlChart): Adapter =>
  adapt(chart, (input) => {
    const made = draw(input);
    const lower = made.points.map((point) => point.lower);
    const upper = made.points.map((point) => point.upper);
    return {
      ...made,
      centerLine: made.center,
      meanLcl: mean(lower),
      meanUcl: mean(upper),
      nUseful: made.usefulPoints,
      y: made.points.map((point) => point.value),
      center: made.points.map(() => made.center),
      lcl: lower,
      ucl: upper,
    };
  });

const outOf = ({ rows }: ChartInput) => rows.map(({ value, n }) => ({ count: value, outOf: n ?? 1 }));
const alone = ({ rows }: ChartInput) =>
  rows.map(({ value, n }) => (value === null || n === null || n === 0 ? value : value / n));

export const spc: Readonly<Record<string, Adapter>> = {
  run_chart_sustained_shift: adapt(
    z.object({
      points: z.array(z.object({ date: z.string(), value: numberOrMissing })),
      baselinePoints: number,
      runLength: number,
      direction: z.enum(["above", "below", "both"]),
    }),
    ({ points, ...input }) =>
      runChartSustainedShift({ ...input, points: points.map(({ date, value }) => ({ at: date, value })) }),
  ),
  runs_limits_anhoej: adapt(z.object({ nUseful: number }), ({ nUseful }) => runsLimitsAnhoej(nUseful)),
  spc_assurance: adapt(
    z.object({
      lpl: lastLimit,
      upl: lastLimit,
      target: numberOrMissing,
      improvement: z.enum(["increase", "decrease", "neutral"]),
    }),
    ({ lpl, upl, target, improvement }) => ({
      assurance: spcAssurance({ lower: lpl, upper: upl, target, improvement }).value,
    }),
  ),
  spc_chart_c: drawn((input) => cChart({ counts: input.rows.map(({ value }) => value), ...choicesOf(input) })),
  spc_chart_i: drawn((input) => iChart({ values: alone(input), ...choicesOf(input) })),
  spc_chart_p: drawn((input) => pChart({ rows: outOf(input), ...choicesOf(input) })),
  spc_chart_u: drawn((input) => uChart({ rows: outOf(input), ...choicesOf(input) })),
  spc_rule_part_of_seven: adapt(z.object({ flags: listOf(side) }), ({ flags }) => ({
    partOfSeven: partOfSeven(flags),
  })),
  spc_rule_seven_one_side: adapt(z.object({ relativeToMean: listOf(side) }), ({ relativeToMean }) => ({
    flagAtCompletion: sevenOneSide(relativeToMean),
  })),
  spc_rule_seven_trend: adapt(z.object({ values: numbersOrMissing }), ({ values }) => ({
    trendAtCompletion: sevenTrend(values),
  })),
  // A side that is not told counts as on the mean.
  spc_rule_two_of_three: adapt(
    z.object({ closeToLimits: listOf(flag), relativeToMean: listOf(side) }),
    ({ closeToLimits, relativeToMean }) =>
      twoOfThree({ closeToLimits, sides: closeToLimits.map((_, index) => relativeToMean[index] ?? 0) }),
  ),
  spc_xmr: xmrAsUpstream,
};
