import { betaQuantile, betaTail } from "./beta.ts";
import { mustBeProbability, otherTail, type Tail } from "./tail.ts";

/** The chance that Student's t on `freedom` degrees of freedom is at most (lower) or more than (upper) `t`. */
export const studentTail = (t: number, freedom: number, tail: Tail = "lower"): number => {
  const outer: Tail = t < 0 ? "lower" : "upper";
  const square = t * t;
  if (tail === outer) return betaTail(freedom / (freedom + square), { a: freedom / 2, b: 0.5 }) / 2;
  return 0.5 + betaTail(square / (freedom + square), { a: 0.5, b: freedom / 2 }) / 2;
};

/**
 * The t that leaves `probability` on the side asked for.
 *
 * Takes: `probability` 0 to 1, `freedom` above 0. Gives: any number; ±Infinity at the ends. Errors: RangeError outside.
 * @example studentQuantile(0.025, 7, "upper") // 2.3646242516
 */
export const studentQuantile = (probability: number, freedom: number, tail: Tail = "lower"): number => {
  mustBeProbability("studentQuantile", probability);
  if (tail === "lower") return -studentQuantile(probability, freedom, "upper") + 0;
  if (probability === 0.5) return 0;
  if (probability > 0.5) return -studentQuantile(1 - probability, freedom, otherTail("lower"));
  if (probability === 0) return Number.POSITIVE_INFINITY;
  // In the far tail the small share is freedom/(freedom + t²); near the middle it is t²/(freedom + t²).
  const outer = betaQuantile(2 * probability, { a: freedom / 2, b: 0.5 });
  if (outer < 0.5) return Math.sqrt((freedom * (1 - outer)) / outer);
  const inner = betaQuantile(2 * probability, { a: 0.5, b: freedom / 2 }, "upper");
  return Math.sqrt((freedom * inner) / (1 - inner));
};
