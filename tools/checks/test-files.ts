import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** What a test needs beside Node: seen from what its file imports, directly or through others. */
export interface TestFile {
  readonly path: string;
  /** A database made for the test, on whichever server it is told to use. */
  readonly rehearsal: boolean;
  /** The embedded server itself. */
  readonly embedded: boolean;
  readonly browser: boolean;
}

const imported = /(?:from|import)\s*\(?\s*"(\.{1,2}\/[^"]+)"/g;

const reachedFrom = (path: string, seen: Set<string> = new Set()): ReadonlySet<string> => {
  if (seen.has(path) || !existsSync(path)) return seen;
  seen.add(path);
  for (const [, specifier] of readFileSync(path, "utf8").matchAll(imported)) {
    reachedFrom(normalize(join(dirname(path), specifier ?? "")), seen);
  }
  return seen;
};

/** Every test file of the project, from its root. */
export const testFiles = (): readonly TestFile[] =>
  globSync("{src,tools,e2e,bench}/**/*.test.{ts,tsx}")
    .map((path) => path.replaceAll("\\", "/"))
    .toSorted()
    .map((path) => {
      const reached = [...reachedFrom(path)];
      return {
        path,
        rehearsal: reached.includes("src/db/rehearsal.ts"),
        embedded: reached.some((file) => file.startsWith("src/db/embedded/")),
        browser: reached.some((file) => file.startsWith("e2e/browser/")),
      };
    });

const quick = /^(src\/(nouns|stats|disclosure|design)\/|tools\/)|\.(rules|policy|words)\.test\.tsx?$/;

/** Quick enough for every save: decisions, numbers, drawing and the tools themselves. */
export const isUnit = ({ path, rehearsal, embedded, browser }: TestFile): boolean =>
  !rehearsal && !embedded && !browser && quick.test(path);

const everything = /^(src|e2e)\/[^/]+\.test\.tsx?$/;

/** Long ones: whatever opens a browser, and what asks every route or makes a copy of the house. */
export const isLong = ({ path, browser }: TestFile): boolean => browser || everything.test(path);
