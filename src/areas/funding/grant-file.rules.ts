import { z } from "zod";
import type { Problem, Result } from "../../nouns/result.ts";
import { found, wrong } from "../../nouns/result.ts";
import { dayBefore, monthsLater } from "../../nouns/months.ts";
import { grantsMax } from "./funding.ts";
import type { GrantSaid } from "./funding.ts";
import { isDay } from "./day.rules.ts";
import { columnsOf, missingIn } from "./grant-columns.rules.ts";
import type { Columns } from "./grant-columns.rules.ts";
import { grantOf, sameGrantKey } from "./grant.rules.ts";
import type { GrantSent } from "./grant.rules.ts";

/** A file of grants, read: what can be kept, and every row that cannot, with its field and why. */
export interface GrantFile {
  readonly grants: readonly GrantSaid[];
  readonly problems: readonly Problem[];
  /** Headings of a table that nothing was read from. */
  readonly unread: readonly string[];
}

/** A row before it is read: words by field, and what only decides whether it is read. */
interface Raw {
  readonly row: number;
  readonly sent: GrantSent;
  readonly currency: string;
  readonly isToAPerson: boolean;
}

const problemsMax = 500;
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

const rawOf = (row: number, cell: Cells, funder: string): Raw => {
  const startsOn = dayIn(cell("startsOn"));
  const endsOn = dayIn(cell("endsOn"));
  const awardedOn = dayIn(cell("awardedOn"));
  const about = cell("about");
  return {
    row,
    currency: cell("currency"),
    isToAPerson: cell("toAPerson") !== "" && cell("recipient") === "",
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
function readAll(raws: readonly Raw[], unread: readonly string[]): Result<GrantFile> {
  if (raws.length === 0) return wrong({ field: "file", words: "There is no grant in this file." });
  if (raws.length > grantsMax)
    return wrong({ field: "file", words: `This file holds ${raws.length} rows. Send at most ${grantsMax} at a time.` });
  const grants: GrantSaid[] = [];
  const problems: Problem[] = [];
  const rowOf = new Map<string, number>();
  for (const { row, sent, currency, isToAPerson } of raws) {
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
    } else refuse("reference", `This is the same as row ${before}. It is kept once.`);
  }
  return found({ grants, problems: problems.slice(0, problemsMax), unread });
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
  const raws = rows.map(({ cells, row }) => {
    const cell: Cells = (field) => (cells[columns.at.get(field) ?? -1] ?? "").trim();
    return rawOf(row, cell, funder);
  });
  return readAll(raws, columns.unread);
}

const said = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => (value ?? "").toString());
const organisations = z.array(z.looseObject({ id: said, name: said })).nullish();
const given = z.looseObject({
  id: said,
  title: said,
  description: said,
  currency: said,
  amountAwarded: said,
  awardDate: said,
  fundingType: z.array(z.looseObject({ title: said })).nullish(),
  plannedDates: z.array(z.looseObject({ startDate: said, endDate: said, duration: said })).nullish(),
  recipientOrganization: organisations,
  recipientIndividual: z.unknown().optional(),
  fundingOrganization: organisations,
});
const listOfGiven = z.looseObject({ grants: z.array(z.unknown()) });

function rawOfGiven(one: unknown, row: number, funder: string): Raw | Problem {
  const read = given.safeParse(one);
  if (!read.success) {
    const [issue] = read.error.issues;
    return {
      row,
      field: issue?.path.join(".") ?? "grant",
      words: "This is not in the form of the standard. Check it.",
    };
  }
  const grant = read.data;
  const [recipient] = grant.recipientOrganization ?? [];
  const [pays] = grant.fundingOrganization ?? [];
  const [dates] = grant.plannedDates ?? [];
  const cells: Readonly<Partial<Record<string, string>>> = {
    reference: grant.id,
    kind: grant.fundingType?.[0]?.title,
    title: grant.title,
    about: grant.description,
    funder: pays?.name,
    funderCode: pays?.id,
    recipient: recipient?.name,
    recipientCode: recipient?.id,
    pounds: grant.amountAwarded,
    awardedOn: grant.awardDate,
    startsOn: dates?.startDate,
    endsOn: dates?.endDate,
    months: dates?.duration,
    currency: grant.currency,
    toAPerson: grant.recipientIndividual === undefined || grant.recipientIndividual === null ? "" : "yes",
  };
  return rawOf(row, (field) => (cells[field] ?? "").trim(), funder);
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads a list of grants as 360Giving JSON. @param funder who pays where the list does not say it. */
export function readGiving(text: string, funder: string): Result<GrantFile> {
  const whole = parsed(text);
  if (whole === undefined)
    return wrong({ field: "file", words: "This file begins like JSON and breaks off. Fetch it again." });
  const list = listOfGiven.safeParse(whole);
  if (!list.success)
    return wrong({ field: "file", words: "This JSON has no list called “grants”, as the 360Giving standard has it." });
  const raws = list.data.grants.slice(0, grantsMax + 1).map((one, at) => rawOfGiven(one, at + 1, funder));
  const read = readAll(
    raws.flatMap((one) => ("sent" in one ? [one] : [])),
    [],
  );
  if (!read.ok) return read;
  const broken = raws.flatMap((one) => ("sent" in one ? [] : [one]));
  return found({ ...read.value, problems: [...broken, ...read.value.problems].slice(0, problemsMax) });
}
