import { z } from "zod";
import {
  crudeRate,
  crudeRateGrouped,
  directlyStandardisedRate,
  dsrGammaFayFeuer,
  dsrNonindependentEvents,
  indirectlyStandardisedRate,
  indirectlyStandardisedRatio,
  indirectStandardisationSelvin,
  meanT,
  percentShares,
  proportion,
  proportionGrouped,
  ratePer100k,
  roundedPercent,
  roundedRatio,
} from "../../src/stats/index.ts";
import { adapt, type Adapter, confidence, number, numberOrMissing, numbersOrMissing, twice } from "./fields.ts";

const multiplier = z.number().default(1);
const fraction = z.object({ numerator: numberOrMissing, denominator: numberOrMissing });
const grouped = z.object({ rows: z.array(fraction), multiplier, confidence });
const standardBand = z.object({ count: numberOrMissing, population: number, standard: number });
const standardised = z.object({ bands: z.array(standardBand), multiplier, confidence });
const repeatedRow = z.object({
  age: z.coerce.string(),
  freq: number,
  persons: numberOrMissing,
  population: number,
  standard: number,
});
const referenceBand = z.object({
  count: numberOrMissing,
  population: number,
  refCount: numberOrMissing,
  refPopulation: number,
});
const indirect = z
  .object({ bands: z.array(referenceBand), multiplier, confidence, observed: z.number().optional() })
  .transform(({ observed, ...rest }) => (observed === undefined ? rest : { ...rest, observed }));

export const ratesAndStandardisation: Readonly<Record<string, Adapter>> = {
  crude_rate: adapt(z.object({ count: numberOrMissing, population: numberOrMissing, multiplier }), (input) => ({
    ...crudeRate(input),
    ...twice((level) => crudeRate({ ...input, confidence: level })),
  })),
  crude_rate_grouped: adapt(grouped, crudeRateGrouped),
  directly_standardised_rate: adapt(standardised, (input) => ({
    ...directlyStandardisedRate(input),
    ...twice((level) => directlyStandardisedRate({ ...input, confidence: level })),
  })),
  dsr_gamma_fay_feuer: adapt(standardised, dsrGammaFayFeuer),
  dsr_nonindependent_events: adapt(z.object({ rows: z.array(repeatedRow), multiplier }), (input) => ({
    ...dsrNonindependentEvents(input),
    ...twice((level) => dsrNonindependentEvents({ ...input, confidence: level })),
  })),
  indirect_standardisation_selvin: adapt(indirect, (input) => {
    const { value, lower, upper, ...rest } = indirectStandardisationSelvin(input);
    return { ...rest, ratio: value, ratioLower: lower, ratioUpper: upper };
  }),
  indirectly_standardised_rate: adapt(indirect, (input) => {
    const { referenceRate, ...rest } = indirectlyStandardisedRate(input);
    const limits = twice((level) => indirectlyStandardisedRate({ ...input, confidence: level }));
    return { ...rest, ref_rate: referenceRate, ...limits };
  }),
  indirectly_standardised_ratio: adapt(indirect, (input) => ({
    ...indirectlyStandardisedRatio(input),
    ...twice((level) => indirectlyStandardisedRatio({ ...input, confidence: level })),
  })),
  mean_t_ci: adapt(z.object({ values: numbersOrMissing }), (input) => ({
    ...meanT(input),
    ...twice((level) => meanT({ ...input, confidence: level })),
  })),
  percent_share_of_population: adapt(z.object({ counts: numbersOrMissing, total: numberOrMissing }), (input) => ({
    percent: percentShares(input).map((share) => share.value),
  })),
  proportion: adapt(fraction.extend({ multiplier }), (input) => ({
    ...proportion(input),
    ...twice((level) => proportion({ ...input, confidence: level })),
  })),
  proportion_grouped: adapt(grouped, proportionGrouped),
  rate_per_100k: adapt(z.object({ count: numberOrMissing, population: numberOrMissing }), (input) => ({
    rate: ratePer100k(input).value,
  })),
  rounding_guard_percent: adapt(fraction, (input) => ({ percent: roundedPercent(input).value })),
  rounding_guard_ratio: adapt(fraction, (input) => ({ ratio: roundedRatio(input).value })),
};
