import { z } from "zod";
import {
  dissimilarityIndex,
  entropyDiversity,
  exposureIsolation,
  gini,
  hooverIndex,
  hooverRepresentation,
  mutualInformationSegregation,
  seatQuotaLargestRemainder,
  simpsonDiversity,
  steeringGroupRepresentation,
} from "../../src/stats/index.ts";
import { adapt, type Adapter, number, numbers } from "./fields.ts";

const twoGroups = z.object({ groupA: numbers, groupB: numbers });

export const representation: Readonly<Record<string, Adapter>> = {
  dissimilarity_index: adapt(twoGroups, dissimilarityIndex),
  entropy_diversity: adapt(z.object({ counts: numbers, base: number.default(Math.E) }), entropyDiversity),
  exposure_isolation: adapt(twoGroups, exposureIsolation),
  gini: adapt(z.object({ values: numbers, unbiased: z.boolean().default(false) }), (input) => ({
    gini: gini(input).value,
  })),
  gini_weighted: adapt(
    z.object({ values: numbers, weights: numbers, unbiased: z.boolean().default(false) }),
    (input) => ({ gini: gini(input).value }),
  ),
  hoover_index: adapt(z.object({ values: numbers }), ({ values }) => ({ hoover: hooverIndex(values).value })),
  hoover_representation: adapt(z.object({ population: numbers, users: numbers }), hooverRepresentation),
  mutual_information_segregation: adapt(z.object({ matrix: z.array(numbers) }), ({ matrix }) =>
    mutualInformationSegregation(matrix),
  ),
  seat_quota_largest_remainder: adapt(z.object({ population: numbers, seats: number }), seatQuotaLargestRemainder),
  simpson_diversity: adapt(z.object({ counts: numbers }), ({ counts }) => simpsonDiversity(counts)),
  steering_group_representation: adapt(
    z.object({ members: numbers, population: numbers }),
    steeringGroupRepresentation,
  ),
};
