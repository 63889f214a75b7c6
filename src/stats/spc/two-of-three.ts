import type { Side } from "./series.ts";

export interface TwoOfThree {
  /** 1 for every point of a group of three that fulfils the rule. */
  readonly window: readonly (0 | 1)[];
  /** 1 for those of them that are near a limit: the ones to mark. */
  readonly point: readonly (0 | 1)[];
}

/**
 * Where two of three neighbouring points lie in the outer third between mean and limit, all three on one side.
 *
 * Takes: `closeToLimits`, 1 or 0 a point (beyond two thirds of the way to the limit, not beyond the limit itself);
 * `sides`, 1 above the mean, -1 below, 0 on it. One each a point, in order of time.
 * Gives: `window`, the points of every such three, and `point`, those of them that are near the limit.
 * Read it: two near misses close together are rare by chance.
 * Misleads when: points beyond a limit are counted as near it: they have their own rule.
 * Errors: RangeError for lists of unlike length.
 * Source: NHS England, Making Data Count; NHSRplotthedots 0.2.2.
 * @example twoOfThree({ closeToLimits: [1, 0, 1], sides: [1, 1, 1] }).point.reduce((sum, flag) => sum + flag, 0) // 2
 */
export const twoOfThree = (input: {
  readonly closeToLimits: readonly (0 | 1)[];
  readonly sides: readonly Side[];
}): TwoOfThree => {
  const { closeToLimits, sides } = input;
  if (closeToLimits.length !== sides.length) {
    throw new RangeError("twoOfThree: there must be one side for each point.");
  }
  const startsHere = closeToLimits.map((_, index) => {
    const [first = 0, second = 0, third = 0] = sides.slice(index, index + 3);
    const near = closeToLimits.slice(index, index + 3).filter((close) => close === 1).length;
    return near >= 2 && first !== 0 && first === second && second === third;
  });
  const window = startsHere.map((_, index) =>
    startsHere.slice(Math.max(0, index - 2), index + 1).includes(true) ? 1 : 0,
  );
  return { window, point: window.map((flag, index) => (flag === 1 && closeToLimits[index] === 1 ? 1 : 0)) };
};
