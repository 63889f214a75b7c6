/**
 * The worker that reads files, in a process of its own, so that a slow or hostile file never holds up anybody's page
 * and can be ended at any moment. (A thread cannot: DuckDB ends the whole process when its thread is ended at work.)
 */
import { rmSync } from "node:fs";
import type { Result } from "../../../nouns/result.ts";
import { readMap } from "../boundaries/map-file.reader.ts";
import { writeErrors } from "./errors.reader.ts";
import { readFile } from "./file.reader.ts";
import { readOutline } from "./outline.reader.ts";
import { readPlainTable } from "./plain-table.reader.ts";
import type { Answer, Given, Order } from "./reading-order.ts";

const answer = (said: Answer<Given>): void => {
  process.send?.(said);
};

let folder: string | null = null;

const carryOut = (order: Order): Promise<Result<Given>> => {
  if ("map" in order) return Promise.resolve(order.path).then(readMap);
  if ("rowsAsText" in order) return readPlainTable(order);
  if ("outline" in order) return readOutline(order);
  return "errorsPath" in order ? writeErrors(order) : readFile(order);
};

process.on("message", (order: Order) => {
  folder = order.folder;
  carryOut(order).then(
    (result) => answer({ result }),
    // The process that asked throws this: a mistake of ours, or memory that ran out.
    (error: unknown) => answer({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});

// Ended with the process that asked, never before it: a stop sent to both lets a reading finish first.
process.on("disconnect", () => {
  // Whoever asked was ended at work and can no longer remove the upload.
  if (folder !== null) rmSync(folder, { recursive: true, force: true });
  process.exit(0);
});
process.on("SIGINT", () => undefined);
process.on("SIGTERM", () => undefined);
