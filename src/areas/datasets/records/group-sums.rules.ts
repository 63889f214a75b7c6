/** Adds rows up by their group, in one table of numbers that grows as it is needed. */

const EMPTY = 0;
const FIRST_SLOTS = 2 ** 16;
const FULL = 0.6;
const LOW = 2 ** 32;
const AT_ONCE = 64;

/** The high half of a key and one more, so that nought stands for a line without a group. */
const highOf = (key: number): number => ((key * (1 / LOW)) | 0) + 1;

/** What stands for the rows of a piece: a group's key each, or less than nought, and the stages reached, one bit each. */
export interface Keyed {
  readonly keys: Float64Array;
  readonly stages: Uint32Array;
}

export interface Sums {
  /** Counts so many rows from the first, `times` each: 1, or -1 to take them out again. */
  readonly add: (rows: Keyed, count: number, times: 1 | -1) => void;
  readonly groups: () => number;
  /** All groups and nothing after: each group's key, and its counts one after the other, rows first and then each stage. */
  readonly empty: () => { readonly keys: Float64Array<ArrayBuffer>; readonly counts: Int32Array<ArrayBuffer> };
}

const groupsIn = (table: Int32Array, line: number, groups: number) => {
  const [keys, counts] = [new Float64Array(groups), new Int32Array(groups * (line - 2))];
  let at = 0;
  for (let begin = 0; begin < table.length; begin += line) {
    const high = table[begin + 1] ?? EMPTY;
    if (high === EMPTY) continue;
    keys[at] = (high - 1) * LOW + ((table[begin] ?? 0) >>> 0);
    for (let one = 0; one < line - 2; one += 1) counts[at * (line - 2) + one] = table[begin + 2 + one] ?? 0;
    at += 1;
  }
  return { keys, counts };
};

/** `stages`: how many there are. */
export const groupSums = (stages: number): Sums => {
  // One line for each group, so that adding a row touches one place of the memory: its key in two halves, and its counts.
  const line = stages + 3;
  let slots = FIRST_SLOTS;
  let table = new Int32Array(slots * line);
  let groups = 0;
  const lines = new Int32Array(AT_ONCE);

  /** Where the line of a key begins; one without a row yet is empty. */
  const lineOf = (low: number, high: number): number => {
    const mixed = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
    for (let slot = (mixed ^ (mixed >>> 15)) & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
      const begin = slot * line;
      const there = table[begin + 1] ?? 0;
      if ((there === high && table[begin] === low) || there === EMPTY) return begin;
    }
  };
  /**
   * Finds the lines of some rows before any is added to: the table is far larger than what is near the processor, and
   * lines that are looked for one right after the other arrive side by side.
   */
  const find = (keys: Float64Array, from: number, to: number): void => {
    for (let at = from; at < to; at += 1) {
      const key = keys[at] ?? -1;
      lines[at - from] = key < 0 ? -1 : lineOf(key | 0, highOf(key));
    }
  };
  /** A row of this group, whose line begins here unless one before it has taken the line meanwhile. */
  const lineFor = (key: number, found: number): number => {
    const low = key | 0;
    const high = highOf(key);
    const begin = table[found + 1] === high && table[found] === low ? found : lineOf(low, high);
    if (table[begin + 1] === EMPTY) {
      table[begin] = low;
      table[begin + 1] = high;
      groups += 1;
    }
    return begin;
  };

  const grow = (): void => {
    const before = table;
    slots *= 2;
    table = new Int32Array(slots * line);
    for (let at = 0; at < before.length; at += line) {
      if (before[at + 1] === EMPTY) continue;
      table.set(before.subarray(at, at + line), lineOf(before[at] ?? 0, before[at + 1] ?? 0));
    }
  };

  return {
    groups: () => groups,
    add: ({ keys, stages: reached }, count, times) => {
      for (let from = 0; from < count; from += AT_ONCE) {
        const to = Math.min(count, from + AT_ONCE);
        find(keys, from, to);
        for (let at = from; at < to; at += 1) {
          const found = lines[at - from] ?? -1;
          if (found === -1) continue;
          const begin = lineFor(keys[at] ?? 0, found);
          const mask = reached[at] ?? 0;
          table[begin + 2] = (table[begin + 2] ?? 0) + times;
          for (let stage = 0; stage < stages; stage += 1) {
            table[begin + 3 + stage] = (table[begin + 3 + stage] ?? 0) + ((mask >>> stage) & 1) * times;
          }
        }
        if (groups > slots * FULL) grow();
      }
    },
    empty: () => {
      const all = groupsIn(table, line, groups);
      table.fill(0);
      groups = 0;
      return all;
    },
  };
};
