import { confidenceIntervals } from "./confidence-intervals.ts";
import { disparityPractice } from "./disparity-practice.ts";
import type { Adapter } from "./fields.ts";
import { ratesAndStandardisation } from "./rates-and-standardisation.ts";
import { ratiosAndDifferences } from "./ratios-and-differences.ts";

/** From a measure's name in the known answers to the function that must reproduce it. One file for each family. */
export const measures: ReadonlyMap<string, Adapter> = new Map([
  ...Object.entries(confidenceIntervals),
  ...Object.entries(ratesAndStandardisation),
  ...Object.entries(ratiosAndDifferences),
  ...Object.entries(disparityPractice),
]);
