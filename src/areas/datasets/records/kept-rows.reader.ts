/** Rows kept on disk until it is known which ids stand twice: sorted by part, so that one part is looked at at a time. */
import { closeSync, openSync, readSync, writeSync } from "node:fs";
import type { RowsRead } from "./row-plan.rules.ts";
import type { PieceKept } from "./row-tasks.ts";

/** A row's place in its piece and the stages it reached stand in one number: the place times this, plus the stages. */
const STAGES_MAX = 2 ** 20;
const DIGEST_BYTES = 8;
const SAID_BYTES = 16;

/** Rows that count, with those of one part together: two numbers each for the digest, and two for what the row says. */
const sortedByPart = ({ keys, stages, low, high }: RowsRead, count: number, parts: number) => {
  const begins = new Int32Array(parts + 1);
  for (let row = 0; row < count; row += 1) {
    if ((keys[row] ?? -1) < 0) continue;
    const part = (high[row] ?? 0) & (parts - 1);
    begins[part + 1] = (begins[part + 1] ?? 0) + 1;
  }
  for (let part = 0; part < parts; part += 1) begins[part + 1] = (begins[part + 1] ?? 0) + (begins[part] ?? 0);
  const next = begins.slice();
  const kept = begins[parts] ?? 0;
  const [digests, said] = [new Uint32Array(kept * 2), new Float64Array(kept * 2)];
  for (let row = 0; row < count; row += 1) {
    const key = keys[row] ?? -1;
    if (key < 0) continue;
    const part = (high[row] ?? 0) & (parts - 1);
    const to = next[part] ?? 0;
    next[part] = to + 1;
    digests[to * 2] = low[row] ?? 0;
    digests[to * 2 + 1] = high[row] ?? 0;
    said[to * 2] = key;
    said[to * 2 + 1] = row * STAGES_MAX + (stages[row] ?? 0);
  }
  return { begins, digests, said };
};

export interface Keeper {
  readonly keep: (piece: number, read: RowsRead, count: number) => PieceKept;
  readonly close: () => void;
}

/** `parts`: a power of two; the part of a row is told by the high half of its digest. */
export const keeperAt = (path: string, parts: number): Keeper => {
  const file = openSync(path, "w", 0o600);
  let offset = 0;
  const write = (numbers: Uint32Array | Float64Array): void => {
    if (writeSync(file, numbers) !== numbers.byteLength) throw new Error("The disk has no room for the rows.");
    offset += numbers.byteLength;
  };
  return {
    // oxlint-disable-next-line max-params -- the rows hold until the next piece only
    keep: (piece, read, count) => {
      const { begins, digests, said } = sortedByPart(read, count, parts);
      const kept = { piece, path, offset, begins };
      write(digests);
      write(said);
      return kept;
    },
    close: () => closeSync(file),
  };
};

/** What a kept row says. */
export interface RowSaid {
  readonly key: number;
  readonly stages: number;
  /** Its place in its piece. */
  readonly row: number;
}

export interface PartReader {
  readonly rowsIn: (kept: PieceKept, part: number) => number;
  /** Puts the digests of a part of a piece into a list, from this row on: low half and high half in turn. */
  readonly digestsInto: (
    to: { readonly list: Uint32Array; readonly at: number },
    kept: PieceKept,
    part: number,
  ) => void;
  /** What each row of a part of a piece says. */
  readonly said: (kept: PieceKept, part: number) => (row: number) => RowSaid;
  readonly close: () => void;
}

export const partReader = (): PartReader => {
  const files = new Map<string, number>();
  const openedAt = (path: string): number => {
    const file = files.get(path) ?? openSync(path, "r");
    files.set(path, file);
    return file;
  };
  const fill = (bytes: Uint8Array, path: string, at: number): void => {
    const read = readSync(openedAt(path), bytes, 0, bytes.length, at);
    if (read !== bytes.length) throw new Error("The kept rows are cut short.");
  };
  const rowsIn = ({ begins }: PieceKept, part: number): number => (begins[part + 1] ?? 0) - (begins[part] ?? 0);
  return {
    rowsIn,
    digestsInto: ({ list, at }, kept, part) => {
      const bytes = new Uint8Array(list.buffer, at * DIGEST_BYTES, rowsIn(kept, part) * DIGEST_BYTES);
      fill(bytes, kept.path, kept.offset + (kept.begins[part] ?? 0) * DIGEST_BYTES);
    },
    said: (kept, part) => {
      const numbers = new Float64Array(rowsIn(kept, part) * 2);
      const before = (kept.begins.at(-1) ?? 0) * DIGEST_BYTES + (kept.begins[part] ?? 0) * SAID_BYTES;
      fill(new Uint8Array(numbers.buffer), kept.path, kept.offset + before);
      return (row) => {
        const both = numbers[row * 2 + 1] ?? 0;
        const place = Math.floor(both / STAGES_MAX);
        return { key: numbers[row * 2] ?? 0, stages: both - place * STAGES_MAX, row: place };
      };
    },
    close: () => {
      for (const file of files.values()) closeSync(file);
    },
  };
};
