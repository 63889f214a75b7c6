import { betaQuantile, betaTail } from "./beta.ts";
import { type Tail, otherTail } from "./tail.ts";

/** The two degrees of freedom of an F value: of the top and of the bottom. */
export interface FFreedom {
  readonly top: number;
  readonly bottom: number;
}

/** The chance that F is at most (lower) or more than (upper) `value`. */
export const fTail = (value: number, { top, bottom }: FFreedom, tail: Tail = "lower"): number => {
  if (value <= 0) return tail === "lower" ? 0 : 1;
  const share = bottom / (bottom + top * value);
  return betaTail(share, { a: bottom / 2, b: top / 2 }, otherTail(tail));
};

/**
 * The F value that leaves `probability` on the side asked for.
 * @example fQuantile(0.05, { top: 2, bottom: 10 }, "upper") // 4.1028210151
 */
export const fQuantile = (probability: number, { top, bottom }: FFreedom, tail: Tail = "lower"): number => {
  const share = betaQuantile(probability, { a: bottom / 2, b: top / 2 }, otherTail(tail));
  if (share <= 0.5) return (bottom * (1 - share)) / (top * share);
  const rest = betaQuantile(probability, { a: top / 2, b: bottom / 2 }, tail);
  return (bottom * rest) / (top * (1 - rest));
};
