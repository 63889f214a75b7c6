/** Takes a chosen file to the worker and brings back a reading or the problems in it. Uploads are kept nowhere. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import type { Result } from "../../../nouns/result.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { SLOWEST_READING_MS, tooLarge } from "./limits.rules.ts";
import type { ActivityReading, ChosenFile, PopulationReading, Reading } from "./reading.ts";
import type { Box } from "./reading-order.ts";
import { readInTurn } from "./reading-room.reader.ts";

export interface ReadingChoice {
  /** The period the person chose, as printed in the file ("2019-20"); left out when none was chosen. */
  readonly period?: string | undefined;
}

const lastPart = (fileName: string): string => basename(fileName.replaceAll("\\", "/"));

const readAs = async (box: Box, file: ChosenFile, { period }: ReadingChoice): Promise<Result<Reading>> => {
  const large = "bytes" in file ? tooLarge(file.bytes.length) : null;
  if (large !== null) return wrong({ field: box, words: large });
  // Made readable by nobody else, and removed however the reading ends: an upload is kept nowhere.
  const folder = await mkdtemp(join(tmpdir(), "alongside-reading-"));
  try {
    const path = "bytes" in file ? join(folder, "upload") : resolve(file.path);
    if ("bytes" in file) await writeFile(path, file.bytes, { mode: 0o600, flag: "wx" });
    const fileName = lastPart("bytes" in file ? file.fileName : (file.fileName ?? file.path));
    return await readInTurn({ path, fileName, folder, box, period: period ?? null }, SLOWEST_READING_MS);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
};

const wrongKind = (box: Box): never => {
  throw new Error(`A reader gave the wrong kind of reading for the ${box} box.`);
};

/**
 * Reads a file of the people who live somewhere: Nomis bulk, a census custom dataset, or our own layout with a
 * population column.
 *
 * - `file`: a path, or the bytes of an upload with its file name. At most 200 MB.
 * - `period`: which period to read where the file holds several, as printed in it.
 *
 * Returns the reading with every mark kept, or the problems in plain sentences (field "population", or "period"
 * where the chosen period is not in the file; `row` counts from 1 as a spreadsheet does). Look at `warnings` too: they say what was left out and what was assumed. Never add `broad` or
 * `total` to `counts`. Takes up to 20 seconds; throws only on a mistake of ours.
 *
 * Example: `const read = await readPopulation({ path: "ts021.csv" }); if (read.ok) read.value.areas[0]?.counts`
 */
export const readPopulation = async (
  file: ChosenFile,
  choice: ReadingChoice = {},
): Promise<Result<PopulationReading>> => {
  const read = await readAs("population", file, choice);
  if (!read.ok) return read;
  return read.value.kind === "population" ? found(read.value) : wrongKind("population");
};

/**
 * Reads a file of people a service has seen: the NHS Talking Therapies annual report, or our own layout.
 *
 * - `file`: a path, or the bytes of an upload with its file name. At most 200 MB.
 * - `period`: names the period where the file does not (a published report prints none), else it must be in the file.
 *   Without it, a financial year in the file's name is taken, with a warning.
 *
 * Returns the reading with every mark kept and counts carrying their rounding, or the problems in plain sentences (field
 * "activity", or "period" where the chosen period is not in the file). Find one organisation's rows with `tableOf`; look at its `conflicts` first. Rows with `isTotal` or
 * `isBroadTotal` stand beside their parts. It misleads where counts are of referrals, since one person may be referred
 * twice. Takes up to 20 seconds; throws only on a mistake of ours.
 *
 * Example: `const read = await readActivity({ path: "annual-2019-20.csv" }, { period: "2019-20" });`
 */
export const readActivity = async (file: ChosenFile, choice: ReadingChoice = {}): Promise<Result<ActivityReading>> => {
  const read = await readAs("activity", file, choice);
  if (!read.ok) return read;
  return read.value.kind === "activity" ? found(read.value) : wrongKind("activity");
};
