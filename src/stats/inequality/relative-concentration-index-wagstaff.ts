import type { Figure } from "../estimate.ts";
import { boundedConcentration, type BoundedInput } from "./concentration.ts";

/**
 * The relative concentration index for a figure with a top and a bottom, by Wagstaff: as a part of what it could be.
 *
 * Takes: `groups` (three or more) with `estimate`, `population` and `order` (1 the most disadvantaged); `min` and `max`,
 * the lowest and highest that a figure can be (0 and 100 for per cent).
 * Gives: the relative index of the figures brought to 0 to 1, divided by one less their average; -1 to 1, no limits.
 * Read it: 0 is no gradient, 1 or -1 the steepest there can be at this average. Turned round it only changes its sign.
 * Misleads when: the average is very low or very high: small gaps then make large indices. See the Erreygers form.
 * Errors: RangeError for figures outside `min` to `max`. Fewer than three groups, a figure missing, a population not known,
 * or an average at the very bottom or top: null, with the reason.
 * Source: Wagstaff, Health Economics 2005.
 * @example relativeConcentrationIndexWagstaff({ groups: [20, 30, 40].map((estimate) => ({ estimate, population: 50 })), min: 0, max: 100 }).value // 0.2116
 */
export const relativeConcentrationIndexWagstaff = (input: BoundedInput): Figure =>
  boundedConcentration(
    "relativeConcentrationIndexWagstaff",
    input,
    (index, average) => index / average / (1 - average),
  );
