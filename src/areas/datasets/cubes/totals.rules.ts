/** Whether the totals a file prints agree with the sum of their parts, as far as rounding allows. */
import type { Count } from "../../../nouns/count.ts";
import type { ActivityTable, Reading } from "../readers/reading.ts";

export interface TotalsCompared {
  readonly checked: number;
  readonly agreed: number;
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/** The smallest and largest sum these counts may have; null where one of them says nothing. */
const rangeOf = (counts: readonly Count[]): Range | null => {
  let [low, high] = [0, 0];
  for (const count of counts) {
    if (count.mark === "not-applicable") continue;
    if (count.mark !== "value") return null;
    low += count.min;
    high += count.max;
  }
  return { low, high };
};

const compare = (total: Count, members: readonly Count[]): boolean | null => {
  const sum = members.length === 0 ? null : rangeOf(members);
  if (total.mark !== "value" || sum === null) return null;
  return total.max >= sum.low && total.min <= sum.high;
};

const inTable = (table: ActivityTable, column: number): readonly (boolean | null)[] => {
  const plain = table.rows.filter(({ detail }) => detail === undefined);
  const members = plain.filter((row) => !row.isTotal && !row.isBroadTotal);
  const cell = (row: ActivityTable["rows"][number]): Count => row.cells[column] ?? { mark: "not-collected" };
  return plain
    .filter((row) => row.isTotal || row.isBroadTotal)
    .map((row) => compare(cell(row), members.filter((one) => row.isTotal || one.heading === row.label).map(cell)));
};

const counted = (answers: readonly (boolean | null)[]): TotalsCompared => ({
  checked: answers.filter((answer) => answer !== null).length,
  agreed: answers.filter((answer) => answer === true).length,
});

/** Percentages and averages have no sum, and a total whose parts are hidden cannot be compared. */
export const totalsIn = (reading: Reading): TotalsCompared => {
  if (reading.kind === "population") {
    return counted(
      reading.areas.map(({ total, counts }) => {
        const plain = counts.filter(({ detail }) => detail === undefined).map(({ count }) => count);
        return total === null ? null : compare({ mark: "value", count: total, min: total, max: total }, plain);
      }),
    );
  }
  const columns = reading.measures.flatMap(({ kind }, column) => (kind === "count" ? [column] : []));
  return counted(reading.tables.flatMap((table) => columns.flatMap((column) => inTable(table, column))));
};
