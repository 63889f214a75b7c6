import { type Figure, noFigure } from "../estimate.ts";
import { weighedDistance } from "./distance.ts";
import type { InequalityInput } from "./groups.ts";
import { againstReference } from "./reference-group.ts";

/**
 * How far groups lie from a group chosen for the purpose: every person counts the same.
 *
 * Takes: `groups` (three or more), each with `estimate` and `population`, one of them with `reference: true`.
 * Gives: the average distance from that group, above or below, in the units of the indicator; the group itself counts,
 * with 0.
 * Read it: 0 is no difference. Say which group it is, and why that one.
 * Misleads when: groups above and groups below the reference are taken for the same thing, or the reference is small.
 * Errors: RangeError for negative numbers or more than one reference. No reference, fewer than three groups, more than
 * 15 per cent of the figures missing, or a population not known: null, with the reason.
 * Source: WHO, Handbook on Health Inequality Monitoring (2013).
 * @example meanDifferenceReferenceWeighted({ groups: [1, 3, 5].map((estimate) => ({ estimate, population: 50, reference: estimate === 3 })) }).value // 1.33
 */
export const meanDifferenceReferenceWeighted = ({ groups }: InequalityInput): Figure => {
  const ready = againstReference("meanDifferenceReferenceWeighted", groups);
  return ready.groups === null ? noFigure(ready.because) : weighedDistance(ready.groups, ready.reference.estimate);
};
