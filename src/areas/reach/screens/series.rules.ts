/** What the screens ask of a service's periods: a finding for each, one community's figures, the words of both. */
import { findingFor, type Finding, type Row } from "../finding.rules.ts";
import { meaningOf } from "../measures.rules.ts";
import { referenceHere } from "../place-choices.rules.ts";
import type { Reference } from "../reference.rules.ts";
import { hiddenUnderIn, type ReachTable } from "../table.rules.ts";
import { nameIn } from "../trend.rules.ts";
import type { LineOfTime } from "./periods.rules.ts";

export interface FindingIn {
  readonly period: string;
  readonly table: ReachTable;
  readonly finding: Finding;
}

/** Only the periods that stand on a line of time, in its order. */
export const alongTime = <Told extends { readonly period: string }>(
  told: readonly Told[],
  { periods }: LineOfTime,
): readonly (Told & { readonly time: number; readonly season: number | null })[] =>
  periods.flatMap(({ printed, time, season }) => {
    const one = told.find(({ period }) => period === printed);
    return one === undefined ? [] : [{ ...one, time, season }];
  });

interface PeriodsAsked {
  readonly tables: readonly { readonly period: string; readonly table: ReachTable }[];
  readonly measure: string;
  readonly reference: Reference;
}

/** The periods that have the measure, oldest first. */
export const findingsOver = ({ tables, measure, reference }: PeriodsAsked): readonly FindingIn[] =>
  tables.flatMap(({ period, table }): readonly FindingIn[] => {
    const name = nameIn(table, measure);
    const finding = name === undefined ? undefined : findingFor(table, { measure: name, reference });
    return finding?.ok === true ? [{ period, table, finding: finding.value }] : [];
  });

/** Whom to compare with over all periods: as the newest has it. */
export const referenceOver = (
  tables: PeriodsAsked["tables"],
  measure: string,
  asked: { readonly asked: Reference | undefined; readonly kept: Reference | undefined },
): Reference => {
  const newest = tables.at(-1)?.table;
  const name = newest === undefined ? undefined : nameIn(newest, measure);
  if (newest === undefined || name === undefined) return asked.asked ?? "everyone";
  return referenceHere(newest, name, asked).reference;
};

export const rowOf = ({ finding }: FindingIn, code: string): Row | undefined =>
  finding.rows.find(({ community }) => community.code === code);

/** Residents per 1,000, shares per 100: `scale` turns a rate per 1,000 into what is said. */
export const unitOf = (measure: string): { readonly per: 1000 | 100; readonly scale: number; readonly words: string } =>
  meaningOf(measure).basis.of === "residents"
    ? { per: 1000, scale: 1, words: "per 1,000 residents" }
    : { per: 100, scale: 0.1, words: "per 100" };

const listOf = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** Where the numbers come from and what was hidden, as sentences for the foot of every screen. */
export const notesOf = (tables: readonly ReachTable[]): readonly string[] => {
  const sources = listOf(tables.flatMap(({ sources: own }) => own.map(({ fileName }) => fileName)));
  const newest = tables.at(-1);
  if (newest === undefined) return [];
  const hiddenUnder = hiddenUnderIn(newest);
  const hidden =
    newest.rounding === null
      ? []
      : [
          newest.published
            ? `The publisher hid counts under ${newest.rounding.hiddenUnder} and rounded the others to the nearest ${newest.rounding.base}. All numbers here are worked out from those.`
            : `Counts under ${newest.rounding.hiddenUnder} are hidden${hiddenUnder === undefined ? ", and others beside them," : ""} and the rest rounded to the nearest ${newest.rounding.base}. All numbers here are worked out from those.`,
        ];
  const named = sources.slice(0, 4).join("; ") + (sources.length > 4 ? ` and ${sources.length - 4} more` : "");
  return [`From: ${named}.`, ...hidden];
};
