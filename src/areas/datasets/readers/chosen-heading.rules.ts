/** The heading row as a person chose it: which row, and what each column holds. */
import { delimitersFor, delimiterWords, isBlank, topRows } from "./heading.rules.ts";
import type { HeadingFound } from "./heading.rules.ts";
import { layoutOf, listed, plainHeading, short, whyNoLayout } from "./layout.rules.ts";
import type { SplitRow } from "./row-splitter.rules.ts";
import type { TableChoice } from "./table-choice.ts";
import { namesAPerson } from "./tidy-headings.rules.ts";

const not = (words: string, row: number): HeadingFound => ({ found: false, words, row });

/** Of several ways to separate cells the one that makes most of the chosen row. */
const rowIn = (text: string, whole: boolean, wanted: number | undefined) =>
  delimitersFor(text)
    .map((delimiter) => {
      const rows = topRows(text, whole, delimiter);
      const row =
        wanted === undefined ? rows.find(({ cells }) => !isBlank(cells)) : rows.find((one) => one.row === wanted);
      return { delimiter, rows, row };
    })
    .toSorted((one, other) => (other.row?.cells.length ?? 0) - (one.row?.cells.length ?? 0))[0];

/** Headings of columns that are not read need say nothing, so they are given a name that means nothing. */
const spareName = (at: number): string => `column ${at + 1}`;

const namedAs = ({ cells }: SplitRow, { columns = {} }: TableChoice): readonly (string | null)[] =>
  cells.map((heading) => {
    const meaning = Object.hasOwn(columns, heading) ? columns[heading] : undefined;
    if (meaning === "left-out" || heading === "") return null;
    return meaning === undefined || meaning === "as-printed" ? heading : meaning;
  });

/**
 * `text`: the first piece of the file, decoded; `whole`: whether it is the whole file. A column about single people is
 * refused even where it is left out: it should not have been sent.
 */
export const chosenHeading = (text: string, whole: boolean, choice: TableChoice): HeadingFound => {
  const best = rowIn(text, whole, choice.headingRow);
  const row = best?.row;
  if (best === undefined || row === undefined || isBlank(row.cells))
    return not(`Row ${choice.headingRow ?? 1} has no headings. Choose another row.`, choice.headingRow ?? 1);
  const person = row.cells.find((heading) => namesAPerson(plainHeading(heading)));
  if (person !== undefined) return not(whyNoLayout([person]), row.row);
  const names = namedAs(row, choice);
  const leftOut = new Set(names.flatMap((name, at) => (name === null ? [at] : [])));
  const headings = names.map((name, at) => name ?? spareName(at));
  const plain = names.map((name) => (name === null ? null : plainHeading(name)));
  const twice = plain.findIndex((name, at) => name !== null && plain.indexOf(name) !== at);
  if (twice !== -1)
    return not(`Two columns hold “${short(headings[twice])}”. Keep one of them, and leave the other out.`, row.row);
  // What is left out keeps its name for whoever reads what was left out; it must not decide what the table is.
  const printed = names.map((name, at) => name ?? (row.cells[at] || spareName(at)));
  const layout = layoutOf(headings);
  if (layout === null) return not("No column holds the communities. Say which one does.", row.row);
  const above = best.rows.filter((one) => one.row < row.row && !isBlank(one.cells));
  const words = above.map(({ cells }) => cells.filter((cell) => cell !== "").join(" "));
  const warnings = [
    ...delimiterWords(best.delimiter),
    ...(above.length > 0 ? [`Rows above the headings were passed over: ${listed(words, 3)}.`] : []),
  ];
  return {
    found: true,
    heading: { delimiter: best.delimiter, row: row.row, headings: printed, layout, leftOut, warnings },
  };
};
