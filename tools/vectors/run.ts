import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type Difference, differences, type KnownAnswer, knownAnswer } from "./compare.ts";
import type { Adapter } from "./fields.ts";

export interface Tally {
  cases: number;
  passed: number;
  failed: number;
  unsupported: number;
}

export interface Outcome {
  /** By measure, in the order of the alphabet. */
  readonly tallies: Readonly<Record<string, Tally>>;
  readonly failures: readonly (Difference & { readonly id: string })[];
}

/** Every case in every JSON file of a folder and the folders in it. */
export const casesIn = (folder: string): readonly KnownAnswer[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .flatMap((file) => {
      const read = z.array(knownAnswer).safeParse(JSON.parse(readFileSync(file, "utf8")));
      if (!read.success) throw new Error(`${file} does not hold a list of known answers: ${read.error.message}`);
      return read.data;
    });

/** A measure that stops with an error has not given the known answer. */
const check = (known: KnownAnswer, work: Adapter): readonly Difference[] => {
  try {
    return differences(work(known.input), known);
  } catch (error) {
    return [{ key: "(error)", got: error instanceof Error ? error.message : String(error), want: known.expected }];
  }
};

export const runCases = (cases: readonly KnownAnswer[], measures: ReadonlyMap<string, Adapter>): Outcome => {
  const tallies = new Map<string, Tally>();
  const failures: (Difference & { readonly id: string })[] = [];
  for (const known of cases) {
    const tally = tallies.get(known.measure) ?? { cases: 0, passed: 0, failed: 0, unsupported: 0 };
    tallies.set(known.measure, tally);
    tally.cases += 1;
    const work = measures.get(known.measure);
    if (work === undefined) {
      tally.unsupported += 1;
      continue;
    }
    const wrong = check(known, work);
    tally[wrong.length === 0 ? "passed" : "failed"] += 1;
    failures.push(...wrong.map((difference) => ({ id: known.id, ...difference })));
  }
  const sorted = [...tallies].toSorted(([left], [right]) => (left < right ? -1 : 1));
  return { tallies: Object.fromEntries(sorted), failures };
};
