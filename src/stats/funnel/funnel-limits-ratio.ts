import { mustBeZeroOrMore } from "../checks.ts";
import { chiSquareQuantile } from "../distributions/chi-square.ts";
import { type FunnelLines, innerTail, outerTail } from "./funnel-lines.ts";

/** For each line, how many events would have to be expected for the observed ones to lie on it. */
export interface FunnelExpected {
  readonly lower2s: number;
  readonly upper2s: number;
  readonly lower3s: number;
  readonly upper3s: number;
}

export type FunnelRatioLimits = FunnelLines & { readonly expected: FunnelExpected };

/** The expected events at which `observed` is just too few (lower line) or just too many (upper line). */
export const expectedAtLines = (observed: number): FunnelExpected => {
  const tooFew = (tail: number): number => chiSquareQuantile(tail, 2 * observed + 2, "upper") / 2;
  const tooMany = (tail: number): number => (observed === 0 ? 0 : chiSquareQuantile(tail, 2 * observed) / 2);
  return {
    lower2s: tooFew(innerTail),
    upper2s: tooMany(innerTail),
    lower3s: tooFew(outerTail),
    upper3s: tooMany(outerTail),
  };
};

/** So many events above the expected ones, on each line; 0 events never are too many, so there is no upper line. */
export const linesOver = (observed: number, expected: FunnelExpected, multiplier: number): FunnelLines => {
  const over = (events: number): number | null => (events === 0 ? null : (multiplier * observed) / events);
  return {
    lower2s: over(expected.lower2s),
    upper2s: over(expected.upper2s),
    lower3s: over(expected.lower3s),
    upper3s: over(expected.upper3s),
    because: observed === 0 ? "No events can never be too many: there are no upper lines." : null,
  };
};

/**
 * How far a standardised ratio may lie from 100 by chance, for an area with so many observed events.
 *
 * Takes: `observed`, events, 0 or more; `multiplier`, 100 unless told.
 * Gives: the inner and outer lines, and for each the number of events that would have to be `expected` there.
 * Read it: with 35 events, a ratio under 72 or over 144 lies beyond the inner lines.
 * Misleads when: it is read at one area's expected events: the lines are drawn by observed events.
 * Errors: RangeError for events below 0. No events: no upper lines, with the reason.
 * Source: Spiegelhalter, Statistics in Medicine 2005; PHE indicator methods, through exact Poisson limits.
 * @example funnelLimitsRatio({ observed: 35 }).lower2s // 71.903
 */
export const funnelLimitsRatio = (input: {
  readonly observed: number;
  readonly multiplier?: number;
}): FunnelRatioLimits => {
  const { observed, multiplier = 100 } = input;
  mustBeZeroOrMore("funnelLimitsRatio", "the observed events", observed);
  const expected = expectedAtLines(observed);
  return { ...linesOver(observed, expected, multiplier), expected };
};
