import { gammaQuantile } from "./gamma-quantile.ts";
import { gammaTail } from "./gamma.ts";
import type { Tail } from "./tail.ts";

/** The chance that χ² on `freedom` degrees of freedom is at most (lower) or more than (upper) `value`. */
export const chiSquareTail = (value: number, freedom: number, tail: Tail = "lower"): number =>
  gammaTail(value / 2, freedom / 2, tail);

/**
 * The χ² value that leaves `probability` on the side asked for.
 * @example chiSquareQuantile(0.05, 1, "upper") // 3.8414588207
 */
export const chiSquareQuantile = (probability: number, freedom: number, tail: Tail = "lower"): number =>
  2 * gammaQuantile(probability, freedom / 2, tail);
