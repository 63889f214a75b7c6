import { join } from "node:path";
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
}

const counted = z.object({ passed: z.number(), failed: z.number(), skipped: z.number() });
const reporter = join(import.meta.dirname, "counting-reporter.mjs");
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

const failure = (output: string, seconds: number): TestsRan => ({ ...nothing, failed: 1, seconds, output });

/** A test that takes longer than this hangs: it is ended and named. */
const msEachMax = 240_000;

/**
 * Runs test files side by side and counts what Node says about each test.
 * No file, no test, or an end without counts is a failure, never a success.
 * @param watch gets the words about failed and skipped tests as they come
 */
export const runTests = async (
  files: readonly string[],
  env: Readonly<Record<string, string>> = {},
  watch: (words: string) => void = () => undefined,
): Promise<TestsRan> => {
  if (files.length === 0) return failure("No test file was found.", 0);
  const how = ["--test-concurrency=2", `--test-timeout=${msEachMax}`, `--test-reporter=${reporter}`];
  const ran = await runNode({
    args: ["--import", "tsx", "--test", ...how, ...files],
    env,
    watch: (text) => watch(text.split("#counts")[0] ?? ""),
  });
  const [words = "", json] = ran.output.split("#counts ");
  if (json === undefined)
    return failure(`The tests ended without saying how many there were.\n${ran.output}`, ran.seconds);
  const counts = counted.parse(JSON.parse(json.split("\n")[0] ?? ""));
  if (counts.passed + counts.failed + counts.skipped === 0) return failure("No test ran.", ran.seconds);
  const unsaid = !ran.ok && counts.failed === 0;
  return { ...counts, failed: unsaid ? 1 : counts.failed, seconds: ran.seconds, output: words };
};
