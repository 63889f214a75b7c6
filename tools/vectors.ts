import { measures } from "./vectors/measures.ts";
import { casesIn, runCases } from "./vectors/run.ts";

/**
 * `npm run vectors -- DIR` checks the measures against every known answer in a folder and prints one JSON object:
 * `{measure: {cases, passed, failed, unsupported}}`. What went wrong is told on the error stream.
 * Exit codes: 0 all supported cases passed · 1 a case failed · 2 nothing could be checked.
 */
const say = (words: string): void => {
  process.stderr.write(`${words}\n`);
};

const main = (folder: string | undefined): number => {
  if (folder === undefined) {
    say("Which folder holds the known answers? Write: npm run vectors -- FOLDER");
    return 2;
  }
  try {
    const cases = casesIn(folder);
    if (cases.length === 0) {
      say(`There are no known answers in ${folder}, so nothing was checked.`);
      return 2;
    }
    const { tallies, failures } = runCases(cases, measures);
    for (const { id, key, got, want } of failures) {
      say(`${id}: ${key}: got ${JSON.stringify(got)}, want ${JSON.stringify(want)}`);
    }
    process.stdout.write(`${JSON.stringify(tallies, null, 2)}\n`);
    return failures.length > 0 ? 1 : 0;
  } catch (error) {
    say(`The known answers in ${folder} could not be read. ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
};

process.exitCode = main(process.argv[2]);
