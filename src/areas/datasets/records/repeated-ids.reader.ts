/**
 * Ids that stand more than once. The same row again is counted once; where the rows differ in what is
 * counted, nobody can say which is right, so all of them are refused. Ids are looked for by a digest of 64 bits; where
 * two digests meet, the ids themselves are compared.
 */
import { rowsAlike } from "./digest-table.rules.ts";
import type { PartReader, RowSaid } from "./kept-rows.reader.ts";
import { MOST_REFUSED } from "./limits.rules.ts";
import type { PieceKept, RowPlace } from "./row-tasks.ts";

export interface Repeated {
  readonly refused: RowPlace[];
  /** Rows that say the same again. */
  again: number;
  /** One id stands in so many rows that it is none. */
  isNoId: boolean;
}

interface Looked {
  readonly reader: PartReader;
  /** In the order of the file. */
  readonly kept: readonly PieceKept[];
  readonly part: number;
}

/** A row whose digest stands several times. */
interface Doubtful extends RowSaid {
  readonly piece: PieceKept;
}

/** Rows that have one digest, in the order of the file; null: far too many. */
function* alikeIn({ reader, kept, part }: Looked): Generator<readonly Doubtful[] | null> {
  const firsts: number[] = [];
  let count = 0;
  for (const piece of kept) {
    firsts.push(count);
    count += reader.rowsIn(piece, part);
  }
  const digests = new Uint32Array(count * 2);
  for (const [at, piece] of kept.entries()) reader.digestsInto({ list: digests, at: firsts[at] ?? 0 }, piece, part);
  const saidBy = new Map<PieceKept, (row: number) => RowSaid>();
  const doubtful = (row: number): Doubtful => {
    const at = firsts.findLastIndex((first) => first <= row);
    const piece = kept[at];
    if (piece === undefined) throw new Error("A row stands in no piece.");
    const said = saidBy.get(piece) ?? reader.said(piece, part);
    saidBy.set(piece, said);
    return { ...said(row - (firsts[at] ?? 0)), piece };
  };
  for (const rows of rowsAlike({ digests, count, most: MOST_REFUSED + 1 }))
    yield rows.length > MOST_REFUSED ? null : rows.map(doubtful);
}

/** Finds what must not be counted in one part, and tells it. */
export const compareIds = (looked: Looked, told: Repeated, takeOut: (row: RowSaid) => void): void => {
  const compareRows = ([first, ...later]: readonly Doubtful[]): void => {
    if (first === undefined) return;
    const differ = later.some(({ key, stages }) => key !== first.key || stages !== first.stages);
    for (const row of differ ? [first, ...later] : later) {
      takeOut(row);
      if (!differ) told.again += 1;
      else if (told.refused.length <= MOST_REFUSED) told.refused.push({ piece: row.piece.piece, row: row.row });
    }
  };
  for (const alike of alikeIn(looked)) {
    if (alike === null) told.isNoId = true;
    else for (const rows of Map.groupBy(alike, (row) => looked.reader.idOf(row.piece, row)).values()) compareRows(rows);
  }
};
