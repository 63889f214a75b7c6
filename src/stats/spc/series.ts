/** One reading after another, in order of time. A missing reading is null: it is passed over, never read as 0. */
export type Series = readonly (number | null)[];

/** Above (1), on (0) or below (-1) a middle line. A missing reading is on no side. */
export type Side = -1 | 0 | 1;

/** Fewer readings than this draw limits that move with every new one: none are given. */
export const fewestChartPoints = 12;

export const mustBeSeries = (measure: string, series: Series): void => {
  for (const value of series) {
    if (value !== null && !Number.isFinite(value)) {
      throw new RangeError(
        `${measure}: each value must be a number, or null where it is missing, but one was ${value}.`,
      );
    }
  }
};

export const mustBeInWholeSteps = (measure: string, name: string, value: number): void => {
  if (!Number.isSafeInteger(value) || value < 1) {
    throw new RangeError(`${measure}: ${name} must be a whole number, 1 or more, but was ${value}.`);
  }
};

export const present = (series: Series): readonly number[] => series.filter((value) => value !== null);

/** The mean in two steps, so that a value which equals the mean is found to lie on it. Null of no values. */
export const meanOf = (values: readonly number[]): number | null => {
  if (values.length === 0) return null;
  const rough = values.reduce((sum, value) => sum + value, 0) / values.length;
  return rough + values.reduce((sum, value) => sum + (value - rough), 0) / values.length;
};

/** The value in the middle, or halfway between the two in the middle. Null of no values. */
export const medianOf = (values: readonly number[]): number | null => {
  const sorted = values.toSorted((left, right) => left - right);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
};

/** How far each reading is from the one before it. No step is taken across a missing reading. */
export const movingRanges = (series: Series): readonly number[] =>
  series.flatMap((value, index) => {
    const before = series[index - 1] ?? null;
    return value === null || before === null ? [] : [Math.abs(value - before)];
  });

export const sideOf = (value: number | null, middle: number | null): Side => {
  if (value === null || middle === null || value === middle) return 0;
  return value > middle ? 1 : -1;
};

export const tooFewPoints = (points: number, fewest: number): string =>
  `${points === 1 ? "There is 1 point" : `There are ${points} points`}. Limits need at least ${fewest}: with fewer they move with every new one.`;
