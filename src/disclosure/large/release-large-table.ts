/** The gate for publications that take longer than anybody waits for a page: in a worker, with progress, to be called off. */
import { Worker } from "node:worker_threads";
import { hideMoreUntilSafe, type Asked, type Hidden } from "../hide-more.ts";
import type { SmallNumberPolicy } from "../policy.ts";
import { releaseBy, type Readers, type releaseTable } from "../release-table.ts";
import type { CountTable, ReleasedTable } from "../table.ts";

export interface Meanwhile {
  /** Told now and then how many small counts are looked after, and of how many. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Calls it off: nothing is released then. */
  readonly signal?: AbortSignal;
}

const memoryMaxMb = 1024;

const loader = {
  // Node 24 runs our TypeScript as it stands; older ones need tsx.
  execArgv: process.features.typescript ? [] : ["--import", import.meta.resolve("tsx")],
  resourceLimits: { maxOldGenerationSizeMb: memoryMaxMb },
};

const isHidden = (value: unknown): value is Hidden =>
  typeof value === "object" && value !== null && "beside" in value && value.beside instanceof Set && "unsafe" in value;

const isProgress = (value: unknown): value is { readonly done: number; readonly of: number } =>
  typeof value === "object" && value !== null && "done" in value && "of" in value;

const inWorker = ({ cells, rows }: Asked, { onProgress, signal }: Meanwhile): Promise<Hidden> =>
  new Promise((settle, refuse) => {
    const worker = new Worker(new URL("./hide-more.worker.ts", import.meta.url), {
      ...loader,
      workerData: { cells, rows },
    });
    const end = (finish: () => void): void => {
      signal?.removeEventListener("abort", callOff);
      void worker.terminate();
      finish();
    };
    const callOff = (): void => end(() => refuse(new Error("The publication was called off. Nothing was released.")));
    signal?.addEventListener("abort", callOff);
    worker.on("message", (said: unknown) => {
      if (typeof said !== "object" || said === null) return;
      if ("progress" in said && isProgress(said.progress)) onProgress?.(said.progress.done, said.progress.of);
      if ("hidden" in said && isHidden(said.hidden)) {
        const { hidden } = said;
        end(() => settle(hidden));
      }
    });
    worker.on("error", (error) => end(() => refuse(error)));
    if (signal?.aborted === true) callOff();
  });

/**
 * As `releaseTable`, in a worker.
 *
 * Takes: as `releaseTable`; whom to tell how far it is, and what calls it off. Gives: the same table that `releaseTable` gives.
 * Errors: an Error where it was called off, or where the table takes more memory than one publication may (1 GB).
 * @example await releaseLargeTable(policy, { table, readers: "everyone" }, { signal: AbortSignal.timeout(60_000) })
 */
export const releaseLargeTable = async (
  policy: SmallNumberPolicy,
  { table, readers }: { readonly table: CountTable; readonly readers: Readers },
  meanwhile: Meanwhile = {},
): Promise<ReleasedTable> => {
  const steps = releaseBy(policy, table, readers);
  return "asked" in steps ? steps.withHidden(await inWorker(steps.asked, meanwhile)) : steps;
};

/** Tables of more counts than this, sums among them, are left to a worker. */
const largeFrom = 400;

/**
 * Whatever is made of one or more tables by `releaseTable`, with the long work of the large ones in a worker.
 *
 * Takes: what makes it, with the gate to use; it may ask the gate several times, and is begun again after each large table, so it
 * must do nothing but reckon. Gives: what was made.
 * Errors: as `releaseLargeTable`.
 * @example await withLargeTables((release) => [april, may].map((table) => release(policy, table, "everyone")))
 */
export const withLargeTables = async <Made>(
  make: (release: typeof releaseTable) => Made,
  meanwhile: Meanwhile = {},
): Promise<Made> => {
  const answers: Hidden[] = [];
  for (;;) {
    const asked: Asked[] = [];
    let nth = 0;
    const release: typeof releaseTable = (policy, table, readers) => {
      const steps = releaseBy(policy, table, readers);
      if (!("asked" in steps)) return steps;
      if (steps.asked.cells.length < largeFrom) return steps.withHidden(hideMoreUntilSafe(steps.asked));
      const answer = answers[nth];
      nth += 1;
      if (answer !== undefined) return steps.withHidden(answer);
      asked.push(steps.asked);
      throw new Error("A large table waits for its worker.");
    };
    try {
      return make(release);
    } catch (error) {
      const [large] = asked;
      if (large === undefined) throw error;
      answers.push(await inWorker(large, meanwhile));
    }
  }
};
