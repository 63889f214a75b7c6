import { attributable, type AttributableInput, noLimits } from "./attributable.ts";
import { around, type InequalityEstimate, notWorkedOut } from "./limits.ts";

const method = "Population attributable risk";

/**
 * How much the average of everybody would change if every group were where the reference group is.
 *
 * Takes: `groups` (three or more), each with `estimate`, `population` and, where `ordered`, `order`; `favourable`, true
 * where more is better; `scale` (100 for per cent) for limits; `confidence`.
 * Gives: the reference less the average, in the units of the indicator. The reference is the last of ordered groups, else
 * the best group. `standardError` is of that difference, limits are Walter's.
 * Read it: 7 points on a per cent: if all did as well as the reference, 7 in 100 more people would be served. Above 0
 * where more is better, below 0 where less is better. 0 where the average is already as good as the reference.
 * Misleads when: the reference is best by chance, or it is read as what a campaign would bring about.
 * Errors: RangeError for negative numbers or two groups on one place. Fewer than three groups, more than 15 per cent of
 * the figures missing (any, where ordered), or a population not known: null, with the reason.
 * Source: WHO, Handbook on Health Inequality Monitoring (2013); Walter, International Journal of Epidemiology 1978.
 * @example populationAttributableRisk({ groups: [20, 30, 40].map((estimate) => ({ estimate, population: 50 })), ordered: false, favourable: true }).value // 10
 */
export const populationAttributableRisk = (input: AttributableInput): InequalityEstimate => {
  const found = attributable("populationAttributableRisk", input);
  if (found.average === null) return notWorkedOut(method, found.because);
  const { average, gain, nothingToGain } = found;
  const standardError = found.standardError === null ? null : average * found.standardError;
  const value = nothingToGain ? 0 : gain;
  const because = noLimits(nothingToGain);
  const error = nothingToGain ? null : standardError;
  const estimate = around({ value, standardError: error, method, confidence: input.confidence, because });
  return { ...estimate, standardError };
};
