import { exactly, roundedTo, suppressed, type Count } from "../nouns/count.ts";

/** When a count is too small to show. Always a whole policy: nothing about zero is left to be guessed. */
export interface SmallNumberPolicy {
  /** Counts under this are hidden. A whole number of people, 1 or more. */
  readonly hideUnder: number;
  /** Counts that are shown are rounded to the nearest multiple of this. 1 shows them as they are. */
  readonly roundTo: number;
  /** Whether a count of nobody is shown as 0 (true) or hidden like other small counts (false). */
  readonly zeroIsShown: boolean;
}

/**
 * The usual rule of NHS England's national publications below England level: under 5 hidden, zero among them, and the
 * rest to the nearest 5. Source: NHS Talking Therapies and MHSDS publication guidance; practice P03.
 */
export const nationalPublicationRule: SmallNumberPolicy = { hideUnder: 5, roundTo: 5, zeroIsShown: false };

/**
 * One count under a small-number policy.
 *
 * @param count a count of people or events as gathered; marks pass through unchanged
 * @param policy see {@link SmallNumberPolicy}
 * @returns the count that may leave the system: hidden, or rounded with the range it may stand for
 * How to read it: 7 becomes 5, which stands for 5 to 7; 3 becomes hidden and holds no digits.
 * When it misleads: it looks at one count alone. A hidden count beside an exact total can still be worked out, so totals
 * must pass through the same rule; rounding each part then makes the parts not sum to the total.
 * @throws RangeError when the count is not a whole number of 0 or more
 * @example hideSmall(exactly(3), nationalPublicationRule) // { mark: "suppressed" }
 */
export const hideSmall = (count: Count, policy: SmallNumberPolicy): Count => {
  if (count.mark !== "value") return count;
  if (!Number.isInteger(count.count) || count.count < 0) {
    throw new RangeError(`hideSmall requires a whole number of 0 or more, not ${count.count}`);
  }
  if (count.count === 0 && policy.zeroIsShown) return exactly(0);
  if (count.count < policy.hideUnder) return suppressed;
  return roundedTo(policy.roundTo, policy.hideUnder, Math.round(count.count / policy.roundTo) * policy.roundTo);
};
