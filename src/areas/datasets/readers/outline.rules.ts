/** What the beginning of a table says of itself: its layout, its headings, and what they seem to hold. */
import { chosenHeading } from "./chosen-heading.rules.ts";
import { delimitersFor, findHeading, isBlank, topRows } from "./heading.rules.ts";
import type { Problem } from "../../../nouns/result.ts";
import { isPublished, kindOf, plainHeading, whyNoLayout } from "./layout.rules.ts";
import type { Outline } from "./outline.ts";
import { personalCheck } from "./personal.rules.ts";
import { splitterBy } from "./row-splitter.rules.ts";
import type { SplitRow } from "./row-splitter.rules.ts";
import type { ColumnMeaning, TableChoice } from "./table-choice.ts";
import { isPopulation, meaningOfHeading, namesAPerson, tidyMeasure } from "./tidy-headings.rules.ts";

const ROWS_SHOWN = 12;
const CELLS_SHOWN = 40;
const CHARACTERS_SHOWN = 60;

type SeenInText = Omit<Outline, "form" | "sheets" | "sheet">;

const filled = ({ cells }: SplitRow): number => cells.filter((cell) => cell !== "").length;

/** The rows by the delimiter that makes most of them. */
const rowsOf = (text: string, whole: boolean): readonly SplitRow[] =>
  delimitersFor(text)
    .map((delimiter) => topRows(text, whole, delimiter))
    .toSorted((one, other) => Math.max(0, ...other.map(filled)) - Math.max(0, ...one.map(filled)))[0] ?? [];

const shown = (rows: readonly SplitRow[]): Outline["rows"] =>
  rows
    .filter(({ cells }) => !isBlank(cells))
    .slice(0, ROWS_SHOWN)
    .map(({ row, cells }) => ({
      row,
      cells: cells
        .slice(0, CELLS_SHOWN)
        .map((cell) => (cell.length > CHARACTERS_SHOWN ? `${cell.slice(0, CHARACTERS_SHOWN)}…` : cell)),
    }));

/** The widest of the first rows that is all words: a guess that a person confirms. */
const likelyHeading = (rows: readonly SplitRow[]): SplitRow | undefined => {
  const widest = Math.max(0, ...rows.map(filled));
  return (
    rows.find((row) => filled(row) === widest && row.cells.every((cell) => !/^[\d.,%*-]+$/u.test(cell))) ??
    rows.find((row) => filled(row) > 1)
  );
};

const suggestedFor = (headings: readonly string[]): Readonly<Record<string, ColumnMeaning>> =>
  Object.fromEntries(
    headings.flatMap((heading) => {
      const plain = plainHeading(heading);
      const meaning = isPopulation(tidyMeasure(heading).id) ? "population" : meaningOfHeading(plain);
      return meaning === undefined ? [] : [[heading, meaning] as const];
    }),
  );

const ROW_A_PERSON =
  /^(?:(?:referral|record|row|pseudonym(?:ised)?|pathway|event|local)[ -]?(?:id|no|number|key)?|id|referral (?:received )?date|date of referral|age|age at referral)$/u;

/** One row a referral: an identifier or an age, and dates. */
export const looksLikeRecords = (headings: readonly string[]): boolean => {
  const plain = headings.map(plainHeading);
  const hasDate = plain.some((heading) => /\bdate\b/u.test(heading));
  return hasDate && plain.some((heading) => ROW_A_PERSON.test(heading));
};

const kindFrom = (headings: readonly string[], layout: Outline["layout"]): Outline["kind"] => {
  if (layout !== null && kindOf(layout) !== null) return kindOf(layout);
  if (looksLikeRecords(headings)) return "records";
  const counts = headings.map((heading) => tidyMeasure(heading).id);
  if (counts.some(isPopulation)) return "population";
  return layout === null ? null : "activity";
};

/** The first piece of the file, looked at as a table with these headings; the rest is looked at when it is read. */
const personalIn = (text: string, whole: boolean, heading: SplitRow | undefined): readonly Problem[] => {
  if (heading === undefined) return [];
  const person = heading.cells.find((cell) => namesAPerson(plainHeading(cell)));
  if (person !== undefined) return [{ field: "file", words: whyNoLayout([person]), row: heading.row }];
  const [best] = delimitersFor(text)
    .map((delimiter) => splitterBy(delimiter)(text, whole).rows)
    .toSorted((one, other) => (other[0]?.cells.length ?? 0) - (one[0]?.cells.length ?? 0));
  const check = personalCheck(heading.cells, "file");
  for (const { row, cells } of best ?? []) if (row > heading.row) check.see(row, cells);
  return check.problems();
};

export const outlineOfText = (text: string, whole: boolean, choice: TableChoice): SeenInText => {
  const rows = rowsOf(text, whole);
  const isChosen = choice.headingRow !== undefined || choice.columns !== undefined;
  const begun = isChosen ? chosenHeading(text, whole, choice) : findHeading(text, whole);
  const wanted = begun.found ? begun.heading.row : choice.headingRow;
  const row = wanted === undefined ? likelyHeading(rows) : rows.find((one) => one.row === wanted);
  const headings = row?.cells ?? [];
  const layout = begun.found ? begun.heading.layout : null;
  const kind = kindFrom(begun.found ? begun.heading.headings : headings, layout);
  return {
    rows: shown(rows),
    headingRow: row?.row ?? null,
    headings,
    layout: kind === "records" ? null : layout,
    kind,
    suggested: suggestedFor(headings),
    whyNot: begun.found ? null : begun.words,
    warnings: begun.found ? begun.heading.warnings : [],
    personal: layout !== null && isPublished(layout) ? [] : personalIn(text, whole, row),
  };
};
