/** What a count is set against: residents, or other counts of the same row; and the limits that follow from it. */
import { notCollectedHere } from "../../disclosure/release-table.ts";
import type { Mark } from "../../nouns/count.ts";
import type { Released } from "../../nouns/indicator.ts";
import { countLimits, eventsForByar, proportion } from "../../stats/index.ts";
import { basisInWords, meaningOf, plainMeasure, type Basis } from "./measures.rules.ts";
import { cellAt, columnOf, type CommunityRow, type ReachTable } from "./table.rules.ts";

/** What stands where there is no number: the mark of the count that is missing, or `none` where nothing is hidden. */
export type NoNumber = Exclude<Mark, "value"> | "none";

/** Out of how many, or why nobody can say. */
export type Base =
  | { readonly known: true; readonly count: number; readonly because: string }
  | { readonly known: false; readonly mark: NoNumber; readonly because: string };

const unknownBase = (mark: NoNumber, because: string): Base => ({ known: false, mark, because });

/** The count of a community under a measure; a measure the table has no column for was not collected. */
export const countOf = (table: ReachTable, row: CommunityRow, measure: string): Released => {
  const column = columnOf(table, measure);
  return column === undefined ? notCollectedHere : cellAt(row.seen, column);
};

const sumOf = (counts: readonly Released[]): number =>
  counts.reduce((sum, count) => sum + (count.mark === "value" ? count.count : 0), 0);

const shareOfCounts = (table: ReachTable, row: CommunityRow, basis: Basis & { readonly of: "measures" }): Base => {
  const words = basisInWords(basis);
  const cell = (measure: string): Released => countOf(table, row, measure);
  const missing = [...basis.plus, ...basis.minus].filter((measure) => cell(measure).mark !== "value");
  const [firstMissing] = missing;
  if (firstMissing === undefined) {
    const count = sumOf(basis.plus.map(cell)) - sumOf(basis.minus.map(cell));
    return count > 0
      ? { known: true, count, because: `Out of ${words}.` }
      : unknownBase("none", `It is a share of ${words}, which is nobody here.`);
  }
  const same = basis.same === null ? undefined : cell(basis.same);
  if (basis.same !== null && same?.mark === "value" && same.count > 0) {
    const hidden = missing.map(plainMeasure).join(" and ");
    const because = `Out of ${plainMeasure(basis.same)}, which the publisher defines as the same people as ${words}: here ${hidden} ${missing.length === 1 ? "is" : "are"} hidden or not collected.`;
    return { known: true, count: same.count, because };
  }
  const { mark } = cell(firstMissing);
  return unknownBase(
    mark === "value" ? "none" : mark,
    `It is a share of ${words}, and one of those is hidden or was not collected.`,
  );
};

/** The base of one community's count. A base that rests on a hidden count is not known: it is never guessed. */
export const baseOf = (table: ReachTable, row: CommunityRow, basis: Basis): Base => {
  if (basis.of === "measures") return shareOfCounts(table, row, basis);
  const { residents } = row;
  if (residents.count === null || residents.relation === "none") return unknownBase("none", residents.because);
  if (residents.count <= 0) return unknownBase("none", "The population file counts nobody from this community here.");
  return { known: true, count: residents.count, because: residents.because };
};

/** The base of a measure's count. Rounding may print more recovered than could: no share can be taken of fewer. */
export const baseFor = (table: ReachTable, row: CommunityRow, measure: string): Base => {
  const { basis } = meaningOf(measure);
  const base = baseOf(table, row, basis);
  const seen = countOf(table, row, measure);
  return basis.of === "measures" && base.known && seen.mark === "value" && seen.count > base.count
    ? unknownBase("none", "More were counted here than it is a share of, so no share can be worked out.")
    : base;
};

export interface Limits {
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Which limits `limitsOf` takes, by the name of the method. */
export const limitsMethod = (seen: number, basis: Basis): "exact" | "byar" | "wilson" => {
  if (basis.of === "measures") return "wilson";
  return seen < eventsForByar ? "exact" : "byar";
};

/**
 * The 95% limits of a count, in people: sampling only. A share of a known base has Wilson's limits times the base;
 * a count of events among residents has exact Poisson limits under 10 and Byar's from 10.
 */
export const limitsOf = (seen: number, base: number, basis: Basis): Limits => {
  const limits =
    basis.of === "residents" ? countLimits(seen) : proportion({ numerator: seen, denominator: base, multiplier: base });
  return { lower: limits.lower, upper: limits.upper };
};
