/** How many people live in an area, for each community of the service's classification. @practice P02 */
import type { Count } from "../../nouns/count.ts";
import {
  categoryOf,
  censusSchemes,
  communityName,
  denominatorFor,
  groupsOf,
  recogniseLabel,
  samePeople,
  sumOf,
  type CategoryCode,
  type Denominator,
} from "../communities/index.ts";
import type { PopulationGroup, PopulationReading } from "../datasets/index.ts";
import type { Outside, Residents } from "./table.rules.ts";

const serviceScheme = "nhs-2001-england";

export interface ResidentsOfArea {
  readonly of: (community: CategoryCode) => Residents;
  /** How many groups of the file were recognised; 0 means that this is no table of ethnic groups. */
  readonly recognised: number;
  /** Groups that live here and have no code of their own in the service's records: nobody can see whether they come. */
  readonly withoutCode: readonly Outside[];
}

const countsIn = (scheme: string, groups: readonly PopulationGroup[]): ReadonlyMap<string, Count> =>
  new Map(
    groups.flatMap((group): readonly (readonly [string, Count])[] => {
      const label = recogniseLabel(group.label, scheme, group.heading ?? undefined);
      return label.ok && label.category.kind === "group" ? [[label.code, group.count]] : [];
    }),
  );

/** A file that does not say which census it is speaks the one that knows most of its labels; the newest wins a tie. */
const schemeOf = (told: PopulationReading["scheme"], groups: readonly PopulationGroup[]): string => {
  if (told !== null) return told;
  const known = [...censusSchemes, serviceScheme].map((scheme) => ({ scheme, size: countsIn(scheme, groups).size }));
  return known.reduce((best, one) => (one.size > best.size ? one : best)).scheme;
};

const labelled = (scheme: string, code: string): string => categoryOf({ scheme, code })?.label ?? code;

/** Which of the groups that are needed the file does not have, by their names; null where it has them all. */
const absent = (scheme: string, counts: ReadonlyMap<string, Count>, needed: Denominator): string | null => {
  if (needed.relation === "none" || needed.relation === "part-of") return null;
  const names = needed.from.filter((code) => !counts.has(code)).map((code) => labelled(scheme, code));
  return names.length === 0 ? null : `The population file has no count for ${names.join(" or for ")}.`;
};

const withoutCodeOf = (scheme: string, counts: ReadonlyMap<string, Count>): readonly Outside[] =>
  groupsOf(scheme).flatMap((group): readonly Outside[] => {
    const placed = denominatorFor({ scheme, code: group.code }, serviceScheme);
    // "Any other" groups are part of a wider code too, but they are remainders, not communities nobody can see.
    const isRemainder = /other/i.test(group.label);
    return placed.relation === "part-of" && counts.has(group.code) && !isRemainder
      ? [{ label: communityName({ scheme, code: group.code }) ?? group.label, because: placed.because }]
      : [];
  });

/** The residents of one area, asked community by community. */
export const residentsIn = (told: PopulationReading["scheme"], groups: readonly PopulationGroup[]): ResidentsOfArea => {
  const scheme = schemeOf(told, groups);
  const counts = countsIn(scheme, groups);
  const of = (community: CategoryCode): Residents => {
    const denominator = denominatorFor(community, scheme);
    const from = denominator.from.map((code) => labelled(scheme, code));
    const summed = sumOf(counts, denominator);
    if (!summed.ok) {
      return { relation: "none", count: null, from, because: absent(scheme, counts, denominator) ?? summed.because };
    }
    if (summed.count.mark !== "value") {
      return {
        relation: "none",
        count: null,
        from,
        because: "The population file hides this count or does not have it.",
      };
    }
    const because = denominator.because === samePeople ? "" : denominator.because;
    const relation = denominator.relation === "sum-of" ? "sum-of" : "exact";
    return { relation, count: summed.count.count, from, because };
  };
  return { of, recognised: counts.size, withoutCode: withoutCodeOf(scheme, counts) };
};
