/** The bytes of an id as they stand in a file, for the few that have the digest of another one. */
import { readSync } from "node:fs";
import { CARRIAGE_RETURN, LINE_FEED, QUOTE } from "./cell-reader.rules.ts";
import { MOST_ROW_BYTES } from "./row-plan.rules.ts";
import type { PieceRead } from "./row-reader.rules.ts";

const NOT_HERE = -1;
const TWO_MARKS = `""`;

/** Where the cell that begins here ends, its quotation marks with it; `NOT_HERE`: behind these bytes. */
const cellEnd = (bytes: Uint8Array, from: number, delimiter: number): number => {
  let at = from;
  if (bytes[at] === QUOTE) {
    for (at += 1; ; at += 2) {
      at = bytes.indexOf(QUOTE, at);
      if (at === -1 || at + 1 >= bytes.length) return NOT_HERE;
      if (bytes[at + 1] !== QUOTE) return at + 1;
    }
  }
  for (; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === delimiter || byte === LINE_FEED || byte === CARRIAGE_RETURN) return at;
  }
  return NOT_HERE;
};

/** What was written between quotation marks, or as it stands: one letter a byte. */
const contentOf = (cell: Buffer): string => {
  const text = cell.toString("latin1");
  return cell[0] === QUOTE ? text.slice(1, -1).replaceAll(TWO_MARKS, `"`) : text;
};

const SHORT_BYTES = 128;

/** The id that begins at a byte of an open file. */
export type IdBytesAt = (file: number, at: number) => string;

export const idBytesReader = (delimiter: number): IdBytesAt => {
  const short = Buffer.alloc(SHORT_BYTES);
  const within = (bytes: Buffer, file: number, at: number): string | null => {
    const read = readSync(file, bytes, 0, bytes.length - 1, at);
    // The end of the file ends its last cell as well.
    const isAll = read < bytes.length - 1;
    if (isAll) bytes[read] = LINE_FEED;
    const end = cellEnd(bytes.subarray(0, isAll ? read + 1 : read), 0, delimiter);
    return end === NOT_HERE ? null : contentOf(bytes.subarray(0, end));
  };
  return (file, at) => {
    const id = within(short, file, at) ?? within(Buffer.alloc(MOST_ROW_BYTES + 1), file, at);
    if (id === null) throw new Error("An id does not end where it ended before.");
    return id;
  };
};

/** The ids of rows that count, one behind the other; each row is told where its own begins. */
export const idsTogether = (bytes: Uint8Array, { rows, count }: PieceRead, delimiter: number): Buffer => {
  const { keys, idAt } = rows;
  const ids: Uint8Array[] = [];
  const end = Uint8Array.of(LINE_FEED);
  let length = 0;
  for (let row = 0; row < count; row += 1) {
    if ((keys[row] ?? -1) < 0) continue;
    const from = idAt[row] ?? 0;
    const id = bytes.subarray(from, cellEnd(bytes, from, delimiter));
    ids.push(id, end);
    idAt[row] = length;
    length += id.length + 1;
  }
  return Buffer.concat(ids, length);
};
