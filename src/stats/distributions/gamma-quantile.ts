import { mustBeAboveZero } from "../checks.ts";
import { rootOfRising } from "../root.ts";
import { gammaTail } from "./gamma.ts";
import { normalQuantile } from "./normal.ts";
import { poissonDensity } from "./poisson-density.ts";
import { mustBeProbability, type Tail } from "./tail.ts";

/** Wilson and Hilferty's cube: near enough to start from. For tiny chances the first term of the series is nearer. */
const firstGuess = (probability: number, shape: number, tail: Tail): number => {
  const z = normalQuantile(probability, tail);
  const cube = shape * (1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape))) ** 3;
  if (cube > shape * 0.05) return cube;
  const lower = tail === "lower" ? probability : 1 - probability;
  return Math.max(1e-300, (lower * shape) ** (1 / shape));
};

/**
 * The x that leaves `probability` on the side asked for (gamma, scale 1).
 *
 * Takes: `probability` 0 to 1, `shape` above 0. Gives: 0 or more; Infinity at the far end.
 * Errors: RangeError outside these.
 */
export const gammaQuantile = (probability: number, shape: number, tail: Tail = "lower"): number => {
  mustBeProbability("gammaQuantile", probability);
  mustBeAboveZero("gammaQuantile", "the shape", shape);
  if (probability === 0) return tail === "lower" ? 0 : Number.POSITIVE_INFINITY;
  if (probability === 1) return tail === "lower" ? Number.POSITIVE_INFINITY : 0;
  // The larger side is the worse known one: solve for the smaller, on the scale of logarithms.
  const below = tail === "lower" ? probability : 1 - probability;
  const above = tail === "lower" ? 1 - probability : probability;
  const side: Tail = below <= above ? "lower" : "upper";
  const target = Math.log(side === "lower" ? below : above);
  const sign = side === "lower" ? 1 : -1;
  const density = (x: number): number => (poissonDensity(shape, x) * shape) / x;
  // Half of the distribution lies below its shape, so a lower chance of one half or less is found there.
  let high = shape + 1;
  while (side === "upper" && Math.log(gammaTail(high, shape, side)) > target) high *= 2;
  return rootOfRising({
    f: (x) => sign * (Math.log(gammaTail(x, shape, side)) - target),
    slope: (x) => density(x) / gammaTail(x, shape, side),
    low: 0,
    high,
    start: Math.min(firstGuess(probability, shape, tail), high),
  });
};
