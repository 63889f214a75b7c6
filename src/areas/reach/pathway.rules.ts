/**
 * The steps of help, community by community, with what is left at each. @practice P03
 * A year's counts, not the same people followed: someone referred in March may finish in the next year.
 */
import type { Released } from "../../nouns/indicator.ts";
import { proportion } from "../../stats/index.ts";
import { baseOf, countOf, type NoNumber } from "./bases.rules.ts";
import { meaningOf, pathwaySteps } from "./measures.rules.ts";
import { columnOf, type CommunityRow, type ReachTable } from "./table.rules.ts";

export interface Step {
  readonly measure: string;
  /** With its mark: hidden, not collected and not applicable are different things. */
  readonly count: Released;
  /** Of 100 at the first step. */
  readonly ofFirst: StepShare;
  /** Of 100 at the step before; for recovery, of those who finished and could recover. Null at the first step. */
  readonly ofPrevious: StepShare | null;
}

export interface Share {
  readonly percent: number;
  /** Wilson's limits, in per cent. */
  readonly lower95: number;
  readonly upper95: number;
  /** The two counts it was worked out from. */
  readonly part: number;
  readonly whole: number;
}

/**
 * A share, or the mark of the count that stands in its way. `none`: nothing is hidden, and yet there is no share, since
 * nobody was at the step before or more are printed after it than before.
 */
export type StepShare = ({ readonly mark: "value" } & Share) | { readonly mark: NoNumber };

export interface CommunityPathway {
  readonly community: CommunityRow;
  readonly steps: readonly Step[];
}

/** The steps that this file has a column for, by the name the file's year gives them. */
export const stepsIn = (table: ReachTable): readonly string[] =>
  pathwaySteps.flatMap((names) => names.find((name) => columnOf(table, name) !== undefined) ?? []);

type Whole = { readonly mark: "value"; readonly count: number } | { readonly mark: NoNumber };

const shareOf = (part: Released, whole: Whole): StepShare => {
  if (part.mark !== "value") return { mark: part.mark };
  if (whole.mark !== "value") return { mark: whole.mark };
  // Rounding, or people from another year, can print more at a later step than at an earlier one: that is no share.
  if (whole.count <= 0 || part.count > whole.count) return { mark: "none" };
  const share = proportion({ numerator: part.count, denominator: whole.count, multiplier: 100 });
  if (share.because !== null) return { mark: "none" };
  const { value: percent, lower: lower95, upper: upper95 } = share;
  return { mark: "value", percent, lower95, upper95, part: part.count, whole: whole.count };
};

const previousOf = (
  table: ReachTable,
  row: CommunityRow,
  step: { readonly measure: string; readonly before: string },
): Whole => {
  const { basis } = meaningOf(step.measure);
  if (basis.of === "residents") return countOf(table, row, step.before);
  const base = baseOf(table, row, basis);
  return base.known ? { mark: "value", count: base.count } : { mark: base.mark };
};

/** The share a reader is shown: of the first step for steps of residents, else of those who could. */
export const shareShown = (step: Step): StepShare =>
  step.ofPrevious === null || meaningOf(step.measure).basis.of === "residents" ? step.ofFirst : step.ofPrevious;

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
