/** Threads that count rows. They start while the file is looked at, before it is known what they will count. */
import { Worker } from "node:worker_threads";
import { KEPT_ROWS } from "./limits.rules.ts";
import type { CounterStart, GroupCounts, Task, ThreadOrder, Told } from "./row-tasks.ts";

const HEAP_MB = 256;

export interface Counter {
  readonly ask: (task: Task) => Promise<Told>;
  readonly close: () => void;
}

/** Takes groups as they come; a group may come again, and below nought. */
export type OnGroups = (groups: GroupCounts) => void;

/** Groups are taken at once, and the counter told so; all else is the answer. */
export const listener =
  ({ arrived }: CounterStart, onGroups: OnGroups, answer: (told: Told) => void) =>
  (told: Told): void => {
    if (told.told === "groups" || told.told === "all") onGroups(told.groups);
    if (told.told !== "groups") return answer(told);
    Atomics.add(arrived, 0, 1);
    Atomics.notify(arrived, 0);
  };

export interface CounterThread {
  /** Once. */
  readonly begin: (start: CounterStart, onGroups: OnGroups) => Counter;
  /** Whatever it does. */
  readonly end: () => Promise<unknown>;
}

type Settle = { readonly resolve: (told: Told) => void; readonly reject: (error: Error) => void };

const startThread = (): CounterThread => {
  const worker = new Worker(new URL("./count-rows.worker.ts", import.meta.url), {
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
  const post = (order: ThreadOrder): void => worker.postMessage(order);
  return {
    end: () => worker.terminate(),
    begin: (start, onGroups) => {
      worker.on(
        "message",
        listener(start, onGroups, (told) => settle?.resolve(told)),
      );
      post({ ask: "begin", start });
      const ask = (task: Task): Promise<Told> =>
        new Promise((resolve, reject) => {
          settle = { resolve, reject };
          if (failure === null) post(task);
          else reject(failure);
        });
      return { ask, close: () => undefined };
    },
  };
};

/** One for each core that counts. */
export const startThreads = (): readonly CounterThread[] => KEPT_ROWS.map(startThread);
