/** The readers of the product, given files of this page instead of a disk. */
import { readFile } from "../../../src/areas/datasets/readers/file.reader.ts";
import type { Readings } from "../../../src/areas/reach/index.ts";
import { tryWords } from "../../../src/areas/front/try/try.words.ts";
import { found, wrong, type Problem, type Result } from "../../../src/nouns/result.ts";
import { tooLarge } from "../../../src/areas/datasets/readers/limits.rules.ts";
import { forgetFiles, keepFile } from "./files-in-memory.ts";

export interface TwoFiles {
  readonly population: File | null;
  readonly activity: File | null;
}

type Box = keyof TwoFiles;

const read = async (box: Box, file: File, period: string | null): ReturnType<typeof readFile> => {
  const large = tooLarge(file.size);
  if (large !== null) return wrong({ field: box, words: large });
  keepFile(box, new Uint8Array(await file.arrayBuffer()));
  try {
    return await readFile({ path: box, folder: box, fileName: file.name, box, period });
  } finally {
    forgetFiles();
  }
};

/** One after the other: each is forgotten before the next is opened, so that a large file fits. */
export const readHere = async (
  { population, activity }: TwoFiles,
  period: string | null,
): Promise<Result<Readings>> => {
  const words = tryWords("en").words;
  const missing: readonly Problem[] = [
    ...(population === null ? [{ field: "population", words: words.missingPopulation }] : []),
    ...(activity === null ? [{ field: "activity", words: words.missingActivity }] : []),
  ];
  if (population === null || activity === null) return wrong(...missing);
  const people = await read("population", population, null);
  const seen = await read("activity", activity, period);
  if (!people.ok || !seen.ok) {
    return wrong(...[people, seen].flatMap((one): readonly Problem[] => (one.ok ? [] : one.problems)));
  }
  if (people.value.kind !== "population" || seen.value.kind !== "activity") {
    throw new Error("A reader gave the reading of another box.");
  }
  return found({ population: people.value, activity: seen.value });
};
