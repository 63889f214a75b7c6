/** A spread sample of a large text file: many small pieces from all over it, so that a sorted file shows all its values. */
import { closeSync, openSync, readSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SAMPLES } from "./limits.rules.ts";
import type { RecordsFile } from "./open-records.reader.ts";

const PIECES = 1024;
const PIECE_BYTES = 8 * 1024;
const NEW_LINE = 0x0a;

/** Writes the sample into the private folder, without headings: in two files, which the database reads side by side. @returns their paths. */
export const sampleOf = (file: RecordsFile, folder: string): readonly string[] => {
  const from = openSync(file.path, "r");
  const all = Buffer.alloc(PIECES * PIECE_BYTES);
  let [length, at] = [0, 0];
  try {
    return SAMPLES.map((name, part) => {
      for (length = 0; at < (PIECES / SAMPLES.length) * (part + 1); at += 1) {
        const offset = Math.floor((file.bytes / PIECES) * at);
        const read = all.subarray(length, length + readSync(from, all, length, PIECE_BYTES, offset));
        // Never from or to the middle of a row; the first piece loses the headings in the same way.
        const [begin, end] = [read.indexOf(NEW_LINE) + 1, read.lastIndexOf(NEW_LINE) + 1];
        if (end > begin) length += read.copy(all, length, begin, end);
      }
      const path = join(folder, name);
      writeFileSync(path, all.subarray(0, length), { mode: 0o600 });
      return path;
    });
  } finally {
    closeSync(from);
  }
};
