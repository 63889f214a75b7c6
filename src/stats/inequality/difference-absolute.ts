import { around, type InequalityEstimate, notWorkedOut } from "./limits.ts";
import { pairOf, type PairInput } from "./pair.ts";

const method = "Difference";

/**
 * The gap between two groups: the ends of the line, a reference and the group worst against it, or the highest and lowest.
 *
 * Takes: `groups` (two or more), each with `estimate`, `standardError` and, where `ordered`, `order` (1 the most
 * disadvantaged); `favourable`, true where more is better; `useReference` to hold the others against the group with
 * `reference: true`; `confidence`.
 * Gives: ordered: last less first where more is better, else first less last. With a reference: reference less the
 * lowest other, or the highest other less reference. Else: highest less lowest. Its `standardError` is the root of the
 * two squared standard errors added up; the limits lie 1.96 of it to each side (at 95%).
 * Read it: in the units of the indicator. Above 0, the disadvantaged (or the others) do worse; below 0, they do better.
 * Misleads when: highest and lowest are picked from many small groups: chance alone makes a gap. It says nothing about the
 * groups between.
 * Errors: RangeError for negative numbers, two groups on one place, more than one reference. No two groups with a figure
 * or no reference: null, with the reason. A standard error missing: no limits.
 * Source: WHO, Handbook on Health Inequality Monitoring (2013); Schlotheuber and Hosseinpoor, IJERPH 2022.
 * @example differenceAbsolute({ groups: [{ estimate: 70 }, { estimate: 90 }], ordered: true, favourable: true }).value // 20
 */
export const differenceAbsolute = (input: PairInput): InequalityEstimate => {
  const pair = pairOf("differenceAbsolute", input);
  if (pair.first === null) return notWorkedOut(method, pair.because);
  const { first, second } = pair;
  const unknown = first.standardError === null || second.standardError === null;
  const standardError = unknown ? null : Math.hypot(first.standardError, second.standardError);
  return around({ value: first.estimate - second.estimate, standardError, method, confidence: input.confidence });
};
