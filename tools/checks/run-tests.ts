import { join, resolve } from "node:path";
import { z } from "zod";
import { runNode } from "./command.ts";

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface TestsRan extends Counts {
  readonly seconds: number;
  /** Failed and skipped tests, in words. */
  readonly output: string;
  /** Where the time went: the processes, the longest first. */
  readonly longest: readonly Took[];
}

export interface Took {
  readonly seconds: number;
  readonly files: readonly string[];
}

const counted = z.object({ passed: z.number(), failed: z.number(), skipped: z.number(), files: z.array(z.string()) });
const reporter = join(import.meta.dirname, "counting-reporter.mjs");
const together = join(import.meta.dirname, "together.mjs");
const compiled = join(import.meta.dirname, "..", "..", "node_modules", ".cache", "alongside-tests");
const nothing: Counts = { passed: 0, failed: 0, skipped: 0 };

export const sum = (all: readonly Counts[]): Counts =>
  all.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
    }),
    nothing,
  );

/** The line every run of tests ends with. */
export const inWords = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** A test that takes longer than this hangs: it is ended and named. */
const msEachMax = 480_000;
/** So many files share a process: enough that loading costs little, few enough that both lanes end together. */
const filesTogether = 12;
const lanes = 2;

interface Ran extends Counts {
  readonly output: string;
  readonly took: Took;
}

const failure = (output: string, took: Took): Ran => ({ ...nothing, failed: 1, output, took });

/** One process. It has failed where it ends badly, ends without counts, or leaves out a file. */
const runTogether = async (
  files: readonly string[],
  env: Readonly<Record<string, string>>,
  watch: (words: string) => void,
): Promise<Ran> => {
  const how = [`--test-timeout=${msEachMax}`, `--test-reporter=${reporter}`];
  const ran = await runNode({
    args: ["--import", "tsx", ...how, together, ...files],
    env: { NODE_COMPILE_CACHE: compiled, ...env },
    watch: (text) => watch(text.split("#counts")[0] ?? ""),
  });
  const [words = "", json] = ran.output.split("#counts ");
  const took = { seconds: ran.seconds, files };
  if (json === undefined)
    return failure(`${files.join(", ")} ended without saying how many tests there were.\n${ran.output}`, took);
  const { files: seen, ...counts } = counted.parse(JSON.parse(json.split("\n")[0] ?? ""));
  const unseen = files.filter((file) => !seen.includes(resolve(file)));
  const isWorse = !ran.ok && counts.failed === 0 && unseen.length === 0;
  const said = unseen.map((file) => `✖ ${file} ran no test\n`).join("");
  watch(said);
  return {
    ...counts,
    failed: counts.failed + (counts.failed === 0 ? unseen.length : 0) + (isWorse ? 1 : 0),
    output: words + said,
    took,
  };
};

/** The files dealt out like cards, so that long ones, which stand beside each other, do not come to lie together. */
const dealt = (files: readonly string[]): readonly (readonly string[])[] => {
  const many = Math.max(Math.min(lanes, files.length), Math.ceil(files.length / filesTogether));
  return Array.from({ length: many }, (_, turn) => files.filter((_file, index) => index % many === turn));
};

export interface RunChoice {
  readonly env?: Readonly<Record<string, string>>;
  /** Gets the words about failed and skipped tests as they come. */
  readonly watch?: (words: string) => void;
  /** Files that take long come first and have a process each, so that no lane waits at the end for one of them. */
  readonly isLong?: (path: string) => boolean;
}

/**
 * Runs test files, some together in a process and two processes at a time, and counts what Node says about each test.
 * No file, no test, or an end without counts is a failure, never a success.
 */
export const runTests = async (
  files: readonly string[],
  { env = {}, watch = () => undefined, isLong = () => false }: RunChoice = {},
): Promise<TestsRan> => {
  const began = performance.now();
  if (files.length === 0) return { ...nothing, failed: 1, output: "No test file was found.", seconds: 0, longest: [] };
  const short = files.filter((file) => !isLong(file));
  const waiting = [...files.filter(isLong).map((file) => [file]), ...(short.length === 0 ? [] : dealt(short))];
  const all: Ran[] = [];
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      all.push(await runTogether(next, env, watch));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return {
    ...sum(all),
    seconds: (performance.now() - began) / 1000,
    output: all.map((ran) => ran.output).join(""),
    longest: all.map(({ took }) => took).toSorted((one, other) => other.seconds - one.seconds),
  };
};
