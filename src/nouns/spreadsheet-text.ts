/**
 * Text on its way into a spreadsheet and back. A spreadsheet may run text as a formula where it begins with one of
 * `= + - @`, also behind spaces or invisible characters, in full width, or behind a semicolon or a tab where it cuts cells
 * by those. Such text is led by an apostrophe; what is read back loses it, so that every text comes back as it was.
 */
const formula = /^[\s\p{Cf}']*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^'*[\t\r\n]/u;
const formulaWithin = /([;\t][\s\p{Cf}]*)(?='*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/gu;
const ledWithin = /([;\t][\s\p{Cf}]*)'(?='*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/gu;

/** @example textForSpreadsheet("=1+1") // "'=1+1" */
export const textForSpreadsheet = (text: string): string => {
  const within = text.replaceAll(formulaWithin, "$1'");
  return formula.test(within) ? `'${within}` : within;
};

/** @example textFromSpreadsheet("'=1+1") // "=1+1" */
export const textFromSpreadsheet = (text: string): string => {
  const led = text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;
  return led.replaceAll(ledWithin, "$1");
};
