import { mustBeAboveZero, mustBeWhole } from "../checks.ts";
import { binomialAt, binomialTail } from "../distributions/binomial.ts";
import { normalTail } from "../distributions/normal.ts";
import { mustBeTwoRates, type TwoRates } from "../comparison/two-groups.ts";

export const twoRateTestMethods = [
  "wald",
  "score",
  "log",
  "score-log",
  "sqrt",
  "conditional-exact",
  "conditional-midp",
] as const;

export type TwoRateTestMethod = (typeof twoRateTestMethods)[number];

export interface TwoRateTestInput extends TwoRates {
  readonly method: TwoRateTestMethod;
  /** The ratio of the rates if nothing were going on; 1 unless told. */
  readonly nullRatio?: number;
  /** "greater" (unless told): is the group's rate above the reference's? */
  readonly alternative?: "greater" | "less";
}

export interface TwoRateTest {
  /** z, for the methods that have one. */
  readonly statistic: number | null;
  readonly pOneSided: number | null;
  readonly method: TwoRateTestMethod;
  readonly because: string | null;
}

/** z by each method. `a` and `b` are the counts, `odds` the ratio of the expected counts under the null. */
const statistics: Readonly<Record<TwoRateTestMethod, (a: number, b: number, odds: number) => number>> = {
  wald: (a, b, odds) => (a - b * odds) / Math.sqrt(a + b * odds * odds),
  score: (a, b, odds) => (a - b * odds) / Math.sqrt((a + b) * odds),
  log: (a, b, odds) => Math.log(a / b / odds) / Math.sqrt(1 / a + 1 / b),
  "score-log": (a, b, odds) => Math.log(a / b / odds) / Math.sqrt((2 + 1 / odds + odds) / (a + b)),
  sqrt: (a, b, odds) => (2 * (Math.sqrt(a + 3 / 8) - Math.sqrt((b + 3 / 8) * odds))) / Math.sqrt(1 + odds),
  "conditional-exact": () => Number.NaN,
  "conditional-midp": () => Number.NaN,
};

/** The chance, given all events together, of as many in the group as were seen, or more (or fewer). */
const conditionalP = ({ events, referenceEvents, method, alternative }: TwoRateTestInput, odds: number): number => {
  const among = { trials: events + referenceEvents, share: odds / (1 + odds) };
  const further = alternative === "less" ? binomialTail(events - 1, among) : binomialTail(events, among, "upper");
  return further + binomialAt(events, among) * (method === "conditional-midp" ? 0.5 : 1);
};

/**
 * Is one rate above (or below) another by more than chance?
 *
 * Takes: `events` over `exposure`, `referenceEvents` over `referenceExposure`, the same unit for both; `method`;
 * `nullRatio`, 1 unless told; `alternative`, "greater" unless told.
 * Gives: `statistic` (z; null for the two conditional methods) and `pOneSided`, 0 to 1.
 * Read it: twice the smaller of the two one-sided p values is the usual two-sided one. Choose the method beforehand.
 * Misleads when: many groups are tested and only the small p values are shown (see `adjustForManyTests`).
 * Errors: RangeError for negative events, exposures or a null ratio that are not above 0, or, for the conditional
 * methods, events that are not whole. Where the statistic divides by nothing: null, with the reason.
 * Source: Gu, Ng, Tang and Schucany, Biometrical Journal 2008.
 * @example twoRateTest({ events: 60, exposure: 51477.5, referenceEvents: 30, referenceExposure: 54308.7, method: "wald" }).statistic // 3.384913
 */
export const twoRateTest = (input: TwoRateTestInput): TwoRateTest => {
  mustBeTwoRates("twoRateTest", input);
  const { events, referenceEvents, method, nullRatio = 1, alternative = "greater" } = input;
  mustBeAboveZero("twoRateTest", "the null ratio", nullRatio);
  const odds = (nullRatio * input.exposure) / input.referenceExposure;
  if (method === "conditional-exact" || method === "conditional-midp") {
    mustBeWhole("twoRateTest", "the events", events);
    mustBeWhole("twoRateTest", "the reference events", referenceEvents);
    if (events + referenceEvents === 0) return none(method, "Neither group has any events.");
    return { statistic: null, pOneSided: conditionalP({ ...input, alternative }, odds), method, because: null };
  }
  const statistic = statistics[method](events, referenceEvents, odds);
  if (!Number.isFinite(statistic)) return none(method, "A group has too few events for this test.");
  const pOneSided = normalTail(statistic, alternative === "greater" ? "upper" : "lower");
  return { statistic, pOneSided, method, because: null };
};

const none = (method: TwoRateTestMethod, because: string): TwoRateTest => ({
  statistic: null,
  pOneSided: null,
  method,
  because,
});
