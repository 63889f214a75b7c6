/** Writes a reading as a long cube, inside the worker. */
import { DuckDBDataChunk } from "@duckdb/node-api";
import type { DuckDBType, DuckDBValue } from "@duckdb/node-api";
import { DOUBLE, INTEGER, VARCHAR } from "@duckdb/node-api";
import type { CubeCell } from "../cube.ts";
import { periodOf } from "./period.rules.ts";
import { openDuck, quoted } from "./duck.reader.ts";

const COLUMNS: readonly (readonly [string, DuckDBType])[] = [
  ["row_order", INTEGER],
  ["organisation", VARCHAR],
  ["area", VARCHAR],
  ["period", VARCHAR],
  ["from_text", VARCHAR],
  ["to_text", VARCHAR],
  ["scheme", VARCHAR],
  ["category", VARCHAR],
  ["label", VARCHAR],
  ["heading", VARCHAR],
  ["age_band", VARCHAR],
  ["sex", VARCHAR],
  ["referral_source", VARCHAR],
  ["measure", VARCHAR],
  ["count", DOUBLE],
  ["low", DOUBLE],
  ["high", DOUBLE],
  ["mark", VARCHAR],
  ["standing", VARCHAR],
];
const PIECE = 2048;

const periodsOf = () => {
  const known = new Map<string, ReturnType<typeof periodOf>>();
  return (printed: string | null) => {
    if (printed === null) return { from: null, to: null };
    const period = known.get(printed) ?? periodOf(printed);
    known.set(printed, period);
    return period;
  };
};

const rowOf = (cell: CubeCell, at: number, period: { from: string | null; to: string | null }): DuckDBValue[] => {
  const { count } = cell;
  const figures = count.mark === "value" ? [count.count, count.min, count.max] : [null, null, null];
  const whose = [cell.organisation, cell.area, cell.period, period.from, period.to];
  const group = [cell.scheme, cell.category, cell.label, cell.heading, cell.ageBand, cell.sex, cell.referralSource];
  return [at, ...whose, ...group, cell.measure, ...figures, count.mark, cell.standing];
};

/** @returns how many cells were written. `folder`: private; the cube is `path` in it. */
export const writeCube = async (
  cells: Iterable<CubeCell>,
  { path, folder }: { readonly path: string; readonly folder: string },
): Promise<number> => {
  const duck = await openDuck({ threads: 1, memoryMb: 512, folder, files: [], folders: [folder] });
  try {
    const types = COLUMNS.map(([name, type]) => `${name} ${type.toString()}`);
    await duck.run(`create table cell (${types.join(", ")})`);
    const appender = await duck.connection.createAppender("cell");
    const days = periodsOf();
    let written = 0;
    let piece: DuckDBValue[][] = [];
    const append = (): void => {
      if (piece.length === 0) return;
      const chunk = DuckDBDataChunk.create(
        COLUMNS.map(([, type]) => type),
        piece.length,
      );
      chunk.setRows(piece);
      appender.appendDataChunk(chunk);
      piece = [];
    };
    for (const cell of cells) {
      piece.push(rowOf(cell, written, days(cell.period)));
      written += 1;
      if (piece.length === PIECE) append();
    }
    append();
    appender.closeSync();
    await duck.run(
      `copy (select * exclude (from_text, to_text), from_text::date as period_from, to_text::date as period_to,
         standing = 'total' as is_total, standing = 'broad' as is_broad_total, standing = 'unknown' as is_unknown
       from cell order by row_order) to ${quoted(path)} (format parquet, compression zstd)`,
    );
    return written;
  } finally {
    duck.close();
  }
};
