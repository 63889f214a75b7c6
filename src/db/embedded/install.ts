import {
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { z } from "zod";
import type { NativeServer } from "./platform.ts";
import { settleFolder, unfinishedName } from "./once.ts";
import { handTo } from "./runner.ts";
import type { Runner } from "./runner.ts";

/**
 * Copies the server out of the installed packages, once: the checkout may lie where the server's user cannot go, and an
 * installation of packages must not pull files from under a running server. @returns the folder with bin, lib, share.
 */
export const installServer = (native: NativeServer, folder: string, runner: Runner | undefined): string => {
  const installed = join(folder, `server-${native.version}`);
  if (existsSync(installed)) return installed;
  const mine = unfinishedName(installed);
  try {
    copyTree(join(native.packageFolder, "native"), mine, runner);
    makeLinks(native.packageFolder, mine);
    settleFolder(mine, installed);
  } catch (error) {
    rmSync(mine, { recursive: true, force: true });
    throw error;
  }
  return installed;
};

/** Plain modes for all, whatever this process's umask: the server's user must be able to read and run them. */
const copyTree = (from: string, to: string, runner: Runner | undefined): void => {
  mkdirSync(to);
  chmodSync(to, 0o755);
  handTo(runner, to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    const target = join(to, entry.name);
    if (entry.isDirectory()) copyTree(source, target, runner);
    else if (entry.isFile() && !entry.name.endsWith(".a")) {
      copyFileSync(source, target, constants.COPYFILE_FICLONE);
      chmodSync(target, 0o755);
      handTo(runner, target);
    }
  }
};

const linkList = z.array(z.object({ source: z.string(), target: z.string() }));

/** Packages cannot hold links, and the script that makes them may be turned off: so they are always made here. */
const makeLinks = (packageFolder: string, to: string): void => {
  const list = join(packageFolder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of linkList.parse(JSON.parse(readFileSync(list, "utf8")))) {
    const link = join(to, relative("native", target));
    if (lstatSync(link, { throwIfNoEntry: false }) === undefined) symlinkSync(relative(dirname(target), source), link);
  }
};
