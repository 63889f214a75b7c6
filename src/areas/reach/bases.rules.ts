/** What a count is set against: residents, or other counts of the same row; and the limits that follow from it. */
import type { Count } from "../../nouns/count.ts";
import { countLimits, proportion } from "../../stats/index.ts";
import type { Basis } from "./measures.rules.ts";
import { cellAt, columnOf, type CommunityRow, type ReachTable } from "./table.rules.ts";

/** Out of how many, or why nobody can say. */
export type Base =
  | { readonly known: true; readonly count: number; readonly because: string }
  | { readonly known: false; readonly because: string };

const unknownBase = (because: string): Base => ({ known: false, because });

const sumOf = (row: CommunityRow, table: ReachTable, measures: readonly string[]): number | null => {
  const counts = measures.map((measure): Count => {
    const column = columnOf(table, measure);
    return column === undefined ? { mark: "not-collected" } : cellAt(row.seen, column);
  });
  return counts.reduce<number | null>(
    (sum, count) => (sum === null || count.mark !== "value" ? null : sum + count.count),
    0,
  );
};

/** The base of one community's count. A base that rests on a hidden count is not known: it is never guessed. */
export const baseOf = (table: ReachTable, row: CommunityRow, basis: Basis): Base => {
  if (basis.of === "residents") {
    const { residents } = row;
    if (residents.count === null || residents.relation === "none") return unknownBase(residents.because);
    if (residents.count <= 0) return unknownBase("The population file counts nobody from this community here.");
    return { known: true, count: residents.count, because: residents.because };
  }
  const plus = sumOf(row, table, basis.plus);
  const minus = sumOf(row, table, basis.minus);
  const words = [basis.plus.join(" + "), ...basis.minus].join(" − ");
  if (plus === null || minus === null) {
    return unknownBase(`It is a share of ${words}, and one of those is hidden or was not collected.`);
  }
  if (plus - minus <= 0) return unknownBase(`It is a share of ${words}, which is nobody here.`);
  return { known: true, count: plus - minus, because: `Out of ${words}.` };
};

export interface Limits {
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * The 95% limits of a count, in people: sampling only. A share of a known base has Wilson's limits times the base;
 * a count of events among residents has exact Poisson limits under 10 and Byar's from 10.
 */
export const limitsOf = (seen: number, base: number, basis: Basis): Limits => {
  const limits =
    basis.of === "residents" ? countLimits(seen) : proportion({ numerator: seen, denominator: base, multiplier: base });
  return { lower: limits.lower, upper: limits.upper };
};
