import { z } from "zod";
import {
  applicantToHireRatio,
  fourFifthsRule,
  indirectlyStandardisedRatio,
  missingPeople,
  missingPeopleByGroup,
  pathwayDropoff,
  relativeInequityPercent,
  relativeRateIndex,
  unknownEthnicityBounds,
  unknownEthnicityUserBounds,
  wresRelativeLikelihood,
} from "../../src/stats/index.ts";
import { adapt, type Adapter, number, numberOrMissing, numbers, numbersOrMissing } from "./fields.ts";

const ageBands = z.object({
  bands: z.array(
    z.object({ count: numberOrMissing, population: number, refCount: numberOrMissing, refPopulation: number }),
  ),
});
const groups = z.object({ users: numbers, population: numbers, referenceIndex: z.number().nullish() });

const missingByAge = ({ bands }: z.output<typeof ageBands>) => {
  const { observed, expected } = indirectlyStandardisedRatio({ bands, multiplier: 1 });
  return { observed, expected, missing: missingPeople({ observed, expected }).value };
};

/** A row holds a share and a population share under names that differ between sources. */
const shareRow = z.record(z.string(), z.union([z.number(), z.string(), z.null()])).transform((row) => {
  const named = (isWanted: (name: string) => boolean): number | null => {
    const found = Object.entries(row).find(([name, value]) => isWanted(name) && typeof value !== "string")?.[1];
    return typeof found === "number" ? found : null;
  };
  const isPopulation = (name: string): boolean => /pop/i.test(name);
  return { share: named((name) => !isPopulation(name)), populationShare: named(isPopulation) };
});

export const disparityPractice: Readonly<Record<string, Adapter>> = {
  applicant_to_hire_ratio: adapt(
    z.object({ shareOfApplicants: numberOrMissing, shareOfHires: numberOrMissing }),
    (input) => ({ ratio: applicantToHireRatio(input).value }),
  ),
  four_fifths_rule: adapt(z.object({ groups: z.array(z.object({ selected: number, applicants: number })) }), (input) =>
    fourFifthsRule(input.groups),
  ),
  missing_people: adapt(z.union([ageBands, groups]), (input) =>
    "bands" in input
      ? missingByAge(input)
      : missingPeopleByGroup({ ...input, reference: input.referenceIndex ?? "everyone" }),
  ),
  pathway_dropoff: adapt(z.object({ counts: numbersOrMissing }), (input) => pathwayDropoff(input.counts)),
  relative_inequity_percent: adapt(z.object({ rows: z.array(shareRow) }), (input) => ({
    percent: input.rows.map((row) => relativeInequityPercent(row).value),
  })),
  relative_rate_index: adapt(
    z.object({ groupEvents: number, groupPopulation: number, referenceEvents: number, referencePopulation: number }),
    (input) => {
      const { index, ...rest } = relativeRateIndex(input);
      return { ...rest, rri: index };
    },
  ),
  unknown_ethnicity_bounds: adapt(
    z.object({ events: numbers, denominators: numbers, unknownEvents: number, unknownDenominator: number }),
    unknownEthnicityBounds,
  ),
  unknown_ethnicity_user_bounds: adapt(
    z.object({ users: numbers, population: numbers, unknownUsers: number }),
    unknownEthnicityUserBounds,
  ),
  wres_relative_likelihood: adapt(
    z.object({ whiteShortlisted: number, whiteAppointed: number, bmeShortlisted: number, bmeAppointed: number }),
    (input) => {
      const { value, ...rest } = wresRelativeLikelihood(input);
      return { ...rest, relativeLikelihood: value };
    },
  ),
};
