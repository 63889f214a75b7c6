/** What goes into the gate and what comes out. */
import type { Count } from "../nouns/count.ts";
import type { Released } from "../nouns/indicator.ts";

/** That a whole is the sum of its parts: a row, a column, a nested group, or what a share is of. */
export interface SumOfParts {
  readonly whole: string;
  readonly parts: readonly string[];
  /**
   * Whether the parts are all of the whole. Where they are not, the rest is a count that everybody can work out though
   * nobody prints it (all people who finished, less those who recovered), and it is protected like the others.
   */
  readonly complete: boolean;
}

/** The smallest and largest whole number a count may be. `high` is null where nobody outside knows an end. */
export interface Range {
  readonly low: number;
  readonly high: number | null;
}

/** Every count that is out, by its canonical key (see `cellKey`), and every sum that joins them. */
export interface AlreadyOut {
  /** Shown counts with the range that their rounding allows; hidden ones with the range that the rule gives away. */
  readonly ranges: ReadonlyMap<string, Range>;
  readonly sums: readonly SumOfParts[];
  /** The keys of counts that were hidden because they are small: what comes later must not narrow these either. */
  readonly small: ReadonlySet<string>;
}

export interface CountTable {
  /** Names what is counted, where and when, the same each time: whoever compares releases finds it by this. */
  readonly identity: string;
  readonly cells: ReadonlyMap<string, Count>;
  readonly sums: readonly SumOfParts[];
  /** The publisher has hidden small numbers already, and everybody can read them there. */
  readonly published: boolean;
  readonly ofEngland: boolean;
  /**
   * A table that this one only tells apart further, released before: its counts are as they are there, on whatever page they
   * stand, and only what is new here may be hidden besides.
   */
  readonly after?: ReleasedTable;
  /** Everything that is out already and shares counts with this table, or sums with its counts. */
  readonly before?: AlreadyOut;
  /** How much a reader would miss a count: 1 where nothing is said, 4 for a total. The gate hides what is missed least. */
  readonly weights?: ReadonlyMap<string, number>;
}

export type Readers = "of-the-place" | "everyone";

export interface ReleasedTable {
  readonly identity: string;
  readonly cells: ReadonlyMap<string, Released>;
  /** The keys of counts that are not small and are hidden so that a small one cannot be worked out. Not to be shown one by one. */
  readonly hiddenBeside: ReadonlySet<string>;
  /** What a reader who knows the rule knows of each count. For the ledger, not for readers. */
  readonly ranges: ReadonlyMap<string, Range>;
  readonly sums: readonly SumOfParts[];
  /** The keys of counts that are hidden because they are small. Not to be shown one by one. */
  readonly small: ReadonlySet<string>;
  /** Why nothing of it may leave, and then every count is hidden; null where it may. */
  readonly refused: Refusal | null;
}

/** Why a table may not be published, and the counts that it is about. */
export interface Refusal {
  readonly because: string;
  readonly keys: readonly string[];
}
