/**
 * One cell that should hold a count of people. A cell is a count, a mark that says why there is none, or refused with
 * the reason. Nothing is guessed: a number that could be read two ways is refused.
 *
 * @practice P03
 */
import { exactly, notApplicable, notCollected, suppressed } from "../../../nouns/count.ts";
import type { Count } from "../../../nouns/count.ts";

export type Cell = { readonly read: true; readonly count: Count } | { readonly read: false; readonly because: string };

/** More people than this are not in any file of one country; such a number is a mistake or an identifier. */
export const LARGEST_COUNT = 1_000_000_000;

/** The marks of the Government Statistical Service, NHS England, education, ethnicity-facts and European tables. */
const MARKS: ReadonlyMap<string, Count> = new Map([
  ...["*", "**", "c", "[c]", "!", "?", "s", "[s]", "suppressed"].map((mark) => [mark, suppressed] as const),
  ...["", "-", "–", "—", ":", "..", "…", "x", "[x]", "not collected"].map((mark) => [mark, notCollected] as const),
  ...["z", "[z]", "n/a", "na", "null", "not applicable"].map((mark) => [mark, notApplicable] as const),
]);

const PLAIN_DIGITS = /^(?:0|[1-9]\d{0,8})$/u;
/** Mental health services files write this for a hidden count. */
const HIDDEN_NUMBER = "9999999";
const UNDER_A_NUMBER = /^[<≤]\s?=?\s?\d{1,3}$/u;
const GROUPED_BY_SPACE = /^\d{1,3}(?: \d{3})+$/u;
const GROUPED_BY_COMMA = /^\d{1,3}(?:,\d{3})+$/u;
const ANY_DIGIT = /\p{Nd}/gu;
const INVISIBLE_DIRECTION_SIGNS = /[\u200e\u200f\u061c\u2066-\u2069]/gu;

/** Every decimal digit of Unicode belongs to a run of whole tens that starts at its zero: ٠١٢… are 0 1 2… */
const zeroOf = (digit: string): number => {
  const at = digit.codePointAt(0) ?? 0;
  let start = at;
  while (/\p{Nd}/u.test(String.fromCodePoint(start - 1))) start -= 1;
  return at - ((at - start) % 10);
};

const worthOf = (digit: string): number => (digit.codePointAt(0) ?? 0) - zeroOf(digit);

const inPlainDigits = (text: string): string =>
  text
    .replace(INVISIBLE_DIRECTION_SIGNS, "")
    .replaceAll("٬", ",")
    .replace(ANY_DIGIT, (digit) => String(worthOf(digit)));

const refused = (because: string): Cell => ({ read: false, because });

/** Why a cell is not a count: the first line whose pattern fits. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^[-−–]+\s?[\d.,]+$/u, "is under zero. A count of people cannot be under zero"],
  [/^\d{1,3}[.]\d{3}$/u, "could be a thousand or a decimal. Write it without a point"],
  [/^\d+[.,]\d+$/u, "is not a whole number. Write a whole number of people"],
  [/%$/u, "is a percentage. Give the count of people, or take this column out"],
  [/^[£$€]|[£$€]$/u, "is an amount of money. Give a count of people, or take this column out"],
  [/^#|^err:/iu, "is a spreadsheet error. Mend the formula and save the file again"],
  [/^(?:nan|[-+]?inf(?:inity)?)$/iu, "is not a number. Leave the cell empty if nobody counted this"],
  [/^[=+@]/u, "looks like a formula. Write the number itself"],
  [/^\d+(?:\.\d+)?e[-+]?\d+$/iu, "is shortened by the spreadsheet. Write the number out in full"],
  [/^0x/iu, "is not an ordinary number. Write it in digits"],
  [/^0+\d/u, "starts with a zero, so it looks like a code. Write the count without it"],
  [/^[\doO]+$/u, "has the letter O where a zero should be. Write digits only"],
];

const whyNot = (text: string): Cell => {
  const reason = REASONS.find(([pattern]) => pattern.test(text))?.[1];
  const advice = "is not a count. Write digits, * if it is hidden, or leave it empty if nobody counted this";
  return refused(`“${text.slice(0, 40)}” ${reason ?? advice}.`);
};

/**
 * Reads one cell as a count of people, exact unless `standing` says how the publisher rounded it.
 * "1,234", " 45 ", "١٢" and "5.0" are counts; "<5" and "*" are hidden; "-" and "" were not collected; "n/a" does not arise.
 */
export const readCount = (text: string, standing: (count: number) => Count = exactly): Cell => {
  // Nearly every cell is plain digits; the long way is for the others.
  if (PLAIN_DIGITS.test(text) && text !== HIDDEN_NUMBER) return { read: true, count: standing(Number(text)) };
  const trimmed = text.replace(/\s+/gu, " ").trim();
  const mark = MARKS.get(trimmed.toLowerCase());
  if (mark) return { read: true, count: mark };
  const plain = inPlainDigits(trimmed);
  if (UNDER_A_NUMBER.test(plain)) return { read: true, count: suppressed };
  if (new Set(trimmed.match(ANY_DIGIT)?.map(zeroOf)).size > 1) {
    return refused(`“${trimmed.slice(0, 40)}” mixes digits of two scripts. Write it in one.`);
  }
  // Spreadsheets and statistics programs write whole numbers as "5.0"; no other decimal is a number of people.
  const whole = plain.replace(/^(\d+)\.0{1,2}$/u, "$1");
  const digits = GROUPED_BY_SPACE.test(whole) || GROUPED_BY_COMMA.test(whole) ? whole.replace(/[ ,]/gu, "") : whole;
  if (!/^(?:0|[1-9]\d*)$/u.test(digits)) return whyNot(plain);
  if (digits.length > 10 || Number(digits) > LARGEST_COUNT) {
    return refused(`“${plain.slice(0, 40)}” is too large to be a count of people. Check that it is not a code.`);
  }
  if (digits === HIDDEN_NUMBER) {
    return refused("“9999999” stands for a hidden count in some NHS files. Write * if it is hidden.");
  }
  return { read: true, count: standing(Number(digits)) };
};

/** Reads a published percentage or average as printed; marks as in `readCount`. */
export const readMeasurement = (text: string, standing: (figure: number) => Count = exactly): Cell => {
  const trimmed = text.trim();
  const mark = MARKS.get(trimmed.toLowerCase());
  if (mark) return { read: true, count: mark };
  if (!/^\d{1,12}(?:\.\d{1,12})?%?$/u.test(trimmed)) return refused(`“${trimmed.slice(0, 40)}” is not a number.`);
  return { read: true, count: standing(Number(trimmed.replace("%", ""))) };
};
