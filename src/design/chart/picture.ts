/** Charts as pictures: one worker draws them one after another and is let go once nobody waits. */
import { Worker } from "node:worker_threads";

const limitMs = 20_000;
const waitingMax = 20;
/** With its letters in memory a worker takes some 60 MB: it stays for a while and no longer. */
const idleMs = 60_000;

let warm: Worker | null = null;
let waiting = 0;
let lastTurn: Promise<unknown> = Promise.resolve();
let goHome: NodeJS.Timeout | undefined;

const workerNow = (): Worker => {
  const worker = warm ?? new Worker(new URL("./picture.worker.ts", import.meta.url), loader);
  warm = worker;
  return worker;
};

// Node 24 runs our TypeScript as it stands; older ones need tsx, whatever started this process.
const loader = {
  execArgv: process.features.typescript ? [] : ["--import", import.meta.resolve("tsx")],
  resourceLimits: { maxOldGenerationSizeMb: 256 },
};

const forget = (worker: Worker): void => {
  if (warm === worker) warm = null;
  void worker.terminate();
};

const isPicture = (answer: unknown): answer is { readonly png: Uint8Array } =>
  typeof answer === "object" && answer !== null && "png" in answer && answer.png instanceof Uint8Array;

const drawnBy = (worker: Worker, svg: string): Promise<Uint8Array> =>
  new Promise((settle, refuse) => {
    const finish = (end: () => void): void => {
      clearTimeout(timer);
      worker.off("message", onAnswer).off("error", onError);
      end();
    };
    const onAnswer = (answer: unknown): void =>
      finish(() => {
        if (isPicture(answer)) settle(answer.png);
        else refuse(new Error(`A chart could not be drawn as a picture: ${JSON.stringify(answer)}`));
      });
    const onError = (error: Error): void =>
      finish(() => {
        forget(worker);
        refuse(error);
      });
    const timer = setTimeout(() => onError(new Error("A chart took too long to draw as a picture.")), limitMs);
    worker.on("message", onAnswer).on("error", onError);
    worker.ref();
    worker.postMessage(svg);
  });

const takeTurn = async (svg: string): Promise<Uint8Array> => {
  clearTimeout(goHome);
  const worker = workerNow();
  try {
    return await drawnBy(worker, svg);
  } finally {
    worker.unref();
    goHome = setTimeout(() => forget(worker), idleMs).unref();
  }
};

/**
 * @param svg a drawing of `svgOf`
 * @returns the same as PNG, at twice its size
 * @throws Error where more than twenty wait already, or a drawing takes longer than 20 seconds
 */
export const pngOf = (svg: string): Promise<Uint8Array> => {
  if (waiting >= waitingMax) return Promise.reject(new Error("Too many pictures are waiting to be drawn."));
  waiting += 1;
  const turn = lastTurn.then(() => takeTurn(svg));
  lastTurn = turn.then(
    () => (waiting -= 1),
    () => (waiting -= 1),
  );
  return turn;
};
