/** Counters of rows at work: one where the file is small, else two, each in a thread of its own. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { KEPT_ROWS } from "./limits.rules.ts";
import { PIECE_BYTES } from "./read-pieces.reader.ts";
import { rowCounter } from "./row-counter.reader.ts";
import type { StrangeValue } from "./row-faults.rules.ts";
import type { RowPlan } from "./row-plan.rules.ts";
import type { GroupCounts, PieceKept, PieceTold, RowFile, RowPlace, Task, CounterStart, Told } from "./row-tasks.ts";

const HEAP_MB = 256;
/** Ids are compared in as many parts as keep one of them small. */
const BYTES_EACH_PART = 16 * 1024 * 1024;
const MOST_PARTS = 256;

export interface TextFile {
  readonly path: string;
  readonly bytes: number;
  /** Where its first row begins. */
  readonly from: number;
  readonly lineEnd: number;
}

export interface AllTold {
  readonly strange: readonly StrangeValue[];
  readonly refused: number;
}

export interface Counters {
  /** Reads a file; its rows come behind those of the files before it. */
  readonly count: (file: TextFile, onShare: (share: number) => void) => Promise<readonly PieceTold[]>;
  /** Ids that stand several times, in all files: what must not be counted is taken out. */
  readonly compare: () => Promise<{ readonly refused: readonly RowPlace[]; readonly again: number }>;
  /** What is left to tell; the groups have arrived by then. */
  readonly give: () => Promise<AllTold>;
  /** Ends them, whatever they do, and takes away what they kept. */
  readonly close: () => Promise<void>;
}

export interface CountersChoice {
  readonly plan: RowPlan;
  /** Private. */
  readonly folder: string;
  /** Of all files together, as far as is known. */
  readonly bytes: number;
  /** Takes groups as they come; a group may come again, and below nought. */
  readonly onGroups: (groups: GroupCounts) => void;
}

const LOOK_EACH_MS = 500;

interface Counter {
  readonly ask: (task: Task) => Promise<Told>;
  readonly end: () => Promise<unknown>;
}

type Settle = { readonly resolve: (told: Told) => void; readonly reject: (error: Error) => void };

/** Groups are taken at once, and the counter told so; all else is the answer. */
const listener =
  ({ arrived }: CounterStart, onGroups: CountersChoice["onGroups"], answer: (told: Told) => void) =>
  (told: Told): void => {
    if (told.told === "groups" || told.told === "all") onGroups(told.groups);
    if (told.told !== "groups") return answer(told);
    Atomics.add(arrived, 0, 1);
    Atomics.notify(arrived, 0);
  };

const inThread = (start: CounterStart, onGroups: CountersChoice["onGroups"]): Counter => {
  const worker = new Worker(new URL("./count-rows.worker.ts", import.meta.url), {
    workerData: start,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  let settle: Settle | null = null;
  let failure: Error | null = null;
  const fail = (error: Error): void => {
    failure ??= error;
    settle?.reject(failure);
  };
  worker.on("error", (error) => fail(error instanceof Error ? error : new Error(String(error))));
  worker.on("exit", () => fail(new Error("A thread that reads rows has ended.")));
  worker.on(
    "message",
    listener(start, onGroups, (told) => settle?.resolve(told)),
  );
  return {
    ask: (task) =>
      new Promise((resolve, reject) => {
        settle = { resolve, reject };
        if (failure === null) worker.postMessage(task);
        else reject(failure);
      }),
    end: () => worker.terminate(),
  };
};

/** A small file is counted sooner than a thread is started. */
const here = (start: CounterStart, onGroups: CountersChoice["onGroups"]): Counter => {
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
    end: () => Promise.resolve(counter.close()),
  };
};

const sharedNumbers = (count: number): Int32Array => new Int32Array(new SharedArrayBuffer(count * 4));

const rowFileOf = ({ path, bytes, from, lineEnd }: TextFile, firstPiece: number): RowFile => {
  const pieces = Math.max(1, Math.ceil(bytes / PIECE_BYTES));
  const turns = new BigInt64Array(new SharedArrayBuffer((pieces + 2) * 8)).fill(-1n);
  turns[0] = 0n;
  turns[1] = BigInt(from);
  return { path, bytes, lineEnd, firstPiece, pieces, turns };
};

const wrongAnswer = (): never => {
  throw new Error("A thread gave another answer than it was asked for.");
};

export const openCounters = ({ plan, folder, bytes, onGroups }: CountersChoice): Counters => {
  const parts = Math.min(MOST_PARTS, 2 ** Math.ceil(Math.log2(Math.max(1, bytes / BYTES_EACH_PART))));
  const isSmall = bytes <= PIECE_BYTES;
  const keptAt = KEPT_ROWS.slice(0, isSmall ? 1 : 2).map((name) => join(folder, name));
  const counters = keptAt.map((path) => {
    const start = { plan, keptAt: path, parts, arrived: sharedNumbers(1) };
    return isSmall ? here(start, onGroups) : inThread(start, onGroups);
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
      };
    },
    give: async () => {
      const told = (await askAll({ ask: "give" })).map((one) => (one.told === "all" ? one : wrongAnswer()));
      return {
        strange: told.flatMap(({ strange }) => strange),
        refused: told.reduce((sum, { refused }) => sum + refused, 0),
      };
    },
    close: async () => {
      await Promise.all(counters.map(({ end }) => end()));
      for (const path of keptAt) rmSync(path, { force: true });
    },
  };
};
