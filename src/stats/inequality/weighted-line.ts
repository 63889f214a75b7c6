/** One point of a line: `weight` says how much it counts. */
export interface LinePoint {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

/** Variances and covariance of the two ends of a fitted line. */
export interface EndVariance {
  readonly start: number;
  readonly end: number;
  readonly both: number;
}

export interface FittedLine {
  readonly intercept: number;
  readonly slope: number;
}

const sumOf = <Each>(list: readonly Each[], of: (each: Each) => number): number =>
  list.reduce((sum, each) => sum + of(each), 0);

/** The straight line with the least weighted squares; null where all the weight lies on one x. */
export const weightedLine = (points: readonly LinePoint[]): FittedLine | null => {
  const all = sumOf(points, ({ weight }) => weight);
  const middleX = sumOf(points, ({ x, weight }) => weight * x) / all;
  const middleY = sumOf(points, ({ y, weight }) => weight * y) / all;
  const spread = sumOf(points, ({ x, weight }) => weight * (x - middleX) ** 2);
  if (!(spread > 0)) return null;
  const slope = sumOf(points, ({ x, y, weight }) => weight * (x - middleX) * (y - middleY)) / spread;
  return { intercept: middleY - slope * middleX, slope };
};

/**
 * The standard error of the slope where every point is off the line by chance alone, less the heavier it is; null where
 * all lie on it, as two always do.
 */
export const slopeError = (points: readonly LinePoint[], { intercept, slope }: FittedLine): number | null => {
  const freedom = points.length - 2;
  const all = sumOf(points, ({ weight }) => weight);
  const middleX = sumOf(points, ({ x, weight }) => weight * x) / all;
  const spread = sumOf(points, ({ x, weight }) => weight * (x - middleX) ** 2);
  const off = sumOf(points, ({ x, y, weight }) => weight * (y - intercept - slope * x) ** 2);
  // Points that lie on the line to the last digit say nothing about how sure it is.
  const size = sumOf(points, ({ y, weight }) => weight * y * y);
  return off > 1e-18 * size ? Math.sqrt(off / freedom / spread) : null;
};

/**
 * How unsure the ends of a line (x 0 and x 1) are, judged by how far the points lie off it and not by an assumed spread:
 * White's sandwich with the small-sample factor n/(n - 2), known as HC1. `weight` is the weight in the fit's last round,
 * `off` the weighted distance of the point from the fit.
 */
export const endVariance = (
  points: readonly { readonly x: number; readonly weight: number; readonly off: number }[],
): EndVariance | null => {
  const freedom = points.length - 2;
  const all = sumOf(points, ({ weight }) => weight);
  const middle = sumOf(points, ({ x, weight }) => weight * x) / all;
  const spread = sumOf(points, ({ x, weight }) => weight * (x - middle) ** 2);
  if (freedom < 1 || !(spread > 0)) return null;
  // How much each point moves the start and the end of the line, in turn.
  const moves = points.map(({ x, off }) => ({
    start: off * (1 / all - (middle * (x - middle)) / spread),
    end: off * (1 / all + ((1 - middle) * (x - middle)) / spread),
  }));
  const factor = points.length / freedom;
  return {
    start: factor * sumOf(moves, ({ start }) => start * start),
    end: factor * sumOf(moves, ({ end }) => end * end),
    both: factor * sumOf(moves, ({ start, end }) => start * end),
  };
};
