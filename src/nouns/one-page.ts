/** Rows of a list that stand together on a page. */
export const rowsOnAPage = 25;

export interface OnePage<Row> {
  readonly rows: readonly Row[];
  /** On every page of it. */
  readonly count: number;
  /** From 1. */
  readonly page: number;
  readonly last: number;
}

/**
 * One page of a list. Whoever asks for a page behind the last gets the last.
 * @example onePage(ideas, 9).page // 2, where there are 30
 */
export function onePage<Row>(all: readonly Row[], asked: number): OnePage<Row> {
  const last = Math.max(1, Math.ceil(all.length / rowsOnAPage));
  const page = Math.min(Math.max(1, asked), last);
  return { rows: all.slice((page - 1) * rowsOnAPage, page * rowsOnAPage), count: all.length, page, last };
}
