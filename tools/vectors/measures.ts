import { confidenceIntervals } from "./confidence-intervals.ts";
import { disclosureControl } from "./disclosure-control.ts";
import { disparityPractice } from "./disparity-practice.ts";
import type { Adapter } from "./fields.ts";
import { funnelAndQuantiles } from "./funnel-and-quantiles.ts";
import { inequalitySummary } from "./inequality-summary.ts";
import { impactEvaluation } from "./impact-evaluation.ts";
import { ratesAndStandardisation } from "./rates-and-standardisation.ts";
import { ratiosAndDifferences } from "./ratios-and-differences.ts";
import { readability } from "./readability.ts";
import { representation } from "./representation.ts";
import { spc } from "./spc.ts";

/** From a measure's name in the known answers to the function that must reproduce it. One file for each family. */
export const measures: ReadonlyMap<string, Adapter> = new Map([
  ...Object.entries(confidenceIntervals),
  ...Object.entries(ratesAndStandardisation),
  ...Object.entries(ratiosAndDifferences),
  ...Object.entries(disclosureControl),
  ...Object.entries(disparityPractice),
  ...Object.entries(funnelAndQuantiles),
  ...Object.entries(inequalitySummary),
  ...Object.entries(spc),
  ...Object.entries(impactEvaluation),
  ...Object.entries(representation),
  ...Object.entries(readability),
]);
