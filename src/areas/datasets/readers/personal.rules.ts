/**
 * What must not come in: NHS numbers, names, dates of birth, full postcodes. Told by what stands in the cells, whatever
 * the heading says; headings are looked at elsewhere.
 */
import type { Problem } from "../../../nouns/result.ts";
import { short } from "./layout.rules.ts";

/** Whether ten digits pass the check of NHS numbers (modulus 11). One in eleven passes by chance. */
export const passesNhsCheck = (digits: string): boolean => {
  if (!/^\d{10}$/u.test(digits) || /^(\d)\1{9}$/u.test(digits)) return false;
  const sum = Array.from(digits.slice(0, 9)).reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
};

const TEN_DIGITS = /(?<![\d.])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d.])/gu;
const ONLY_TEN_DIGITS = /^\d{3}[ -]?\d{3}[ -]?\d{4}$/u;
const POSTCODE = /^(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/iu;
const DAY =
  /^(?:(\d{4})[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/. ](?:\d{1,2}|[A-Za-z]{3,9})[-/. ](\d{4}))(?:[T ]\d{2}:\d{2}.*)?$/u;
const TITLED = /^(?:mr|mrs|miss|ms|mx|dr)\.? \p{Lu}[\p{L}'’-]+/iu;
/** Quick enough to ask of every row; only a row that may hold something is looked at cell by cell. */
const MAY_HOLD =
  /\d{3}[ -]?\d{3}[ -]?\d{4}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\d[-/. ](?:\d{1,2}|[A-Za-z]{3,9})[-/. ]\d|\b(?:mr|mrs|miss|ms|mx|dr)\.? \p{L}/iu;

/** Said in every such refusal, and true: whoever shows it keeps nothing of the file. */
const NOTHING_KEPT = "Nothing was kept.";

/** Whether a file was refused for what must not be in it, rather than for how it is written. */
export const isPersonal = ({ words }: Problem): boolean =>
  words.includes(NOTHING_KEPT) || words.includes("may be about single people");

interface Column {
  filled: number;
  tens: number;
  passing: number;
  firstPassingRow: number;
  /** Ten digits inside other words: how many, how many pass, and in which rows. */
  tensInText: number;
  passingInText: number;
  readonly rowsInText: number[];
  postcodes: number;
  titled: number;
  /** How many dates of each year. */
  readonly years: Map<number, number>;
}

export interface PersonalCheck {
  readonly see: (row: number, cells: readonly string[]) => void;
  /** What was found; ask after the last row. */
  readonly problems: () => readonly Problem[];
}

const newColumn = (): Column => ({
  filled: 0,
  tens: 0,
  passing: 0,
  firstPassingRow: 0,
  tensInText: 0,
  passingInText: 0,
  rowsInText: [],
  postcodes: 0,
  titled: 0,
  years: new Map(),
});

const digitsOf = (text: string): string => text.replaceAll(/\D/gu, "");

/** People are born over many years; the dates of one file of referrals lie close together. */
const YEARS_OF_BIRTH = 20;
const LEAST_DATES = 5;

const spreadYears = (years: ReadonlyMap<number, number>): number => {
  const all = [...years].toSorted(([one], [other]) => one - other);
  const total = all.reduce((sum, [, count]) => sum + count, 0);
  const at = (share: number): number => {
    let passed = 0;
    return all.find(([, count]) => (passed += count) >= total * share)?.[0] ?? 0;
  };
  return total < LEAST_DATES ? 0 : at(0.9) - at(0.1);
};

const ROWS_NAMED = 20;

const seeCell = (column: Column, cell: string, row: number): void => {
  column.filled += 1;
  if (ONLY_TEN_DIGITS.test(cell)) {
    column.tens += 1;
    if (passesNhsCheck(digitsOf(cell))) {
      column.passing += 1;
      if (column.firstPassingRow === 0) column.firstPassingRow = row;
    }
    return;
  }
  if (POSTCODE.test(cell)) column.postcodes += 1;
  if (TITLED.test(cell)) column.titled += 1;
  const year = DAY.exec(cell);
  if (year) {
    const number = Number(year[1] ?? year[2]);
    column.years.set(number, (column.years.get(number) ?? 0) + 1);
  }
  for (const found of cell.match(TEN_DIGITS) ?? []) {
    column.tensInText += 1;
    if (!passesNhsCheck(digitsOf(found))) continue;
    column.passingInText += 1;
    if (column.rowsInText.length < ROWS_NAMED && column.rowsInText.at(-1) !== row) column.rowsInText.push(row);
  }
};

const wordsAbout = (heading: string, column: Column): { readonly words: string; readonly row?: number } | null => {
  const name = `The column “${short(heading)}”`;
  const half = column.filled / 2;
  if (column.passing > 0 && column.passing > column.tens / 2)
    return column.tens < 3
      ? {
          words: `Row ${column.firstPassingRow} holds what looks like an NHS number, in the column “${short(heading)}”. ${NOTHING_KEPT} Take it out and send the file again.`,
          row: column.firstPassingRow,
        }
      : {
          words: `${name} looks like NHS numbers: ${column.passing.toLocaleString("en-GB")} of ${column.tens.toLocaleString("en-GB")} pass the check of NHS numbers, and by chance only 1 in 11 would. ${NOTHING_KEPT} Take the column out, or give each row a number of your own.`,
        };
  if (column.postcodes > 1 && column.postcodes > half)
    return {
      words: `${name} holds full postcodes, which can point to one home. ${NOTHING_KEPT} Use the area instead, such as the LSOA or ward code.`,
    };
  if (column.titled > 1 && column.titled > half)
    return {
      words: `${name} looks like people’s names. ${NOTHING_KEPT} Take the column out and send the file again.`,
    };
  const dates = [...column.years.values()].reduce((sum, count) => sum + count, 0);
  if (dates > half && spreadYears(column.years) > YEARS_OF_BIRTH)
    return {
      words: `${name} looks like dates of birth. ${NOTHING_KEPT} Give the age in years or an age band instead.`,
    };
  return null;
};

/** Looks at every cell once. `headings`: to name the column in the sentence; `field`: the file box. */
export const personalCheck = (headings: readonly string[], field: string): PersonalCheck => {
  const columns = headings.map(newColumn);
  let rows = 0;
  return {
    see: (row, cells) => {
      rows += 1;
      if (!MAY_HOLD.test(cells.join("\u001f"))) return;
      cells.forEach((cell, at) => {
        const column = columns[at];
        const text = cell.trim();
        if (column === undefined || text === "") return;
        seeCell(column, text, row);
      });
    },
    problems: () => [
      ...columns.flatMap((column, at) => {
        // Rows that were passed over quickly hold nothing of the kind, but they count: most means most of all rows.
        const about = wordsAbout(headings[at] ?? "", { ...column, filled: Math.max(column.filled, rows * 0.5) });
        return about === null ? [] : [{ field, ...about }];
      }),
      // Codes with ten digits in them pass by chance, one in eleven: only a column of which most pass holds numbers of people.
      ...columns
        .filter(({ tensInText, passingInText }) => passingInText > tensInText / 2)
        .flatMap(({ rowsInText }) => rowsInText)
        .map((row) => ({
          field,
          row,
          words: `Row ${row} holds what looks like an NHS number inside other words. ${NOTHING_KEPT} Take it out and send the file again.`,
        })),
    ],
  };
};
