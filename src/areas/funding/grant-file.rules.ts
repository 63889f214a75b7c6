import type { Problem, Result } from "../../nouns/result.ts";
import { found, wrong } from "../../nouns/result.ts";
import { dayBefore, monthsLater } from "../../nouns/months.ts";
import { grantsMax } from "./funding.ts";
import type { GrantSaid } from "./funding.ts";
import { isDay } from "./day.rules.ts";
import { givingNeeds } from "./giving-needs.rules.ts";
import { columnsOf, hasOpenHeadings, missingIn } from "./grant-columns.rules.ts";
import type { Columns } from "./grant-columns.rules.ts";
import { grantOf, sameGrantKey } from "./grant.rules.ts";
import type { GrantSent } from "./grant.rules.ts";

/** A file of grants, read: what can be kept, and every row that cannot, with its field and why. */
export interface GrantFile {
  readonly grants: readonly GrantSaid[];
  readonly problems: readonly Problem[];
  /** What the 360Giving standard requires and rows that are read have not. */
  readonly notes: readonly Problem[];
  /** Headings of a table that nothing was read from. */
  readonly unread: readonly string[];
}

/** A row before it is read: words by field, and what only decides whether it is read. */
export interface Raw {
  readonly row: number;
  readonly sent: GrantSent;
  readonly currency: string;
  readonly isToAPerson: boolean;
  readonly notes: readonly Problem[];
}

export const problemsMax = 500;
const personWords =
  "This is a grant to a person. It was left out: nobody’s name belongs in this list. Ask for a list of grants to organisations.";

/** A day as people and programs write it: 31/03/2027, 2027-03-31T00:00:00Z. What is no day stays as it was typed. */
export function dayIn(typed: string): string {
  const text = typed.trim();
  const iso = /^(\d{4}-\d{2}-\d{2})(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?|\s[\d:.]+)?$/.exec(text)?.[1];
  if (iso !== undefined) return iso;
  const [, day = "", month = "", year = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const turned = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(turned) ? turned : text;
}

const kindIn = (typed: string): string => (/contract|service agreement/i.test(typed) ? "contract" : "grant");

const coversIn = (typed: string): string => {
  if (/both/i.test(typed)) return "both";
  if (/^(core|yes|true)/i.test(typed)) return "core";
  return /^project|^no$|^false/i.test(typed) ? "project" : "not-said";
};

/** Charity numbers alone are those of England and Wales. */
const codeIn = (typed: string): string => (/^\d{6,7}$/.test(typed.trim()) ? `GB-CHC-${typed.trim()}` : typed.trim());

/** Where only a start and a length are known, the end follows: twelve months from 1 April end on 31 March. */
const endIn = (start: string, months: string): string => {
  const length = Number(months);
  if (!isDay(start) || !Number.isInteger(length) || length < 1 || length > 240) return "";
  return dayBefore(monthsLater(start, length));
};

type Cells = (field: Parameters<Columns["at"]["get"]>[0]) => string;

/** As much of a description as stands for a title where a list has none. */
const titleCharactersMax = 120;

interface Where {
  readonly row: number;
  /** Who pays, where it is not said. */
  readonly funder: string;
  /** It is an open list, which has what the standard requires. */
  readonly isOpenList: boolean;
}

export const rawOf = (cell: Cells, { row, funder, isOpenList }: Where): Raw => {
  const startsOn = dayIn(cell("startsOn"));
  const endsOn = dayIn(cell("endsOn"));
  const awardedOn = dayIn(cell("awardedOn"));
  const about = cell("about");
  return {
    row,
    currency: cell("currency"),
    isToAPerson: cell("toAPerson") !== "" && cell("recipient") === "",
    notes: isOpenList ? givingNeeds(row, cell) : [],
    sent: {
      reference: cell("reference"),
      kind: kindIn(cell("kind")),
      title: cell("title") || [...about].slice(0, titleCharactersMax).join(""),
      about,
      funder: cell("funder") === "" ? funder : cell("funder"),
      funderCode: codeIn(cell("funderCode")),
      recipient: cell("recipient"),
      recipientCode: codeIn(cell("recipientCode")),
      pounds: cell("pounds"),
      // Commissioners' own lists often say only from when to when.
      awardedOn: awardedOn === "" ? startsOn : awardedOn,
      startsOn,
      endsOn: endsOn === "" ? endIn(startsOn, cell("months")) : endsOn,
      covers: coversIn(cell("covers")),
    },
  };
};

/** The rows as grants: each copy once, each row that cannot be read with its number and field. */
export function readAll(raws: readonly Raw[], unread: readonly string[]): Result<GrantFile> {
  if (raws.length === 0) return wrong({ field: "file", words: "There is no grant in this file." });
  if (raws.length > grantsMax)
    return wrong({ field: "file", words: `This file holds ${raws.length} rows. Send at most ${grantsMax} at a time.` });
  const grants: GrantSaid[] = [];
  const problems: Problem[] = [];
  const notes: Problem[] = [];
  const rowOf = new Map<string, number>();
  for (const { row, sent, currency, isToAPerson, notes: notesOfRow } of raws) {
    const refuse = (field: string, words: string): void => void problems.push({ row, field, words });
    if (isToAPerson) {
      refuse("recipient", personWords);
      continue;
    }
    if (currency !== "" && currency.toUpperCase() !== "GBP") {
      refuse("currency", `The amount is in ${currency.slice(0, 10)}. Only pounds (GBP) can be added up here.`);
      continue;
    }
    const read = grantOf(sent);
    if (!read.ok) {
      problems.push(...read.problems.map((one) => ({ ...one, row })));
      continue;
    }
    const key = sameGrantKey(read.value);
    const before = rowOf.get(key);
    if (before === undefined) {
      rowOf.set(key, row);
      grants.push(read.value);
      notes.push(...notesOfRow);
    } else refuse("reference", `This is the same as row ${before}. It is kept once.`);
  }
  return found({ grants, problems: problems.slice(0, problemsMax), notes: notes.slice(0, problemsMax), unread });
}

/** A table as text: its headings, and each row with its number in the file. */
export interface GrantTable {
  readonly headings: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

/**
 * Reads a table of grants: the columns of the 360Giving standard, or a table of one's own with headings in plain words.
 * @param funder who pays where the table does not say it.
 */
export function readGrantTable({ headings, rows }: GrantTable, funder: string): Result<GrantFile> {
  const columns = columnsOf(headings);
  const missing = missingIn(columns);
  if (missing.length > 0)
    return wrong({
      field: "file",
      words: `The first row must say what each column holds. Not found: ${missing.join("; ")}.`,
    });
  const isOpenList = hasOpenHeadings(headings);
  const raws = rows.map(({ cells, row }) => {
    const cell: Cells = (field) => (cells[columns.at.get(field) ?? -1] ?? "").trim();
    return rawOf(cell, { row, funder, isOpenList });
  });
  return readAll(raws, columns.unread);
}
