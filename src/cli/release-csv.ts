/** Tables of others as CSV: one heading row, one label column, counts between them, totals by their name. */
import { countsOfPercent } from "../disclosure/leaks.ts";
import type { Printed, PrintedCount, PrintedSum } from "../disclosure/check-printed.ts";
import { found, wrong, type Problem, type Result } from "../nouns/result.ts";
import type { Wanted } from "./release-json.ts";

const rowsOf = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]];
  const pieces = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|\n|\r|$)/gy;
  for (const [, field = "", end = ""] of text.replace(/^\uFEFF/u, "").matchAll(pieces)) {
    const isQuoted = field.startsWith('"');
    rows.at(-1)?.push((isQuoted ? field.slice(1, -1).replaceAll('""', '"') : field).trim());
    if (end === "") break;
    if (end !== ",") rows.push([]);
  }
  return rows.filter((row) => row.some((field) => field !== ""));
};

const isTotal = (name: string): boolean => /^(grand )?(total|all|everyone|overall|sum)\b/iu.test(name);

const most = 250_000_000;
const hiddenMarks = new Set(["*", "c", "[c]", "s", "x", "-", "–", "..", ":", "suppressed", "hidden", ""]);

export interface CsvWanted extends Wanted {
  /** Printed counts were rounded to the nearest multiple of this. */
  readonly roundTo: number;
  /** What a hidden count can be as far as the mark says; null: anything. */
  readonly hiddenRange: readonly [number, number] | null;
}

interface Read {
  readonly low: number;
  readonly high: number | null;
  readonly isHidden: boolean;
}

const readCount = (field: string, { roundTo, hiddenRange, hideUnder }: CsvWanted): Read | string => {
  const under = /^<\s*(\d+)$/u.exec(field);
  if (under !== null) return { low: 0, high: Number(under[1]) - 1, isHidden: true };
  const between = /^(\d+)\s*[-–]\s*(\d+)$/u.exec(field);
  if (between !== null) return { low: Number(between[1]), high: Number(between[2]), isHidden: true };
  if (hiddenMarks.has(field.toLowerCase()))
    return { low: hiddenRange?.[0] ?? 0, high: hiddenRange?.[1] ?? null, isHidden: true };
  const plain = field.replaceAll(/(?<=\d),(?=\d{3}\b)/gu, "");
  if (!/^\d+$/u.test(plain))
    return /^-\d/u.test(plain)
      ? "is below 0, and no count of people is"
      : "is no whole number and no mark for a hidden one";
  const count = Number(plain);
  if (count > most) return `is more than ${most.toLocaleString("en-GB")}, which is more people than this reckons with`;
  const half = Math.floor((roundTo - 1) / 2);
  if (count === 0 && hideUnder !== null) return { low: 0, high: 0, isHidden: false };
  return { low: Math.max(0, count - half), high: count + half, isHidden: false };
};

const twiceIn = (names: readonly string[]): string | undefined => {
  const seen = new Set<string>();
  return names.find((name) => seen.size === seen.add(name).size);
};

interface Side {
  readonly names: readonly string[];
  readonly total: string | undefined;
}

const sideOf = (names: readonly string[]): Side => ({ names, total: names.find(isTotal) });

const nameAt = (row: string, column: string): string => `${row}, ${column}`;

const sumsAlong = (lines: Side, others: Side, name: (line: string, other: string) => string): readonly PrintedSum[] => {
  const { total } = others;
  if (total === undefined) return [];
  const parts = others.names.filter((one) => one !== total);
  return lines.names.map((line) => ({
    name: `the sum for ${line}`,
    parts: [...parts.map((part) => ({ count: name(line, part), times: 1 })), { count: name(line, total), times: -1 }],
    low: 0,
    high: 0,
  }));
};

const percentColumn = (name: string): string | null => /^(.*\S)\s*%$/u.exec(name)?.[1] ?? null;

/** A share printed to so many places says which counts it can stand for, where what it is of is printed. */
const narrowedByPercent = (count: PrintedCount, field: string, whole: Read | undefined): PrintedCount => {
  const shown = /^(\d+(?:\.(\d+))?)\s*%?$/u.exec(field);
  if (shown === null || whole === undefined || whole.low !== whole.high || whole.low <= 0) return count;
  const possible = countsOfPercent({
    percent: Number(shown[1]),
    decimalPlaces: shown[2]?.length ?? 0,
    whole: whole.low,
  });
  const [first] = possible;
  const last = possible.at(-1);
  if (first === undefined || last === undefined) return count;
  return { ...count, low: Math.max(count.low, first), high: Math.min(count.high ?? last, last) };
};

/** Takes: the text of a file. Gives: the table, or every field that cannot be read. */
export const printedFromCsv = (text: string, wanted: CsvWanted): Result<Printed> => {
  const [head, ...body] = rowsOf(text);
  const [, ...headings] = head ?? [];
  if (headings.length === 0 || body.length === 0)
    return wrong({ field: "", words: "A table needs a row of headings, a column of labels and at least one count." });
  const labels = body.map(([label = ""]) => label);
  const twice = twiceIn(headings) ?? twiceIn(labels);
  if (twice !== undefined)
    return wrong({ field: twice, words: `“${twice}” stands twice among the headings or labels.` });
  const problems: Problem[] = [];
  const columns = sideOf(headings.filter((name) => percentColumn(name) === null));
  const totals = [columns.names, labels].map((names) => names.filter(isTotal)).find(({ length }) => length > 1);
  if (totals !== undefined)
    return wrong({
      field: totals[1] ?? "",
      words: `“${totals.join("” and “")}” could each be the total of the others. Leave all but one out and check again, or write a JSON file with constraints.`,
    });
  const rows = sideOf(labels);
  const reads = new Map<string, Read>();
  const fieldOf = new Map<string, string>();
  for (const [at, [label = "", ...fields]] of body.entries()) {
    if (fields.length !== headings.length)
      problems.push({
        field: label,
        words: `Row ${at + 2}, “${label}”, has ${fields.length} counts for ${headings.length} headings.`,
      });
    for (const [column, heading] of headings.entries()) {
      const field = fields[column] ?? "";
      fieldOf.set(nameAt(label, heading), field);
      if (percentColumn(heading) !== null) continue;
      const read = readCount(field, wanted);
      if (typeof read === "string")
        problems.push({ field: label, words: `Row ${at + 2}, column “${heading}”: “${field}” ${read}.` });
      else reads.set(nameAt(label, heading), read);
    }
  }
  const [first, ...rest] = problems;
  if (first !== undefined) return wrong(first, ...rest.slice(0, 19));
  const percentOf = new Map(headings.flatMap((name) => [[percentColumn(name) ?? name, name] as const]));
  const counts = labels.flatMap((label) =>
    columns.names.map((heading): PrintedCount => {
      const { low, high } = reads.get(nameAt(label, heading)) ?? { low: 0, high: null };
      const percent = fieldOf.get(nameAt(label, percentOf.get(heading) ?? ""));
      const count = { name: nameAt(label, heading), low, high };
      const whole = columns.total === undefined ? undefined : reads.get(nameAt(label, columns.total));
      return percentOf.get(heading) === heading || percent === undefined
        ? count
        : narrowedByPercent(count, percent, whole);
    }),
  );
  return found({
    counts,
    sums: [...sumsAlong(rows, columns, nameAt), ...sumsAlong(columns, rows, (column, row) => nameAt(row, column))],
    protect: [...reads].flatMap(([name, { isHidden }]) => (isHidden ? [name] : [])),
    valuesMin: wanted.valuesMin ?? 5,
    hideUnder: wanted.hideUnder,
  });
};
