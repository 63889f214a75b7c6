import { around, type InequalityEstimate, notWorkedOut } from "./limits.ts";
import { differenceError, linearEnds, type SlopeInput } from "./slope-ends.ts";

const method = "Slope index of inequality, straight line";

/**
 * The gap between the two ends of the whole population in line, by a straight line through all groups.
 *
 * Takes: `groups` (three or more) with `estimate`, `population` and `order` (1 the most disadvantaged); `confidence`.
 * Gives: the fitted figure of the very last person in line less that of the very first, in the units of the indicator. Each
 * group stands at the middle of its people in the line (0 to 1) and counts by its people. `standardError` and limits come from how far the groups lie off the line (HC1).
 * Read it: 27 per cent: from the most to the least disadvantaged person, the figure rises by 27 points.
 * Misleads when: the groups bend away from a line, or figures have a top: the line can leave 0 to 100. Use the logit form
 * for per cent. Limits from few groups are rough.
 * Errors: RangeError for negative numbers or two groups on one place. Fewer than three groups, a figure missing, or a
 * population not known: null, with the reason.
 * Source: Preston, Haines and Pamuk 1981; WHO, Handbook on Health Inequality Monitoring (2013).
 * @example slopeIndexOfInequalityLinear({ groups: [20, 30, 40].map((estimate) => ({ estimate, population: 50 })) }).value // 30
 */
export const slopeIndexOfInequalityLinear = (input: SlopeInput): InequalityEstimate => {
  const ends = linearEnds("slopeIndexOfInequalityLinear", input);
  if (ends.start === null) return notWorkedOut(method, ends.because);
  const { start, end } = ends;
  const because = "The limits need groups that lie off the line.";
  const { confidence } = input;
  return around({ value: end - start, standardError: differenceError(ends), method, confidence, because });
};
