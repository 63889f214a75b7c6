import { found, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { columnsMax, meanings, rowsMax } from "./sheet.ts";
import type { Columns, Meaning, SheetRow } from "./sheet.ts";

export const columnField = (at: number): string => `column-${at}`;

/** What headings most often mean; the first that fits. */
const heard: readonly (readonly [Meaning, RegExp])[] = [
  ["day", /\b(date|day|when)\b/iu],
  ["minutes", /\bmin(ute)?s?\b/iu],
  ["hours", /\b(hours?|hrs?|time spent|duration)\b/iu],
  ["from", /\b(from|start|began|begin)\b/iu],
  ["until", /\b(until|to|end|finish)\b/iu],
  ["what", /\b(what|activity|task|type|work|done)\b/iu],
  ["who", /\b(who|name|volunteer|worker|staff|person)\b/iu],
];

/** As it was said last time for a column of this heading; a guess where it is new. Each meaning once. */
export function guessColumns(headings: readonly string[], before: ReadonlyMap<string, Meaning | null>): Columns {
  const taken = new Set<Meaning>();
  return headings.map((heading) => {
    const known = before.get(heading);
    const guess = known === undefined ? (heard.find(([, words]) => words.test(heading))?.[0] ?? null) : known;
    if (guess === null || taken.has(guess)) return null;
    taken.add(guess);
    return guess;
  });
}

interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly SheetRow[];
}

/** A table that can be a partner's record of its time. */
export function sheetOf({ headings, rows }: Table): Result<Table> {
  if (headings.length > columnsMax)
    return wrong({
      field: "file",
      words: `The table has more than ${columnsMax} columns. Leave out what is not needed.`,
    });
  if (rows.length > rowsMax)
    return wrong({
      field: "file",
      words: `The table has more than ${rowsMax} rows. Send it in parts, such as by year.`,
    });
  const cut = (cell: string): string => cell.slice(0, 300);
  return found({
    headings: headings.map(cut),
    rows: rows.map(({ row, cells }) => ({ row, cells: headings.map((_, at) => cut(cells[at] ?? "")) })),
  });
}

const twice = (columns: Columns): Meaning | undefined =>
  meanings.find((meaning) => columns.filter((one) => one === meaning).length > 1);

/** Which column is which: the day, and how long, as hours, as minutes or from and until; each once. */
export function columnsOf(sent: Readonly<Record<string, string>>, headings: readonly string[]): Result<Columns> {
  const columns = headings.map((_, at) => meanings.find((one) => one === sent[columnField(at)]) ?? null);
  const again = twice(columns);
  if (again !== undefined)
    return wrong({
      field: columnField(columns.lastIndexOf(again)),
      words: "Two columns cannot hold the same. Choose one of them.",
    });
  if (!columns.includes("day"))
    return wrong({ field: columnField(0), words: "Say which column holds the day on which it was." });
  const hasLength = columns.includes("hours") || columns.includes("minutes");
  return hasLength || (columns.includes("from") && columns.includes("until"))
    ? found(columns)
    : wrong({
        field: columnField(0),
        words: "Say which column holds how long it took: hours, minutes, or from what time until what time.",
      });
}
