import { countLimits } from "../limits/count-limits.ts";
import { innerConfidence, outerConfidence } from "./funnel-lines.ts";
import { type FunnelPlace, placeOf } from "./funnel-verdict.ts";

/**
 * Whether so many events are more or fewer than those expected, by the limits of the count: exact under 10 events, Byar
 * from 10.
 */
export const countPlace = (events: number, expected: number): FunnelPlace => {
  const inner = countLimits(events, innerConfidence);
  const outer = countLimits(events, outerConfidence);
  return placeOf({
    aboveOuter: expected < (outer.lower ?? 0),
    aboveInner: expected < (inner.lower ?? 0),
    belowOuter: expected > (outer.upper ?? Infinity),
    belowInner: expected > (inner.upper ?? Infinity),
  });
};
