/** A thread that reads rows and adds them up, beside others that do the same with other pieces of the file. */
import { parentPort } from "node:worker_threads";
import { rowCounter } from "./row-counter.reader.ts";
import type { RowCounter } from "./row-counter.reader.ts";
import type { ThreadOrder } from "./row-tasks.ts";

const port = parentPort;
if (port === null) throw new Error("This counts rows for somebody else.");

let counter: RowCounter | null = null;
port.on("message", (order: ThreadOrder) => {
  if (order.ask === "begin") counter = rowCounter(order.start, (told) => port.postMessage(told));
  else counter?.carryOut(order);
});
