import { rootOfRising } from "../root.ts";
import { binomialDensity } from "./binomial-density.ts";
import { mustBeProbability, otherTail, type Tail } from "./tail.ts";

/** The two shapes of a beta distribution, both above 0. */
export interface BetaShapes {
  readonly a: number;
  readonly b: number;
}

/** x^a (1-x)^b / B(a,b), from the binomial density, which keeps its digits for large shapes. */
const weight = (x: number, rest: number, { a, b }: BetaShapes): number =>
  (binomialDensity({ count: a, trials: a + b, share: x, rest }) * a * b) / (a + b);

/** Abramowitz and Stegun 26.5.8 by Lentz's method: converges fast for x below the mean. */
const fraction = (x: number, { a, b }: BetaShapes): number => {
  const tiny = 1e-300;
  const awayFromZero = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m < 1e6; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    result *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return result;
};

/** Both numbers of the pair are wanted: near 1 only `rest` = 1 - x still holds the digits. */
const betaTailOf = (pair: { readonly x: number; readonly rest: number }, shapes: BetaShapes, tail: Tail): number => {
  const { x, rest } = pair;
  const { a, b } = shapes;
  if (x <= 0) return tail === "lower" ? 0 : 1;
  if (x > (a + 1) / (a + b + 2)) return betaTailOf({ x: rest, rest: x }, { a: b, b: a }, otherTail(tail));
  const lower = Math.min(1, (weight(x, rest, shapes) * fraction(x, shapes)) / a);
  return tail === "lower" ? lower : 1 - lower;
};

/**
 * The chance that a beta variable is at most `x` (lower) or more than `x` (upper).
 *
 * Takes: `x` 0 to 1, both shapes above 0. Gives: 0 to 1. Errors: RangeError for shapes not above 0.
 * Source: Abramowitz and Stegun 26.5.8.
 */
export const betaTail = (x: number, shapes: BetaShapes, tail: Tail = "lower"): number => {
  if (!(shapes.a > 0) || !(shapes.b > 0)) {
    throw new RangeError(`betaTail: shapes must be more than 0, but were ${shapes.a} and ${shapes.b}.`);
  }
  return betaTailOf({ x, rest: 1 - x }, shapes, tail);
};

/**
 * The x that leaves `probability` on the side asked for.
 *
 * Takes: `probability` 0 to 1, both shapes above 0. Gives: 0 to 1. Errors: RangeError outside these.
 */
export const betaQuantile = (probability: number, shapes: BetaShapes, tail: Tail = "lower"): number => {
  mustBeProbability("betaQuantile", probability);
  if (probability === 0) return tail === "lower" ? 0 : 1;
  if (probability === 1) return tail === "lower" ? 1 : 0;
  const belowHalf =
    tail === "lower" ? betaTail(0.5, shapes) >= probability : betaTail(0.5, shapes, tail) <= probability;
  if (!belowHalf) return 1 - betaQuantile(probability, { a: shapes.b, b: shapes.a }, otherTail(tail));
  const below = tail === "lower" ? probability : 1 - probability;
  const above = tail === "lower" ? 1 - probability : probability;
  const side: Tail = below <= above ? "lower" : "upper";
  const target = Math.log(side === "lower" ? below : above);
  const sign = side === "lower" ? 1 : -1;
  const mean = shapes.a / (shapes.a + shapes.b);
  return rootOfRising({
    f: (x) => sign * (Math.log(betaTail(x, shapes, side)) - target),
    slope: (x) => weight(x, 1 - x, shapes) / (x * (1 - x)) / betaTail(x, shapes, side),
    low: 0,
    high: 0.5 + 1e-15,
    start: Math.min(mean, 0.49),
  });
};
