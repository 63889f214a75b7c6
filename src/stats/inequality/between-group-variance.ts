import { averageOf, type InequalityInput, standardErrorsOf, weighedGroups } from "./groups.ts";
import { around, type InequalityEstimate, notWorkedOut } from "./limits.ts";

const method = "Between-group variance";

/**
 * How far groups lie from the average of everybody, squared and weighed by their people.
 *
 * Takes: `groups` (three or more), each with `estimate`, `population` and, for limits, `standardError`; `confidence`.
 * Gives: the variance in squared units of the indicator, its `standardError` and limits (never below 0).
 * Read it: 0 is no difference. Its square root, `betweenGroupSd`, is in the units of the indicator.
 * Misleads when: groups are small: chance alone spreads their figures, and squares make much of the outermost.
 * Errors: RangeError for negative numbers. Fewer than three groups, more than 15 per cent of the figures missing, or a
 * population not known: null, with the reason. A standard error missing: no limits.
 * Source: WHO, Handbook on Health Inequality Monitoring (2013); Ahn and others, JCO Clinical Cancer Informatics 2018.
 * @example betweenGroupVariance({ groups: [20, 30, 40].map((estimate) => ({ estimate, population: 50 })) }).value // 66.67
 */
export const betweenGroupVariance = ({ groups, confidence }: InequalityInput): InequalityEstimate => {
  const ready = weighedGroups("betweenGroupVariance", groups);
  if (ready.groups === null) return notWorkedOut(method, ready.because);
  const average = averageOf(ready.groups);
  const value = ready.groups.reduce((sum, { share, estimate }) => sum + share * (estimate - average) ** 2, 0);
  let slope = 0;
  let squares = 0;
  let fourths = 0;
  let apart = 0;
  for (const { share, estimate, standardError } of ready.groups) {
    const variance = (standardError ?? 0) ** 2;
    slope += share ** 2 * variance * (estimate - average) ** 2;
    squares += share ** 2 * variance;
    fourths += share ** 4 * variance ** 2;
    apart += share ** 2 * (1 - share) ** 2 * variance ** 2;
  }
  const standardError =
    standardErrorsOf(ready.groups) === null ? null : Math.sqrt(4 * slope + 2 * (squares ** 2 - fourths + apart));
  return around({ value, standardError, method, confidence, least: 0 });
};
