import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { refusal } from "../refusal.ts";

/** Who the server runs as, where that is not simply the user of this process (root steps down, others stay). */
export interface Runner {
  readonly uid: number;
  readonly gid: number;
}

/** Where the database lives when nobody says otherwise: for root a folder that other users can reach, else the checkout. */
export const defaultFolder = (checkout: string): string =>
  isRoot() ? "/var/lib/alongside" : resolve(checkout, ".alongside");

const isRoot = (): boolean => process.getuid?.() === 0;

/**
 * PostgreSQL refuses to run as root. Then it runs as whoever the folder belongs to, and for a new folder as `nobody`.
 * Undefined where this process is an ordinary user.
 */
export const runnerFor = (folder: string): Runner | undefined => {
  if (!isRoot()) return undefined;
  const there = statSync(folder, { throwIfNoEntry: false });
  if (there !== undefined && there.uid !== 0) return { uid: there.uid, gid: there.gid };
  return { uid: idOf("-u"), gid: idOf("-g") };
};

/** Asked of the system, because it is not the same number everywhere. */
const idOf = (which: "-u" | "-g"): number => Number(execFileSync("id", [which, "nobody"], { encoding: "utf8" }).trim());

/** Makes a private folder (0700) that belongs to whoever runs the server. Folders above it that are new can be passed. */
export const makePrivateFolder = (folder: string, runner: Runner | undefined): void => {
  const first = mkdirSync(folder, { recursive: true });
  if (first !== undefined) {
    for (let above = dirname(folder); above.length >= first.length; above = dirname(above)) chmodSync(above, 0o755);
  }
  if (runner !== undefined) chownSync(folder, runner.uid, runner.gid);
  if (first !== undefined || runner !== undefined) chmodSync(folder, 0o700);
};

/** Hands a file or folder to whoever runs the server. */
export const handTo = (runner: Runner | undefined, path: string): void => {
  if (runner !== undefined) chownSync(path, runner.uid, runner.gid);
};

/** As root, the folder must lie where the other user may go: not under a private home folder. */
export const refuseUnreachable = (folder: string, runner: Runner | undefined): void => {
  if (runner === undefined) return;
  for (let above = dirname(folder); ; above = dirname(above)) {
    const there = statSync(above, { throwIfNoEntry: false });
    if (there?.isDirectory() === true && !mayPass(there, runner)) {
      throw refusal(
        `The database may not run as root, so it runs as another user, and that user may not enter ${above}. ` +
          `Choose a folder that others can reach, for example ALONGSIDE_DATA=/var/lib/alongside, ` +
          "or start Alongside as an ordinary user.",
      );
    }
    if (above === dirname(above)) return;
  }
};

const mayPass = (there: { uid: number; gid: number; mode: number }, runner: Runner): boolean => {
  if (there.uid === runner.uid) return (there.mode & 0o100) !== 0;
  return (there.mode & (there.gid === runner.gid ? 0o010 : 0o001)) !== 0;
};
