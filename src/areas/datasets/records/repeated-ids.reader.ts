/**
 * Ids that stand more than once. The same row again is counted once; where the rows differ in what is
 * counted, nobody can say which is right, so all of them are refused. Ids are compared by a digest of 64 bits: among ten
 * million, two different ids look the same once in some 370,000 files.
 */
import { digestTable } from "./digest-table.rules.ts";
import type { PartReader, RowSaid } from "./kept-rows.reader.ts";
import { MOST_REFUSED } from "./limits.rules.ts";
import type { PieceKept, RowPlace } from "./row-tasks.ts";

export interface Repeated {
  readonly refused: RowPlace[];
  /** Rows that say the same again. */
  again: number;
}

interface Looked {
  readonly reader: PartReader;
  /** In the order of the file. */
  readonly kept: readonly PieceKept[];
  readonly part: number;
}

/** A row whose id stands several times, by the place of its id in the table. */
interface Doubtful extends RowSaid {
  readonly piece: number;
  readonly place: number;
}

const doubtfulIn = ({ reader, kept, part }: Looked): readonly Doubtful[] => {
  const rows = kept.map((piece) => reader.rowsIn(piece, part));
  const count = rows.reduce((sum, one) => sum + one, 0);
  const digests = new Uint32Array(count * 2);
  const firsts = rows.map((_, at) => rows.slice(0, at).reduce((sum, one) => sum + one, 0));
  for (const [at, piece] of kept.entries()) reader.digestsInto({ list: digests, at: firsts[at] ?? 0 }, piece, part);
  const table = digestTable(count);
  if (table.note(digests, count) === 0) return [];
  return kept.flatMap((piece, at) => {
    const first = firsts[at] ?? 0;
    const found: Doubtful[] = [];
    let said: ((row: number) => RowSaid) | null = null;
    for (let row = 0; row < (rows[at] ?? 0); row += 1) {
      const place = table.placeOfSeveral(digests[(first + row) * 2] ?? 0, digests[(first + row) * 2 + 1] ?? 0);
      if (place === -1) continue;
      said ??= reader.said(piece, part);
      found.push({ ...said(row), piece: piece.piece, place });
    }
    return found;
  });
};

/** Finds what must not be counted in one part, and tells it. */
export const compareIds = (looked: Looked, told: Repeated, takeOut: (row: RowSaid) => void): void => {
  for (const alike of Map.groupBy(doubtfulIn(looked), ({ place }) => place).values()) {
    const [first, ...later] = alike;
    if (first === undefined) continue;
    const differ = later.some(({ key, stages }) => key !== first.key || stages !== first.stages);
    for (const row of differ ? alike : later) {
      takeOut(row);
      if (!differ) told.again += 1;
      else if (told.refused.length <= MOST_REFUSED) told.refused.push({ piece: row.piece, row: row.row });
    }
  }
};
