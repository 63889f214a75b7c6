import { mustBePart, mustBeZeroOrMore } from "../checks.ts";
import { type Estimate, noEstimate } from "../estimate.ts";
import { riskRatioWaldLog } from "../comparison/risk-ratio-wald-log.ts";

export interface WresLikelihoodInput {
  readonly whiteShortlisted: number;
  readonly whiteAppointed: number;
  readonly bmeShortlisted: number;
  readonly bmeAppointed: number;
  readonly confidence?: number;
}

/** `value` is the relative likelihood. The two likelihoods are shares, 0 to 1. */
export type WresLikelihood = Estimate & {
  readonly whiteLikelihood: number | null;
  readonly bmeLikelihood: number | null;
};

/**
 * WRES indicator 2: how many times as likely White staff are to be appointed from a shortlist as staff from other
 * ethnic groups. The parameters keep the standard's own term, BME.
 *
 * Takes: people shortlisted and appointed, White and BME, as counts; `confidence`, 0.95 unless told.
 * Gives: both likelihoods, their ratio (`value`, White over BME) and its Katz limits.
 * Read it: above 1 is worse for BME staff, here and in `wresDisciplinaryLikelihood`; 1 is equal.
 * Misleads when: few were appointed: show the limits. Ratios of single steps must not be multiplied along a career.
 * Errors: RangeError for more appointed than shortlisted or negative numbers. Nobody shortlisted, or nobody BME
 * appointed: null, with the reason.
 * Source: NHS Workforce Race Equality Standard, technical guidance, indicator 2.
 * @example wresRelativeLikelihood({ whiteShortlisted: 10000, whiteAppointed: 4699, bmeShortlisted: 10000, bmeAppointed: 1465 }).value // 3.21
 */
export const wresRelativeLikelihood = (input: WresLikelihoodInput): WresLikelihood => {
  const { whiteShortlisted, whiteAppointed, bmeShortlisted, bmeAppointed } = input;
  const pairs = [
    [whiteAppointed, whiteShortlisted],
    [bmeAppointed, bmeShortlisted],
  ] as const;
  for (const [appointed, shortlisted] of pairs) {
    mustBeZeroOrMore("wresRelativeLikelihood", "the number shortlisted", shortlisted);
    if (appointed !== 0) mustBePart("wresRelativeLikelihood", appointed, shortlisted);
  }
  const whiteLikelihood = whiteShortlisted === 0 ? null : whiteAppointed / whiteShortlisted;
  const bmeLikelihood = bmeShortlisted === 0 ? null : bmeAppointed / bmeShortlisted;
  const both = { whiteLikelihood, bmeLikelihood };
  if (whiteLikelihood === null || bmeLikelihood === null) {
    return { ...both, ...noEstimate("Katz log", "One of the groups had nobody on a shortlist.") };
  }
  const ratio = riskRatioWaldLog({
    events: whiteAppointed,
    people: whiteShortlisted,
    referenceEvents: bmeAppointed,
    referencePeople: bmeShortlisted,
    ...(input.confidence === undefined ? {} : { confidence: input.confidence }),
  });
  return { ...both, ...ratio };
};
