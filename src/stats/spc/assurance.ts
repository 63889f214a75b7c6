import type { Improvement } from "./xmr-chart.ts";

export interface AssuranceInput {
  /** The limits of the last period of the chart, or null where it has none. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly target: number | null;
  readonly improvement: Improvement;
}

export type Assurance =
  | { readonly value: "consistent_pass" | "consistent_fail" | "inconsistent"; readonly because: null }
  | { readonly value: null; readonly because: string };

/**
 * Will a process as it is reach its target: always, never, or now and then?
 *
 * Takes: `lower` and `upper`, the limits of the last period of `xmrChart`; `target`; `improvement`, which way is
 * better.
 * Gives: `consistent_pass`, `consistent_fail` or `inconsistent`. No target, no limits, or a measure for which neither
 * way is better: null, with the reason.
 * Read it: "inconsistent" means that hitting or missing the target this month is chance.
 * Misleads when: the process is changing: it speaks of the process as it was inside those limits.
 * Errors: RangeError where a number is NaN or the lower limit is above the upper.
 * Source: NHS England, Making Data Count; NHSRplotthedots 0.2.2.
 * @example Number(spcAssurance({ lower: 5, upper: 7, target: 4, improvement: "increase" }).value === "consistent_pass") // 1
 */
export const spcAssurance = ({ lower, upper, target, improvement }: AssuranceInput): Assurance => {
  for (const number of [lower, upper, target]) {
    if (number !== null && !Number.isFinite(number)) {
      throw new RangeError(`spcAssurance: limits and target must be numbers, but one was ${number}.`);
    }
  }
  const nothing = (because: string): Assurance => ({ value: null, because });
  if (target === null) return nothing("There is no target.");
  if (improvement === "neutral") return nothing("Neither way is better, so no target can be passed or failed.");
  if (lower === null || upper === null) return nothing("There are no limits to compare the target with.");
  if (lower > upper) throw new RangeError(`spcAssurance: the lower limit (${lower}) is above the upper (${upper}).`);
  const moreIsBetter = improvement === "increase";
  if (target > upper) return { value: moreIsBetter ? "consistent_fail" : "consistent_pass", because: null };
  if (target < lower) return { value: moreIsBetter ? "consistent_pass" : "consistent_fail", because: null };
  return { value: "inconsistent", because: null };
};
