import { existsSync, readFileSync, readdirSync } from "node:fs";

/** Every process below these, and these themselves. Linux only; elsewhere none. */
const treeOf = (roots: readonly number[]): readonly number[] => {
  if (!existsSync("/proc/self/stat")) return [];
  const parents = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name): readonly (readonly [number, number])[] => {
      const stat = readOr(`/proc/${name}/stat`);
      const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
      return stat === "" ? [] : [[Number(name), parent]];
    });
  const tree = new Set(roots);
  for (let grown = true; grown;) {
    const more = parents.filter(([pid, parent]) => tree.has(parent) && !tree.has(pid));
    for (const [pid] of more) tree.add(pid);
    grown = more.length > 0;
  }
  return [...tree];
};

/** A process may end between being seen and being read. */
const readOr = (path: string): string => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
};

const kilobytes = (text: string, name: string): number =>
  Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(text)?.[1] ?? 0);

export interface TreeMemory {
  /** What each process holds, added up: memory that several share counts several times. */
  readonly rssMb: number;
  /** Memory that several share counts once, in parts. */
  readonly pssMb: number;
}

export const memoryOf = (roots: readonly number[]): TreeMemory => {
  let [rss, pss] = [0, 0];
  for (const pid of treeOf(roots)) {
    const held = readOr(`/proc/${pid}/smaps_rollup`);
    rss += kilobytes(held, "Rss");
    pss += kilobytes(held, "Pss");
  }
  return { rssMb: rss / 1024, pssMb: pss / 1024 };
};

/** Ticks of the processor's clock in a second, as Linux counts them. */
const TICKS_EACH_SECOND = 100;

const secondsUsedBy = (pid: number): number => {
  const stat = readOr(`/proc/${pid}/stat`);
  const [user = 0, system = 0] = stat
    .slice(stat.lastIndexOf(")") + 2)
    .split(" ")
    .slice(11, 13)
    .map(Number);
  return (user + system) / TICKS_EACH_SECOND;
};

/** Processor seconds that one process has used so far, without those below it. */
export const processorSecondsOf = (pid: number): number => (existsSync("/proc/self/stat") ? secondsUsedBy(pid) : 0);

/** Processor seconds that the processes below this one have used so far, without this one and without `except` and all below it. */
export const processorSecondsBelow = (root: number, except: number): number => {
  const others = new Set([root, ...treeOf([except])]);
  return treeOf([root])
    .filter((pid) => !others.has(pid))
    .reduce((sum, pid) => sum + secondsUsedBy(pid), 0);
};
