import { aroundRatio, type InequalityEstimate, notWorkedOut } from "./limits.ts";
import { linearEnds, ratioError, type SlopeInput } from "./slope-ends.ts";

const method = "Relative index of inequality, straight line";

/**
 * The ratio between the two ends of the whole population in line, by a straight line through all groups.
 *
 * Takes: what `slopeIndexOfInequalityLinear` takes.
 * Gives: the fitted figure of the very last person in line divided by that of the very first, with limits.
 * `standardError` is on the scale of natural logarithms (HC1).
 * Read it: 1 is no gradient; above 1 the figure is higher among the advantaged. 2 and 0.5 are equally steep.
 * Misleads when: it stands alone: show the slope index beside it. A rare event makes a large ratio of a small gap.
 * Errors: as `slopeIndexOfInequalityLinear`. A line that starts or ends at 0 or below has no ratio: null, with the reason.
 * Source: Mackenbach and Kunst, Social Science and Medicine 1997; WHO, Handbook (2013).
 * @example relativeIndexOfInequalityLinear({ groups: [20, 30, 40].map((estimate) => ({ estimate, population: 50 })) }).value // 3
 */
export const relativeIndexOfInequalityLinear = (input: SlopeInput): InequalityEstimate => {
  const ends = linearEnds("relativeIndexOfInequalityLinear", input);
  if (ends.start === null) return notWorkedOut(method, ends.because);
  const { start, end } = ends;
  if (!(start > 0 && end > 0)) return notWorkedOut(method, "The line reaches 0 at one end, so there is no ratio.");
  const because = "The limits need groups that lie off the line.";
  const standardError = ratioError(ends);
  return aroundRatio({ value: end / start, standardError, method, confidence: input.confidence, because });
};
