import { poissonDensity } from "./poisson-density.ts";
import type { Tail } from "./tail.ts";

/** The lower incomplete gamma share by its power series: quick for x below the shape. */
const lowerBySeries = (x: number, shape: number): number => {
  let term = 1;
  let sum = 1;
  for (let n = 1; n < 1e7; n += 1) {
    term *= x / (shape + n);
    sum += term;
    if (term < sum * 1e-17) break;
  }
  return poissonDensity(shape, x) * sum;
};

/** The upper share by its continued fraction (Lentz's way of working it out): quick for x above the shape. */
const upperByFraction = (x: number, shape: number): number => {
  let b = x + 1 - shape;
  let c = 1e300;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < 1e7; n += 1) {
    const a = -n * (n - shape);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    const step = c * d;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return poissonDensity(shape, x) * shape * fraction;
};

/**
 * The chance that a gamma variable (scale 1) is at most `x` (lower) or more than `x` (upper).
 *
 * Takes: `x` at or above 0, `shape` above 0. Gives: 0 to 1, to about 1e-14 of itself on the side asked for.
 * Errors: RangeError for a shape that is not above 0 or an x below 0.
 * Source: Abramowitz and Stegun 6.5.29 and 6.5.31.
 */
export const gammaTail = (x: number, shape: number, tail: Tail = "lower"): number => {
  if (!(shape > 0 && Number.isFinite(shape)) || !(x >= 0)) {
    throw new RangeError(`gammaTail: shape must be more than 0 and x 0 or more, but they were ${shape} and ${x}.`);
  }
  if (x === 0) return tail === "lower" ? 0 : 1;
  if (x === Number.POSITIVE_INFINITY) return tail === "lower" ? 1 : 0;
  if (x < shape + 1) {
    const lower = Math.min(1, lowerBySeries(x, shape));
    return tail === "lower" ? lower : 1 - lower;
  }
  const upper = Math.min(1, upperByFraction(x, shape));
  return tail === "upper" ? upper : 1 - upper;
};
