/** Counters of rows at work: one where the file is small, else two, each in a thread of its own. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { listener } from "./counter-thread.reader.ts";
import type { Counter, CounterThread, OnGroups } from "./counter-thread.reader.ts";
import type { PeriodTables } from "./every-group.rules.ts";
import { KEPT_ROWS } from "./limits.rules.ts";
import { PIECE_BYTES } from "./read-pieces.reader.ts";
import { rowCounter } from "./row-counter.reader.ts";
import type { StrangeValue } from "./row-faults.rules.ts";
import type { RowPlan } from "./row-plan.rules.ts";
import type { PieceKept, PieceTold, RowFile, RowPlace, Task, CounterStart, Told } from "./row-tasks.ts";

/** Ids are compared in as many parts as keep one of them small. */
const BYTES_EACH_PART = 16 * 1024 * 1024;
const MOST_PARTS = 256;

export interface TextFile {
  readonly path: string;
  readonly bytes: number;
  /** Where its first row begins. */
  readonly from: number;
  readonly lineEnd: number;
  /** Whether it is there until all is counted. */
  readonly stays: boolean;
}

export interface AllTold {
  readonly strange: readonly StrangeValue[];
  readonly refused: number;
  /** One of each counter. */
  readonly tables: readonly PeriodTables[];
}

export interface IdsCompared {
  readonly refused: readonly RowPlace[];
  /** Rows that say the same again. */
  readonly again: number;
  /** One id stands in so many rows that it is none. */
  readonly isNoId: boolean;
}

export interface Counters {
  /** Reads a file; its rows come behind those of the files before it. */
  readonly count: (file: TextFile, onShare: (share: number) => void) => Promise<readonly PieceTold[]>;
  /** Ids that stand several times, in all files: what must not be counted is taken out. */
  readonly compare: () => Promise<IdsCompared>;
  /** What is left to tell; the groups have arrived by then. */
  readonly give: () => Promise<AllTold>;
  /** Takes away what they kept; threads are ended by whoever started them. */
  readonly close: () => void;
}

export interface CountersChoice {
  readonly plan: RowPlan;
  /** Private. */
  readonly folder: string;
  /** Of all files together, as far as is known. */
  readonly bytes: number;
  /** None: a small file is counted here. */
  readonly threads: readonly CounterThread[];
  readonly onGroups: OnGroups;
}

const LOOK_EACH_MS = 500;

/** A small file is counted sooner than a thread is started. */
const here = (start: CounterStart, onGroups: OnGroups): Counter => {
  let answer: Told | null = null;
  const counter = rowCounter(
    start,
    listener(start, onGroups, (told) => (answer = told)),
  );
  return {
    ask: (task) => {
      answer = null;
      counter.carryOut(task);
      return answer === null ? Promise.reject(new Error("Nothing was told.")) : Promise.resolve(answer);
    },
    close: counter.close,
  };
};

const sharedNumbers = (count: number): Int32Array => new Int32Array(new SharedArrayBuffer(count * 4));

const rowFileOf = ({ path, bytes, from, lineEnd, stays }: TextFile, firstPiece: number): RowFile => {
  const pieces = Math.max(1, Math.ceil(bytes / PIECE_BYTES));
  const turns = new BigInt64Array(new SharedArrayBuffer((pieces + 2) * 8)).fill(-1n);
  turns[0] = 0n;
  turns[1] = BigInt(from);
  return { path, bytes, lineEnd, stays, firstPiece, pieces, turns };
};

const wrongAnswer = (): never => {
  throw new Error("A thread gave another answer than it was asked for.");
};

export const openCounters = ({ plan, folder, bytes, threads, onGroups }: CountersChoice): Counters => {
  const parts = Math.min(MOST_PARTS, 2 ** Math.ceil(Math.log2(Math.max(1, bytes / BYTES_EACH_PART))));
  const keptAt = KEPT_ROWS.slice(0, Math.max(1, threads.length)).map((name) => join(folder, name));
  const counters = keptAt.map((path, at) => {
    const start = { plan, keptAt: path, parts, arrived: sharedNumbers(1) };
    return threads[at]?.begin(start, onGroups) ?? here(start, onGroups);
  });
  const kept: PieceKept[] = [];
  let nextPiece = 0;
  const askAll = (task: Task): Promise<readonly Told[]> => Promise.all(counters.map(({ ask }) => ask(task)));

  return {
    count: async (file, onShare) => {
      const rowFile = rowFileOf(file, nextPiece);
      nextPiece += rowFile.pieces;
      const look = setInterval(
        () => onShare(Math.min(1, Number(Atomics.load(rowFile.turns, 0)) / rowFile.pieces)),
        LOOK_EACH_MS,
      );
      const all = await askAll({ ask: "count", file: rowFile }).finally(() => clearInterval(look));
      const pieces = all.flatMap((told): readonly PieceTold[] => {
        if (told.told !== "pieces") return wrongAnswer();
        kept.push(...told.kept);
        return told.pieces;
      });
      return pieces.toSorted((a, b) => a.piece - b.piece);
    },
    compare: async () => {
      const inOrder = kept.toSorted((a, b) => a.piece - b.piece);
      const all = await askAll({ ask: "compare", kept: inOrder, taken: sharedNumbers(1) });
      const told = all.map((one) => (one.told === "ids" ? one : wrongAnswer()));
      return {
        refused: told.flatMap(({ refused }) => refused),
        again: told.reduce((sum, { again }) => sum + again, 0),
        isNoId: told.some(({ isNoId }) => isNoId),
      };
    },
    give: async () => {
      const told = (await askAll({ ask: "give" })).map((one) => (one.told === "all" ? one : wrongAnswer()));
      return {
        tables: told.map(({ tables }) => tables),
        strange: told.flatMap(({ strange }) => strange),
        refused: told.reduce((sum, { refused }) => sum + refused, 0),
      };
    },
    close: () => {
      for (const { close } of counters) close();
      for (const path of keptAt) rmSync(path, { force: true });
    },
  };
};
