import { aroundRatio, type InequalityEstimate, notWorkedOut } from "./limits.ts";
import { pairOf, type PairInput } from "./pair.ts";

const method = "Ratio";

/**
 * One group's figure divided by another's: the same two groups as in `differenceAbsolute`.
 *
 * Takes: what `differenceAbsolute` takes.
 * Gives: the ratio and its limits; `standardError` is on the scale of natural logarithms: the root of (standard error ÷
 * figure)² of both added up. The limits are the ratio divided and multiplied by e to 1.96 of it (at 95%).
 * Read it: 1 is no difference; 2 is twice the figure. Show the difference beside it, never one alone.
 * Misleads when: the figures are small: 2 in 1,000 against 1 in 1,000 is a ratio of 2. And the same gap has another ratio
 * when the indicator is turned round (not screened instead of screened).
 * Errors: as `differenceAbsolute`. The figure to divide by is 0: null, with the reason. The other is 0: no limits.
 * Source: WHO, Handbook on Health Inequality Monitoring (2013); Ahn and others, JCO Clinical Cancer Informatics 2018.
 * @example ratioOfEstimates({ groups: [{ estimate: 60 }, { estimate: 90 }], ordered: true, favourable: true }).value // 1.5
 */
export const ratioOfEstimates = (input: PairInput): InequalityEstimate => {
  const pair = pairOf("ratioOfEstimates", input);
  if (pair.first === null) return notWorkedOut(method, pair.because);
  const { first, second } = pair;
  if (second.estimate === 0) return notWorkedOut(method, "The figure to divide by is 0.");
  const value = first.estimate / second.estimate;
  const { confidence } = input;
  if (value === 0) {
    return aroundRatio({ value, standardError: null, method, confidence, because: "A ratio of 0 has no limits." });
  }
  const unknown = first.standardError === null || second.standardError === null;
  const standardError = unknown
    ? null
    : Math.hypot(first.standardError / first.estimate, second.standardError / second.estimate);
  return aroundRatio({ value, standardError, method, confidence });
};
