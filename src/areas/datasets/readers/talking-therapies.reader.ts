/**
 * The annual report of NHS Talking Therapies: one row for each organisation and group, one column for each measure.
 * England is printed exactly. Everything below is rounded to the nearest 5, with counts under 5 hidden as `*`.
 *
 * @practice P03
 */
import { exactly, roundedTo } from "../../../nouns/count.ts";
import type { Count } from "../../../nouns/count.ts";
import type { Problem, Result } from "../../../nouns/result.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { readCount, readMeasurement } from "./cell.rules.ts";
import { listed, short } from "./layout.rules.ts";
import { periodInName, publishedMeasure, saysUnknown } from "./measure.rules.ts";
import type { ActivityReading, ActivityRow, Measure, Rounding } from "./reading.ts";
import { refusedWith } from "./refusals.rules.ts";
import { sourceOf } from "./opened.reader.ts";
import type { Opened } from "./opened.reader.ts";
import { tablesFrom } from "./activity-tables.rules.ts";
import type { GatheredRow } from "./activity-tables.rules.ts";
import { MOST_ERROR_ROWS, tooManyFigures } from "./limits.rules.ts";
import type { TableRow } from "./table.reader.ts";

const FIELD = "activity";
const DESCRIBING_COLUMNS = 6;
const VARIABLE_TYPE = 3;
const BELOW_ENGLAND: Rounding = { base: 5, hiddenUnder: 5 };

const roundingOf = (type: string): Rounding => (type.toLowerCase() === "england" ? null : BELOW_ENGLAND);

const isEmptyWord = (text: string): boolean => ["", "null", "n/a", "-"].includes(text.toLowerCase());

/** What one row of the file is about. `VariableB = All` is the total of the broad group in `VariableA`. */
export const groupOf = (variableType: string, variableA: string, variableB: string): Omit<ActivityRow, "cells"> => {
  const none = { isBroadTotal: false, isUnknown: false, isTotal: false };
  if (variableType.toLowerCase() === "total") return { ...none, label: "Total", heading: null, isTotal: true };
  const whole = variableB.toLowerCase() === "all" || isEmptyWord(variableB);
  if (saysUnknown(variableB) || saysUnknown(variableA)) {
    return { ...none, label: whole ? variableA : variableB, heading: null, isUnknown: true };
  }
  if (isEmptyWord(variableB)) return { ...none, label: variableA, heading: null };
  if (whole) return { ...none, label: variableA, heading: variableA, isBroadTotal: true };
  return { ...none, label: variableB, heading: variableA };
};

interface PublishedColumn {
  readonly at: number;
  readonly measure: Measure;
}

/** The same figure is one value however often it is printed: most figures are small, and a file has many of them. */
const remembering = (make: (figure: number) => Count): ((figure: number) => Count) => {
  const made = new Map<number, Count>();
  return (figure) => {
    const before = made.get(figure);
    if (before) return before;
    const count = make(figure);
    made.set(figure, count);
    return count;
  };
};

interface Gathered {
  readonly rows: readonly GatheredRow[];
  readonly problems: readonly Problem[];
  /** Counts below England that are no multiple of 5, although the publisher rounds. */
  readonly unrounded: number;
}

const gather = (rows: readonly TableRow[], columns: readonly PublishedColumn[], period: string | null): Gathered => {
  const problems: Problem[] = [];
  let unrounded = 0;
  const exact = remembering(exactly);
  const rounded = remembering((figure) => {
    if (figure % 5 !== 0) unrounded += 1;
    return roundedTo(5, 5, figure);
  });
  const gathered = rows.map(({ row, cells }): GatheredRow => {
    const [type = "", code = "", name = "", variableType = "", variableA = "", variableB = ""] = cells;
    const standing = roundingOf(type) === null ? exact : rounded;
    const counts = columns.map(({ measure }, at) => {
      const text = cells[DESCRIBING_COLUMNS + at] ?? "";
      const cell = measure.kind === "count" ? readCount(text, standing) : readMeasurement(text, exact);
      if (cell.read) return cell.count;
      if (problems.length <= MOST_ERROR_ROWS) {
        problems.push({ field: FIELD, words: `Row ${row}, column “${short(measure.label)}”: ${cell.because}`, row });
      }
      return exact(0);
    });
    return { type, code, name, period, row, group: { ...groupOf(variableType, variableA, variableB), cells: counts } };
  });
  return { rows: gathered, problems, unrounded };
};

const periodOf = ({ order }: Opened): { readonly period: string | null; readonly warnings: readonly string[] } => {
  const named = periodInName(order.fileName);
  if (order.period !== null) {
    const differs = named !== null && named !== order.period;
    const words = `The period given is ${order.period}, but the file’s name says ${named ?? ""}.`;
    return { period: order.period, warnings: differs ? [words] : [] };
  }
  const words =
    named === null
      ? "Neither the file nor its name says which period it is about."
      : `The period ${named} was read from the file’s name.`;
  return { period: named, warnings: [words] };
};

/** Breakdowns by age, gender and so on stand in the same file. They are left out, and said to be. */
const leftOutRows = async ({
  table,
}: Opened): Promise<{ readonly ethnic: boolean; readonly warnings: readonly string[] }> => {
  const types = await table.valuesOf(VARIABLE_TYPE);
  const others = types.filter(({ value }) => !["total", "ethnic group"].includes(value.toLowerCase()));
  const rows = others.reduce((sum, one) => sum + one.rows, 0).toLocaleString("en-GB");
  const names = listed(others.map(({ value }) => value));
  return {
    ethnic: types.some(({ value }) => value.toLowerCase() === "ethnic group"),
    warnings: others.length > 0 ? [`${rows} rows that are not about ethnic group were left out: ${names}.`] : [],
  };
};

export const readTalkingTherapies = async (opened: Opened): Promise<Result<ActivityReading>> => {
  const { copy, table } = opened;
  const { headings } = copy.heading;
  const others = headings
    .map((label, at) => ({ at, label, measure: publishedMeasure(label) }))
    .slice(DESCRIBING_COLUMNS);
  const columns = others.flatMap(({ at, measure }) => (measure ? [{ at, measure }] : []));
  const unused = others.filter(({ measure }) => measure === null).map(({ label }) => label);
  const leftOut = await leftOutRows(opened);
  if (columns.length === 0 || !leftOut.ethnic) {
    const words = leftOut.ethnic
      ? "The file has no column of figures. Choose the annual report’s main CSV as it was published."
      : "The file has no rows of the type “Ethnic Group”. Choose the annual report’s main CSV, which has them.";
    return wrong({ field: FIELD, words });
  }
  const only = { column: VARIABLE_TYPE, words: ["total", "ethnic group"] };
  const tooMany = tooManyFigures(await table.rowCount(only), columns.length);
  if (tooMany !== null) return wrong({ field: FIELD, words: tooMany });
  const { period, warnings } = periodOf(opened);
  const wanted = [0, 1, 2, 3, 4, 5, ...columns.map(({ at }) => at)];
  const gathered = gather(await table.rowsOf(wanted, only), columns, period);
  if (gathered.problems.length > 0) return refusedWith(gathered.problems);
  const measures = columns.map(({ measure }) => measure);
  const { organisations, tables, warnings: doubts } = tablesFrom(gathered.rows, measures);
  const types = [...new Set(organisations.map(({ type }) => type))];
  return found({
    kind: "activity",
    source: sourceOf(opened, period),
    published: true,
    scheme: "nhs-2001-england",
    periods: period === null ? [] : [period],
    measures,
    organisations,
    rounding: Object.fromEntries(types.map((type) => [type, roundingOf(type)])),
    tables,
    warnings: [
      ...copy.warnings,
      ...warnings,
      ...leftOut.warnings,
      ...(unused.length > 0 ? [`Columns that are not known measures were left out: ${listed(unused)}.`] : []),
      ...(gathered.unrounded > 0
        ? ["Some counts below England are not multiples of 5, though this publisher rounds to 5."]
        : []),
      ...doubts,
    ],
  });
};
