/**
 * Every measure the product shows, one a file, and nothing else: no package, no other folder. Each comes back in one
 * shape (see estimate.ts): numbers, or null with the reason. README.md lists them for analysts.
 */
export { type AdjustedPs, adjustForManyTests } from "./adjust-for-many-tests.ts";
export { agrestiCoullProportion } from "./agresti-coull-proportion.ts";
export { applicantToHireRatio } from "./applicant-to-hire-ratio.ts";
export { byarsCountLimits } from "./byars-count-limits.ts";
export { byarsHalfRate } from "./byars-half-rate.ts";
export { chiSquareHomogeneity, type HomogeneityTest } from "./chi-square-homogeneity.ts";
export { cochranArmitageTrend, type TrendInput, type TrendTest } from "./cochran-armitage-trend.ts";
export { confidenceShare, confidenceUnlessTold, standardErrorsFor, tailShare } from "./confidence.ts";
export { countLimits, eventsForByar } from "./count-limits.ts";
export { crudeRateGrouped, type CrudeRateGroupedInput, type GroupedEstimate } from "./crude-rate-grouped.ts";
export { crudeRate, type CrudeRateInput } from "./crude-rate.ts";
export {
  type DirectlyStandardisedInput,
  directlyStandardisedRate,
  type StandardisedRate,
} from "./directly-standardised-rate.ts";
export { dsrGammaFayFeuer, type GammaStandardisedRate } from "./dsr-gamma-fay-feuer.ts";
export {
  dsrNonindependentEvents,
  type NonindependentInput,
  type NonindependentRate,
  type RepeatedEventsRow,
} from "./dsr-nonindependent-events.ts";
export { europeanStandardPopulation2013 } from "./european-standard-population.ts";
export { exactBinomialProportion } from "./exact-binomial-proportion.ts";
export { exactPoissonCountLimits } from "./exact-poisson-count-limits.ts";
export { exactRate } from "./exact-rate.ts";
export { fisherExactP } from "./fisher-exact-p.ts";
export { type FourFifths, fourFifthsRule, type SelectedGroup } from "./four-fifths-rule.ts";
export { indirectStandardisationSelvin, type SelvinRatio } from "./indirect-standardisation-selvin.ts";
export { indirectlyStandardisedRate, type IndirectRate } from "./indirectly-standardised-rate.ts";
export { indirectlyStandardisedRatio, type IndirectRatio } from "./indirectly-standardised-ratio.ts";
export { jeffreysProportion } from "./jeffreys-proportion.ts";
export { jeffreysRate } from "./jeffreys-rate.ts";
export { type MeanEstimate, type MeanInput, meanT } from "./mean-t.ts";
export {
  type GroupsInput,
  type MissingByGroup,
  missingPeopleByGroup,
  type Reference,
} from "./missing-people-by-group.ts";
export { missingPeople, type MissingPeopleInput } from "./missing-people.ts";
export { oddsRatioGartAdjusted } from "./odds-ratio-gart-adjusted.ts";
export { oddsRatioMidp } from "./odds-ratio-midp.ts";
export { oddsRatioWaldLog } from "./odds-ratio-wald-log.ts";
export { type PathwayDropoff, pathwayDropoff } from "./pathway-dropoff.ts";
export { percentShares } from "./percent-shares.ts";
export { proportionGrouped, type ProportionGroupedInput } from "./proportion-grouped.ts";
export { proportion, type ProportionInput } from "./proportion.ts";
export { rateDifferenceWald } from "./rate-difference-wald.ts";
export { ratePer100k } from "./rate-per-100k.ts";
export { rateRatioMidp } from "./rate-ratio-midp.ts";
export { rateRatioMoverJeffreys } from "./rate-ratio-mover-jeffreys.ts";
export { rateRatioScore } from "./rate-ratio-score.ts";
export { rateRatioWaldCc } from "./rate-ratio-wald-cc.ts";
export { rateRatioWaldLog } from "./rate-ratio-wald-log.ts";
export { type RelativeInequityInput, relativeInequityPercent } from "./relative-inequity-percent.ts";
export { type RelativeRateIndex, relativeRateIndex, type RelativeRateInput } from "./relative-rate-index.ts";
export { representationRatio } from "./representation-ratio.ts";
export { riskDifferenceAgrestiCaffo } from "./risk-difference-agresti-caffo.ts";
export { riskDifferenceMiettinenNurminen } from "./risk-difference-miettinen-nurminen.ts";
export { riskDifferenceNewcombe } from "./risk-difference-newcombe.ts";
export { riskDifferenceScoreStatsmodels } from "./risk-difference-score-statsmodels.ts";
export { riskDifferenceWald } from "./risk-difference-wald.ts";
export { riskRatioAdjustedLog } from "./risk-ratio-adjusted-log.ts";
export { riskRatioKoopmanScore } from "./risk-ratio-koopman-score.ts";
export { riskRatioSmallSample } from "./risk-ratio-small-sample.ts";
export { riskRatioWaldLog } from "./risk-ratio-wald-log.ts";
export { roundDecimals } from "./round-decimals.ts";
export { roundedPercent, type RoundedPercentInput } from "./rounded-percent.ts";
export { roundedRatio } from "./rounded-ratio.ts";
export { scoreRate } from "./score-rate.ts";
export { type TippingPoint, tippingPoint, type TippingPointInput } from "./tipping-point.ts";
export {
  type TwoRateTest,
  twoRateTest,
  type TwoRateTestInput,
  type TwoRateTestMethod,
  twoRateTestMethods,
} from "./two-rate-test.ts";
export {
  type UnknownEthnicityBounds,
  unknownEthnicityBounds,
  type UnknownEthnicityInput,
} from "./unknown-ethnicity-bounds.ts";
export {
  unknownEthnicityUserBounds,
  type UnknownUserBounds,
  type UnknownUsersInput,
} from "./unknown-ethnicity-user-bounds.ts";
export { waldRate } from "./wald-rate.ts";
export { type PartOfWhole, wilsonProportion } from "./wilson-proportion.ts";
export { type WresDisciplinaryInput, wresDisciplinaryLikelihood } from "./wres-disciplinary-likelihood.ts";
export { type WresLikelihood, type WresLikelihoodInput, wresRelativeLikelihood } from "./wres-relative-likelihood.ts";
export { type Estimate, type Figure, type PartEstimate, type WholeEstimate } from "./estimate.ts";
export type { EventsOverExposure } from "./exposure.ts";
export type { GroupedRow } from "./grouped-rows.ts";
export type { IndirectInput, ReferenceBand } from "./reference-bands.ts";
export type { StandardBand } from "./standard-bands.ts";
export type { TwoProportions, TwoRates } from "./two-groups.ts";
