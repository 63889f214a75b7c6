import { readdirSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { runNode } from "../checks/command.ts";
import type { Family } from "./family.ts";

const root = join(import.meta.dirname, "../..");

const report = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.string(),
      mutants: z.array(
        z.object({
          mutatorName: z.string(),
          replacement: z.string().default(""),
          status: z.string(),
          location: z.object({
            start: z.object({ line: z.int(), column: z.int() }),
            end: z.object({ line: z.int(), column: z.int() }),
          }),
        }),
      ),
    }),
  ),
});
type Report = z.infer<typeof report>;

/** A change to the code that no test noticed. */
export interface Survivor {
  readonly file: string;
  readonly line: number;
  readonly from: string;
  readonly to: string;
}

export interface FamilyRan {
  readonly day: string;
  readonly minutes: number;
  readonly noticed: number;
  readonly survivors: readonly Survivor[];
}

const noticed = ["Killed", "Timeout"];
const known = [...noticed, "Survived", "NoCoverage"];

const mutated = ["stats", "disclosure", "nouns"];

/** All that the measures and the gate do not need, so that little is copied. */
const notCopied = (): readonly string[] => [
  ...readdirSync(root).flatMap((name) => (["src", "package.json"].includes(name) ? [] : [`/${name}`])),
  ...readdirSync(join(root, "src")).flatMap((name) => (mutated.includes(name) ? [] : [`/src/${name}`])),
];

/** One run at a time, since a measurement beside others is neither quick nor fair; nothing is written beside the code. */
const settingsFor = (family: Family, reportPath: string): object => ({
  testRunner: "one-process",
  plugins: [fileURLToPath(import.meta.resolve("./runner.ts"))],
  tap: { testFiles: family.tests, without: family.without },
  mutate: family.mutate,
  // A sentence or a method's name that is changed is for a reader to notice, and tests compare those that matter.
  mutator: { excludedMutations: ["StringLiteral"] },
  coverageAnalysis: "perTest",
  concurrency: 1,
  // A change that goes on for ever is counted, not timed; this is for what never comes back to changed code.
  timeoutMS: 12_000,
  dryRunTimeoutMinutes: 30,
  ignorePatterns: notCopied(),
  tempDirName: ".alongside/mutants",
  allowEmpty: false,
  checkers: [],
  reporters: ["json", "progress-append-only"],
  jsonReporter: { fileName: reportPath },
  thresholds: { break: null },
  disableTypeChecks: false,
});

const between = (source: string, { start, end }: Report["files"][string]["mutants"][number]["location"]): string => {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, at) => line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined))
    .join(" ");
};

const short = (text: string): string => {
  const one = text.replace(/\s+/g, " ").trim();
  return one.length > 90 ? `${one.slice(0, 87)}…` : one;
};

export interface Tried extends Survivor {
  readonly isNoticed: boolean;
}

/** Changes the code of a family in every way known, or only where its `mutate` says, and says which changes its tests noticed. */
export const tryChanges = async (
  family: Family,
): Promise<{ readonly tried: readonly Tried[]; readonly minutes: number }> => {
  const folder = await mkdtemp(join(tmpdir(), "alongside-mutation-"));
  try {
    const reportPath = join(folder, "report.json");
    const settings = join(folder, "stryker.config.json");
    await writeFile(settings, JSON.stringify(settingsFor(family, reportPath)));
    const stryker = fileURLToPath(new URL("bin/stryker.js", import.meta.resolve("@stryker-mutator/core/package.json")));
    const { ok, output, seconds } = await runNode({
      args: [stryker, "run", settings],
      // It can take an hour: whoever started it sees how far it is.
      watch: (text) => process.stderr.write(text),
    });
    if (!ok) throw new Error(`The changes to ${family.name} could not be tried:\n${output}`);
    const { files } = report.parse(JSON.parse(await readFile(reportPath, "utf8")));
    const tried = Object.entries(files).flatMap(([file, { source, mutants }]) =>
      mutants
        .filter(({ status }) => known.includes(status))
        .map(({ location, replacement, status }) => ({
          file,
          line: location.start.line,
          from: short(between(source, location)),
          to: short(replacement),
          isNoticed: noticed.includes(status),
        })),
    );
    return { tried, minutes: Math.ceil(seconds / 60) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

export const today = (): string => new Date().toISOString().slice(0, 10);

const survivorOf = ({ file, line, from, to }: Survivor): Survivor => ({ file, line, from, to });

/** Every change to a family, tried. */
export const runFamily = async (family: Family): Promise<FamilyRan> => {
  const { tried, minutes } = await tryChanges(family);
  const survivors = tried.filter(({ isNoticed }) => !isNoticed).map(survivorOf);
  return { day: today(), minutes, noticed: tried.length - survivors.length, survivors };
};
