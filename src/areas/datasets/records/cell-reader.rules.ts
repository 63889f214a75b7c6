/** Reads what stands in a cell, given where it begins and ends, and collects what is wrong with its row. */
import { monthInText, NOT_TIMED } from "./days.rules.ts";
import { knownValues } from "./known-values.rules.ts";
import { rowFaults } from "./row-faults.rules.ts";
import type { RowFaults } from "./row-faults.rules.ts";
import { MOST_ROW_BYTES } from "./row-plan.rules.ts";
import type { Fault, RowPlan } from "./row-plan.rules.ts";

export const LINE_FEED = 0x0a;
export const CARRIAGE_RETURN = 0x0d;
export const QUOTE = 0x22;

/** A part of a file that begins where a row begins. */
export interface Piece {
  /** At `end` stands a line feed that is not of the file; behind it there is room for the longest row. */
  readonly bytes: Uint8Array;
  /** Rows that begin before this are read. */
  readonly until: number;
  readonly end: number;
  /** Nothing of the file comes behind it. */
  readonly isLast: boolean;
  /** Whether all its letters are sound; if not, each row is looked at. */
  readonly isSound: boolean;
}

/** The end of the line, however long. */
export const lineEndFrom = (bytes: Uint8Array, from: number): number => {
  let at = from;
  while (bytes[at] !== LINE_FEED && bytes[at] !== CARRIAGE_RETURN) at += 1;
  return at;
};

/** A cell between quotation marks: where its content stands, and where reading goes on; that is -1 where they do not close. */
export const quotedCell = (
  { bytes, end }: Piece,
  from: number,
): { readonly start: number; readonly to: number; readonly next: number } => {
  const most = Math.min(end, from + MOST_ROW_BYTES);
  let close = bytes.indexOf(QUOTE, from + 1);
  if (close === -1 || close >= most) return { start: from, to: from, next: -1 };
  if (bytes[close + 1] !== QUOTE) return { start: from + 1, to: close, next: close + 1 };
  // Two marks stand for one: the content is put together behind the end.
  let to = end + 1;
  for (let begin = from + 1; ; begin = close + 2) {
    close = bytes.indexOf(QUOTE, begin);
    if (close === -1 || close >= most) return { start: from, to: from, next: -1 };
    bytes.copyWithin(to, begin, close);
    to += close - begin;
    if (bytes[close + 1] !== QUOTE) return { start: end + 1, to, next: close + 1 };
    bytes[to] = QUOTE;
    to += 1;
  }
};

const fatal = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder();

const isText = (bytes: Uint8Array): boolean => {
  try {
    fatal.decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** Before the first one. */
export const NOTHING: Piece = { bytes: new Uint8Array(1), until: 0, end: 0, isLast: true, isSound: true };

/** Where a row began and ended, and how many cells it has. */
interface RowShape {
  readonly begin: number;
  readonly at: number;
  readonly cells: number;
}

export interface CellReader {
  readonly open: (piece: Piece, view: DataView) => void;
  /** What the value of a column adds to the key of its row. */
  readonly weightOf: (column: number, start: number, to: number) => number;
  /** The month of a date that is not a plain one; less than nought where it is none. */
  readonly monthOf: (column: number, start: number, to: number) => number;
  readonly checkShape: (shape: RowShape) => void;
  readonly accuse: (fault: Fault, column: number) => void;
  readonly isRight: () => boolean;
  /** Tells why the row is refused; the next one is right again. */
  readonly refuse: (row: number) => void;
  readonly faults: RowFaults;
}

export const cellReader = ({ columns, days, delimiter }: RowPlan): CellReader => {
  const known = knownValues(
    columns.flatMap((read, column) =>
      read.is === "value"
        ? read.printed.map((value, at) => ({ column, value, weight: (read.weights[at] ?? 0) - read.empty }))
        : [],
    ),
  );
  const faults = rowFaults(columns);
  let piece = NOTHING;
  let isRight = true;
  const accuse = (fault: Fault, column: number, text = ""): void => {
    isRight = false;
    faults.accuse(fault, column, text);
  };
  const textOf = (start: number, to: number): string => lenient.decode(piece.bytes.subarray(start, to));
  return {
    faults,
    accuse,
    isRight: () => isRight,
    refuse: (row) => {
      faults.refuse(row);
      isRight = true;
    },
    open: (next, view) => {
      piece = next;
      known.lookIn(view);
    },
    weightOf: (column, start, to) => {
      const weight = known.weightOf(column, start, to);
      if (!Number.isNaN(weight)) return weight;
      accuse("value", column, textOf(start, to));
      return 0;
    },
    monthOf: (column, start, to) => {
      const month = monthInText(textOf(start, to), days);
      if (month < 0) accuse(month === NOT_TIMED ? "time" : "day", column, textOf(start, to));
      return month;
    },
    checkShape: ({ begin, at, cells }) => {
      const { bytes, end, isLast, isSound } = piece;
      const width = columns.length;
      // A delimiter behind the last cell is no cell more.
      const isEven = cells === width || (cells === width + 1 && bytes[at - 1] === delimiter.charCodeAt(0));
      if (!isEven) accuse("cells", -1);
      if (at - begin > MOST_ROW_BYTES || (at >= end && !isLast)) accuse("length", -1);
      if (!isSound && !isText(bytes.subarray(begin, Math.min(at, end)))) accuse("letters", -1);
    },
  };
};
