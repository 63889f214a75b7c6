import { execFileSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
} from "node:fs";
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
  if (runner !== undefined) refuseLink(folder);
  const first = mkdirSync(folder, { recursive: true });
  if (first !== undefined) {
    for (let above = dirname(folder); above.length >= first.length; above = dirname(above))
      if (runner === undefined) chmodSync(above, 0o755);
      else setFolder(above, 0o755);
  }
  if (runner !== undefined) setFolder(folder, 0o700, runner);
  else if (first !== undefined) chmodSync(folder, 0o700);
};

/** On what was opened, not on its name: whoever owns the folder could put a link in its place in between. */
const setFolder = (folder: string, mode: number, owner?: Runner): void => {
  const opened = openNoLink(folder, constants.O_RDONLY | constants.O_DIRECTORY);
  try {
    fchmodSync(opened, mode);
    if (owner !== undefined) fchownSync(opened, owner.uid, owner.gid);
  } finally {
    closeSync(opened);
  }
};

/** Opens a file to add to, private and of whoever runs the server. @returns its descriptor, to be closed. */
export const openToAppend = (path: string, runner: Runner | undefined): number => {
  if (runner === undefined) return openSync(path, "a", 0o600);
  // Without waiting, because a pipe in its place would keep us waiting for ever.
  const flags = constants.O_APPEND | constants.O_CREAT | constants.O_WRONLY | constants.O_NONBLOCK;
  const opened = openNoLink(path, flags);
  const there = fstatSync(opened);
  if (!there.isFile() || there.nlink !== 1) {
    closeSync(opened);
    throw refusal(`${path} is not a file of its own. Remove it and start again.`);
  }
  fchownSync(opened, runner.uid, runner.gid);
  return opened;
};

/** Reads a small file of the folder. */
export const readSettled = (path: string, runner: Runner | undefined): string => {
  if (runner === undefined) return readFileSync(path, "utf8");
  const opened = openNoLink(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    return readFileSync(opened, "utf8");
  } finally {
    closeSync(opened);
  }
};

/** Root may write anywhere, so it follows no link that the owner of the folder may have put there. */
const openNoLink = (path: string, flags: number): number => {
  try {
    return openSync(path, flags | constants.O_NOFOLLOW, 0o600);
  } catch (error) {
    refuseLink(path);
    throw error;
  }
};

const refuseLink = (path: string): void => {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return;
  throw refusal(
    `${path} is a link to somewhere else. Started as root, Alongside follows no links there. ` +
      "Remove it, or name the folder itself: ALONGSIDE_DATA=…",
  );
};

/** Hands a file or folder to whoever runs the server; of a link the link itself, never what it leads to. */
export const handTo = (runner: Runner | undefined, path: string): void => {
  if (runner !== undefined) lchownSync(path, runner.uid, runner.gid);
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
