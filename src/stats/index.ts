/**
 * Every measure the product shows, one a file, and nothing else: no package, no other folder. Each comes back in one
 * shape (see estimate.ts): numbers, or null with the reason. README.md lists them for analysts.
 */
export { absoluteConcentrationIndex } from "./inequality/absolute-concentration-index.ts";
export { type AdjustedPs, adjustForManyTests } from "./significance/adjust-for-many-tests.ts";
export { agrestiCoullProportion } from "./limits/agresti-coull-proportion.ts";
export { applicantToHireRatio } from "./fairness/applicant-to-hire-ratio.ts";
export { automatedReadabilityIndex } from "./readability/automated-readability-index.ts";
export { type AvertedEvents, avertedEvents } from "./impact/averted-events.ts";
export {
  type BeforeAfterRateRatio,
  beforeAfterRateRatio,
  type CountedPeople,
} from "./impact/before-after-rate-ratio.ts";
export { betweenGroupSd } from "./inequality/between-group-sd.ts";
export { betweenGroupVariance } from "./inequality/between-group-variance.ts";
export { binomialTwoSidedP } from "./significance/binomial-two-sided-p.ts";
export { byarsCountLimits } from "./limits/byars-count-limits.ts";
export { byarsHalfRate } from "./rates/byars-half-rate.ts";
export { cChart } from "./spc/c-chart.ts";
export { chiSquareHomogeneity, type HomogeneityTest } from "./significance/chi-square-homogeneity.ts";
export { cochranArmitageTrend, type TrendInput, type TrendTest } from "./significance/cochran-armitage-trend.ts";
export { coefficientOfVariation } from "./inequality/coefficient-of-variation.ts";
export { colemanLiauIndex } from "./readability/coleman-liau-index.ts";
export { confidenceShare, confidenceUnlessTold, standardErrorsFor, tailShare } from "./confidence.ts";
export { countLimits, eventsForByar } from "./limits/count-limits.ts";
export { crudeRateGrouped, type CrudeRateGroupedInput, type GroupedEstimate } from "./rates/crude-rate-grouped.ts";
export { crudeRate, type CrudeRateInput } from "./rates/crude-rate.ts";
export { differenceAbsolute } from "./inequality/difference-absolute.ts";
export { differenceInDifferencesMeans, type FourMeans } from "./impact/difference-in-differences-means.ts";
export {
  type DifferenceInDifferences,
  differenceInDifferencesRegression,
  type ObservationsInput,
} from "./impact/difference-in-differences-regression.ts";
export {
  type DirectlyStandardisedInput,
  directlyStandardisedRate,
  type StandardisedRate,
} from "./standardisation/directly-standardised-rate.ts";
export {
  directlyStandardisedRates,
  type ManyRates,
  type ManyRatesInput,
} from "./standardisation/directly-standardised-rates.ts";
export { dissimilarityIndex, type TwoGroupsByUnit } from "./representation/dissimilarity-index.ts";
export { dsrGammaFayFeuer, type GammaStandardisedRate } from "./standardisation/dsr-gamma-fay-feuer.ts";
export {
  dsrNonindependentEvents,
  type NonindependentInput,
  type NonindependentRate,
  type RepeatedEventsRow,
} from "./standardisation/dsr-nonindependent-events.ts";
export { type EntropyDiversity, entropyDiversity } from "./representation/entropy-diversity.ts";
export { europeanStandardPopulation2013 } from "./standardisation/european-standard-population.ts";
export { exactBinomialProportion } from "./limits/exact-binomial-proportion.ts";
export { exactPoissonCountLimits } from "./limits/exact-poisson-count-limits.ts";
export { exactRate } from "./rates/exact-rate.ts";
export { type ExposureIsolation, exposureIsolation } from "./representation/exposure-isolation.ts";
export { fisherExactP } from "./significance/fisher-exact-p.ts";
export { fleschKincaidGrade } from "./readability/flesch-kincaid-grade.ts";
export { fleschReadingEase } from "./readability/flesch-reading-ease.ts";
export { type FourFifths, fourFifthsRule, type SelectedGroup } from "./fairness/four-fifths-rule.ts";
export { funnelAxis, type FunnelAxis, type FunnelAxisInput } from "./funnel/funnel-axis.ts";
export {
  funnelLimitsProportion,
  type FunnelProportionInput,
  type FunnelProportionLimits,
} from "./funnel/funnel-limits-proportion.ts";
export { funnelLimitsRate, type FunnelRateInput, type FunnelRateLimits } from "./funnel/funnel-limits-rate.ts";
export { type FunnelExpected, funnelLimitsRatio, type FunnelRatioLimits } from "./funnel/funnel-limits-ratio.ts";
export { type FunnelShareRow, funnelSignificanceProportion } from "./funnel/funnel-significance-proportion.ts";
export {
  type FunnelRateRow,
  type FunnelRatesInput,
  funnelSignificanceRate,
} from "./funnel/funnel-significance-rate.ts";
export { type FunnelRatioRow, funnelSignificanceRatio } from "./funnel/funnel-significance-ratio.ts";
export { type FunnelPlace, type FunnelVerdict, funnelVerdicts } from "./funnel/funnel-verdict.ts";
export { gini, type GiniInput } from "./representation/gini.ts";
export { gunningFog } from "./readability/gunning-fog.ts";
export { hooverIndex } from "./representation/hoover-index.ts";
export {
  type HooverRepresentation,
  hooverRepresentation,
  type UsersAndPopulation,
} from "./representation/hoover-representation.ts";
export { iChart } from "./spc/i-chart.ts";
export { indexOfDisparityUnweighted } from "./inequality/index-of-disparity-unweighted.ts";
export { indexOfDisparityWeighted } from "./inequality/index-of-disparity-weighted.ts";
export { indirectStandardisationSelvin, type SelvinRatio } from "./standardisation/indirect-standardisation-selvin.ts";
export { indirectlyStandardisedRate, type IndirectRate } from "./standardisation/indirectly-standardised-rate.ts";
export { indirectlyStandardisedRatio, type IndirectRatio } from "./standardisation/indirectly-standardised-ratio.ts";
export {
  type InterruptedTimeSeries,
  interruptedTimeSeries,
  type SeriesTerms,
} from "./impact/interrupted-time-series.ts";
export { jeffreysProportion } from "./limits/jeffreys-proportion.ts";
export { jeffreysRate } from "./rates/jeffreys-rate.ts";
export { type BestInput, meanDifferenceBestUnweighted } from "./inequality/mean-difference-best-unweighted.ts";
export { meanDifferenceBestWeighted } from "./inequality/mean-difference-best-weighted.ts";
export { meanDifferenceMeanUnweighted } from "./inequality/mean-difference-mean-unweighted.ts";
export { meanDifferenceMeanWeighted } from "./inequality/mean-difference-mean-weighted.ts";
export { meanDifferenceReferenceUnweighted } from "./inequality/mean-difference-reference-unweighted.ts";
export { meanDifferenceReferenceWeighted } from "./inequality/mean-difference-reference-weighted.ts";
export { meanLogDeviation } from "./inequality/mean-log-deviation.ts";
export { type MeanEstimate, type MeanInput, meanT } from "./limits/mean-t.ts";
export {
  type GroupsInput,
  type MissingByGroup,
  missingPeopleByGroup,
  type Reference,
} from "./reach/missing-people-by-group.ts";
export { missingPeople, type MissingPeopleInput } from "./reach/missing-people.ts";
export {
  type MutualInformation,
  mutualInformationSegregation,
} from "./representation/mutual-information-segregation.ts";
export { oddsRatioGartAdjusted } from "./comparison/odds-ratio-gart-adjusted.ts";
export { oddsRatioMidp } from "./comparison/odds-ratio-midp.ts";
export { oddsRatioWaldLog } from "./comparison/odds-ratio-wald-log.ts";
export { partOfSeven } from "./spc/part-of-seven.ts";
export { type PathwayDropoff, pathwayDropoff } from "./reach/pathway-dropoff.ts";
export { pChart } from "./spc/p-chart.ts";
export { percentShares } from "./rates/percent-shares.ts";
export { populationAttributableFraction } from "./inequality/population-attributable-fraction.ts";
export { populationAttributableRisk } from "./inequality/population-attributable-risk.ts";
export { proportionGrouped, type ProportionGroupedInput } from "./rates/proportion-grouped.ts";
export { proportion, type ProportionInput } from "./rates/proportion.ts";
export { quantileGroup, type QuantileGroups, type QuantileInput } from "./funnel/quantile-group.ts";
export { rateDifferenceWald } from "./comparison/rate-difference-wald.ts";
export { ratePer100k } from "./rates/rate-per-100k.ts";
export { rateRatioMidp } from "./comparison/rate-ratio-midp.ts";
export { rateRatioMoverJeffreys } from "./comparison/rate-ratio-mover-jeffreys.ts";
export { rateRatioScore } from "./comparison/rate-ratio-score.ts";
export { rateRatioWaldCc } from "./comparison/rate-ratio-wald-cc.ts";
export { rateRatioWaldLog } from "./comparison/rate-ratio-wald-log.ts";
export { ratioOfEstimates } from "./inequality/ratio-of-estimates.ts";
export { type FourCounts, type RatioOfRateRatios, ratioOfRateRatios } from "./impact/ratio-of-rate-ratios.ts";
export { type Readability, readability, readabilityFromCounts } from "./readability/readability.ts";
export { relativeConcentrationIndex } from "./inequality/relative-concentration-index.ts";
export { relativeConcentrationIndexErreygers } from "./inequality/relative-concentration-index-erreygers.ts";
export { relativeConcentrationIndexWagstaff } from "./inequality/relative-concentration-index-wagstaff.ts";
export { relativeIndexOfInequalityLinear } from "./inequality/relative-index-of-inequality-linear.ts";
export { relativeIndexOfInequalityLogit } from "./inequality/relative-index-of-inequality-logit.ts";
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
export { type RunChart, type RunChartInput, runChartSustainedShift } from "./spc/run-chart-sustained-shift.ts";
export { type RunsLimits, runsLimitsAnhoej } from "./spc/runs-limits-anhoej.ts";
export { scoreRate } from "./rates/score-rate.ts";
export { type SeatQuota, seatQuotaLargestRemainder } from "./representation/seat-quota-largest-remainder.ts";
export { type SegmentedInput, type SegmentedRegression, segmentedRegression } from "./impact/segmented-regression.ts";
export { sevenOneSide } from "./spc/seven-one-side.ts";
export { sevenTrend } from "./spc/seven-trend.ts";
export { type SimpsonDiversity, simpsonDiversity } from "./representation/simpson-diversity.ts";
export { slopeIndexOfInequalityLinear } from "./inequality/slope-index-of-inequality-linear.ts";
export { slopeIndexOfInequalityLogit } from "./inequality/slope-index-of-inequality-logit.ts";
export {
  type Quantile,
  slopeIndexPhe,
  type SlopeIndexPhe,
  type SlopeIndexPheInput,
} from "./inequality/slope-index-phe.ts";
export { smogIndex, smogSentencesLeast } from "./readability/smog-index.ts";
export { type Assurance, type AssuranceInput, spcAssurance } from "./spc/assurance.ts";
export {
  type StaggeredEffects,
  type StaggeredInput,
  staggeredDifferenceInDifferences,
} from "./impact/staggered-difference-in-differences.ts";
export {
  type SteeringGroupInput,
  type SteeringGroupRepresentation,
  steeringGroupRepresentation,
} from "./representation/steering-group-representation.ts";
export { syllableCount } from "./readability/syllable-count.ts";
export { type TextCounts, textCounts } from "./readability/text-counts.ts";
export { theilIndex } from "./inequality/theil-index.ts";
export { type TippingPoint, tippingPoint, type TippingPointInput } from "./reach/tipping-point.ts";
export { type TwoOfThree, twoOfThree } from "./spc/two-of-three.ts";
export {
  type TwoRateTest,
  twoRateTest,
  type TwoRateTestInput,
  type TwoRateTestMethod,
  twoRateTestMethods,
} from "./significance/two-rate-test.ts";
export { uChart } from "./spc/u-chart.ts";
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
export { type Improvement, type Variation, type XmrChart, xmrChart, type XmrInput } from "./spc/xmr-chart.ts";
export type { AttributableInput } from "./inequality/attributable.ts";
export type { AverageInput } from "./inequality/setting-average.ts";
export type { BoundedInput } from "./inequality/concentration.ts";
export { type Estimate, type Figure, type PartEstimate, type WholeEstimate } from "./estimate.ts";
export type { EventsOverExposure } from "./rates/exposure.ts";
export type { FunnelLines } from "./funnel/funnel-lines.ts";
export type { Group, InequalityInput } from "./inequality/groups.ts";
export type { GroupedRow } from "./rates/grouped-rows.ts";
export type { IndirectInput, ReferenceBand } from "./standardisation/reference-bands.ts";
export type { InequalityEstimate } from "./inequality/limits.ts";
export type { LogitSlopeInput, SlopeInput } from "./inequality/slope-ends.ts";
export type { PairInput } from "./inequality/pair.ts";
export type { StandardBand } from "./standardisation/standard-bands.ts";
export type { TwoProportions, TwoRates } from "./comparison/two-groups.ts";
export type { ChartChoices, ControlChart } from "./spc/control-chart.ts";
export type { InterruptedSeries } from "./impact/its-model.ts";
export type { ChartRow } from "./spc/share-rows.ts";
export type { Series } from "./spc/series.ts";
export type { SpecialCause } from "./spc/special-cause.ts";
