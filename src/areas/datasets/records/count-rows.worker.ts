/** A thread that reads rows and adds them up, beside others that do the same with other pieces of the file. */
import { parentPort, workerData } from "node:worker_threads";
import { rowCounter } from "./row-counter.reader.ts";
import type { CounterStart, Task } from "./row-tasks.ts";

const isStart = (given: unknown): given is CounterStart =>
  typeof given === "object" && given !== null && "plan" in given && "arrived" in given;

const start: unknown = workerData;
const port = parentPort;
if (port === null || !isStart(start)) throw new Error("A thread that reads rows was started without its plan.");

const counter = rowCounter(start, (told) => port.postMessage(told));
port.on("message", (task: Task) => counter.carryOut(task));
