import { mustBeAboveZero, mustBeZeroOrMore } from "../checks.ts";
import { standardErrorsFor } from "../confidence.ts";
import { around, aroundRatio, type InequalityEstimate, notWorkedOut } from "./limits.ts";
import { type PheScale, pheScales } from "./phe-scales.ts";
import { differenceError, ratioError } from "./slope-ends.ts";
import { type EndVariance, weightedLine } from "./weighted-line.ts";

export interface Quantile {
  /** 1 is the most deprived. */
  readonly quantile: number;
  readonly population: number;
  readonly value: number | null;
  /** The 95 per cent limits of the value, in its own units. */
  readonly lower?: number | null;
  readonly upper?: number | null;
}

export interface SlopeIndexPheInput {
  readonly rows: readonly Quantile[];
  readonly valueType: "rate" | "proportion" | "other";
  /** Fit the line to the logarithm of a rate or the logit of a proportion, and carry its two ends back. */
  readonly transform: boolean;
  /** Times the slope; below 0 turns the direction round, and the ratio upside down. 1 unless told. */
  readonly multiplier?: number;
  readonly confidence?: number;
}

export interface SlopeIndexPhe {
  readonly slopeIndex: InequalityEstimate;
  readonly relativeIndex: InequalityEstimate;
  /** The fitted value at the most deprived end, not multiplied; null where it cannot be worked out. */
  readonly intercept: number | null;
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
  /** The standard error of y; null where the limits of the value are not known. */
  readonly error: number | null;
}

const slopeMethod = "Slope index of inequality, limits by the delta method";
const ratioMethod = "Relative index of inequality, limits by the delta method";
const quantilesLeast = 3;
/** The width of a 95 per cent interval in standard errors. */
const errorsBetweenLimits = 2 * standardErrorsFor(0.95);

const nothing = (because: string): SlopeIndexPhe => ({
  slopeIndex: notWorkedOut(slopeMethod, because),
  relativeIndex: notWorkedOut(ratioMethod, because),
  intercept: null,
});

const mustBeQuantiles = ({ rows, valueType, multiplier = 1 }: SlopeIndexPheInput): void => {
  for (const { quantile, population, value, lower = null, upper = null } of rows) {
    if (!Number.isFinite(quantile)) throw new RangeError(`slopeIndexPhe: ${quantile} cannot be a quantile.`);
    mustBeZeroOrMore("slopeIndexPhe", "the population", population);
    if (lower !== null && upper !== null && lower > upper) {
      throw new RangeError(`slopeIndexPhe: the lower limit (${lower}) is above the upper one (${upper}).`);
    }
    for (const number of [value, lower, upper]) {
      if (number === null) continue;
      if (!pheScales[valueType].holds(number)) {
        throw new RangeError(`slopeIndexPhe: ${number} cannot be a ${valueType} or its limit.`);
      }
    }
  }
  if (new Set(rows.map(({ quantile }) => quantile)).size < rows.length) {
    throw new RangeError("slopeIndexPhe: the same quantile stands there twice.");
  }
  mustBeAboveZero("slopeIndexPhe", "the size of the multiplier", Math.abs(multiplier));
};

/** The standard error of y: from the limits on the scale where they are even, brought to the scale of the line. */
const errorOf = (
  { value, lower = null, upper = null }: Quantile,
  scale: PheScale,
  transform: boolean,
): number | null => {
  if (value === null || lower === null || upper === null) return null;
  const even = (scale.to(upper) - scale.to(lower)) / errorsBetweenLimits;
  if (transform) return Number.isFinite(even) ? even : null;
  return Number.isFinite(even) ? even * scale.steepness(value) : (upper - lower) / errorsBetweenLimits;
};

const pointsOf = (rows: readonly Quantile[], scale: PheScale, transform: boolean): readonly Point[] => {
  const people = rows.reduce((sum, { population }) => sum + population, 0);
  let before = 0;
  return rows.map((row) => {
    const weight = row.population / people;
    const x = before + weight / 2;
    before += weight;
    const value = row.value ?? NaN;
    return { x, y: transform ? scale.to(value) : value, weight, error: errorOf(row, scale, transform) };
  });
};

/** How unsure the two ends of the line are, from how unsure each value is. */
const varianceOf = (points: readonly Point[]): EndVariance | null => {
  const middle = points.reduce((sum, { x, weight }) => sum + weight * x, 0);
  const spread = points.reduce((sum, { x, weight }) => sum + weight * (x - middle) ** 2, 0);
  const sums = { start: 0, end: 0, both: 0 };
  for (const { x, weight, error } of points) {
    if (error === null) return null;
    const start = weight * (1 - (middle * (x - middle)) / spread) * error;
    const end = weight * (1 + ((1 - middle) * (x - middle)) / spread) * error;
    sums.start += start * start;
    sums.end += end * end;
    sums.both += start * end;
  }
  return sums;
};

/**
 * The slope and relative index of inequality the way English public health publishes them, over deprivation quantiles.
 *
 * Takes: `rows`, one for each quantile (1 the most deprived): `population`, `value`, its 95 per cent limits `lower` and
 * `upper`; `valueType` and whether to `transform`; `multiplier` (below 0 where less is better); `confidence`.
 * Gives: `slopeIndex`, the fitted value at the least deprived end less that at the most deprived, times the multiplier;
 * `relativeIndex`, the first divided by the second (turned upside down by a negative multiplier); `intercept`. The limits
 * are worked out by the delta method from the limits of the values; nothing is simulated.
 * Read it: life expectancy, 9.7: the least deprived end lives 9.7 years longer than the most deprived end.
 * Misleads when: the quantiles bend away from a line, or there are few events in each. It is about areas, not about people.
 * Errors: RangeError for a value its type cannot have, a negative population or one quantile twice. Fewer than three
 * quantiles, a value missing, nobody in a quantile, or the logarithm of 0: null, with the reason.
 * Source: Low and Low, Journal of Public Health 2004; PHE, slope index technical guide.
 * @example slopeIndexPhe({ rows: [70, 72, 74].map((value, at) => ({ quantile: at + 1, population: 50, value })), valueType: "other", transform: false }).slopeIndex.value // 6
 */
export const slopeIndexPhe = (input: SlopeIndexPheInput): SlopeIndexPhe => {
  const { valueType, transform, multiplier = 1, confidence } = input;
  mustBeQuantiles(input);
  const rows = input.rows.toSorted((left, right) => left.quantile - right.quantile);
  if (rows.length < quantilesLeast) return nothing(`There are fewer than ${quantilesLeast} quantiles.`);
  if (rows.some(({ value }) => value === null)) return nothing("The value of a quantile is not known.");
  if (rows.some(({ population }) => population === 0)) return nothing("There is nobody in a quantile.");
  const scale = pheScales[valueType];
  const points = pointsOf(rows, scale, transform);
  if (!points.every(({ y }) => Number.isFinite(y))) {
    return nothing("A value of 0, or of everybody, has no place on the logarithmic scale.");
  }
  const line = weightedLine(points);
  if (line === null) return nothing("The quantiles do not make a line.");
  const back = transform ? scale : pheScales.other;
  const start = back.from(line.intercept);
  const end = back.from(line.intercept + line.slope);
  const onLine = varianceOf(points);
  const variance = onLine && {
    start: onLine.start * back.steepness(start) ** 2,
    end: onLine.end * back.steepness(end) ** 2,
    both: onLine.both * back.steepness(start) * back.steepness(end),
  };
  const ends = { start, end, variance };
  const because = "The limits of a value are not known.";
  const error = differenceError(ends);
  const standardError = error === null ? null : Math.abs(multiplier) * error;
  const value = multiplier * (end - start);
  return {
    slopeIndex: around({ value, standardError, method: slopeMethod, confidence, because }),
    relativeIndex:
      start > 0 && end > 0
        ? aroundRatio({
            value: multiplier < 0 ? start / end : end / start,
            standardError: ratioError(ends),
            method: ratioMethod,
            confidence,
            because,
          })
        : notWorkedOut(ratioMethod, "The line reaches 0 at one end, so there is no ratio."),
    intercept: start,
  };
};
