import type { Estimate } from "../estimate.ts";
import { riskRatioWaldLog } from "../comparison/risk-ratio-wald-log.ts";

export interface WresDisciplinaryInput {
  readonly whiteStaff: number;
  readonly whiteDisciplined: number;
  readonly bmeStaff: number;
  readonly bmeDisciplined: number;
  readonly confidence?: number;
}

/**
 * WRES indicator 3: how many times as likely staff from other ethnic groups are to enter the formal disciplinary
 * process as White staff. The parameters keep the standard's own term, BME.
 *
 * Takes: staff, and staff who entered the process, White and BME, as counts; `confidence`, 0.95 unless told.
 * Gives: the ratio (BME over White) and its Katz limits.
 * Read it: above 1 is worse for BME staff, as in indicator 2, although the fraction is the other way up.
 * Misleads when: few entered the process: show the limits.
 * Errors: RangeError for no staff, more disciplined than staff, or negative numbers. No White staff in the process:
 * null, with the reason.
 * Source: NHS Workforce Race Equality Standard, technical guidance, indicator 3.
 * @example wresDisciplinaryLikelihood({ whiteStaff: 1200, whiteDisciplined: 9, bmeStaff: 400, bmeDisciplined: 6 }).value // 2
 */
export const wresDisciplinaryLikelihood = (input: WresDisciplinaryInput): Estimate =>
  riskRatioWaldLog({
    events: input.bmeDisciplined,
    people: input.bmeStaff,
    referenceEvents: input.whiteDisciplined,
    referencePeople: input.whiteStaff,
    ...(input.confidence === undefined ? {} : { confidence: input.confidence }),
  });
