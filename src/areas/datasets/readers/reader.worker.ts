/**
 * The worker that reads files, in a process of its own, so that a slow or hostile file never holds up anybody's page
 * and can be ended at any moment. (A thread cannot: DuckDB ends the whole process when its thread is ended at work.)
 */
import { rmSync } from "node:fs";
import { readFile } from "./file.reader.ts";
import type { Answer, ReadingOrder } from "./reading-order.ts";

const answer = (said: Answer): void => {
  process.send?.(said);
};

let folder: string | null = null;

process.on("message", (order: ReadingOrder) => {
  folder = order.folder;
  readFile(order).then(
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
