import type { Problem, Result } from "../../nouns/result.ts";
import { found, wrong } from "../../nouns/result.ts";
import type { Identifier } from "./organisation.ts";

interface Scheme {
  readonly scheme: string;
  readonly words: string;
  /** What people write for it. */
  readonly called: RegExp;
  /** The number as its register keeps it, or null where it cannot be one. */
  readonly read: (typed: string) => string | null;
}

const digits = (typed: string): string => typed.replaceAll(/[\s.-]/g, "").toUpperCase();

/** A company number has eight characters; a spreadsheet takes the zeros in front of it away. */
const companyNumber = (typed: string): string | null => {
  const [, letters = "", number = ""] = /^([A-Z]{2})?(\d{1,8})$/.exec(digits(typed)) ?? [];
  if (number === "" || number.length > 8 - letters.length) return null;
  return letters + number.padStart(8 - letters.length, "0");
};

const scottish = (typed: string): string | null => {
  const number = /^(?:SC)?(\d{1,6})$/.exec(digits(typed))?.[1];
  return number === undefined ? null : `SC${number.padStart(6, "0")}`;
};

const matching =
  (pattern: RegExp) =>
  (typed: string): string | null =>
    pattern.test(digits(typed)) ? digits(typed) : null;

const schemes: readonly Scheme[] = [
  {
    scheme: "GB-CHC",
    words: "charity in England and Wales",
    called: /^(GB-CHC|charity)$/i,
    read: matching(/^[1-9]\d{5,6}$/),
  },
  { scheme: "GB-SC", words: "charity in Scotland", called: /^GB-SC$/i, read: scottish },
  { scheme: "GB-NIC", words: "charity in Northern Ireland", called: /^GB-NIC$/i, read: matching(/^1\d{5}$/) },
  { scheme: "GB-COH", words: "company", called: /^(GB-COH|company)$/i, read: companyNumber },
  { scheme: "GB-NHS", words: "NHS organisation", called: /^(GB-NHS|ODS)$/i, read: matching(/^[A-Z0-9]{3,10}$/) },
];

/** A scheme as people say it; a scheme we do not know is said as it is written. */
export const schemeWords = (scheme: string): string => schemes.find((one) => one.scheme === scheme)?.words ?? scheme;

/**
 * Numbers in other registers, one on each line: `GB-CHC 1096577`, `company 123456`. Zeros that a spreadsheet took away
 * are put back where the register's own form says how many there were.
 */
export function readIdentifiers(typed: string): Result<readonly Identifier[]> {
  const lines = typed.split(/\r\n?|\n/).flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
  const field = "identifiers";
  if (lines.length > 20) return wrong({ field, words: `There are ${lines.length} lines. Keep 20 or fewer.` });
  const read = lines.map(readLine);
  const problems: readonly Problem[] = read.flatMap((one, at) =>
    typeof one === "string" ? [{ field, words: `Line ${at + 1}: ${one}` }] : [],
  );
  if (problems.length > 0) return wrong(...problems);
  const all = read.flatMap((one) => (typeof one === "string" ? [] : [one]));
  return found(all.filter((one, at) => all.findIndex(isSame(one)) === at));
}

const isSame =
  (one: Identifier) =>
  (other: Identifier): boolean =>
    one.scheme === other.scheme && one.code === other.code;

function readLine(line: string): Identifier | string {
  const [, called = "", typed = ""] = /^(\S+)[\s:]+(.+)$/.exec(line) ?? [];
  const scheme = schemes.find((one) => one.called.test(called));
  if (scheme === undefined)
    return `write the register and the number, such as “GB-CHC 1096577”. Registers we know: ${schemes.map((one) => one.scheme).join(", ")}.`;
  const code = scheme.read(typed);
  return code === null
    ? `this is not the number of a ${scheme.words}. Check it: a zero or a letter may be lost.`
    : { scheme: scheme.scheme, code };
}
