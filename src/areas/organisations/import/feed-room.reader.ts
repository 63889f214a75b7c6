/** A room of its own for each feed that is read: with a limit of memory and of time, and gone afterwards. */
import { Worker } from "node:worker_threads";
import type { Result } from "../../../nouns/result.ts";
import { wrong } from "../../../nouns/result.ts";
import type { Brought } from "./brought.ts";

const limitMs = 60_000;
const readingMax = 2;
let reading = 0;

// Node 24 runs our TypeScript as it stands; older ones need tsx, whatever started this process.
const room = {
  execArgv: process.features.typescript ? [] : ["--import", import.meta.resolve("tsx")],
  env: {},
  resourceLimits: { maxOldGenerationSizeMb: 1024 },
};

type Answer = { readonly result: Result<Brought> } | { readonly failure: string };

/** What a feed brings: of a file, or of an answer that came from elsewhere. `town`: the place's own name. */
export type FeedOrder = { readonly town: string } & ({ readonly path: string } | { readonly json: unknown });

const tooMuch: Result<never> = wrong({
  field: "file",
  words: "Reading it took too long or too much memory, so it was stopped. Send it in parts.",
});

const readBy = (worker: Worker, order: FeedOrder): Promise<Result<Brought>> =>
  new Promise((settle, refuse) => {
    const timer = setTimeout(() => settle(tooMuch), limitMs);
    worker.once("message", (answer: Answer) => {
      clearTimeout(timer);
      if ("result" in answer) settle(answer.result);
      else refuse(new Error(`A feed could not be read: ${answer.failure}`));
    });
    worker.once("error", (error: Error & { readonly code?: string }) => {
      clearTimeout(timer);
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") settle(tooMuch);
      else refuse(error);
    });
    worker.postMessage(order);
  });

/** Reads a feed. Up to a minute; two at a time, the others are asked to come back. */
export const readFeedApart = async (order: FeedOrder): Promise<Result<Brought>> => {
  if (reading >= readingMax)
    return wrong({
      field: "file",
      words: "Other feeds are being read at the moment. Wait a minute and send it again.",
    });
  reading += 1;
  const worker = new Worker(new URL("./feed.worker.ts", import.meta.url), room);
  try {
    return await readBy(worker, order);
  } finally {
    reading -= 1;
    await worker.terminate();
  }
};
