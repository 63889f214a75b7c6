/** A screen of figures, ready to be drawn, sent or kept: the same numbers in every shape. */
import type { Chart } from "../../../design/index.ts";
import type { Cell, MeasureName, ScreenColumn, Sign } from "./screen.ts";

export interface Screen {
  /** What was found, as a sentence. */
  readonly title: string;
  readonly lead: string;
  /** How to read it, in plain sentences; over the drawing. */
  readonly reading: readonly string[];
  /** Null where nothing can be drawn: then `because` says why. Both null: a table alone says it. */
  readonly chart: Chart | null;
  readonly because: string | null;
  readonly emptyTitle?: string;
  readonly caption: string;
  readonly columns: readonly ScreenColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** Sources, rounding, what the numbers do not say. */
  readonly notes: readonly string[];
  readonly methods: readonly MeasureName[];
  /** What a reader sees first: a sign with its words, such as whether a process varies by chance. */
  readonly signs?: readonly Sign[];
}
