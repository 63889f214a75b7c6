import type { Language } from "../languages.ts";

/**
 * How a group stands to the group it is compared with, once the doubt is counted in:
 * `below` and `above` when the whole interval lies on that side, `same` when it does not, `reference` for the group
 * compared with, `none` where no comparison is made.
 */
export type Side = "below" | "above" | "same" | "reference" | "none";

/** One row of a dot-and-interval figure. */
export interface IntervalRow {
  /** The heading of the scheme this row stands under: rows of one group must follow one another. */
  readonly group: string;
  readonly label: string;
  /** The figure itself, or null where there is none: then `note` says why, in words. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Short words at the end of the row: "121 fewer", "compared with", or why there is no figure. */
  readonly note: string;
  readonly side: Side;
}

export interface DotIntervalProps {
  /** Unique in the page: the drawing's ids begin with it. */
  readonly id: string;
  /** Read aloud as the drawing's name. */
  readonly title: string;
  /** Read aloud after it: what is counted, and what the drawing shows. */
  readonly description: string;
  /** The axis in words: "referrals per 1,000 residents, all ages". */
  readonly unit: string;
  /** The head of the value's column, short: "per 1,000". `unit` where left out. */
  readonly valueHeading?: string | undefined;
  /** The head of the notes' column, short: "than expected". */
  readonly noteHeading?: string | undefined;
  /** In the order of the scheme. */
  readonly rows: readonly IntervalRow[];
  /** Decimals of every number, so that they line up. 1 unless told. */
  readonly decimals?: number | undefined;
  /** Whom the rows are compared with; `value` null where that differs from row to row, so that no line can be drawn. */
  readonly reference: { readonly label: string; readonly value: number | null } | null;
  readonly language: Language;
}
