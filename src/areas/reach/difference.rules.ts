/**
 * A difference as it is said: how many fewer or more than expected, between which limits on its own side, and whether
 * chance could explain it. One place for the page, the terminal and the list. @practice P03
 */

/** Where a community stands beside the one it is compared with, as far as chance allows one to say. */
type Side = "below" | "above" | "same" | "none";

interface Measured {
  readonly ratioLower95: number | null;
  readonly ratioUpper95: number | null;
  readonly missingLower: number | null;
  readonly missingUpper: number | null;
}

/**
 * `below` and `above` where the 95% interval of the ratio lies wholly under or over 1; where a count of 0, or of
 * all who could be counted, leaves the ratio without an interval, the interval of the count is held against what was expected.
 */
export const sideOfDifference = (row: Measured): Side => {
  if (row.ratioLower95 !== null && row.ratioUpper95 !== null) {
    if (row.ratioUpper95 < 1) return "below";
    return row.ratioLower95 > 1 ? "above" : "same";
  }
  if (row.missingLower === null || row.missingUpper === null) return "none";
  if (row.missingLower > 0) return "below";
  return row.missingUpper < 0 ? "above" : "same";
};

export interface Difference {
  /** Whole people, 0 or more. */
  readonly people: number;
  readonly isFewer: boolean;
  /** Whole people, on the difference's own side: of 44 more, 8 to 82 more; below 0 they reach over to the other side. */
  readonly ends: readonly [number, number] | null;
}

/** Half a person is a person on both sides of 0, and rounded to nothing is 0, never −0. */
const whole = (people: number): number => Math.sign(people) * Math.round(Math.abs(people)) + 0;

/** `missing`: expected less seen, below 0 where more were seen; with its limits. Null where it is not known. */
export const differenceOf = (missing: number | null, lower: number | null, upper: number | null): Difference | null => {
  if (missing === null) return null;
  const isFewer = missing >= 0;
  const ends =
    lower === null || upper === null ? null : isFewer ? ([lower, upper] as const) : ([-upper, -lower] as const);
  return {
    people: whole(Math.abs(missing)),
    isFewer,
    ends: ends === null ? null : [whole(ends[0]), whole(ends[1])],
  };
};
