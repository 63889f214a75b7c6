import { checks, runCheck, type CheckRan } from "./checks.ts";
import { inWords, sum } from "./run-tests.ts";

/** Two at a time, longest first, each in one line as it ends; a failed one says everything. */
export const runChecks = async (): Promise<readonly CheckRan[]> => {
  const waiting = [...checks()];
  const ran: CheckRan[] = [];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const one = await runCheck(next);
      ran.push(one);
      const mark = one.counts.failed === 0 ? "✔" : "✖";
      console.log(`${mark} ${one.name.padEnd(14)} ${one.seconds.toFixed(1).padStart(6)} s  ${one.summary}`);
      if (one.counts.failed > 0) console.log(one.output.trimEnd().replace(/^/gm, "    "));
    }
  };
  await Promise.all([worker(), worker()]);
  return ran;
};

if (process.argv[1]?.endsWith("check.ts")) {
  const counts = sum((await runChecks()).map((one) => one.counts));
  console.log(inWords(counts));
  process.exitCode = counts.failed === 0 ? 0 : 1;
}
