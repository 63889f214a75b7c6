/** A number with where it may lie: the lower and the upper end at 95 per cent. */
export interface Interval {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** Where the earlier trend, or those compared with, would have led: events a person. */
export interface Line {
  readonly time: number;
  readonly rate: number;
}

export const verdicts = ["worked", "opposite", "did-not-work", "no-sign", "cannot-say"] as const;
export type Verdict = (typeof verdicts)[number];

/** Why nothing is called a success or a failure. */
export const refusals = [
  "paper-waits",
  "paper-denied",
  "no-figures",
  "too-early",
  "hidden",
  "too-short",
  "too-few",
  "no-fit",
] as const;
export type Refusal = (typeof refusals)[number];

/** How anybody can know that it was chosen before the start. */
export type Standpoint = "chosen-before" | "paper-waits" | "paper-confirmed" | "paper-denied";

interface CountedSide {
  readonly periods: number;
  readonly events: number;
  readonly persons: number;
}

/** What the series says, by the method that was chosen. */
export interface Reading {
  readonly verdict: Verdict;
  readonly refusal: Refusal | null;
  readonly standpoint: Standpoint;
  /** The rate over what it would have been. */
  readonly ratio: Interval | null;
  /** How many more: below 0, fewer. */
  readonly people: Interval | null;
  readonly dispersion: number | null;
  readonly seasons: boolean;
  readonly line: readonly Line[];
  readonly before: CountedSide;
  readonly after: CountedSide;
  /** The rate of the community over the rate of those compared with. */
  readonly gapBefore: number | null;
  readonly gapAfter: number | null;
  /** After over before, alone: all that a short series bears. */
  readonly plain: Interval | null;
}
