/** A clean copy as a table to ask, where DuckDB cannot be: the same questions, the same answers. */
import { UNIT_SEPARATOR, type CleanCopy } from "../../../src/areas/datasets/readers/clean-copy.reader.ts";
import type { Only, Table } from "../../../src/areas/datasets/readers/table.reader.ts";
import { linesWritten } from "./files-in-memory.ts";

const valuesMost = 10_000;

export const openTable = (copy: CleanCopy): Promise<Table> => {
  const lines = linesWritten(copy.path);
  const cellsOf = (line: string): readonly string[] => line.split(UNIT_SEPARATOR);
  // The row's number stands first.
  const cellIn = (cells: readonly string[], column: number): string => cells[column + 1] ?? "";
  const isWanted = (cells: readonly string[], only: Only | undefined): boolean =>
    only === undefined || only.words.includes(cellIn(cells, only.column).toLowerCase());
  return Promise.resolve({
    valuesOf: (column) => {
      const rows = new Map<string, number>();
      for (const line of lines) {
        const value = cellIn(cellsOf(line), column);
        rows.set(value, (rows.get(value) ?? 0) + 1);
      }
      const values = [...rows].slice(0, valuesMost).map(([value, count]) => ({ value, rows: count }));
      return Promise.resolve(values);
    },
    rowCount: (only) => Promise.resolve(lines.filter((line) => isWanted(cellsOf(line), only)).length),
    rowsOf: (columns, only) => {
      const rows = lines.flatMap((line) => {
        const cells = cellsOf(line);
        if (!isWanted(cells, only)) return [];
        return [{ row: Number(cells[0]), cells: columns.map((column) => cellIn(cells, column)) }];
      });
      return Promise.resolve(rows);
    },
    close: () => undefined,
  });
};
