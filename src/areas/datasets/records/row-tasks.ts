/** What counters of rows, each in a thread of its own, are asked and what they tell. Nouns only. */
import type { PeriodTables } from "./every-group.rules.ts";
import type { RowPlan, RowRefused } from "./row-plan.rules.ts";
import type { StrangeValue } from "./row-faults.rules.ts";

export interface CounterStart {
  readonly plan: RowPlan;
  /** Where this counter keeps its rows until it is known which ids stand twice. Private; the maker removes it. */
  readonly keptAt: string;
  /** In how many parts ids are compared, one part after the other: a power of two. */
  readonly parts: number;
  /** Shared: how often groups that this one told have arrived. */
  readonly arrived: Int32Array;
}

/** A text file that several counters read together, piece by piece. */
export interface RowFile {
  readonly path: string;
  readonly bytes: number;
  /** The byte that ends a line. */
  readonly lineEnd: number;
  /** Whether it is there until all is counted; if not, its ids are kept apart. */
  readonly stays: boolean;
  /** The number of its first piece; pieces of all files are numbered on. */
  readonly firstPiece: number;
  /** How many pieces it has. */
  readonly pieces: number;
  /**
   * Shared: how many pieces were taken, then where each piece begins, or -1 while nobody knows. Where one begins is known
   * once the piece before it is read, or at once where that has no quotation marks.
   */
  readonly turns: BigInt64Array;
}

export interface PieceTold {
  readonly piece: number;
  /** Lines, the empty ones among them. */
  readonly rows: number;
  readonly blank: number;
  readonly refused: readonly RowRefused[];
}

/** The kept rows of a piece: where they stand in the file of the counter that read it, sorted by part. */
export interface PieceKept {
  readonly piece: number;
  readonly path: string;
  readonly offset: number;
  /** Where each part begins among its rows, and after them their number. */
  readonly begins: Int32Array;
  readonly ids: IdsAt;
}

/** Where the ids of a piece stand: each is told by how far behind this byte it begins. */
export interface IdsAt {
  readonly path: string;
  readonly from: number;
}

/** Counts of groups: each one's key, and its rows and then each stage, one after the other. A group may come again. */
export interface GroupCounts {
  readonly keys: Float64Array;
  readonly counts: Int32Array;
}

export type Task =
  | { readonly ask: "count"; readonly file: RowFile }
  /** `taken`: shared, how many parts were taken. */
  | { readonly ask: "compare"; readonly kept: readonly PieceKept[]; readonly taken: Int32Array }
  | { readonly ask: "give" };

/** A thread is told first what it counts. */
export type ThreadOrder = { readonly ask: "begin"; readonly start: CounterStart } | Task;

export type Told =
  | { readonly told: "pieces"; readonly pieces: readonly PieceTold[]; readonly kept: readonly PieceKept[] }
  | { readonly told: "ids"; readonly refused: readonly RowPlace[]; readonly again: number; readonly isNoId: boolean }
  /** Sent at any time, where there are many; the counter waits until they have arrived. */
  | { readonly told: "groups"; readonly groups: GroupCounts }
  | {
      readonly told: "all";
      /** What was counted, in two forms: a group may stand in both. */
      readonly tables: PeriodTables;
      readonly groups: GroupCounts;
      readonly strange: readonly StrangeValue[];
      readonly refused: number;
    };

/** A row by its piece and its place in it. */
export interface RowPlace {
  readonly piece: number;
  readonly row: number;
}
