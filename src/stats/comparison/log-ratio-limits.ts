import { confidenceUnlessTold, standardErrorsFor } from "../confidence.ts";
import { type Estimate, estimateOf, noEstimate } from "../estimate.ts";

/** A ratio and the standard error of its logarithm. */
export interface LogRatio {
  readonly ratio: number;
  readonly errorOfLog: number;
  readonly confidence: number | undefined;
  readonly method: string;
}

/** What to say where the reference has no events: dividing by nothing has no answer. */
export const noReferenceEvents = "The reference group has no events to compare with.";

/** What to say where the group has no events: the ratio is 0 and its logarithm has no limits. */
export const noGroupEvents = "With no events in the group this formula has no limits: use the score limits.";

/** ratio ÷ and × exp(z · standard error): limits that are even on the scale of logarithms. */
export const logRatioLimits = ({
  ratio,
  errorOfLog,
  confidence = confidenceUnlessTold,
  method,
}: LogRatio): Estimate => {
  const z = standardErrorsFor(confidence);
  if (!Number.isFinite(ratio)) return noEstimate(method, noReferenceEvents);
  if (ratio === 0) {
    return estimateOf({ value: ratio, lower: null, upper: null }, method, noGroupEvents);
  }
  const factor = Math.exp(z * errorOfLog);
  if (!Number.isFinite(factor)) {
    return estimateOf({ value: ratio, lower: null, upper: null }, method, "There are no limits at this confidence.");
  }
  return estimateOf({ value: ratio, lower: ratio / factor, upper: ratio * factor }, method, noReferenceEvents);
};
