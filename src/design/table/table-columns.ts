import type { ReactNode } from "react";

/** One column of a table of `Row`s. */
export interface Column<Row> {
  /** The head, as short as it can be said. */
  readonly heading: string;
  /** The unit, in the head and never in the cells: "per 1,000", "95% interval". */
  readonly unit?: string | undefined;
  /**
   * - `text`: words, at the start side.
   * - `number`: right-aligned in tabular figures, so that units stand under units, in every language.
   * - `interval`: as a number, lighter.
   * - `words`: short words beside numbers ("121 fewer"), right-aligned.
   */
  readonly kind: "text" | "number" | "interval" | "words";
  readonly cell: (row: Row) => ReactNode;
}

/** Rows under one heading of the scheme ("Asian or Asian British"), or without a heading. */
export interface RowGroup<Row> {
  readonly heading?: string | undefined;
  readonly rows: readonly Row[];
}

/**
 * The first `limit` rows, and the rest, each still under its heading: a table of 200 shows 25 and folds 175.
 * A group that is cut in two keeps its heading on both sides.
 */
export const splitRows = <Row>(
  groups: readonly RowGroup<Row>[],
  limit: number,
): { readonly shown: readonly RowGroup<Row>[]; readonly folded: readonly RowGroup<Row>[] } => {
  const shown: RowGroup<Row>[] = [];
  const folded: RowGroup<Row>[] = [];
  let room = limit;
  for (const group of groups) {
    const here = group.rows.slice(0, room);
    const later = group.rows.slice(room);
    room -= here.length;
    if (here.length > 0) shown.push({ ...group, rows: here });
    if (later.length > 0) folded.push({ ...group, rows: later });
  }
  return { shown, folded };
};
