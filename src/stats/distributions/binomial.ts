import { mustBeZeroOrMore } from "../checks.ts";
import { betaTail } from "./beta.ts";
import { binomialDensity } from "./binomial-density.ts";
import { mustBeProbability, type Tail } from "./tail.ts";

/** How many times something is tried, and the chance of it each time. */
export interface Trials {
  readonly trials: number;
  readonly share: number;
}

/** The chance of exactly `count`. */
export const binomialAt = (count: number, { trials, share }: Trials): number =>
  count < 0 || count > trials ? 0 : binomialDensity({ count, trials, share, rest: 1 - share });

/** The chance of `count` or fewer (lower), or of more than `count` (upper). */
export const binomialTail = (count: number, { trials, share }: Trials, tail: Tail = "lower"): number => {
  if (count < 0) return tail === "lower" ? 0 : 1;
  if (count >= trials) return tail === "lower" ? 1 : 0;
  const whole = Math.floor(count);
  return betaTail(share, { a: whole + 1, b: trials - whole }, tail === "lower" ? "upper" : "lower");
};

/**
 * The smallest count whose lower chance reaches `probability`.
 * @example binomialQuantile(0.05, { trials: 19, share: 0.5 }) // 6
 */
export const binomialQuantile = (probability: number, { trials, share }: Trials): number => {
  mustBeProbability("binomialQuantile", probability);
  mustBeProbability("binomialQuantile", share);
  mustBeZeroOrMore("binomialQuantile", "the number of trials", trials);
  let low = -1;
  let high = trials;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (binomialTail(middle, { trials, share }) >= probability) high = middle;
    else low = middle;
  }
  return high;
};
