import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parseSync, type Comment } from "oxc-parser";
import { z } from "zod";

/** A node of the syntax tree, as far as the walls need to know it. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

export interface CodeFile {
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly program: SyntaxNode;
  readonly comments: readonly Comment[];
  readonly unreadable: readonly string[];
}

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

export interface Tree {
  readonly root: string;
  readonly code: readonly CodeFile[];
  /** Markdown for people. */
  readonly documents: readonly TextFile[];
  /** Every file, code or not, by its path. */
  readonly paths: readonly string[];
  /** The scripts that package.json names. */
  readonly scripts: readonly string[];
}

const builtElsewhere =
  /^(node_modules|\.git|\.alongside|coverage|docs\/generated|src\/design\/built|bench\/results)(\/|$)/;

/** A syntax node is an object that says its type and where it stands. */
export const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string" && "start" in value;

/** The node itself and all below it, with the nodes that hold it, outermost first. */
export function* nodesIn(
  node: SyntaxNode,
  holders: readonly SyntaxNode[] = [],
): Generator<[SyntaxNode, readonly SyntaxNode[]]> {
  yield [node, holders];
  const inside = [...holders, node];
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) yield* nodesIn(child, inside);
    }
  }
}

/** The line, counted from 1, on which a position of the text stands. */
export const lineAt = (text: string, position: number): number => text.slice(0, position).split("\n").length;

/** A node's own name where it has one: identifiers, and the keys of properties. */
export const nameOf = (value: unknown): string =>
  isNode(value) && typeof value["name"] === "string" ? value["name"] : "";

export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);

const allPaths = (root: string): readonly string[] => {
  const found: string[] = [];
  const open = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const full = join(folder, entry.name);
      const path = relative(root, full).split(sep).join("/");
      if (builtElsewhere.test(path) || entry.isSymbolicLink()) continue;
      if (entry.isDirectory()) open(full);
      else found.push(path);
    }
  };
  open(root);
  return found.toSorted();
};

const readCode = (root: string, path: string): CodeFile => {
  const text = readFileSync(join(root, path), "utf8");
  const { program, comments, errors } = parseSync(path, text);
  const node: unknown = program;
  if (!isNode(node)) throw new Error(`The parser gave no program for ${path}.`);
  return { path, text, program: node, comments, unreadable: errors.map(({ message }) => message) };
};

const packageShape = z.object({ scripts: z.record(z.string(), z.string()).default({}) });

const scriptsIn = (root: string): readonly string[] =>
  Object.keys(packageShape.parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8"))).scripts);

/** Reads and parses everything of ours below `root`. */
export const readTree = (root: string): Tree => {
  const paths = allPaths(root);
  return {
    root,
    paths,
    scripts: scriptsIn(root),
    code: paths
      .filter((path) => /^(src|tools|e2e|bench|migrations|bin)\/.*\.(ts|tsx|mjs)$/.test(path))
      .map((path) => readCode(root, path)),
    documents: paths
      .filter((path) => path.endsWith(".md"))
      .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") })),
  };
};
