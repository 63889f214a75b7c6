import { mustBeAboveZero, mustBeZeroOrMore } from "../checks.ts";
import { countPlace } from "./count-verdict.ts";
import { type FunnelPlace, noPlace } from "./funnel-verdict.ts";

export interface FunnelRatioRow {
  readonly observed: number | null;
  readonly expected: number | null;
}

/**
 * Which standardised ratios lie further from 1 than chance takes them.
 *
 * Takes: `rows`, each with `observed` and `expected` events. Gives: for each row its place in the funnel, in the same order.
 * Read it: "High (0.001)" lies above the outer line: more events than expected, too many for chance alone.
 * Misleads when: there are many areas: of 100 that differ by chance alone, 5 lie beyond the inner lines.
 * Errors: RangeError for observed events below 0 or expected events not above 0. A missing number: null, with the reason.
 * Source: Spiegelhalter, Statistics in Medicine 2005; PHE indicator methods (exact limits under 10 events, Byar from 10).
 * @example funnelSignificanceRatio([{ observed: 9, expected: 20 }, { observed: 20, expected: 20 }]).length // 2
 */
export const funnelSignificanceRatio = (rows: readonly FunnelRatioRow[]): readonly FunnelPlace[] =>
  rows.map(({ observed, expected }) => {
    if (observed === null || expected === null) return noPlace("The observed or the expected events are not known.");
    mustBeZeroOrMore("funnelSignificanceRatio", "the observed events", observed);
    mustBeAboveZero("funnelSignificanceRatio", "the expected events", expected);
    return countPlace(observed, expected);
  });
