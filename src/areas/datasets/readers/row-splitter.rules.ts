/**
 * Splits text that separates cells by one character into rows, strictly: a quotation mark opens a cell, is doubled
 * inside it and closes it. Anything else is said with its line, never repaired.
 */
import { LONGEST_ROW_CHARACTERS } from "./limits.rules.ts";

export interface SplitRow {
  readonly cells: readonly string[];
  /** Rows counted from 1 as a spreadsheet shows them: blank rows count, a line break inside quotes does not. */
  readonly row: number;
}

export interface Broken {
  readonly line: number;
  readonly row: number;
  readonly because: string;
}

export interface Splitting {
  readonly rows: readonly SplitRow[];
  readonly broken: Broken | null;
}

type OneRow =
  | { readonly end: "row"; readonly cells: string[]; readonly next: number }
  | { readonly end: "more" }
  | { readonly end: "broken"; readonly at: number; readonly because: string };

/** One row that has a quotation mark somewhere, so that its end is not simply the next line break. */
const quotedRow = (text: string, from: number, delimiter: string): OneRow => {
  const cells: string[] = [];
  let at = from;
  for (;;) {
    if (text[at] === '"') {
      let cell = "";
      let start = at + 1;
      for (;;) {
        const quote = text.indexOf('"', start);
        if (quote === -1 || quote + 1 >= text.length) return { end: "more" };
        cell += text.slice(start, quote);
        at = quote + 1;
        if (text[at] !== '"') break;
        cell += '"';
        start = at + 1;
      }
      cells.push(cell);
      if (text[at] !== delimiter && text[at] !== "\n") {
        return { end: "broken", at, because: "has letters after a closing quotation mark" };
      }
    } else {
      const start = at;
      while (at < text.length && text[at] !== delimiter && text[at] !== "\n" && text[at] !== '"') at += 1;
      if (at >= text.length) return { end: "more" };
      if (text[at] === '"')
        return { end: "broken", at, because: "has a quotation mark inside a cell that does not begin with one" };
      cells.push(text.slice(start, at));
    }
    if (text[at] === "\n") return { end: "row", cells, next: at + 1 };
    at += 1;
  }
};

const lineBreaks = (text: string): number => text.split("\n").length - 1;

/**
 * A splitter that is fed pieces of text in order. Feed `last: true` with the final piece (which may be empty).
 * After `broken` is set it must not be fed again.
 */
export const splitterBy = (delimiter: string): ((piece: string, last: boolean) => Splitting) => {
  let rest = "";
  let row = 0;
  let line = 1;
  return (piece, last) => {
    // A carriage return at the very end may be half of a line break whose other half is in the next piece.
    const held = rest + piece;
    const cut = !last && held.endsWith("\r") ? held.length - 1 : held.length;
    let text = held.slice(0, cut).replace(/\r\n?/gu, "\n");
    if (last && text !== "" && !text.endsWith("\n")) text += "\n";
    const rows: SplitRow[] = [];
    const brokenAt = (at: number, because: string): Splitting => ({
      rows,
      broken: { row: row + 1, line: line + lineBreaks(text.slice(0, at)), because },
    });
    let from = 0;
    while (from < text.length) {
      const lineEnd = text.indexOf("\n", from);
      const plain = lineEnd === -1 ? "" : text.slice(from, lineEnd);
      const one: OneRow =
        lineEnd === -1 && !last
          ? { end: "more" }
          : plain.includes('"') || lineEnd === -1
            ? quotedRow(text, from, delimiter)
            : { end: "row", cells: plain.split(delimiter), next: lineEnd + 1 };
      if (one.end === "broken") return brokenAt(one.at, one.because);
      if (one.end === "more") {
        if (last) return brokenAt(from, "opens a quotation mark that is never closed");
        if (text.length - from > LONGEST_ROW_CHARACTERS) {
          return brokenAt(from, "is longer than a million characters, so a quotation mark may not be closed");
        }
        break;
      }
      row += 1;
      rows.push({ cells: one.cells, row });
      from = one.next;
    }
    line += lineBreaks(text.slice(0, from));
    rest = text.slice(from) + held.slice(cut);
    return { rows, broken: null };
  };
};
