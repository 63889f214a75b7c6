import { type EndVariance, endVariance, type FittedLine, type LinePoint, weightedLine } from "./weighted-line.ts";

type LogitCurve = FittedLine & { readonly variance: EndVariance | null };

const roundsMost = 200;
/** Beyond this the chance is 0 or 1 to the last digit: the curve runs away, because a straight step fits best. */
const logitMost = 30;

const chanceOf = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** One round of weighted least squares on the curve as it stands. */
const improved = (points: readonly LinePoint[], { intercept, slope }: FittedLine): FittedLine | null =>
  weightedLine(
    points.map(({ x, y, weight }) => {
      const logit = intercept + slope * x;
      const chance = chanceOf(logit);
      const steepness = chance * (1 - chance);
      return { x, y: logit + (y - chance) / steepness, weight: weight * steepness };
    }),
  );

/**
 * Logistic regression of shares (`y`, 0 to 1) on `x`, by repeated weighted least squares (the quasi-binomial point is the
 * binomial one). Null where it does not settle.
 */
export const logitCurve = (points: readonly LinePoint[]): LogitCurve | null => {
  const people = points.reduce((sum, { weight }) => sum + weight, 0);
  const share = points.reduce((sum, { y, weight }) => sum + y * weight, 0) / people;
  let curve: FittedLine = { intercept: Math.log(share / (1 - share)), slope: 0 };
  for (let round = 0; round < roundsMost; round += 1) {
    const next = improved(points, curve);
    if (next === null || !(Math.abs(next.intercept) + Math.abs(next.slope) < 2 * logitMost)) return null;
    const moved = Math.abs(next.intercept - curve.intercept) + Math.abs(next.slope - curve.slope);
    curve = next;
    if (moved < 1e-13 * (1 + Math.abs(curve.intercept) + Math.abs(curve.slope)))
      return { ...curve, variance: spread(points, curve) };
  }
  return null;
};

const spread = (points: readonly LinePoint[], { intercept, slope }: FittedLine): EndVariance | null =>
  endVariance(
    points.map(({ x, y, weight }) => {
      const chance = chanceOf(intercept + slope * x);
      return { x, weight: weight * chance * (1 - chance), off: weight * (y - chance) };
    }),
  );
