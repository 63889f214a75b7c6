import type { Indicator, Released } from "../nouns/indicator.ts";
import { crudeRate, proportion } from "../stats/index.ts";

export interface IndicatorParts {
  readonly count: Released;
  /** Residents, who are published; or those the count is a share of, worked out from counts that may be shown. Null: nobody knows. */
  readonly outOf: { readonly residents: number | null } | { readonly whole: number | null };
  readonly period: string | null;
  readonly source: string;
}

const made = new WeakSet<object>();
const isIndicator = (figure: object): figure is Indicator => made.has(figure);

const stamped = (figure: object): Indicator => {
  made.add(figure);
  if (!isIndicator(figure)) throw new Error("An indicator that was made here is not known.");
  return figure;
};

const denominatorIn = (outOf: IndicatorParts["outOf"]): number | null => {
  const count = "residents" in outOf ? outOf.residents : outOf.whole;
  return count === null || count <= 0 ? null : count;
};

/**
 * A rate or a share with its interval, from counts that have passed the gate and from nothing else.
 *
 * - `count`: the count shown. `outOf`: residents (the rate is per 1,000) or a whole (the share is per 100).
 * - Returns the indicator; its value and limits are null where the count is hidden, or where nobody knows out of how many,
 *   or where rounding prints more than it is out of.
 * How to read it: the limits are of chance alone, of the count as it is shown.
 * @example indicatorOf({ count, outOf: { residents: 4310 }, period: "2019-20", source: "Census 2021" }).value
 */
export const indicatorOf = ({ count, outOf, period, source }: IndicatorParts): Indicator => {
  const isRate = "residents" in outOf;
  const denominator = denominatorIn(outOf);
  const seen = count.mark === "value" ? count.count : null;
  const isImpossible = !isRate && seen !== null && denominator !== null && seen > denominator;
  const numerator = denominator === null || isImpossible ? null : seen;
  const estimate = isRate
    ? crudeRate({ count: numerator, population: denominator, multiplier: 1000 })
    : proportion({ numerator, denominator, multiplier: 100 });
  const figure: Omit<Indicator, symbol> = Object.freeze({
    count,
    value: estimate.value,
    unit: isRate ? ("per 1,000" as const) : ("per 100" as const),
    denominator,
    lower95: estimate.lower,
    upper95: estimate.upper,
    period,
    method: isRate ? "crude rate, exact limits under 10 and Byar's from 10" : "share, Wilson's limits",
    source,
  });
  return stamped(figure);
};
