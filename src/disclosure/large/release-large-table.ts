/** The gate for publications that take longer than anybody waits for a page: in a worker, with progress, to be called off. */
import { Worker } from "node:worker_threads";
import type { Asked, Hidden } from "../hide-more.ts";
import type { SmallNumberPolicy } from "../policy.ts";
import { releaseBy, type Readers } from "../release-table.ts";
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
