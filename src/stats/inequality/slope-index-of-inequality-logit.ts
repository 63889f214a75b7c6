import { around, type InequalityEstimate, notWorkedOut } from "./limits.ts";
import { differenceError, logitEnds, type LogitSlopeInput } from "./slope-ends.ts";

const method = "Slope index of inequality, logit";

/**
 * The gap between the two ends of the whole population in line, by a curve that stays between 0 and the top: for per cent.
 *
 * Takes: `groups` (three or more) with `estimate`, `population` and `order` (1 the most disadvantaged); `scale`, what a
 * figure is out of (100 for per cent); `confidence`; `weighting`, "population" unless told.
 * Gives: the fitted figure of the very last person in line less that of the very first, in the units of the indicator.
 * Events and people are rounded to whole ones. `standardError` (same units) and limits are HC1 by the delta method.
 * Read it: 32 per cent: from the most to the least disadvantaged person, the figure rises by 32 points.
 * Misleads when: the gradient goes down and up again. Limits from few groups are rough.
 * Errors: RangeError for negative numbers, two groups on one place or a scale that is not above 0. Fewer than three groups,
 * a figure missing or above the scale, a population not known, or no curve that fits: null, with the reason.
 * Source: WHO, Handbook on Health Inequality Monitoring (2013); Schlotheuber and Hosseinpoor, IJERPH 2022.
 * @example slopeIndexOfInequalityLogit({ groups: [20, 30, 40].map((estimate) => ({ estimate, population: 50 })), scale: 100 }).value // 29.63
 */
export const slopeIndexOfInequalityLogit = (input: LogitSlopeInput): InequalityEstimate => {
  const ends = logitEnds("slopeIndexOfInequalityLogit", input);
  if (ends.start === null) return notWorkedOut(method, ends.because);
  const { start, end } = ends;
  const because = "The limits need groups that lie off the curve.";
  const { confidence } = input;
  return around({ value: end - start, standardError: differenceError(ends), method, confidence, because });
};
