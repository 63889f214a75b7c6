import type { Figure } from "../estimate.ts";
import { boundedConcentration, type BoundedInput } from "./concentration.ts";

/**
 * The concentration index for a figure with a top and a bottom, by Erreygers: the absolute gradient, at any average.
 *
 * Takes: `groups` (three or more) with `estimate`, `population` and `order` (1 the most disadvantaged); `min` and `max`,
 * the lowest and highest that a figure can be (0 and 100 for per cent).
 * Gives: four times the absolute index of the figures brought to 0 to 1; -1 to 1, no limits.
 * Read it: 0 is no gradient. 1: the better-off half has all of it and the worse-off half nothing. Turned round it only
 * changes its sign, and the same gap counts the same at any average.
 * Misleads when: it is compared with a relative index: it is an absolute one under the same name.
 * Errors: RangeError for figures outside `min` to `max`. Fewer than three groups, a figure missing, or a population not
 * known: null, with the reason.
 * Source: Erreygers, Journal of Health Economics 2009.
 * @example relativeConcentrationIndexErreygers({ groups: [20, 30, 40].map((estimate) => ({ estimate, population: 50 })), min: 0, max: 100 }).value // 0.1778
 */
export const relativeConcentrationIndexErreygers = (input: BoundedInput): Figure =>
  boundedConcentration("relativeConcentrationIndexErreygers", input, (index) => 4 * index);
