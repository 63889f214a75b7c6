import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, statfsSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";

const memory = "/dev/shm";
/** As many bytes as tests leave lying about at one time, several times over. */
const bytesMin = 4 * 1024 ** 3;
const dayMs = 86_400_000;

/**
 * Where tests put what they throw away: in the computer's memory where it has room for that. A test's database is a
 * thousand small files, and most of the work of making and dropping it was the disk's.
 *
 * - `chosen`: the folder somebody chose for temporary files, which then is the one.
 */
export const folderInMemory = (chosen: string | undefined): string => {
  if (chosen !== undefined && chosen !== "/tmp") return chosen;
  if (!hasRoom() || !runsPrograms()) return tmpdir();
  const folder = join(memory, `alongside-tests-${userInfo().uid}`);
  mkdirSync(folder, { recursive: true });
  if (lstatSync(folder).uid !== userInfo().uid) return tmpdir();
  // As every folder for temporary files: the server of tests runs as another user.
  chmodSync(folder, 0o1777);
  removeForgotten(folder);
  return folder;
};

const hasRoom = (): boolean => {
  try {
    const { blocks, bsize } = statfsSync(memory);
    return blocks * bsize >= bytesMin;
  } catch {
    return false;
  }
};

/** The server of tests is started from where its database lies. */
const runsPrograms = (): boolean => {
  const line = readFileSync("/proc/mounts", "utf8")
    .split("\n")
    .find((one) => one.split(" ")[1] === memory);
  return line !== undefined && !/\bnoexec\b/.test(line);
};

/** What a test that was killed left lying about. The server's folder and what was compiled are used again. */
const removeForgotten = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    if (/^(alongside-rehearsal-|tsx-)/.test(name)) continue;
    const path = join(folder, name);
    const { mtimeMs } = lstatSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: Infinity };
    if (mtimeMs < Date.now() - dayMs) rmSync(path, { recursive: true, force: true });
  }
};
