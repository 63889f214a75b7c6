/** Puts groups that were counted into a table of the database, as they come. */
import { DOUBLE, DuckDBDataChunk, DuckDBDoubleVector, DuckDBIntegerVector, INTEGER } from "@duckdb/node-api";
import type { Duck } from "../cubes/duck.reader.ts";
import type { CountPlan } from "./count-plan.rules.ts";
import type { PeriodTables } from "./every-group.rules.ts";
import { PERIODS_MAX } from "./row-plan.rules.ts";
import type { GroupCounts } from "./row-tasks.ts";

/** As many rows as the database takes at once. */
const CHUNK_ROWS = 2_048;

export interface GroupTable {
  /** Groups that may come again, and below nought. */
  readonly add: (groups: GroupCounts) => void;
  /**
   * Makes the table `g`: the counts of each key `k` and period `p`, `n` rows, `s0` … those that reached each stage; in
   * the order of periods, then keys. `tables`: what else was counted; they are added up in the first.
   */
  readonly finish: (tables: readonly PeriodTables[]) => Promise<void>;
}

/** Adds the tables of one period up in the first that has any. */
const addedUp = (tables: readonly PeriodTables[], period: number): Int32Array | undefined => {
  const [sum, ...others] = tables.flatMap((all) => all[period] ?? []);
  for (const other of others) {
    for (let at = 0; sum !== undefined && at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (other[at] ?? 0);
  }
  return sum;
};

/** Numbers of the groups of one chunk, one after the other: key, period, and the counts. */
interface Lines {
  readonly numbers: Float64Array;
  rows: number;
}

export const groupTable = async (duck: Duck, { stages, keys: mostKeys }: CountPlan): Promise<GroupTable> => {
  const counts = ["n", ...stages.map((_, bit) => `s${bit}`)];
  const isWide = mostKeys >= 2 ** 31;
  const names = [`k ${isWide ? "double" : "integer"}`, ...["p", ...counts].map((one) => `${one} integer`)];
  const types = [isWide ? DOUBLE : INTEGER, INTEGER, ...counts.map(() => INTEGER)];
  await duck.run(`create table part (${names.join(", ")})`);
  const appender = await duck.connection.createAppender("part");
  const width = types.length;
  const lines: Lines = { numbers: new Float64Array(CHUNK_ROWS * width), rows: 0 };
  let mayComeAgain = false;

  const append = (): void => {
    const { numbers, rows } = lines;
    if (rows === 0) return;
    const chunk = DuckDBDataChunk.create(types, rows);
    for (let column = 0; column < width; column += 1) {
      const vector = chunk.getColumnVector(column);
      if (vector instanceof DuckDBIntegerVector || vector instanceof DuckDBDoubleVector) {
        for (let row = 0; row < rows; row += 1) vector.setItem(row, numbers[row * width + column] ?? 0);
      }
      vector.flush();
    }
    appender.appendDataChunk(chunk);
    lines.rows = 0;
  };
  /** The counts of a group begin at a place of a list. */
  const put = (key: number, period: number, from: { readonly list: Int32Array; readonly at: number }): void => {
    const { numbers } = lines;
    const begin = lines.rows * width;
    numbers[begin] = key;
    numbers[begin + 1] = period;
    for (let one = 2; one < width; one += 1) numbers[begin + one] = from.list[from.at + one - 2] ?? 0;
    lines.rows += 1;
    if (lines.rows === CHUNK_ROWS) append();
  };

  return {
    add: ({ keys, counts: list }) => {
      mayComeAgain ||= keys.length > 0;
      for (const [at, key] of keys.entries()) {
        put(Math.floor(key / PERIODS_MAX), key % PERIODS_MAX, { list, at: at * counts.length });
      }
    },
    finish: async (tables) => {
      for (let period = 0; period < PERIODS_MAX; period += 1) {
        const list = addedUp(tables, period) ?? new Int32Array(0);
        for (let at = 0; at < list.length; at += counts.length) {
          if (list[at] !== 0) put(at / counts.length, period, { list, at });
        }
      }
      append();
      appender.closeSync();
      if (!mayComeAgain) return duck.run("alter table part rename to g");
      const sums = counts.map((one) => `sum(${one})::integer as ${one}`);
      await duck.run(
        `create table g as select k::bigint as k, p, ${sums.join(", ")}
         from part group by k, p having sum(n) > 0 order by p, k`,
      );
      await duck.run("drop table part");
    },
  };
};
