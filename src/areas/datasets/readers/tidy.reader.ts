/** Our own layout: one row for each community, with a column for each count (wide) or columns measure and count (long). */
import type { Count } from "../../../nouns/count.ts";
import type { Problem, Result } from "../../../nouns/result.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { readCount } from "./cell.rules.ts";
import { listed, plainHeading, short } from "./layout.rules.ts";
import { saysTotal } from "./measure.rules.ts";
import type { Detail, Measure } from "./reading.ts";
import { refusedWith } from "./refusals.rules.ts";
import type { Opened } from "./opened.reader.ts";
import type { TableRow } from "./table.reader.ts";
import { isPopulation, tidyColumns, tidyMeasure } from "./tidy-headings.rules.ts";
import type { Role, TidyColumns } from "./tidy-headings.rules.ts";

/** One figure of a tidy file, with everything its row says about it. */
export interface TidyFigure {
  readonly row: number;
  readonly words: Readonly<Record<Role, string>>;
  readonly measureId: string;
  readonly count: Count;
}

export interface TidyReading {
  readonly figures: readonly TidyFigure[];
  readonly measures: readonly Measure[];
  readonly has: (role: Role) => boolean;
  readonly warnings: readonly string[];
}

const ROLES: readonly Role[] = [
  "community",
  "code",
  "broadGroup",
  "scheme",
  "area",
  "areaName",
  "organisation",
  "organisationType",
  "organisationName",
  "period",
  "ageBand",
  "sex",
  "referralSource",
  "measure",
  "count",
];

const NO_WORDS: Readonly<Record<Role, string>> = Object.freeze({
  community: "",
  code: "",
  broadGroup: "",
  scheme: "",
  area: "",
  areaName: "",
  organisation: "",
  organisationType: "",
  organisationName: "",
  period: "",
  ageBand: "",
  sex: "",
  referralSource: "",
  measure: "",
  count: "",
});

const wordsOf = ({ cells }: TableRow, columns: TidyColumns): Readonly<Record<Role, string>> => {
  const words = { ...NO_WORDS };
  for (const role of ROLES) {
    const at = columns.at[role];
    if (at !== undefined) words[role] = cells[at] ?? "";
  }
  return words;
};

/** These may not be empty where their column exists: a blank would silently join rows that are different. */
const MUST_BE_FILLED: readonly (readonly [Role, string])[] = [
  ["community", "no community"],
  ["area", "no area"],
  ["organisation", "no organisation"],
  ["period", "no period"],
  ["measure", "no measure"],
];

const MIXED_ALPHABETS =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;

type RowFigures =
  | { readonly ok: true; readonly figures: readonly TidyFigure[] }
  | { readonly ok: false; readonly words: string };

const figuresOf = (row: TableRow, columns: TidyColumns): RowFigures => {
  const words = wordsOf(row, columns);
  const lacking = MUST_BE_FILLED.find(([role]) => columns.at[role] !== undefined && words[role] === "");
  if (lacking) return { ok: false, words: `Row ${row.row} has ${lacking[1]}. Fill the cell, or take the row out.` };
  const long = columns.at.count === undefined ? [] : [{ at: columns.at.count, measure: tidyMeasure(words.measure) }];
  const figures: TidyFigure[] = [];
  for (const { at, measure } of columns.at.measure === undefined ? columns.counts : long) {
    const cell = readCount(row.cells[at] ?? "");
    const heading = columns.at.measure === undefined ? measure.label : "count";
    if (!cell.read) return { ok: false, words: `Row ${row.row}, column “${short(heading)}”: ${cell.because}` };
    figures.push({ row: row.row, words, measureId: measure.id, count: cell.count });
  }
  return { ok: true, figures };
};

/** Long files name their measures in the rows; the first spelling of each is its label. */
const measuresIn = (figures: readonly TidyFigure[], columns: TidyColumns): readonly Measure[] => {
  if (columns.at.measure === undefined) return columns.counts.map(({ measure }) => measure);
  const byId = new Map<string, Measure>();
  for (const { measureId, words } of figures) {
    if (!byId.has(measureId)) byId.set(measureId, tidyMeasure(words.measure));
  }
  return [...byId.values()];
};

const warningsIn = (figures: readonly TidyFigure[], unused: readonly string[]): readonly string[] => {
  const labels = [...new Set(figures.map(({ words }) => words.community))];
  const mixed = labels.filter((label) => MIXED_ALPHABETS.test(label));
  return [
    ...(unused.length > 0 ? [`Columns that are not used were left out: ${listed(unused)}.`] : []),
    ...(mixed.length > 0
      ? [`These names mix letters of two alphabets, which look alike but differ: ${listed(mixed)}.`]
      : []),
  ];
};

const DETAILS = [
  ["ageBand", "age"],
  ["sex", "sex"],
  ["referralSource", "referral source"],
] as const;

const splitBy = (columns: TidyColumns): readonly string[] =>
  DETAILS.filter(([role]) => columns.at[role] !== undefined).map(([, words]) => words);

const splitFurther = (by: readonly string[]): string =>
  `The file is split by ${by.join(" and by ")}. Here each community is one row: add the parts up, or take the column out.`;

const leftOutWords = (rows: number): readonly string[] => {
  if (rows === 0) return [];
  return [
    `${rows === 1 ? "1 row that could not be read was" : `${rows.toLocaleString("en-GB")} rows that could not be read were`} left out.`,
  ];
};

/** “All ages” and an empty cell are no band of their own. */
const allOf = (text: string): string | null =>
  text === "" || /^(?:all|total|any|persons|people|both)(?: (?:ages|sexes|persons|people|sources|areas))?$/iu.test(text)
    ? null
    : text;

/** What a row is about beside its community; undefined in a file that is not split. */
export const detailOf = ({ words }: TidyFigure, has: TidyReading["has"]): Detail | undefined =>
  DETAILS.some(([role]) => has(role)) || (has("organisation") && has("area"))
    ? {
        ageBand: allOf(words.ageBand),
        sex: allOf(words.sex),
        referralSource: allOf(words.referralSource),
        area: has("organisation") ? allOf(words.area) : null,
      }
    : undefined;

/** Every figure of the file, or every row that is wrong. What the figures are for is decided by who asked. */
export const readTidy = async ({ copy, table, order }: Opened): Promise<Result<TidyReading>> => {
  const { headings, row } = copy.heading;
  const columns = tidyColumns(headings, headings.map(plainHeading), copy.heading.leftOut);
  if (columns.problems.length > 0) {
    return refusedWith(columns.problems.map((words) => ({ field: order.box, words, row })));
  }
  const split = splitBy(columns);
  if (split.length > 0 && order.details !== true) return wrong({ field: order.box, words: splitFurther(split), row });
  const rows = await table.rowsOf(headings.map((_, at) => at));
  const problems: Problem[] = [];
  const figures = rows.flatMap((one) => {
    const read = figuresOf(one, columns);
    if (read.ok) return read.figures;
    problems.push({ field: order.box, words: read.words, row: one.row });
    return [];
  });
  if (problems.length > 0 && order.leaveOutWrongRows !== true) return refusedWith(problems);
  const unused = columns.unused.map((at) => headings[at] ?? "");
  return found({
    figures,
    measures: measuresIn(figures, columns),
    has: (role) => columns.at[role] !== undefined,
    warnings: [...copy.warnings, ...leftOutWords(problems.length), ...warningsIn(figures, unused)],
  });
};

export const populationMeasures = ({ measures }: TidyReading): readonly Measure[] =>
  measures.filter(({ id }) => isPopulation(id));
export const activityMeasures = ({ measures }: TidyReading): readonly Measure[] =>
  measures.filter(({ id }) => !isPopulation(id));

/** Broad totals and totals are kept apart from the groups they hold. */
export const standingOf = ({ community, broadGroup }: TidyFigure["words"]): "group" | "broad" | "total" => {
  if (!saysTotal(community)) return "group";
  return broadGroup === "" || saysTotal(broadGroup) ? "total" : "broad";
};
