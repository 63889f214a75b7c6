import { concentrationOf } from "./concentration.ts";
import { type InequalityInput, rankedGroups } from "./groups.ts";
import { around, type InequalityEstimate, notWorkedOut } from "./limits.ts";

const method = "Absolute concentration index";

/**
 * Whether an indicator gathers among the disadvantaged or the advantaged, in the units of the indicator.
 *
 * Takes: `groups` (three or more) with `estimate`, `population` and `order` (1 the most disadvantaged); `confidence`.
 * Gives: twice the covariance of the figures with the rank, with `standardError` and limits from the line through them.
 * Read it: 0 is no gradient; below 0 it gathers among the disadvantaged, above 0 among the advantaged. Good or bad depends
 * on the indicator.
 * Misleads when: groups have no natural rank, or the gradient goes down and up again: those cancel.
 * Errors: RangeError for negative numbers or two groups on one place. Fewer than three groups, a figure missing, or a
 * population not known: null, with the reason.
 * Source: Kakwani, Wagstaff and van Doorslaer, Journal of Econometrics 1997; WHO, Handbook (2013).
 * @example absoluteConcentrationIndex({ groups: [20, 30, 40].map((estimate) => ({ estimate, population: 50 })) }).value // 4.444
 */
export const absoluteConcentrationIndex = ({ groups, confidence }: InequalityInput): InequalityEstimate => {
  const ready = rankedGroups("absoluteConcentrationIndex", groups);
  if (ready.groups === null) return notWorkedOut(method, ready.because);
  const { index, standardError } = concentrationOf(ready.groups);
  const because = "The limits need groups that lie off the line.";
  return around({ value: index, standardError, method, confidence, because });
};
