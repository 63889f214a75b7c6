import { normalQuantile } from "./distributions/normal.ts";

/**
 * How sure an interval is meant to be, as a share between 0.9 and 1.
 *
 * Takes: 0.9 to 1 (0.95) or 90 to 100 (95). Both ways of writing are in use in public health, and 0.998 and 99.8 mean
 * the same.
 * Gives: the share, 0.9 to 1.
 * Read it: a 95 per cent interval is made by a rule that covers the true figure 19 times in 20.
 * Misleads when: it is read as the chance that this one interval is right.
 * Errors: RangeError for anything else (0.5, 5, 1.5, 101, NaN), because it is most likely a slip of the keys.
 * Source: the rule of the PHE indicator methods for the same argument.
 * @example confidenceShare(99.8) // 0.998
 */
export const confidenceShare = (confidence: number): number => {
  if (confidence >= 0.9 && confidence <= 1) return confidence;
  if (confidence >= 90 && confidence <= 100) return confidence / 100;
  throw new RangeError(`confidenceShare: confidence must be 0.9 to 1, or 90 to 100, but was ${confidence}.`);
};

/** The chance left over on each side of the interval: 0.025 at 95 per cent. */
export const tailShare = (confidence: number): number => (1 - confidenceShare(confidence)) / 2;

/** How many standard errors reach from the middle to the limit: 1.959964 at 95 per cent, Infinity at 100 per cent. */
export const standardErrorsFor = (confidence: number): number => normalQuantile(tailShare(confidence), "upper");

export const confidenceUnlessTold = 0.95;
