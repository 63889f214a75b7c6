import { concentrationOf } from "./concentration.ts";
import { averageOf, type InequalityInput, rankedGroups } from "./groups.ts";
import { around, type InequalityEstimate, notWorkedOut } from "./limits.ts";

const method = "Relative concentration index";

/**
 * Whether an indicator gathers among the disadvantaged or the advantaged, as a part of the average of everybody.
 *
 * Takes: `groups` (three or more) with `estimate`, `population` and `order` (1 the most disadvantaged); `confidence`.
 * Gives: the absolute concentration index divided by the average, -1 to 1, with `standardError` and limits.
 * Read it: 0 is no gradient; below 0 it gathers among the disadvantaged, above 0 among the advantaged.
 * Misleads when: the figure has a top (per cent): near 100 per cent it must come close to 0. Use the Wagstaff or Erreygers
 * form there.
 * Errors: as `absoluteConcentrationIndex`. An average of 0: null, with the reason.
 * Source: Wagstaff, Paci and van Doorslaer, Social Science and Medicine 1991; WHO, Handbook (2013).
 * @example relativeConcentrationIndex({ groups: [20, 30, 40].map((estimate) => ({ estimate, population: 50 })) }).value // 0.1481
 */
export const relativeConcentrationIndex = ({ groups, confidence }: InequalityInput): InequalityEstimate => {
  const ready = rankedGroups("relativeConcentrationIndex", groups);
  if (ready.groups === null) return notWorkedOut(method, ready.because);
  const average = averageOf(ready.groups);
  if (average === 0) return notWorkedOut(method, "The average is 0: there is nothing to be a part of.");
  const { index, standardError } = concentrationOf(ready.groups);
  const error = standardError === null ? null : standardError / average;
  const because = "The limits need groups that lie off the line.";
  return around({ value: index / average, standardError: error, method, confidence, because });
};
