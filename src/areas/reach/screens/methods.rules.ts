/** The address of each measure's own page, which says how it is worked out. */
import type { MeasureName } from "./screen.ts";

const slugOf = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1-$2")
    .toLowerCase();

export const methodAddress = (name: MeasureName): string => `/about/methods/${slugOf(name)}`;

const names: Readonly<Record<string, string>> = {
  xmr: "XmR",
  spc: "SPC",
  wres: "WRES",
  hoover: "Hoover",
  flesch: "Flesch",
  kincaid: "Kincaid",
  gunning: "Gunning",
  coleman: "Coleman",
  liau: "Liau",
  smog: "SMOG",
  wald: "Wald",
};

/** Where the field's name says little to somebody who has not met it. */
const plainWords: Partial<Record<MeasureName, string>> = {
  differenceAbsolute: "the difference between two groups",
  ratioOfEstimates: "the ratio of two groups",
  meanDifferenceMeanWeighted: "usual distance from the average",
  indexOfDisparityWeighted: "usual distance in per cent",
  funnelLimitsRate: "the lines of the funnel",
  funnelLimitsProportion: "the lines of the funnel",
  funnelSignificanceRate: "what lies outside the lines",
  funnelSignificanceProportion: "what lies outside the lines",
  crudeRate: "rate and its interval",
  proportion: "share and its interval",
  xmrChart: "the average and limits (XmR chart)",
  spcAssurance: "whether a target will be reached",
  slopeIndexOfInequalityLinear: "slope index of inequality",
  relativeIndexOfInequalityLinear: "relative index of inequality",
  hooverRepresentation: "how many would be other people (Hoover index)",
  interruptedTimeSeries: "the change beside the earlier trend",
  avertedEvents: "how many more or fewer",
  ratioOfRateRatios: "the change beside somebody else’s",
  beforeAfterRateRatio: "before and after",
};

/** "relative rate index" */
export const methodWords = (name: MeasureName): string =>
  plainWords[name] ??
  slugOf(name)
    .split("-")
    .map((word) => names[word] ?? word)
    .join(" ");

export const methodLinks = (
  names: readonly MeasureName[],
): readonly { readonly href: string; readonly words: string }[] =>
  names.map((name) => ({ href: methodAddress(name), words: methodWords(name) }));
