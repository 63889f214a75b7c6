/** What a spreadsheet may take for a formula, also behind spaces or invisible characters, and in full-width letters. */
const formula = /^[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/u;
const formulaWithin = /([;\t][\s\p{Cf}]*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/gu;
const number = /^-?\d+(\.\d+)?$/;

/**
 * One line of CSV, RFC 4180. A text that a spreadsheet might run as a formula is led by an apostrophe, so that it stays
 * text; the JSON beside it has it as it is.
 */
export const csvLine = (values: readonly unknown[]): string => `${values.map(cell).join(",")}\r\n`;

const cell = (value: unknown): string => {
  if (value === null || value === undefined) return "";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  if (number.test(text)) return text;
  const within = text.replaceAll(formulaWithin, "$1'");
  const safe = formula.test(text) ? `'${within}` : within;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
