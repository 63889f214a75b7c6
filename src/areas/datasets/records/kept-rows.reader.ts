/** Rows kept on disk until it is known which ids stand twice: sorted by part, so that one part is looked at at a time. */
import { closeSync, openSync, readSync, writeSync } from "node:fs";
import { idBytesReader } from "./id-bytes.reader.ts";
import type { RowsRead } from "./row-plan.rules.ts";
import type { IdsAt, PieceKept } from "./row-tasks.ts";

const DIGEST_NUMBERS = 2;
const SAID_NUMBERS = 4;
const NUMBER_BYTES = 4;
const DIGEST_BYTES = DIGEST_NUMBERS * NUMBER_BYTES;
const SAID_BYTES = SAID_NUMBERS * NUMBER_BYTES;

/**
 * What a row says stands in four numbers of 32 bits: the low half of its key; the high half, of 21 bits, and 11 bits of
 * its stages; its place in its piece, of 23 bits, and the other 9 bits of its stages; and where its id begins.
 */
const LOW = 2 ** 32;
const KEY_HIGH_BITS = 21;
const ROW_BITS = 23;
const STAGES_FIRST = 2 ** (32 - KEY_HIGH_BITS);
const bitsBelow = (bits: number): number => 2 ** bits - 1;

/** Rows that count, with those of one part together: two numbers each for the digest, and four for what the row says. */
const sortedByPart = ({ keys, stages, low, high, idAt }: RowsRead, count: number, parts: number) => {
  const begins = new Int32Array(parts + 1);
  for (let row = 0; row < count; row += 1) {
    if ((keys[row] ?? -1) < 0) continue;
    const part = (high[row] ?? 0) & (parts - 1);
    begins[part + 1] = (begins[part + 1] ?? 0) + 1;
  }
  for (let part = 0; part < parts; part += 1) begins[part + 1] = (begins[part + 1] ?? 0) + (begins[part] ?? 0);
  const next = begins.slice();
  const kept = begins[parts] ?? 0;
  const [digests, said] = [new Uint32Array(kept * DIGEST_NUMBERS), new Uint32Array(kept * SAID_NUMBERS)];
  for (let row = 0; row < count; row += 1) {
    const key = keys[row] ?? -1;
    if (key < 0) continue;
    const part = (high[row] ?? 0) & (parts - 1);
    const to = next[part] ?? 0;
    next[part] = to + 1;
    digests[to * DIGEST_NUMBERS] = low[row] ?? 0;
    digests[to * DIGEST_NUMBERS + 1] = high[row] ?? 0;
    const reached = stages[row] ?? 0;
    said[to * SAID_NUMBERS] = key;
    said[to * SAID_NUMBERS + 1] = (key / LOW) | ((reached % STAGES_FIRST) << KEY_HIGH_BITS);
    said[to * SAID_NUMBERS + 2] = row | (Math.trunc(reached / STAGES_FIRST) << ROW_BITS);
    said[to * SAID_NUMBERS + 3] = idAt[row] ?? 0;
  }
  return { begins, digests, said };
};

export interface Keeper {
  /** `ids`: where they stand, or they themselves, to be kept as well. */
  readonly keep: (piece: number, read: Counted, ids: IdsAt | Buffer) => PieceKept;
  readonly close: () => void;
}

interface Counted {
  readonly rows: RowsRead;
  readonly count: number;
}

/** `parts`: a power of two; the part of a row is told by the high half of its digest. */
export const keeperAt = (path: string, parts: number): Keeper => {
  const file = openSync(path, "w", 0o600);
  let offset = 0;
  const write = (numbers: Uint32Array | Buffer): void => {
    if (writeSync(file, numbers) !== numbers.byteLength) throw new Error("The disk has no room for the rows.");
    offset += numbers.byteLength;
  };
  return {
    keep: (piece, { rows, count }, ids) => {
      const { begins, digests, said } = sortedByPart(rows, count, parts);
      const from = offset;
      write(digests);
      write(said);
      if ("path" in ids) return { piece, path, offset: from, begins, ids };
      const idsFrom = offset;
      write(ids);
      return { piece, path, offset: from, begins, ids: { path, from: idsFrom } };
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
  /** Where its id begins, from where the ids of its piece do. */
  readonly idAt: number;
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
  /** The id of a row, exactly. */
  readonly idOf: (kept: PieceKept, said: RowSaid) => string;
  readonly close: () => void;
}

/** `delimiter`: the byte that ends a cell. */
export const partReader = (delimiter: number): PartReader => {
  const files = new Map<string, number>();
  const idBytesAt = idBytesReader(delimiter);
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
      const numbers = new Uint32Array(rowsIn(kept, part) * SAID_NUMBERS);
      const before = (kept.begins.at(-1) ?? 0) * DIGEST_BYTES + (kept.begins[part] ?? 0) * SAID_BYTES;
      fill(new Uint8Array(numbers.buffer), kept.path, kept.offset + before);
      return (row) => {
        const [low = 0, second = 0, third = 0, idAt = 0] = numbers.subarray(row * SAID_NUMBERS);
        return {
          key: (second & bitsBelow(KEY_HIGH_BITS)) * LOW + low,
          stages: (third >>> ROW_BITS) * STAGES_FIRST + (second >>> KEY_HIGH_BITS),
          row: third & bitsBelow(ROW_BITS),
          idAt,
        };
      };
    },
    idOf: ({ ids }, { idAt }) => idBytesAt(openedAt(ids.path), ids.from + idAt),
    close: () => {
      for (const file of files.values()) closeSync(file);
    },
  };
};
