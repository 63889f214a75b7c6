/** Fewer periods than this before or after a change do not show a trend: a level and a slope are then guesswork. */
export const fewestPeriodsEachSide = 8;

interface InTime {
  readonly time: number;
}

/** The rows in order of time. A time that stands there twice, or is no number, is refused. */
export const inOrderOfTime = <Row extends InTime>(measure: string, rows: readonly Row[]): readonly Row[] => {
  const sorted = rows.toSorted((left, right) => left.time - right.time);
  sorted.forEach(({ time }, index) => {
    if (!Number.isFinite(time)) throw new RangeError(`${measure}: each time must be a number, but one was ${time}.`);
    if (time === sorted[index - 1]?.time) throw new RangeError(`${measure}: the time ${time} stands there twice.`);
  });
  return sorted;
};

/** Why there are too few periods on a side of the change, or null. */
export const tooShort = (rows: readonly InTime[], changeAt: number): string | null => {
  const before = rows.filter(({ time }) => time <= changeAt).length;
  const after = rows.length - before;
  if (before >= fewestPeriodsEachSide && after >= fewestPeriodsEachSide) return null;
  return (
    `Periods before the change: ${before}; after it: ${after}. A trend needs at least ` +
    `${fewestPeriodsEachSide} on each side: compare the two counts instead.`
  );
};

export const isEvenlySpaced = (rows: readonly InTime[]): boolean => {
  const steps = rows.slice(1).map(({ time }, index) => time - (rows[index]?.time ?? time));
  return steps.every((step) => Math.abs(step - (steps[0] ?? step)) <= 1e-9 * Math.abs(step));
};
