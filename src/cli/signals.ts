import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";

const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;

/** Settles at the first SIGINT or SIGTERM. The second one ends the process there and then. */
export function nextSignal(): Promise<void> {
  return new Promise((resolve) => {
    let isStopping = false;
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.on(signal, () => {
        if (isStopping) process.exit(exitCodes[signal]);
        isStopping = true;
        resolve();
      });
  });
}

/** Waits for the work, but no longer than this. */
export async function within(ms: number, work: PromiseLike<unknown>): Promise<void> {
  const given = new AbortController();
  await Promise.race([work, wait(ms, undefined, { signal: given.signal, ref: false }).catch(() => undefined)]);
  given.abort();
}
