import { existsSync } from "node:fs";
import { join } from "node:path";
import { codeShape } from "./code-shape.ts";
import { documentWalls } from "./documents.ts";
import type { Fault } from "./fault.ts";
import { lookAtImports, type ImportsLooked } from "./imports.ts";
import { gateWalls } from "./gate.ts";
import { circlesIn, leans } from "./leans.ts";
import { noLuck } from "./luck.ts";
import { names } from "./names.ts";
import { purity } from "./purity.ts";
import { readTree, type Tree } from "./tree.ts";
import type { Wall } from "./wall.ts";
import { wordWalls } from "./words.ts";

/** Every wall that looks at files one by one; the import rules stand in import-rules.ts. */
export const walls: readonly Wall[] = [
  purity,
  ...codeShape,
  noLuck,
  ...gateWalls,
  ...names,
  ...wordWalls,
  ...documentWalls,
];

export interface Looked {
  readonly faults: readonly Fault[];
  readonly modules: number;
  readonly dependencies: number;
  readonly files: number;
  readonly documents: number;
}

const blind = (file: string, words: string): Fault => ({ rule: "looked-at-something", file, line: 0, words });

/** A checker that read nothing, or not everything, finds nothing wrong: that is a fault, not a success. */
const blindSpots = (tree: Tree, modules: readonly string[], dependencies: number): readonly Fault[] => {
  const product = tree.code.filter(({ path }) => /^src\/.*\.tsx?$/.test(path)).map(({ path }) => path);
  const unread = product.filter((path) => !modules.includes(path));
  return [
    ...(product.length === 0 ? [blind("src", "No TypeScript was found below src.")] : []),
    ...(tree.documents.length === 0 ? [blind(".", "No document was found.")] : []),
    ...(modules.length === 0 ? [blind("src", "The import checker read 0 modules.")] : []),
    ...(dependencies === 0 ? [blind("src", "The import checker read 0 imports.")] : []),
    ...unread.map((path) => blind(path, "The import checker did not read this file.")),
  ];
};

const circles = (): readonly Fault[] =>
  circlesIn(leans).map((words) => ({ rule: "leans-have-no-circle", file: "tools/walls/leans.ts", line: 0, words }));

const folders = ["src", "tools", "e2e", "bench", "migrations"];

/** Where one file cannot be parsed, the import checker stops altogether: that file is then the only news. */
const seenOf = async (tree: Tree): Promise<ImportsLooked> => {
  const unreadable = tree.code.some((file) => file.unreadable.length > 0);
  const there = folders.filter((name) => existsSync(join(tree.root, name)));
  if (unreadable || there.length === 0) return { faults: [], modules: [], dependencies: 0 };
  try {
    return await lookAtImports(tree.root, there);
  } catch (error) {
    // Its parser is stricter than ours in places; where it stops, it names the file.
    const words = `The import checker stopped. ${error instanceof Error ? error.message.split("Stack backtrace")[0] : ""}`;
    return { faults: [{ rule: "code-can-be-read", file: "src", line: 0, words }], modules: [], dependencies: 0 };
  }
};

/** Only the walls that look at files one by one, without following imports: quick. */
export const lookAtFiles = (root: string): readonly Fault[] => {
  const tree = readTree(root);
  return walls.flatMap((wall) => wall.look(tree));
};

/** Holds the tree below `root` against every wall. */
export const look = async (root: string): Promise<Looked> => {
  const tree = readTree(root);
  const { faults, modules, dependencies } = await seenOf(tree);
  return {
    faults: [
      ...faults,
      ...circles(),
      ...walls.flatMap((wall) => wall.look(tree)),
      ...blindSpots(tree, modules, dependencies),
    ],
    modules: modules.length,
    dependencies,
    files: tree.code.length,
    documents: tree.documents.length,
  };
};
