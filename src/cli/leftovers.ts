import { lstat, readdir, rm } from "node:fs/promises";
import path from "node:path";
import { isAlive } from "../db/embedded/once.ts";

/** Folders of people's files, with the number of the program that received them where the name holds it. */
const ours = /^alongside-(?:(?:upload|export)-(\d+)-|reading-)/;

/** No request takes nearly as long, so a folder this old is left over whoever has that number today. */
const keptMs = 3_600_000;

/**
 * Removes the files of people that a program which was killed left in the folder for temporary files. Only folders of
 * our own user, and never what a link leads to. What cannot be removed stays: it must not keep anybody from starting.
 */
export async function clearLeftovers(folder: string, at: Date): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => ours.test(each))) {
    const left = path.join(folder, name);
    if (await isLeftOver(left, at)) await rm(left, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function isLeftOver(left: string, at: Date): Promise<boolean> {
  const there = await lstat(left).catch(() => undefined);
  if (there === undefined || !there.isDirectory() || there.uid !== (process.getuid?.() ?? there.uid)) return false;
  const pid = ours.exec(path.basename(left))?.[1];
  const hasEnded = pid !== undefined && !isAlive(Number(pid));
  return hasEnded || at.getTime() - there.mtimeMs > keptMs;
}
