/** Reads the pieces of a text file in turn with other counters that do the same. */
import { isUtf8 } from "node:buffer";
import { closeSync, openSync, readSync } from "node:fs";
import { MOST_ROW_BYTES } from "./row-plan.rules.ts";
import type { PieceRead, RowReader } from "./row-reader.rules.ts";
import type { RowFile } from "./row-tasks.ts";

/** So many bytes of the file begin a piece. */
export const PIECE_BYTES = 8 * 1024 * 1024;
const LOOKED_AT_ONCE = 64 * 1024;
const LINE_FEED = 0x0a;
const QUOTE = 0x22;
/** A few bytes more, so that four can be read at once at the very end. */
const SLACK = 16;

/** The byte behind the first end of a line from here; the end of the file where there is none. */
const lineBehind = (file: number, { bytes, lineEnd }: RowFile, from: number): number => {
  const part = Buffer.alloc(LOOKED_AT_ONCE);
  for (let at = from; at < bytes; at += LOOKED_AT_ONCE) {
    const found = part.subarray(0, readSync(file, part, 0, LOOKED_AT_ONCE, at)).indexOf(lineEnd);
    if (found !== -1) return at + found + 1;
  }
  return bytes;
};

/** Waits until it is known where a piece begins. */
const beginOf = ({ turns }: RowFile, piece: number): number => {
  Atomics.wait(turns, piece + 1, -1n);
  return Number(Atomics.load(turns, piece + 1));
};

const tellBegin = ({ turns }: RowFile, piece: number, begin: number): void => {
  Atomics.store(turns, piece + 1, BigInt(begin));
  Atomics.notify(turns, piece + 1);
};

/** A piece that was read: its number, its bytes, and where they begin in the file. */
export interface PieceAt {
  readonly piece: number;
  readonly bytes: Uint8Array;
  readonly begin: number;
}

/** `take` is given each piece that this counter has read. */
export const readPieces = (rowFile: RowFile, reader: RowReader, take: (at: PieceAt, read: PieceRead) => void): void => {
  const file = openSync(rowFile.path, "r");
  // The piece with the row that ends it, and room for the cells of a row whose marks stand twice.
  const room = PIECE_BYTES + MOST_ROW_BYTES;
  const buffer = Buffer.alloc(room + MOST_ROW_BYTES + SLACK);

  const readPiece = (piece: number): void => {
    const begin = beginOf(rowFile, piece);
    const until = Math.min(rowFile.bytes, (piece + 1) * PIECE_BYTES);
    if (begin >= until) return tellBegin(rowFile, piece + 1, begin);
    const next = lineBehind(file, rowFile, until - 1);
    let length = readSync(file, buffer, 0, Math.min(next - begin, room), begin);
    const isPlain = length === next - begin && !buffer.subarray(0, length).includes(QUOTE);
    if (isPlain) tellBegin(rowFile, piece + 1, next);
    // A line that seems to end may go on between quotation marks.
    else length += readSync(file, buffer, length, room - length, begin + length);
    buffer[length] = LINE_FEED;
    const isLast = begin + length >= rowFile.bytes;
    const isSound = isUtf8(buffer.subarray(0, length));
    const read = reader.read({ bytes: buffer, until: until - begin, end: length, isLast, isSound });
    if (!isPlain) {
      const isCut = read.next > length && !isLast;
      tellBegin(rowFile, piece + 1, isCut ? lineBehind(file, rowFile, begin + length) : begin + read.next);
    }
    take({ piece, bytes: buffer, begin }, read);
  };

  try {
    for (;;) {
      const piece = Number(Atomics.add(rowFile.turns, 0, 1n));
      if (piece >= rowFile.pieces) return;
      readPiece(piece);
    }
  } finally {
    closeSync(file);
  }
};
