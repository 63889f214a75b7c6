/**
 * The sheet without comments, indentation and needless blanks: one rule a line, so that a change shows as a change
 * and not as one long line. Texts in quotes are kept as they are.
 */
export const tightened = (sheet: string): string =>
  sheet
    .replaceAll(/\/\*[\s\S]*?\*\//g, "")
    .replace(/^@charset "UTF-8";\s*/, "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => line.replace(/^([a-z-]+): /, "$1:"))
    .join("\n")
    .replaceAll(/ \{\n/g, "{")
    .replaceAll(/;\n(?=[a-z-]+:|-)/g, ";")
    .replaceAll(/;\n\}/g, "}")
    .replaceAll(/,\n/g, ",")
    .trim();
