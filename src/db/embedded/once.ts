import { randomBytes } from "node:crypto";
import { linkSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { handTo, readSettled } from "./runner.ts";
import type { Runner } from "./runner.ts";

/*
 * Two first starts at once need no lock here, and so there is no lock to go stale: each prepares under a name of its
 * own and then puts it in place in one step that only the first can take. The second finds what the first made.
 */

const UNFINISHED = /\.new-(\d+)-[0-9a-f]+$/;

/** A name nobody else uses, which says whose unfinished work it is. */
export const unfinishedName = (path: string): string => `${path}.new-${process.pid}-${randomBytes(4).toString("hex")}`;

/** Is this a name of `unfinishedName`? */
export const isUnfinished = (name: string): boolean => UNFINISHED.test(name);

/** Clears away what programs that are no longer running left half made. */
export const clearUnfinished = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    const pid = Number(UNFINISHED.exec(name)?.[1] ?? Number.NaN);
    if (!Number.isNaN(pid) && pid !== process.pid && !isAlive(pid))
      rmSync(join(folder, name), { recursive: true, force: true });
  }
};

/** A private file (0600) whose text is settled by whoever comes first. @returns the settled text. */
export const settleFile = (path: string, text: string, runner: Runner | undefined): string => {
  const mine = unfinishedName(path);
  try {
    writeFileSync(mine, text, { mode: 0o600, flag: "wx" });
    handTo(runner, mine);
    linkSync(mine, path);
  } catch (error) {
    if (!isCode(error, "EEXIST")) throw error;
  } finally {
    rmSync(mine, { force: true });
  }
  return readSettled(path, runner);
};

/** Puts a finished folder in its place. Where another came first, ours is thrown away. */
export const settleFolder = (mine: string, path: string): void => {
  try {
    renameSync(mine, path);
  } catch (error) {
    if (!isCode(error, "ENOTEMPTY") && !isCode(error, "EEXIST") && !isCode(error, "EPERM")) throw error;
    rmSync(mine, { recursive: true, force: true });
  }
};

/** Is a process of this number running, whoever it belongs to? */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, "EPERM");
  }
};

/** Does this error of the operating system carry this code? */
export const isCode = (error: unknown, code: string): boolean =>
  typeof error === "object" && error !== null && "code" in error && error.code === code;
