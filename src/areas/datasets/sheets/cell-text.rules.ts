/** What a cell of a sheet says, as text: dates from their serial numbers, leading zeros kept, escapes undone. */

export type Shown =
  | { readonly as: "plain" }
  | { readonly as: "day" }
  | { readonly as: "moment" }
  | { readonly as: "percent" }
  /** A code such as 00123: so many digits at least. */
  | { readonly as: "code"; readonly digits: number };

const plain: Shown = { as: "plain" };

/** Formats that every spreadsheet knows by number (ECMA-376 §18.8.30, with the East Asian ones). */
const builtIn = (id: number): Shown => {
  if (id === 9 || id === 10) return { as: "percent" };
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return { as: "day" };
  return id === 22 ? { as: "moment" } : plain;
};

/** How a number is shown by the format with this number, and this code where the workbook brings its own. */
export const shownBy = (id: number, code: string | undefined): Shown => {
  if (code === undefined) return builtIn(id);
  const bare = code
    .replaceAll(/"[^"]*"|\\.|_.|\[[^\]]*\]/gu, "")
    .split(";")[0]
    ?.toLowerCase();
  if (bare === undefined) return plain;
  if (/^0{2,15}$/u.test(bare)) return { as: "code", digits: bare.length };
  if (bare.includes("%")) return { as: "percent" };
  if (/[dy]/u.test(bare)) return { as: /[hs]/u.test(bare) ? "moment" : "day" };
  // “mmm” alone is a month; “mm:ss” is a time, which is left as the number it is.
  return /m{3,}/u.test(bare) && !/[hs]/u.test(bare) ? { as: "day" } : plain;
};

/** Days from 1 March of the year 0 to the day before serial 1, in either calendar. */
const BEFORE_1900 = 693_900;
const BEFORE_1904 = 695_361;

/** The last day of the year 9999. */
const LAST_SERIAL = 2_958_465;

/**
 * The date behind a serial number, `2025-03-04` or with its time. Spreadsheets believe in 29 February 1900 (serial 60),
 * which never was: that one is null, as is what no date can be.
 */
export const dateOfSerial = (serial: number, from1904: boolean): string | null => {
  const last = from1904 ? LAST_SERIAL - 1462 : LAST_SERIAL;
  if (!Number.isFinite(serial) || serial < 1 || serial >= last + 1) return null;
  const days = Math.floor(serial);
  if (!from1904 && days === 60) return null;
  const passed = from1904 || days < 60 ? days : days - 1;
  const seconds = Math.round((serial - days) * 86_400);
  const day = dayOf((from1904 ? BEFORE_1904 : BEFORE_1900) + passed + Math.floor(seconds / 86_400));
  return seconds % 86_400 === 0 ? day : `${day}T${timeOf(seconds % 86_400)}`;
};

const two = (number: number): string => String(number).padStart(2, "0");

/** Years that begin in March put the leap day last, so that days become dates by arithmetic alone (Fliegel, Hinnant). */
const dayOf = (daysFromMarch0: number): string => {
  const era = Math.floor(daysFromMarch0 / 146_097);
  const inEra = daysFromMarch0 - era * 146_097;
  const yearInEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * yearInEra + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const day = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return `${era * 400 + yearInEra + (month <= 2 ? 1 : 0)}-${two(month)}-${two(day)}`;
};

const timeOf = (seconds: number): string =>
  `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;

const WHOLE = /^-?\d+$/u;
const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/iu;

/** 0.1 + 0.2 as the spreadsheet shows it: fifteen digits. A whole number stays as it is written, however long. */
const plainNumber = (written: string): string =>
  WHOLE.test(written) ? written : decimal(Number(Number(written).toPrecision(15)));

const decimal = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) < 1e21 ? BigInt(value).toString() : String(value);

/** A number of the sheet as text. What is no number stays as it is written, to be refused with its row. */
export const numberAsText = (written: string, shown: Shown, from1904: boolean): string => {
  const text = written.trim();
  if (!NUMBER.test(text)) return text;
  if (shown.as === "code" && WHOLE.test(text)) return text.padStart(shown.digits, "0");
  if (shown.as === "percent") return `${plainNumber(String(Number(text) * 100))}%`;
  if (shown.as === "day" || shown.as === "moment") return dateOfSerial(Number(text), from1904) ?? plainNumber(text);
  return plainNumber(text);
};

/** `_x000D_` stands for one character, by its number in hexadecimal. */
export const unescaped = (text: string): string =>
  text.includes("_x")
    ? text.replaceAll(/_x([0-9a-f]{4})_/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** “AB12” is column 27 (from 0) of row 12; null for what names no cell. */
export const cellPlace = (name: string): { readonly column: number; readonly row: number } | null => {
  const parts = /^([A-Z]{1,3})([1-9]\d{0,6})$/u.exec(name);
  if (parts?.[1] === undefined || parts[2] === undefined) return null;
  let column = 0;
  for (const letter of parts[1]) column = column * 26 + letter.charCodeAt(0) - 64;
  return { column: column - 1, row: Number(parts[2]) };
};
