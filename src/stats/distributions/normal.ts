import { gammaTail } from "./gamma.ts";
import { mustBeProbability, otherTail, type Tail } from "./tail.ts";

/** The chance that a standard normal value is at most `z` (lower) or more than `z` (upper), exact far into the tails. */
export const normalTail = (z: number, tail: Tail = "lower"): number => {
  const outer: Tail = z < 0 ? "lower" : "upper";
  if (tail === outer) return 0.5 * gammaTail((z * z) / 2, 0.5, "upper");
  return 0.5 + 0.5 * gammaTail((z * z) / 2, 0.5, "lower");
};

const rootTwoPi = Math.sqrt(2 * Math.PI);

/** A rational start, good to three decimals (Abramowitz and Stegun 26.2.23), for chances of one half or less. */
const roughUpper = (probability: number): number => {
  const t = Math.sqrt(-2 * Math.log(probability));
  const top = 2.515517 + t * (0.802853 + t * 0.010328);
  const bottom = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  return Math.max(0, t - top / bottom);
};

/**
 * The z that leaves `probability` on the side asked for, to full double precision.
 *
 * Takes: 0 to 1. Gives: a number of standard deviations; -Infinity and Infinity at the two ends.
 * Errors: RangeError outside 0 to 1.
 * Source: start by Abramowitz and Stegun 26.2.23, then Halley's steps on the tail itself until nothing changes.
 * @example normalQuantile(0.025, "upper") // 1.9599639845
 */
export const normalQuantile = (probability: number, tail: Tail = "lower"): number => {
  mustBeProbability("normalQuantile", probability);
  if (tail === "lower") return -normalQuantile(probability, "upper") + 0;
  if (probability === 0) return Number.POSITIVE_INFINITY;
  if (probability === 1) return Number.NEGATIVE_INFINITY;
  if (probability === 0.5) return 0;
  if (probability > 0.5) return -normalQuantile(1 - probability, otherTail("lower"));
  let z = roughUpper(probability);
  for (let step = 0; step < 20; step += 1) {
    const gap = (normalTail(z, "upper") - probability) * rootTwoPi * Math.exp((z * z) / 2);
    const change = gap / (1 - (z * gap) / 2);
    z += change;
    if (Math.abs(change) <= 1e-16 * Math.abs(z)) break;
  }
  return z;
};
