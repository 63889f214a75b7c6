/** What each published measure counts, what it is a share of, and which way is good. Source: NHS Talking Therapies
 * annual report, definitions of measures; recovery is of finished courses less those not at caseness at the start. */

/** What a count is set against: residents of the area, or other measures of the same row added and taken away. */
export type Basis =
  | { readonly of: "residents" }
  | {
      readonly of: "measures";
      readonly plus: readonly string[];
      readonly minus: readonly string[];
      /** A count that the publisher defines as the same people, for where one of the others is hidden. */
      readonly same: string | null;
    };

/**
 * - `reach`: help that people should get to; fewer than expected is a gap.
 * - `prevent`: crisis or compulsion; more than expected is the gap.
 * - `neither`: a count with no good direction of its own.
 */
export type Direction = "reach" | "prevent" | "neither";

export interface MeasureMeaning {
  readonly basis: Basis;
  readonly direction: Direction;
}

const residents: Basis = { of: "residents" };
const finished: Basis = { of: "measures", plus: ["finished-course-treatment"], minus: [], same: null };
const finishedAtCaseness: Basis = {
  of: "measures",
  plus: ["finished-course-treatment"],
  minus: ["not-at-caseness"],
  same: "at-caseness",
};

const meanings: Readonly<Record<string, MeasureMeaning>> = {
  "referrals-received": { basis: residents, direction: "reach" },
  "first-treatment": { basis: residents, direction: "reach" },
  "accessing-services": { basis: residents, direction: "reach" },
  "second-treatment": { basis: residents, direction: "reach" },
  "finished-course-treatment": { basis: residents, direction: "reach" },
  "ended-referrals": { basis: residents, direction: "neither" },
  "ended-before-treatment": { basis: residents, direction: "neither" },
  "ended-after-one-treatment": { basis: residents, direction: "neither" },
  "at-caseness": { basis: finished, direction: "neither" },
  "not-at-caseness": { basis: finished, direction: "neither" },
  improvement: { basis: finished, direction: "reach" },
  "no-reliable-change": { basis: finished, direction: "neither" },
  deterioration: { basis: finished, direction: "prevent" },
  recovery: { basis: finishedAtCaseness, direction: "reach" },
  "reliable-recovery": { basis: finishedAtCaseness, direction: "reach" },
  referrals: { basis: residents, direction: "reach" },
  detentions: { basis: residents, direction: "prevent" },
  "detentions-under-the-mental-health-act": { basis: residents, direction: "prevent" },
  "community-treatment-orders": { basis: residents, direction: "prevent" },
  admissions: { basis: residents, direction: "prevent" },
  restraints: { basis: residents, direction: "prevent" },
  "people-restrained": { basis: residents, direction: "prevent" },
};

/** The meaning of a measure. One this system has never met is set against residents, and no direction is called good. */
export const meaningOf = (measure: string): MeasureMeaning =>
  (Object.hasOwn(meanings, measure) ? meanings[measure] : undefined) ?? { basis: residents, direction: "neither" };

/** A measure's name as it is read: "finished course treatment". */
export const plainMeasure = (measure: string): string => measure.replaceAll("-", " ");

/** What a share is of, as it is read: "finished course treatment − not at caseness". */
export const basisInWords = (basis: Basis & { readonly of: "measures" }): string =>
  [basis.plus.map(plainMeasure).join(" + "), ...basis.minus.map(plainMeasure)].join(" − ");

/** The steps of the pathway, in order, by whichever of the names the year's file uses. */
export const pathwaySteps: readonly (readonly string[])[] = [
  ["referrals-received", "referrals"],
  ["accessing-services", "first-treatment"],
  ["finished-course-treatment"],
  ["recovery"],
];
