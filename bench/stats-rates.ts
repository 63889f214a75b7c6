import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import {
  directlyStandardisedRate,
  directlyStandardisedRates,
  europeanStandardPopulation2013,
} from "../src/stats/index.ts";
import { type Runs, measured } from "./runs.ts";
import { newFolder } from "./house.ts";

/** A hundred thousand rates of 19 age bands, made by the same sums as in results/directly-standardised-rates.R. */
const rates = 100_000;
const standard = europeanStandardPopulation2013.map((band) => band.standard);
const bands = standard.length;
const multiplier = 100_000;
const isSmall = (cell: number): boolean => Math.floor(cell / bands) % 50 === 0;
const countOf = (cell: number): number => (isSmall(cell) ? (cell % bands === 3 ? 4 : 0) : (cell * 7919) % 61);
const peopleOf = (cell: number): number => 500 + ((cell * 104_729) % 9973);

const script = join(import.meta.dirname, "results/directly-standardised-rates.R");
const kept = join(import.meta.dirname, "results/directly-standardised-rates.csv");
const allowed = 1e-10;

/** R's table, made now where R is installed, or as it is kept, and the seconds that R took now. */
const askR = (): { readonly table: string; readonly seconds: readonly number[] | null } => {
  const folder = newFolder();
  try {
    const made = join(folder, "by-r.csv");
    const ran = spawnSync("Rscript", [script, made], { encoding: "utf8" });
    if (ran.status !== 0) return { table: readFileSync(kept, "utf8"), seconds: null };
    return { table: readFileSync(made, "utf8"), seconds: ran.stdout.trim().split(" ").map(Number) };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const median = (numbers: readonly number[]): number | null =>
  numbers.toSorted((left, right) => left - right)[Math.floor(numbers.length / 2)] ?? null;

/** The largest difference as a share of R's number; a rate that one gives and the other does not stops the bench. */
const largestDifference = (table: string, many: ReturnType<typeof directlyStandardisedRates>) => {
  const lines = table.trim().split("\n").slice(1);
  let largest = 0;
  for (const line of lines) {
    const [place = "", ...wanted] = line.split(",");
    const { value, lower, upper } = many.at(Number(place));
    [value, lower, upper].forEach((got, index) => {
      const want = wanted[index] ?? "";
      if ((want === "") !== (got === null)) throw new Error(`Rate ${place}: R has “${want}”, ours is ${got}.`);
      if (got !== null) largest = Math.max(largest, Math.abs(got - Number(want)) / Math.abs(Number(want)));
    });
  }
  if (lines.length < 1000 || largest > allowed) throw new Error(`${lines.length} rates, off by up to ${largest}.`);
  return { compared: lines.length, largest };
};

export interface RatesInOneGo {
  readonly rates: number;
  readonly together: Runs;
  /** Seconds of processor time that one run together took, whatever else the machine was doing. */
  readonly togetherProcessorSeconds: number;
  readonly oneByOne: Runs;
  readonly rSeconds: number | null;
  readonly comparedWithR: number;
  readonly largestDifference: number;
}

export async function ratesInOneGo(): Promise<RatesInOneGo> {
  const counts = Float64Array.from({ length: rates * bands }, (_, cell) => countOf(cell));
  const populations = Float64Array.from({ length: rates * bands }, (_, cell) => peopleOf(cell));
  const all = () => directlyStandardisedRates({ counts, populations, standard, multiplier });
  const timed = (work: () => void) => async (): Promise<number> => {
    const began = performance.now();
    work();
    return (performance.now() - began) / 1000;
  };
  const before = process.cpuUsage();
  const together = await measured(
    timed(() => {
      const many = all();
      for (let index = 0; index < many.length; index += 1) many.at(index);
    }),
  );
  const spent = process.cpuUsage(before);
  const plain = Array.from({ length: rates }, (_, index) =>
    standard.map((share, band) => {
      const cell = index * bands + band;
      return { count: countOf(cell), population: peopleOf(cell), standard: share };
    }),
  );
  const oneByOne = await measured(
    timed(() => {
      for (const own of plain) directlyStandardisedRate({ bands: own, multiplier });
    }),
  );
  const { table, seconds } = askR();
  const { compared, largest } = largestDifference(table, all());
  return {
    rates,
    together,
    togetherProcessorSeconds: (spent.user + spent.system) / 1e6 / (together.seconds.length + 1),
    oneByOne,
    rSeconds: seconds === null ? null : median(seconds),
    comparedWithR: compared,
    largestDifference: largest,
  };
}
