/**
 * How a file of records is counted in one pass: every row becomes one number, its key, from the values it holds and its
 * period. Values that mean the same add the same to the key; a value that means nothing refuses its row.
 */
import type { PeriodLength } from "../draft.ts";
import type { Meaning } from "../value-mapping.ts";
import { firstAlike } from "./placed.rules.ts";
import type { PrintedValue, Survey, ValueColumn } from "./records.ts";
import { valueColumns } from "./records.ts";
import { PERIODS_MAX } from "./row-plan.rules.ts";
import type { ColumnRead, RowPlan } from "./row-plan.rules.ts";

/** The printed values of one column that mean something, in a fixed order; one more place stands for an empty cell. */
export interface ValueList {
  readonly column: ValueColumn;
  readonly at: number;
  readonly printed: readonly string[];
  readonly meanings: readonly Meaning[];
  /** What the place in this list counts for in the key. */
  readonly stride: number;
}

export interface CountPlan {
  readonly lists: readonly ValueList[];
  readonly date: number;
  readonly id: number | null;
  readonly stages: readonly { readonly at: number; readonly measure: string }[];
  readonly periodBy: PeriodLength;
  /** The largest key there can be, plus one, without its period. */
  readonly keys: number;
}

/** More keys than this could not be told apart once they have a period; no list of known values comes near. */
export const KEYS_MAX = Number.MAX_SAFE_INTEGER / PERIODS_MAX;

export const planFor = (survey: Survey, periodBy: PeriodLength): CountPlan => {
  const placeOf = (heading: string): number => survey.headings.indexOf(heading);
  const byColumn = Map.groupBy(survey.values, ({ column }) => column);
  let stride = 1;
  const lists = valueColumns.flatMap((column): readonly ValueList[] => {
    const heading = survey.columns[column];
    if (heading === undefined) return [];
    const known = (byColumn.get(column) ?? []).flatMap(({ value, meaning }: PrintedValue) =>
      meaning === null || value === "" ? [] : [{ value, meaning }],
    );
    const list: ValueList = {
      column,
      at: placeOf(heading),
      printed: known.map(({ value }) => value),
      meanings: known.map(({ meaning }) => meaning),
      stride,
    };
    stride *= known.length + 1;
    return [list];
  });
  return {
    lists,
    date: placeOf(survey.columns.date ?? ""),
    id: survey.columns.id === undefined ? null : placeOf(survey.columns.id),
    stages: survey.stages.map(({ heading, measure }) => ({ at: placeOf(heading), measure })),
    periodBy,
    keys: stride,
  };
};

const valueRead = (list: ValueList, rank: number): ColumnRead => {
  const weights = firstAlike(list.meanings).map((place) => place * list.stride);
  return { is: "value", printed: list.printed, weights: weights.slice(0, -1), empty: weights.at(-1) ?? 0, rank };
};

const SKIPPED: ColumnRead = { is: "skipped" };

/** What each column of the file is read for. */
export const rowPlanOf = (plan: CountPlan, survey: Survey): RowPlan => {
  const reads = new Map<number, ColumnRead>([
    ...plan.lists.map((list, rank) => [list.at, valueRead(list, rank)] as const),
    ...plan.stages.map(({ at }, bit) => [at, { is: "stage", bit: 2 ** bit }] as const),
    [plan.date, { is: "day" }],
  ]);
  if (plan.id !== null) reads.set(plan.id, { is: "id" });
  return {
    columns: survey.headings.map((_, at) => reads.get(at) ?? SKIPPED),
    delimiter: survey.delimiter,
    days: {
      order: survey.dateOrder ?? "year-first",
      separator: survey.dateSeparator,
      isTimed: survey.isTimed,
      // The days of a Parquet file say for themselves what they are.
      orYearFirst: survey.form === "parquet",
    },
    periodBy: plan.periodBy,
    hasId: plan.id !== null,
    keys: plan.keys,
  };
};
