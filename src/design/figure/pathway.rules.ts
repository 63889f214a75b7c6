/** One step of a pathway: how many, and what share that is of the first step and of the step before (0.43, not 43). */
export interface PathwayStep {
  readonly count: number | null;
  readonly shareOfFirst: number | null;
  readonly shareOfPrevious: number | null;
}

const shareOf = (count: number | null, whole: number | null | undefined): number | null =>
  count === null || whole === null || whole === undefined || whole === 0 ? null : count / whole;

/**
 * Counts along a pathway as shares. A share of nothing, of a hidden count or of a count nobody collected is null,
 * never 0: `stepsOf([100, 60, 30])` has shares of the first 1, 0.6, 0.3 and of the step before null, 0.6, 0.5.
 */
export const stepsOf = (counts: readonly (number | null)[]): readonly PathwayStep[] =>
  counts.map((count, index) => ({
    count,
    shareOfFirst: shareOf(count, counts[0]),
    shareOfPrevious: index === 0 ? null : shareOf(count, counts[index - 1]),
  }));
