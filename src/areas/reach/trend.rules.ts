/** One community over the periods that are loaded, with what changed in between. @practice P03 */
import { indicatorOf } from "../../disclosure/indicator-of.ts";
import type { Indicator } from "../../nouns/indicator.ts";
import { findingFor, type Finding, type Row } from "./finding.rules.ts";
import { meaningOf } from "./measures.rules.ts";
import { namesOfMeasure } from "./questions.rules.ts";
import { columnOf, type ReachTable } from "./table.rules.ts";

export interface TrendPoint {
  readonly period: string;
  readonly row: Row;
  readonly figure: Indicator;
  readonly referenceRatePer1000: number | null;
  /** What makes this figure another kind of figure than the one before it; null where nothing is known to have changed. */
  readonly changed: string | null;
}

interface InPeriod {
  readonly period: string;
  readonly table: ReachTable;
  readonly finding: Finding;
  readonly measure: string;
}

/** The first of the measure's names that this period's file has. */
export const nameIn = (table: ReachTable, measure: string): string | undefined =>
  [measure, ...namesOfMeasure(measure)].find((name) => columnOf(table, name) !== undefined);

const labelIn = ({ table, measure }: InPeriod): string =>
  table.measures.find(({ id }) => id === measure)?.label ?? measure;

const roundingWords = ({ rounding }: ReachTable): string =>
  rounding === null
    ? "not rounded"
    : `rounded to ${rounding.base}, ${rounding.hiddenUnder === 0 ? "none hidden" : `hidden under ${rounding.hiddenUnder}`}`;

const changedBetween = (before: InPeriod, now: InPeriod): string | null => {
  const changes = [
    ...(before.measure === now.measure && labelIn(before) === labelIn(now)
      ? []
      : [`the file calls it “${labelIn(now)}” instead of “${labelIn(before)}”`]),
    ...(before.table.published === now.table.published
      ? []
      : [now.table.published ? "published figures begin" : "this place's own counts begin"]),
    ...(roundingWords(before.table) === roundingWords(now.table)
      ? []
      : [`counts are ${roundingWords(now.table)}, before that ${roundingWords(before.table)}`]),
  ];
  return changes.length === 0 ? null : `From ${now.period}: ${changes.join("; ")}. Do not read across.`;
};

const figureOf = ({ finding, table, period }: InPeriod, row: Row): Indicator => {
  const people = row.base.known ? row.base.count : null;
  return indicatorOf({
    count: row.seen,
    outOf: meaningOf(finding.question.measure).basis.of === "residents" ? { residents: people } : { whole: people },
    period,
    source: table.sources.find(({ role }) => role === "activity")?.fileName ?? "",
  });
};

/**
 * @param tables one for each period, oldest first, each through the gate
 * @param reference who is compared with, in every period
 * @param code the community
 */
export const trendOf = (
  tables: readonly { readonly period: string; readonly table: ReachTable }[],
  question: { readonly measure: string; readonly reference: string },
  code: string,
): readonly TrendPoint[] => {
  const asked = tables.flatMap(({ period, table }): readonly InPeriod[] => {
    const measure = nameIn(table, question.measure);
    if (measure === undefined) return [];
    const finding = findingFor(table, { measure, reference: question.reference });
    return finding.ok ? [{ period, table, finding: finding.value, measure }] : [];
  });
  return asked.flatMap((now, at): readonly TrendPoint[] => {
    const row = now.finding.rows.find(({ community }) => community.code === code);
    const before = asked[at - 1];
    if (row === undefined) return [];
    return [
      {
        period: now.period,
        row,
        figure: figureOf(now, row),
        referenceRatePer1000: now.finding.referenceRatePer1000,
        changed: before === undefined ? null : changedBetween(before, now),
      },
    ];
  });
};
