/**
 * The steps of help, community by community, with what is left at each. @practice P03
 * A year's counts, not the same people followed: someone referred in March may finish in the next year.
 */
import { proportion } from "../../stats/index.ts";
import { baseOf } from "./bases.rules.ts";
import { meaningOf, pathwaySteps } from "./measures.rules.ts";
import { cellAt, columnOf, type CommunityRow, type ReachTable } from "./table.rules.ts";

export interface Step {
  readonly measure: string;
  /** Null where hidden, not collected, or not applicable. */
  readonly count: number | null;
  /** Of 100 at the first step, with Wilson's limits; null where either count is missing. */
  readonly ofFirst: Share | null;
  /** Of 100 at the step before. For recovery, of those who finished and could recover. */
  readonly ofPrevious: Share | null;
}

export interface Share {
  readonly percent: number;
  readonly lower95: number;
  readonly upper95: number;
}

export interface CommunityPathway {
  readonly community: CommunityRow;
  readonly steps: readonly Step[];
}

/** The steps that this file has a column for, by the name the file's year gives them. */
export const stepsIn = (table: ReachTable): readonly string[] =>
  pathwaySteps.flatMap((names) => names.find((name) => columnOf(table, name) !== undefined) ?? []);

const countOf = (table: ReachTable, row: CommunityRow, measure: string): number | null => {
  const column = columnOf(table, measure);
  const cell = column === undefined ? undefined : cellAt(row.seen, column);
  return cell?.mark === "value" ? cell.count : null;
};

/** A share, where there is one. Rounding can print more at a later step than at an earlier one: that is no share. */
const shareOf = (part: number | null, whole: number | null): Share | null => {
  if (part === null || whole === null || whole <= 0 || part > whole) return null;
  const share = proportion({ numerator: part, denominator: whole, multiplier: 100 });
  return share.because === null ? { percent: share.value, lower95: share.lower, upper95: share.upper } : null;
};

const previousOf = (
  table: ReachTable,
  row: CommunityRow,
  step: { readonly measure: string; readonly before: string },
): number | null => {
  const { basis } = meaningOf(step.measure);
  if (basis.of === "residents") return countOf(table, row, step.before);
  const base = baseOf(table, row, basis);
  return base.known ? base.count : null;
};

/** Every community's way through the steps; empty where the file has fewer than two of them. */
export const pathwayOf = (table: ReachTable): readonly CommunityPathway[] => {
  const measures = stepsIn(table);
  const [first] = measures;
  if (first === undefined || measures.length < 2) return [];
  return table.communities.map((community) => ({
    community,
    steps: measures.map((measure, at): Step => {
      const count = countOf(table, community, measure);
      const before = measures[at - 1];
      return {
        measure,
        count,
        ofFirst: shareOf(count, countOf(table, community, first)),
        ofPrevious: before === undefined ? null : shareOf(count, previousOf(table, community, { measure, before })),
      };
    }),
  }));
};
