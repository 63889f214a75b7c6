import { exactly, roundedTo, suppressed, type Count } from "../nouns/count.ts";
import type { SmallNumberPolicy } from "./policy.ts";

/**
 * One count under a small-number policy: the first half of the gate in release-table.ts, which also looks at totals.
 *
 * @param count a count of people or events as gathered; marks pass through unchanged
 * @param policy see {@link SmallNumberPolicy}
 * @returns what would be shown of it alone: hidden, or rounded with the range it may stand for
 * How to read it: 7 becomes 5, which stands for 5 to 7; 3 becomes hidden and holds no digits.
 * When it misleads: it looks at one count alone. A hidden count beside an exact total can still be worked out, so what
 * leaves the system comes from `releaseTable` and never from here.
 * @throws RangeError when the count is not a whole number of 0 or more
 * @example hideSmall(exactly(3), nationalPublicationRule) // { mark: "suppressed" }
 */
export const hideSmall = (
  count: Count,
  policy: Pick<SmallNumberPolicy, "hideUnder" | "roundTo" | "zeroIsShown">,
): Count => {
  if (count.mark !== "value") return count;
  if (!Number.isInteger(count.count) || count.count < 0) {
    throw new RangeError(`hideSmall requires a whole number of 0 or more, not ${count.count}`);
  }
  if (count.count === 0 && policy.zeroIsShown && policy.hideUnder > 0) return exactly(0);
  if (count.count < policy.hideUnder || (count.count === 0 && !policy.zeroIsShown)) return suppressed;
  return roundedTo(policy.roundTo, policy.hideUnder, Math.round(count.count / policy.roundTo) * policy.roundTo);
};
