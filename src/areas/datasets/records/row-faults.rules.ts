/** Collects what is wrong with the rows of a piece, and the values nobody has given a meaning yet. Seldom asked. */
import { LONGEST_VALUE, MOST_REFUSED } from "./limits.rules.ts";
import { faults } from "./row-plan.rules.ts";
import type { ColumnRead, Fault, RowRefused } from "./row-plan.rules.ts";

/** A value without a meaning is told one letter longer than one with a meaning may be. */
const LONGEST_TOLD = LONGEST_VALUE + 1;

export interface StrangeValue {
  readonly at: number;
  readonly value: string;
  readonly rows: number;
}

export interface RowFaults {
  /** Something is wrong with the row that is being read. */
  readonly accuse: (fault: Fault, at: number, text?: string) => void;
  /** The row is over: it is refused for the gravest thing that was wrong with it. */
  readonly refuse: (row: number) => void;
  /** Those of the rows since the last time. */
  readonly take: () => readonly RowRefused[];
  /** How many rows were refused, of all pieces. */
  readonly count: () => number;
  /** Of all pieces. */
  readonly strange: () => readonly StrangeValue[];
}

export const rowFaults = (columns: readonly ColumnRead[]): RowFaults => {
  const strange = new Map<string, { at: number; value: string; rows: number }>();
  let worst: Omit<RowRefused, "row"> | null = null;
  let worstRank = Number.POSITIVE_INFINITY;
  let refused: RowRefused[] = [];
  let count = 0;

  const rankOf = (fault: Fault, at: number): number => {
    const column = columns[at];
    const within = column?.is === "value" ? column.rank : at;
    return faults.indexOf(fault) * (columns.length + 1) + within;
  };
  const note = (at: number, value: string): void => {
    const key = `${at} ${value}`;
    const before = strange.get(key);
    if (before !== undefined) before.rows += 1;
    else if (strange.size < MOST_REFUSED) strange.set(key, { at, value, rows: 1 });
  };

  return {
    accuse: (fault, at, text = "") => {
      const told = text.slice(0, LONGEST_TOLD);
      if (fault === "value") note(at, told);
      const rank = rankOf(fault, at);
      if (rank >= worstRank) return;
      worst = { at, fault, text: told };
      worstRank = rank;
    },
    refuse: (row) => {
      count += 1;
      if (worst !== null && count <= MOST_REFUSED + 1) refused.push({ row, ...worst });
      worst = null;
      worstRank = Number.POSITIVE_INFINITY;
    },
    take: () => {
      const taken = refused;
      refused = [];
      return taken;
    },
    count: () => count,
    strange: () => [...strange.values()],
  };
};
