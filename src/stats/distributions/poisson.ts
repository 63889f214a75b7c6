import { mustBeZeroOrMore } from "../checks.ts";
import { gammaTail } from "./gamma.ts";
import { mustBeProbability, type Tail } from "./tail.ts";

/** The chance of `count` or fewer (lower), or of more than `count` (upper), where `mean` are expected. */
export const poissonTail = (count: number, mean: number, tail: Tail = "lower"): number =>
  count < 0 ? (tail === "lower" ? 0 : 1) : gammaTail(mean, Math.floor(count) + 1, tail === "lower" ? "upper" : "lower");

/** The smallest count whose lower chance reaches `probability`. Infinity for a probability of 1. */
export const poissonQuantile = (probability: number, mean: number): number => {
  mustBeProbability("poissonQuantile", probability);
  mustBeZeroOrMore("poissonQuantile", "the mean", mean);
  if (probability === 1) return mean === 0 ? 0 : Number.POSITIVE_INFINITY;
  let high = Math.ceil(mean) + 1;
  while (poissonTail(high, mean) < probability) high *= 2;
  let low = -1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (poissonTail(middle, mean) >= probability) high = middle;
    else low = middle;
  }
  return high;
};
