/** The long work of one large table, apart from whoever waits for it. */
import { parentPort, workerData } from "node:worker_threads";
import { hideMoreUntilSafe, type Asked } from "../hide-more.ts";

const isAsked = (value: unknown): value is Asked =>
  typeof value === "object" && value !== null && "cells" in value && Array.isArray(value.cells) && "rows" in value;

if (!isAsked(workerData)) throw new Error("The worker was given no table.");
let last = 0;
const hidden = hideMoreUntilSafe({
  cells: workerData.cells,
  rows: workerData.rows,
  onProgress: (done, of) => {
    const now = Date.now();
    if (now - last < 200) return;
    last = now;
    parentPort?.postMessage({ progress: { done, of } });
  },
});
parentPort?.postMessage({ hidden });
