import { attributable, type AttributableInput, noLimits } from "./attributable.ts";
import { around, type InequalityEstimate, notWorkedOut } from "./limits.ts";

const method = "Population attributable fraction";

/**
 * How much the average of everybody would change if every group were where the reference group is, in per cent of it.
 *
 * Takes: what `populationAttributableRisk` takes.
 * Gives: 100 times that risk divided by the average. `standardError` and limits are in per cent too.
 * Read it: 8 where more is better: the average could be 8 per cent higher. Below 0 where less is better. 0 where the
 * average is already as good as the reference.
 * Misleads when: per cent of a per cent is read as points; show the risk beside it.
 * Errors: as `populationAttributableRisk`. An average of 0: null, with the reason.
 * Source: WHO, Handbook on Health Inequality Monitoring (2013); Walter, International Journal of Epidemiology 1978.
 * @example populationAttributableFraction({ groups: [20, 30, 40].map((estimate) => ({ estimate, population: 50 })), ordered: false, favourable: true }).value // 33.33
 */
export const populationAttributableFraction = (input: AttributableInput): InequalityEstimate => {
  const found = attributable("populationAttributableFraction", input);
  if (found.average === null) return notWorkedOut(method, found.because);
  const { average, gain, nothingToGain } = found;
  if (average === 0) return notWorkedOut(method, "The average is 0: there is nothing to be a part of.");
  const standardError = found.standardError === null ? null : 100 * found.standardError;
  const value = nothingToGain ? 0 : (100 * gain) / average;
  const because = noLimits(nothingToGain);
  const error = nothingToGain ? null : standardError;
  const estimate = around({ value, standardError: error, method, confidence: input.confidence, because });
  return { ...estimate, standardError };
};
