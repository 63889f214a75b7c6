/**
 * Adds rows up in tables with a line for every group there can be, one table a period: while they are few, no group has
 * to be looked for, and what two threads have counted is added line by line.
 */
import type { Keyed } from "./group-sums.rules.ts";
import { PERIODS_MAX } from "./row-plan.rules.ts";

const PERIOD_BITS = Math.log2(PERIODS_MAX);
/** Keys with their period are whole numbers of 31 bits. */
const MOST_KEYS = 2 ** (31 - PERIOD_BITS) - 1;
const MOST_BYTES = 96 * 1024 * 1024;
const NUMBER_BYTES = 4;
const AT_ONCE = 64;

/** By period: for each key, its rows and then each stage. Shared between threads. */
export type PeriodTables = readonly (Int32Array<SharedArrayBuffer> | undefined)[];

export interface EveryGroup {
  /** Counts so many rows from the first, `times` each. False, and nothing is counted: they need more room than there is. */
  readonly add: (rows: Keyed, count: number, times: 1 | -1) => boolean;
  readonly tables: PeriodTables;
}

/** `keys`: how many there are without their period. Null: too many. */
export const everyGroup = (keys: number, stages: number): EveryGroup | null => {
  const line = stages + 1;
  const tableBytes = keys * line * NUMBER_BYTES;
  if (keys > MOST_KEYS || tableBytes > MOST_BYTES) return null;
  const tables = Array.from<Int32Array<SharedArrayBuffer> | undefined>({ length: PERIODS_MAX });
  let bytes = 0;
  let touched = 0;

  const makeRoom = (keysOfRows: Float64Array, count: number): boolean => {
    for (let at = 0; at < count; at += 1) {
      const key = keysOfRows[at] ?? -1;
      if (key < 0 || tables[key & (PERIODS_MAX - 1)] !== undefined) continue;
      if (bytes + tableBytes > MOST_BYTES) return false;
      bytes += tableBytes;
      tables[key & (PERIODS_MAX - 1)] = new Int32Array(new SharedArrayBuffer(tableBytes));
    }
    return true;
  };
  /** The tables are larger than what is near the processor: lines looked at one right after the other arrive side by side. */
  const touch = (keysOfRows: Float64Array, from: number, to: number): void => {
    for (let at = from; at < to; at += 1) {
      const key = keysOfRows[at] ?? -1;
      if (key >= 0) touched |= tables[key & (PERIODS_MAX - 1)]?.[(key >>> PERIOD_BITS) * line] ?? 0;
    }
  };

  return {
    tables,
    add: ({ keys: keysOfRows, stages: reached }, count, times) => {
      if (!makeRoom(keysOfRows, count)) return false;
      for (let from = 0; from < count; from += AT_ONCE) {
        const to = Math.min(count, from + AT_ONCE);
        touch(keysOfRows, from, to);
        for (let at = from; at < to; at += 1) {
          const key = keysOfRows[at] ?? -1;
          const table = key < 0 ? undefined : tables[key & (PERIODS_MAX - 1)];
          if (table === undefined) continue;
          const begin = (key >>> PERIOD_BITS) * line;
          const mask = reached[at] ?? 0;
          table[begin] = (table[begin] ?? 0) + times;
          for (let stage = 0; stage < stages; stage += 1) {
            table[begin + 1 + stage] = (table[begin + 1 + stage] ?? 0) + ((mask >>> stage) & 1) * times;
          }
        }
      }
      return true;
    },
  };
};
