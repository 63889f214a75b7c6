import { aroundRatio, type InequalityEstimate, notWorkedOut } from "./limits.ts";
import { logitEnds, type LogitSlopeInput, ratioError } from "./slope-ends.ts";

const method = "Relative index of inequality, logit";

/**
 * The ratio between the two ends of the whole population in line, by a curve that stays between 0 and the top.
 *
 * Takes: what `slopeIndexOfInequalityLogit` takes.
 * Gives: the fitted figure of the very last person in line divided by that of the very first, with limits.
 * `standardError` is on the scale of natural logarithms (HC1).
 * Read it: 1 is no gradient; above 1 the figure is higher among the advantaged. 2 and 0.5 are equally steep.
 * Misleads when: it stands alone: show the slope index beside it. A rare event makes a large ratio of a small gap.
 * Errors: as `slopeIndexOfInequalityLogit`. Where nobody has the event there is no ratio: null, with the reason.
 * Source: WHO, Handbook on Health Inequality Monitoring (2013); Schlotheuber and Hosseinpoor, IJERPH 2022.
 * @example relativeIndexOfInequalityLogit({ groups: [20, 30, 40].map((estimate) => ({ estimate, population: 50 })), scale: 100 }).value // 2.778
 */
export const relativeIndexOfInequalityLogit = (input: LogitSlopeInput): InequalityEstimate => {
  const ends = logitEnds("relativeIndexOfInequalityLogit", input);
  if (ends.start === null) return notWorkedOut(method, ends.because);
  const { start, end } = ends;
  if (start === 0) return notWorkedOut(method, "Nobody has the event, so there is no ratio.");
  const because = "The limits need groups that lie off the curve.";
  const standardError = ratioError(ends);
  return aroundRatio({ value: end / start, standardError, method, confidence: input.confidence, because });
};
