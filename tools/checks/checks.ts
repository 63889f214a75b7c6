import { runNode } from "./command.ts";
import { inWords, runTests, type Counts } from "./run-tests.ts";
import { isUnit, testFiles } from "./test-files.ts";

export interface Check {
  readonly name: string;
  /** Node's arguments; null for the unit tests, which are counted one by one. */
  readonly args: readonly string[] | null;
  /** What the output must hold to prove that something was looked at. */
  readonly proof?: RegExp;
}

export interface CheckRan {
  readonly name: string;
  readonly seconds: number;
  readonly counts: Counts;
  readonly summary: string;
  readonly output: string;
}

const tool = (path: string, ...args: readonly string[]): readonly string[] => ["--import", "tsx", path, ...args];
const installed = (path: string, ...args: readonly string[]): readonly string[] => [`node_modules/${path}`, ...args];

const deadCode = "files,exports,dependencies,unlisted,unresolved,binaries";

/** Everything that needs neither browser nor database, the longest first. */
export const checks = (): readonly Check[] => [
  { name: "breaks", args: tool("tools/walls/break-every-rule.ts"), proof: /\b[1-9]\d* breaks/ },
  { name: "unit tests", args: null },
  {
    name: "dead code",
    args: installed("knip/bin/knip.js", "--no-progress", "--no-config-hints", "--include", deadCode),
  },
  { name: "docs", args: tool("tools/docs/docs.ts", "--check"), proof: /\b[1-9]\d* pages/ },
  { name: "walls", args: tool("tools/walls/walls.ts"), proof: /\b[1-9]\d* modules, [1-9]\d* imports/ },
  { name: "routes", args: tool("tools/walls/routes.ts"), proof: /\b[1-9]\d* routes/ },
  { name: "css", args: tool("tools/css.ts", "--check") },
  { name: "types", args: installed("typescript/bin/tsc", "-p", ".", "--noEmit") },
  {
    name: "types on the device",
    args: installed("typescript/bin/tsc", "-p", "src/areas/outreach/kit/device"),
  },
  { name: "lint", args: installed("oxlint/bin/oxlint", "--deny-warnings"), proof: /on [1-9]\d* files/ },
  { name: "format", args: installed("oxfmt/bin/oxfmt", "--check", "."), proof: /on [1-9]\d* files/ },
  { name: "lock file", args: ["tools/complete-lock.mjs", "--check"] },
];

const lastLine = (output: string): string => output.trimEnd().split("\n").at(-1) ?? "";

/** Runs one check. A check that gives no proof of having looked at something has failed. */
export const runCheck = async ({ name, args, proof }: Check): Promise<CheckRan> => {
  if (args === null) {
    const ran = await runTests(
      testFiles()
        .filter(isUnit)
        .map(({ path }) => path),
    );
    return { name, seconds: ran.seconds, counts: ran, summary: inWords(ran), output: ran.output };
  }
  const { ok, seconds, output } = await runNode({ args });
  const blind = proof !== undefined && !proof.test(output);
  const failed = !ok || blind ? 1 : 0;
  return {
    name,
    seconds,
    counts: { passed: 1 - failed, failed, skipped: 0 },
    summary: failed === 0 ? lastLine(output) : "failed",
    output:
      ok && blind ? `${output}\nIt ended well but does not say that it looked at anything (${String(proof)}).` : output,
  };
};
