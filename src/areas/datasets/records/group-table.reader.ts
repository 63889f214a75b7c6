/** Puts groups that were counted into a table of the database, as they come. */
import { DOUBLE, DuckDBDataChunk, DuckDBDoubleVector, DuckDBIntegerVector, INTEGER } from "@duckdb/node-api";
import type { Duck } from "../cubes/duck.reader.ts";
import type { CountPlan } from "./count-plan.rules.ts";
import { PERIODS_MAX } from "./row-plan.rules.ts";
import type { GroupCounts } from "./row-tasks.ts";

/** As many rows as the database takes at once. */
const CHUNK_ROWS = 2_048;

export interface GroupTable {
  readonly add: (groups: GroupCounts) => void;
  /** Makes the table `g`: the counts of each key `k` and period `p`, `n` rows, `s0` … those that reached each stage; in the order of periods, then keys. */
  readonly finish: () => Promise<void>;
}

export const groupTable = async (duck: Duck, { stages }: CountPlan): Promise<GroupTable> => {
  const counts = ["n", ...stages.map((_, bit) => `s${bit}`)];
  await duck.run(`create table part (key double, ${counts.map((one) => `${one} integer`).join(", ")})`);
  const appender = await duck.connection.createAppender("part");
  const types = [DOUBLE, ...counts.map(() => INTEGER)];
  return {
    add: ({ keys, counts: all }) => {
      const width = counts.length;
      for (let begin = 0; begin < keys.length; begin += CHUNK_ROWS) {
        const rows = Math.min(CHUNK_ROWS, keys.length - begin);
        const chunk = DuckDBDataChunk.create(types, rows);
        for (let column = 0; column <= width; column += 1) {
          const vector = chunk.getColumnVector(column);
          if (vector instanceof DuckDBDoubleVector) {
            for (let row = 0; row < rows; row += 1) vector.setItem(row, keys[begin + row] ?? 0);
          } else if (vector instanceof DuckDBIntegerVector) {
            for (let row = 0; row < rows; row += 1) vector.setItem(row, all[(begin + row) * width + column - 1] ?? 0);
          }
          vector.flush();
        }
        appender.appendDataChunk(chunk);
      }
    },
    finish: async () => {
      appender.closeSync();
      const sums = counts.map((one) => `sum(${one})::integer as ${one}`);
      await duck.run(
        `create table g as
         select key::bigint // ${PERIODS_MAX} as k, (key::bigint % ${PERIODS_MAX})::integer as p, * exclude (key)
         from (select key, ${sums.join(", ")} from part group by key having sum(n) > 0) order by p, k`,
      );
      await duck.run("drop table part");
    },
  };
};
