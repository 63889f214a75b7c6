import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as distributions from "../src/stats/distributions/index.ts";
import * as stats from "../src/stats/index.ts";
import { root } from "./house.ts";
import { inWords } from "./runs.ts";
import { ratesInOneGo } from "./stats-rates.ts";

/**
 * `npm run bench -- stats --json`: how many times a second each measure works out the example in its own docstring, and
 * how long a hundred thousand standardised rates take in one go, held against base R's own arithmetic.
 */
const folder = join(root, "src/stats");
const exampleLine = /@example (.+) \/\/ -?[\d.]+$/gm;
const atLeastMs = 40;

const examples = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .toSorted()
  .flatMap((name) =>
    [...readFileSync(join(folder, name), "utf8").matchAll(exampleLine)].map(([, code = ""]) => ({
      measure: /\b([a-z]\w+)\(/.exec(code)?.[1] ?? name,
      code,
    })),
  );

const names = { ...distributions, ...stats };

const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * Times a second of processor time, which other work on the machine hardly disturbs. Runs until enough of it has been
 * used to be read, after as many runs that are not counted.
 */
const perSecond = (code: string): number => {
  // The text comes from our own files, never from outside.
  const loop: unknown = new Function(
    ...Object.keys(names),
    `return (runs) => { let last; for (let run = 0; run < runs; run += 1) last = ${code}; return last; };`,
  )(...Object.values(names));
  if (typeof loop !== "function") throw new Error(`${code} is no expression.`);
  for (let runs = 1; ; runs *= 4) {
    loop(runs);
    const began = processorMs();
    loop(runs);
    const ms = processorMs() - began;
    if (ms >= atLeastMs) return Math.round((runs / ms) * 1000);
  }
};

const measures = Object.fromEntries(examples.map(({ measure, code }) => [measure, perSecond(code)]));
const many = await ratesInOneGo();
if (process.argv.includes("--json"))
  console.log(JSON.stringify({ operations_a_second: measures, rates_in_one_go: many }));
else {
  for (const [measure, times] of Object.entries(measures)) console.log(`${measure.padEnd(40)}${times} a second`);
  console.log(inWords(`${many.rates} standardised rates, together`, many.together));
  console.log(`of processor time: ${many.togetherProcessorSeconds.toFixed(2)} s a run`);
  console.log(inWords(`${many.rates} standardised rates, one by one`, many.oneByOne));
  console.log(many.rSeconds === null ? "R is not installed here" : `the same sums in R: ${many.rSeconds.toFixed(3)} s`);
  console.log(`${many.comparedWithR} rates held against R: at most ${many.largestDifference} apart, as a share`);
}
