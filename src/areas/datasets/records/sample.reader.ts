/** A spread sample of a large text file: many small pieces from all over it, so that a sorted file shows all its values. */
import { closeSync, openSync, readSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { RecordsFile } from "./open-records.reader.ts";

const PIECES = 1024;
const PIECE_BYTES = 8 * 1024;
const NEW_LINE = 0x0a;

/** Writes the sample into the private folder, without headings. @returns its path. */
export const sampleOf = (file: RecordsFile, folder: string): string => {
  const path = join(folder, "sample.csv");
  const from = openSync(file.path, "r");
  const to = openSync(path, "w", 0o600);
  const piece = Buffer.alloc(PIECE_BYTES);
  try {
    for (let at = 0; at < PIECES; at += 1) {
      const offset = Math.floor((file.bytes / PIECES) * at);
      const read = piece.subarray(0, readSync(from, piece, 0, PIECE_BYTES, offset));
      // Never from or to the middle of a row; the first piece loses the headings in the same way.
      const [begin, end] = [read.indexOf(NEW_LINE) + 1, read.lastIndexOf(NEW_LINE) + 1];
      if (end > begin) writeSync(to, read.subarray(begin, end));
    }
  } finally {
    closeSync(from);
    closeSync(to);
  }
  return path;
};
