/**
 * Every measure the product shows, one a file, and nothing else: no package, no other folder. Each comes back in one
 * shape (see estimate.ts): numbers, or null with the reason. README.md lists them for analysts.
 */
export { type AdjustedPs, adjustForManyTests } from "./significance/adjust-for-many-tests.ts";
export { agrestiCoullProportion } from "./limits/agresti-coull-proportion.ts";
export { applicantToHireRatio } from "./fairness/applicant-to-hire-ratio.ts";
export { byarsCountLimits } from "./limits/byars-count-limits.ts";
export { byarsHalfRate } from "./rates/byars-half-rate.ts";
export { chiSquareHomogeneity, type HomogeneityTest } from "./significance/chi-square-homogeneity.ts";
export { cochranArmitageTrend, type TrendInput, type TrendTest } from "./significance/cochran-armitage-trend.ts";
export { confidenceShare, confidenceUnlessTold, standardErrorsFor, tailShare } from "./confidence.ts";
export { countLimits, eventsForByar } from "./limits/count-limits.ts";
export { crudeRateGrouped, type CrudeRateGroupedInput, type GroupedEstimate } from "./rates/crude-rate-grouped.ts";
export { crudeRate, type CrudeRateInput } from "./rates/crude-rate.ts";
export {
  type DirectlyStandardisedInput,
  directlyStandardisedRate,
  type StandardisedRate,
} from "./standardisation/directly-standardised-rate.ts";
export { dsrGammaFayFeuer, type GammaStandardisedRate } from "./standardisation/dsr-gamma-fay-feuer.ts";
export {
  dsrNonindependentEvents,
  type NonindependentInput,
  type NonindependentRate,
  type RepeatedEventsRow,
} from "./standardisation/dsr-nonindependent-events.ts";
export { europeanStandardPopulation2013 } from "./standardisation/european-standard-population.ts";
export { exactBinomialProportion } from "./limits/exact-binomial-proportion.ts";
export { exactPoissonCountLimits } from "./limits/exact-poisson-count-limits.ts";
export { exactRate } from "./rates/exact-rate.ts";
export { fisherExactP } from "./significance/fisher-exact-p.ts";
export { type FourFifths, fourFifthsRule, type SelectedGroup } from "./fairness/four-fifths-rule.ts";
export { indirectStandardisationSelvin, type SelvinRatio } from "./standardisation/indirect-standardisation-selvin.ts";
export { indirectlyStandardisedRate, type IndirectRate } from "./standardisation/indirectly-standardised-rate.ts";
export { indirectlyStandardisedRatio, type IndirectRatio } from "./standardisation/indirectly-standardised-ratio.ts";
export { jeffreysProportion } from "./limits/jeffreys-proportion.ts";
export { jeffreysRate } from "./rates/jeffreys-rate.ts";
export { type MeanEstimate, type MeanInput, meanT } from "./limits/mean-t.ts";
export {
  type GroupsInput,
  type MissingByGroup,
  missingPeopleByGroup,
  type Reference,
} from "./reach/missing-people-by-group.ts";
export { missingPeople, type MissingPeopleInput } from "./reach/missing-people.ts";
export { oddsRatioGartAdjusted } from "./comparison/odds-ratio-gart-adjusted.ts";
export { oddsRatioMidp } from "./comparison/odds-ratio-midp.ts";
export { oddsRatioWaldLog } from "./comparison/odds-ratio-wald-log.ts";
export { type PathwayDropoff, pathwayDropoff } from "./reach/pathway-dropoff.ts";
export { percentShares } from "./rates/percent-shares.ts";
export { proportionGrouped, type ProportionGroupedInput } from "./rates/proportion-grouped.ts";
export { proportion, type ProportionInput } from "./rates/proportion.ts";
export { rateDifferenceWald } from "./comparison/rate-difference-wald.ts";
export { ratePer100k } from "./rates/rate-per-100k.ts";
export { rateRatioMidp } from "./comparison/rate-ratio-midp.ts";
export { rateRatioMoverJeffreys } from "./comparison/rate-ratio-mover-jeffreys.ts";
export { rateRatioScore } from "./comparison/rate-ratio-score.ts";
export { rateRatioWaldCc } from "./comparison/rate-ratio-wald-cc.ts";
export { rateRatioWaldLog } from "./comparison/rate-ratio-wald-log.ts";
export { type RelativeInequityInput, relativeInequityPercent } from "./fairness/relative-inequity-percent.ts";
export { type RelativeRateIndex, relativeRateIndex, type RelativeRateInput } from "./fairness/relative-rate-index.ts";
export { representationRatio } from "./fairness/representation-ratio.ts";
export { riskDifferenceAgrestiCaffo } from "./comparison/risk-difference-agresti-caffo.ts";
export { riskDifferenceMiettinenNurminen } from "./comparison/risk-difference-miettinen-nurminen.ts";
export { riskDifferenceNewcombe } from "./comparison/risk-difference-newcombe.ts";
export { riskDifferenceScoreStatsmodels } from "./comparison/risk-difference-score-statsmodels.ts";
export { riskDifferenceWald } from "./comparison/risk-difference-wald.ts";
export { riskRatioAdjustedLog } from "./comparison/risk-ratio-adjusted-log.ts";
export { riskRatioKoopmanScore } from "./comparison/risk-ratio-koopman-score.ts";
export { riskRatioSmallSample } from "./comparison/risk-ratio-small-sample.ts";
export { riskRatioWaldLog } from "./comparison/risk-ratio-wald-log.ts";
export { roundDecimals } from "./rates/round-decimals.ts";
export { roundedPercent, type RoundedPercentInput } from "./rates/rounded-percent.ts";
export { roundedRatio } from "./rates/rounded-ratio.ts";
export { scoreRate } from "./rates/score-rate.ts";
export { type TippingPoint, tippingPoint, type TippingPointInput } from "./reach/tipping-point.ts";
export {
  type TwoRateTest,
  twoRateTest,
  type TwoRateTestInput,
  type TwoRateTestMethod,
  twoRateTestMethods,
} from "./significance/two-rate-test.ts";
export {
  type UnknownEthnicityBounds,
  unknownEthnicityBounds,
  type UnknownEthnicityInput,
} from "./reach/unknown-ethnicity-bounds.ts";
export {
  unknownEthnicityUserBounds,
  type UnknownUserBounds,
  type UnknownUsersInput,
} from "./reach/unknown-ethnicity-user-bounds.ts";
export { waldRate } from "./rates/wald-rate.ts";
export { type PartOfWhole, wilsonProportion } from "./limits/wilson-proportion.ts";
export { type WresDisciplinaryInput, wresDisciplinaryLikelihood } from "./fairness/wres-disciplinary-likelihood.ts";
export {
  type WresLikelihood,
  type WresLikelihoodInput,
  wresRelativeLikelihood,
} from "./fairness/wres-relative-likelihood.ts";
export { type Estimate, type Figure, type PartEstimate, type WholeEstimate } from "./estimate.ts";
export type { EventsOverExposure } from "./rates/exposure.ts";
export type { GroupedRow } from "./rates/grouped-rows.ts";
export type { IndirectInput, ReferenceBand } from "./standardisation/reference-bands.ts";
export type { StandardBand } from "./standardisation/standard-bands.ts";
export type { TwoProportions, TwoRates } from "./comparison/two-groups.ts";
