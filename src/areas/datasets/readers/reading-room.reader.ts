/**
 * Keeps one worker process that reads files one after another. It stays warm between files without holding this process
 * open, and is ended when a file takes too long: the next file gets a new one.
 */
import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Result } from "../../../nouns/result.ts";
import { wrong } from "../../../nouns/result.ts";
import { MOST_WAITING } from "./limits.rules.ts";
import type { Answer, Given, Order } from "./reading-order.ts";

// Node 24 runs our TypeScript as it stands, which starts sooner; older ones need tsx, whatever started this process.
const LOADER = process.features.typescript ? [] : ["--import", import.meta.resolve("tsx")];
const WORKER = fileURLToPath(new URL("./reader.worker.ts", import.meta.url));

let warm: ChildProcess | null = null;
let waiting = 0;
let lastTurn: Promise<unknown> = Promise.resolve();

const workerNow = (): ChildProcess => {
  if (warm?.connected) return warm;
  const worker = fork(WORKER, {
    execArgv: [...LOADER, "--max-old-space-size=1024"],
    serialization: "advanced",
    // Whoever reads strangers' files is given no passwords to lose, and does not write on our output.
    env: {},
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  // A worker that ends by itself between files is simply replaced; while it reads, its turn hears of the end.
  worker.on("error", () => undefined);
  warm = worker;
  return worker;
};

const forget = (worker: ChildProcess): void => {
  if (warm === worker) warm = null;
  worker.kill("SIGKILL");
};

const holdOpen = (worker: ChildProcess): void => {
  worker.ref();
  worker.channel?.ref();
};

const letGo = (worker: ChildProcess): void => {
  worker.unref();
  worker.channel?.unref();
};

const OUT_OF_MEMORY = /out of memory/iu;

const tooMuchMemory = (order: Order): Result<never> =>
  wrong({
    field: order.box,
    words: "The file needs more memory than one file may have. Choose fewer areas or fewer columns.",
  });

const failed = (order: Order, failure: string): Result<never> => {
  if (OUT_OF_MEMORY.test(failure)) return tooMuchMemory(order);
  throw new Error(`A reader failed on ${order.box}: ${failure}`);
};

type Ending =
  | { readonly end: "answer"; readonly answer: Answer<Given> }
  | { readonly end: "late" }
  | { readonly end: "gone"; readonly because: string };

/** One order put to the worker: its answer, or the time limit, or the end of the worker, whichever is first. */
const put = (worker: ChildProcess, order: Order, limitMs: number): Promise<Ending> =>
  new Promise((settle) => {
    const onAnswer = (answer: Answer<Given>): void => finish({ end: "answer", answer });
    const onError = (error: Error): void => finish({ end: "gone", because: error.stack ?? error.message });
    const onExit = (code: number | null, signal: string | null): void => {
      // The engine aborts when its memory is full; the system kills when the machine's is. Nothing else ends it so.
      const why = signal === "SIGABRT" || signal === "SIGKILL" ? "out of memory" : "ended by itself";
      finish({ end: "gone", because: `The reading worker: ${why} (${signal ?? code ?? "no code"}).` });
    };
    const timer = setTimeout(() => finish({ end: "late" }), limitMs);
    const finish = (ending: Ending): void => {
      clearTimeout(timer);
      worker.off("message", onAnswer).off("error", onError).off("exit", onExit);
      settle(ending);
    };
    worker.on("message", onAnswer).on("error", onError).on("exit", onExit);
    holdOpen(worker);
    worker.send(order);
  });

const takeTurn = async (order: Order, limitMs: number): Promise<Result<Given>> => {
  const worker = workerNow();
  const ending = await put(worker, order, limitMs);
  letGo(worker);
  if (ending.end === "answer") {
    return "result" in ending.answer ? ending.answer.result : failed(order, ending.answer.failure);
  }
  forget(worker);
  if (ending.end === "gone") return failed(order, ending.because);
  const seconds = Math.max(1, Math.round(limitMs / 1000));
  const words = `Reading the file took longer than ${seconds} ${seconds === 1 ? "second" : "seconds"}, so it was stopped. Choose fewer areas or fewer columns, or try again later.`;
  return wrong({ field: order.box, words });
};

/** Reads one file when its turn comes. `limitMs`: from the start of its turn, in milliseconds. */
export const readInTurn = (order: Order, limitMs: number): Promise<Result<Given>> => {
  if (waiting >= MOST_WAITING) {
    const words = "Many files are being read at the moment. Wait a minute and send the file again.";
    return Promise.resolve(wrong({ field: order.box, words }));
  }
  waiting += 1;
  const turn = lastTurn.then(() => takeTurn(order, limitMs));
  // The next turn begins whatever became of this one; its own caller hears of a failure.
  lastTurn = turn.then(
    () => (waiting -= 1),
    () => (waiting -= 1),
  );
  return turn;
};
