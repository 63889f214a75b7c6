import { z } from "zod";
import {
  absoluteConcentrationIndex,
  betweenGroupSd,
  betweenGroupVariance,
  coefficientOfVariation,
  differenceAbsolute,
  type Group,
  indexOfDisparityUnweighted,
  indexOfDisparityWeighted,
  meanDifferenceBestUnweighted,
  meanDifferenceBestWeighted,
  meanDifferenceMeanUnweighted,
  meanDifferenceMeanWeighted,
  meanDifferenceReferenceUnweighted,
  meanDifferenceReferenceWeighted,
  meanLogDeviation,
  populationAttributableFraction,
  populationAttributableRisk,
  ratioOfEstimates,
  relativeConcentrationIndex,
  relativeConcentrationIndexErreygers,
  relativeConcentrationIndexWagstaff,
  relativeIndexOfInequalityLinear,
  relativeIndexOfInequalityLogit,
  slopeIndexOfInequalityLinear,
  slopeIndexOfInequalityLogit,
  slopeIndexPhe,
  theilIndex,
} from "../../src/stats/index.ts";
import { adapt, type Adapter, number, numberOrMissing } from "./fields.ts";

const row = z
  .object({
    estimate: numberOrMissing,
    se: numberOrMissing,
    population: numberOrMissing,
    order: z.number().nullish(),
    reference: z.boolean().nullish(),
  })
  .transform(({ estimate, se, population, order, reference }): Group => ({
    estimate,
    population,
    standardError: se,
    ...(typeof order === "number" ? { order } : {}),
    reference: reference === true,
  }));

/** Powers of ten that a figure can be out of, where the input does not say: the smallest that holds the largest figure. */
const scaleAround = (groups: readonly Group[]): number => {
  const largest = Math.max(...groups.map(({ estimate }) => estimate ?? 0));
  return [1, 100, 1000, 10_000, 100_000].find((scale) => largest <= scale) ?? 1_000_000;
};

const input = z
  .object({
    rows: z.array(row),
    favourable: z.boolean().default(true),
    ordered: z.boolean().default(false),
    scale: z.number().nullish(),
    average: z.number().nullish(),
    useReference: z.boolean().nullish(),
    min: z.number().nullish(),
    max: z.number().nullish(),
    weighting: z.enum(["population", "population-squared"]).default("population"),
    confidence: z.number().default(0.95),
  })
  .transform(({ rows, scale, average, useReference, min, max, ...rest }) => ({
    ...rest,
    groups: rows,
    scale: scale ?? scaleAround(rows),
    ...(typeof average === "number" ? { average } : {}),
    useReference: useReference ?? rows.some(({ reference }) => reference === true),
    min: min ?? 0,
    max: max ?? scale ?? scaleAround(rows),
  }));

interface Shown {
  readonly value: number | null;
  readonly lower?: number | null;
  readonly upper?: number | null;
  readonly standardError?: number | null;
}

const summary = (measure: (asked: z.output<typeof input>) => Shown): Adapter =>
  adapt(input, (asked) => {
    const { value, standardError, ...rest } = measure(asked);
    return { ...rest, estimate: value, se: standardError };
  });

const quantiles = z.object({
  rows: z.array(
    z.object({
      quantile: number,
      population: number,
      value: numberOrMissing,
      lower: numberOrMissing,
      upper: numberOrMissing,
    }),
  ),
  valueType: z.enum(["rate", "proportion", "other"]),
  transform: z.boolean().default(false),
  multiplier: z.number().default(1),
  confidence: z.number().default(0.95),
});

export const inequalitySummary: Readonly<Record<string, Adapter>> = {
  absolute_concentration_index: summary(absoluteConcentrationIndex),
  between_group_sd: summary(betweenGroupSd),
  between_group_variance: summary(betweenGroupVariance),
  coefficient_of_variation: summary(coefficientOfVariation),
  difference_absolute: summary(differenceAbsolute),
  index_of_disparity_unweighted: summary(indexOfDisparityUnweighted),
  index_of_disparity_weighted: summary(indexOfDisparityWeighted),
  mean_difference_best_unweighted: summary(meanDifferenceBestUnweighted),
  mean_difference_best_weighted: summary(meanDifferenceBestWeighted),
  mean_difference_mean_unweighted: summary(meanDifferenceMeanUnweighted),
  mean_difference_mean_weighted: summary(meanDifferenceMeanWeighted),
  mean_difference_reference_unweighted: summary(meanDifferenceReferenceUnweighted),
  mean_difference_reference_weighted: summary(meanDifferenceReferenceWeighted),
  mean_log_deviation: summary(meanLogDeviation),
  population_attributable_fraction: summary(populationAttributableFraction),
  population_attributable_risk: summary(populationAttributableRisk),
  ratio_of_estimates: summary(ratioOfEstimates),
  relative_concentration_index: summary(relativeConcentrationIndex),
  relative_concentration_index_erreygers: summary(relativeConcentrationIndexErreygers),
  relative_concentration_index_wagstaff: summary(relativeConcentrationIndexWagstaff),
  relative_index_of_inequality_linear: summary(relativeIndexOfInequalityLinear),
  relative_index_of_inequality_logit: summary(relativeIndexOfInequalityLogit),
  slope_index_of_inequality_linear: summary(slopeIndexOfInequalityLinear),
  slope_index_of_inequality_logit: summary(slopeIndexOfInequalityLogit),
  slope_index_phe: adapt(quantiles, (asked) => {
    const { slopeIndex, relativeIndex, intercept } = slopeIndexPhe(asked);
    const { confidence } = asked;
    return {
      sii: slopeIndex.value,
      rii: relativeIndex.value,
      intercept,
      siiCi: { ...slopeIndex, confidence },
      riiCi: { ...relativeIndex, confidence },
    };
  }),
  theil_index: summary(theilIndex),
};
