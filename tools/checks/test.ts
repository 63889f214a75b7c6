import { parseArgs } from "node:util";
import { startPostgres15 } from "../postgres15.ts";
import { runChecks } from "./check.ts";
import { runCheck } from "./checks.ts";
import { chromium, fonts, missingOf, postgres15 } from "./machine.ts";
import { folderInMemory } from "./memory.ts";
import { inWords, runTests, sum, type Counts } from "./run-tests.ts";
import { isLong, isUnit, testFiles, type TestFile } from "./test-files.ts";

const usage = `npm test                     checks and all tests
npm test -- --postgres       database and HTTP tests, on Debian's PostgreSQL 15
npm test -- --matrix wide    with forced colours, 200% text and reduced motion
npm test -- --only PART      only test files whose path holds PART, without the checks
`;

const { values } = parseArgs({
  options: {
    postgres: { type: "boolean", default: false },
    matrix: { type: "string", default: "narrow" },
    only: { type: "string" },
    help: { type: "boolean", default: false },
  },
});

/** Where the machine must be complete (.ci/run), something missing is a failure instead of a skip. */
const mustBeComplete = process.env["ALONGSIDE_COMPLETE"] === "yes";

const lacking = (sentences: readonly string[]): Counts => {
  for (const words of sentences) console.log(words);
  return { passed: 0, failed: mustBeComplete ? sentences.length : 0, skipped: 0 };
};

/** Who wants the tests quicker begins with these. */
const longestShown = 12;

const runGroup = async (
  title: string,
  files: readonly TestFile[],
  env: Readonly<Record<string, string>> = {},
): Promise<Counts> => {
  console.log(`… ${title}: ${files.length} files`);
  const paths = files.map(({ path }) => path);
  const long = new Set(files.filter(isLong).map(({ path }) => path));
  const ran = await runTests(paths, {
    // As people run it: React's other build takes a quarter longer for the same page.
    env: { NODE_ENV: "production", ...env },
    isLong: (path) => long.has(path),
    watch: (words) => void process.stdout.write(words),
  });
  if (files.length === 0) console.log(ran.output);
  for (const { seconds, files: of } of ran.longest.slice(0, longestShown))
    console.log(`  ${seconds.toFixed(0)} s ${of[0] ?? ""}${of.length === 1 ? "" : ` and ${of.length - 1} more`}`);
  console.log(`${ran.failed === 0 ? "✔" : "✖"} ${title}: ${inWords(ran)} in ${ran.seconds.toFixed(1)} s`);
  return ran;
};

/** The schema's page against a migrated database; `npm run check`, without a database, only compares its stamp. */
const schemaCheck = async (): Promise<Counts> => {
  const args = ["--import", "tsx", "tools/docs/docs.ts", "--check", "--schema"];
  const ran = await runCheck({ name: "schema", args, proof: /[1-9]\d* pages/ });
  console.log(`schema: ${ran.summary} in ${ran.seconds.toFixed(1)} s`);
  if (ran.counts.failed > 0) console.log(ran.output.trimEnd());
  return ran.counts;
};

const onPostgres15 = async (files: readonly TestFile[]): Promise<readonly Counts[]> => {
  const gone = missingOf([postgres15]);
  if (gone.length > 0) return [lacking(gone), { passed: 0, failed: 0, skipped: files.length }];
  const server = await startPostgres15();
  process.once("exit", () => server.stop());
  return [await runGroup("database and HTTP on PostgreSQL 15", files, { ALONGSIDE_TEST_DATABASE_URL: server.url })];
};

const everything = async (files: readonly TestFile[]): Promise<readonly Counts[]> => {
  const machine = lacking(missingOf([chromium, fonts]));
  const checks = (await runChecks()).map((one) => one.counts);
  const rest = files.filter((file) => !isUnit(file));
  return [
    machine,
    ...checks,
    await schemaCheck(),
    await runGroup("browser, database, HTTP, files and command line", rest, { ALONGSIDE_MATRIX: values.matrix }),
  ];
};

const chosen = async (): Promise<readonly Counts[]> => {
  const { only } = values;
  const files = testFiles().filter(({ path }) => only === undefined || path.includes(only));
  if (values.postgres) return onPostgres15(files.filter((file) => file.rehearsal && !file.browser));
  return only === undefined ? everything(files) : [await runGroup(`files with ${only}`, files)];
};

// For this process and all it starts.
process.env["TMPDIR"] = folderInMemory(process.env["TMPDIR"]);

if (values.help) {
  console.log(usage.trimEnd());
} else {
  const counts = sum(await chosen());
  console.log(inWords(counts));
  process.exitCode = counts.failed === 0 ? 0 : 1;
}
