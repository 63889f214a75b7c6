import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keepFilesIn } from "./areas/datasets/index.ts";

let kept: string | undefined;

/**
 * The data folder of a rehearsal, with files kept in its `files` as the program does. One for all test files of a
 * process: where files are kept is asked of the process, so a second folder would take the first one's imports away.
 */
export const rehearsalFolder = (): string => {
  if (kept !== undefined) return kept;
  const made = mkdtempSync(join(tmpdir(), "alongside-files-test-"));
  keepFilesIn(join(made, "files"));
  process.once("exit", () => rmSync(made, { recursive: true, force: true }));
  kept = made;
  return made;
};
