import { found, wrong } from "../../nouns/result.ts";
import type { Problem, Result } from "../../nouns/result.ts";
import { textFromSpreadsheet } from "../../nouns/spreadsheet-text.ts";
import { broadOf } from "./groups.rules.ts";
import { measureKnown, measureNames } from "./measures.ts";
import type { Measure } from "./measures.ts";
import { columns, headings, plain, rowOf } from "./row.rules.ts";
import type { Cells, Column, Reading } from "./row.rules.ts";
import { countsMax } from "./workforce.ts";
import type { Counted } from "./workforce.ts";

/** A table as it stands in a file. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

/** A row as it was read, and where it stands. */
interface Placed {
  readonly row: number;
  readonly counted: Counted;
}

const needed: readonly Column[] = ["measure", "group", "count"];
/** Said at once; the rest is counted. */
const problemsMax = 40;

const columnAt = (column: Column, said: readonly string[]): number => {
  const { words, also } = headings[column];
  return said.findIndex((heading) => [column, words, ...also].some((one) => plain(one) === plain(heading)));
};

const keyOf = ({ measure, band, part, round, group }: Counted): string => [measure, band, part, round, group].join("|");

const rowWords = (row: number, words: string): Problem => ({ field: "file", row, words: `Row ${row}: ${words}` });

const twice = (rows: readonly Placed[]): readonly Problem[] =>
  [...Map.groupBy(rows, ({ counted }) => keyOf(counted)).values()].flatMap(([first, ...more]) =>
    more.map(({ row }) => rowWords(row, `this is counted in row ${first?.row} already. Keep one of the two.`)),
  );

/** White and Irish in one table would count people twice. */
const mixed = (rows: readonly Placed[]): readonly Problem[] =>
  [
    ...Map.groupBy(rows, ({ counted: { measure, band, part, round } }) =>
      [measure, band, part, round].join("|"),
    ).values(),
  ].flatMap((of) => {
    const wide = of.find(({ counted }) => ["white", "minorities"].includes(counted.group));
    const fine = of.find(({ counted }) => counted.group.includes(":") && !/:(?:Z|99)$/.test(counted.group));
    return wide === undefined || fine === undefined
      ? []
      : [
          rowWords(
            wide.row,
            `here stand all together, and in row ${fine.row} one group of them. Count people once: the groups, or White and Ethnic minorities.`,
          ),
        ];
  });

const addedUp = (rows: readonly Placed[], of: (counted: Counted) => string): ReadonlyMap<string, Placed> => {
  const sums = new Map<string, Placed>();
  for (const { row, counted } of rows) {
    const before = sums.get(of(counted))?.counted.count ?? 0;
    sums.set(of(counted), { row, counted: { ...counted, count: before + counted.count } });
  }
  return sums;
};

/** More appointed than shortlisted cannot be. Staff are counted on one day and what happened over a year, so these may differ. */
const tooMany = (rows: readonly Placed[], reading: Reading): readonly Problem[] => {
  const keyIn = (measure: string, { round, group }: Counted): string =>
    `${measure}|${round}|${broadOf(group, reading.locals)}`;
  const sums = addedUp(rows, (counted) => keyIn(counted.measure, counted));
  return [...sums.values()].flatMap(({ row, counted }) => {
    const { within } = measureKnown(measureIn(counted));
    if (within === undefined || within === "staff") return [];
    const whole = sums.get(keyIn(within, counted));
    if (whole === undefined || whole.counted.count >= counted.count) return [];
    const [some, all] = [measureKnown(measureIn(counted)).words, measureKnown(measureIn(whole.counted)).words];
    return [rowWords(row, `“${some}” are more than “${all}” in row ${whole.row}. Check both numbers.`)];
  });
};

export const measureIn = ({ measure }: Pick<Counted, "measure">): Measure => {
  const known = measureNames.find((name) => name === measure);
  if (known === undefined) throw new Error(`Nothing is counted as ${measure}.`);
  return known;
};

const shortened = (problems: readonly Problem[]): readonly Problem[] => [
  ...problems.slice(0, problemsMax),
  ...(problems.length > problemsMax
    ? [
        {
          field: "file",
          words: `And ${problems.length - problemsMax} more rows. Put these right and send the file again.`,
        },
      ]
    : []),
];

/** What stands in a file. */
export interface FileRead {
  readonly counted: readonly Counted[];
  /** Rows of the template in which nobody wrote a number. */
  readonly leftEmpty: number;
}

/** Every number of a file, or what to put right, row by row; all of it or nothing is kept. @practice P13 */
export function countedIn(table: Table, reading: Reading): Result<FileRead> {
  const at = new Map(columns.map((column) => [column, columnAt(column, table.headings)]));
  const missing = needed.filter((column) => (at.get(column) ?? -1) < 0);
  if (missing.length > 0)
    return wrong({
      field: "file",
      words: `The file has no column “${missing.map((column) => headings[column].words).join("”, no column “")}”. Take the template and keep its first row.`,
    });
  const cellOf = (cells: readonly string[], column: Column): string =>
    textFromSpreadsheet(cells[at.get(column) ?? -1] ?? "").trim();
  const some = table.rows.filter(({ cells }) => needed.some((column) => cellOf(cells, column) !== ""));
  const filled = some.filter(({ cells }) => cellOf(cells, "count") !== "");
  if (filled.length === 0)
    return wrong({ field: "file", words: "The file has no number in it. Write at least one; nobody is 0." });
  if (filled.length > countsMax)
    return wrong({ field: "file", words: `The file has ${filled.length} rows. Send at most ${countsMax}.` });
  const read = filled.map(({ row, cells }) => {
    const of = (column: Column): string => cellOf(cells, column);
    const typed: Cells = {
      measure: of("measure"),
      band: of("band"),
      part: of("part"),
      level: of("level"),
      round: of("round"),
      group: of("group"),
      count: of("count"),
    };
    return { row, counted: rowOf(typed, reading) };
  });
  const faults = read.flatMap(({ row, counted }) =>
    counted.ok ? [] : counted.problems.map(({ words }) => rowWords(row, words)),
  );
  const rows = read.flatMap(({ row, counted }) => (counted.ok ? [{ row, counted: counted.value }] : []));
  const problems = [...faults, ...twice(rows), ...mixed(rows), ...tooMany(rows, reading)];
  return problems.length > 0
    ? wrong(...shortened(problems.toSorted((one, other) => (one.row ?? 0) - (other.row ?? 0))))
    : found({ counted: rows.map(({ counted }) => counted), leftEmpty: some.length - filled.length });
}
