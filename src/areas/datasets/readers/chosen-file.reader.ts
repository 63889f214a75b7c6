/** Takes a chosen file to the worker and brings back a reading or the problems in it. Uploads are kept nowhere. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import type { Result } from "../../../nouns/result.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { SLOWEST_READING_MS, tooLarge } from "./limits.rules.ts";
import type { Boundaries } from "../boundaries/boundaries.ts";
import type { Outline } from "./outline.ts";
import type { PlainTable } from "./plain-table.ts";
import type { ActivityReading, ChosenFile, PopulationReading, Reading } from "./reading.ts";
import type { Box } from "./reading-order.ts";
import { readInTurn } from "./reading-room.reader.ts";
import type { TableChoice } from "./table-choice.ts";

export interface ReadingChoice extends TableChoice {
  /** The period the person chose, as printed in the file ("2019-20"); left out when none was chosen. */
  readonly period?: string | undefined;
}

const lastPart = (fileName: string): string => basename(fileName.replaceAll("\\", "/"));

const wrongKind = (box: Box): never => {
  throw new Error(`A reader gave the wrong kind of reading for the ${box} box.`);
};

/** A private folder for one order, removed however the reading ends: an upload is kept nowhere. */
const inFolder = async <Given>(give: (folder: string) => Promise<Given>): Promise<Given> => {
  const folder = await mkdtemp(join(tmpdir(), "alongside-reading-"));
  try {
    return await give(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
};

const placed = async (file: ChosenFile, folder: string) => {
  const path = "bytes" in file ? join(folder, "upload") : resolve(file.path);
  if ("bytes" in file) await writeFile(path, file.bytes, { mode: 0o600, flag: "wx" });
  return { path, folder, fileName: lastPart("bytes" in file ? file.fileName : (file.fileName ?? file.path)) };
};

const readAs = async (box: Box, file: ChosenFile, { period, ...choice }: ReadingChoice): Promise<Result<Reading>> => {
  const large = "bytes" in file ? tooLarge(file.bytes.length) : null;
  if (large !== null) return wrong({ field: box, words: large });
  return inFolder(async (folder) => {
    const order = { ...choice, ...(await placed(file, folder)), box, period: period ?? null };
    const read = await readInTurn(order, SLOWEST_READING_MS);
    if (!read.ok) return read;
    return "source" in read.value ? found(read.value) : wrongKind(box);
  });
};

/**
 * Looks at the beginning of a file: what it is, its sheets, its first rows, and what its columns may mean.
 * `field` is the box that problems belong to. Up to 20 seconds.
 */
export const outlineOf = (file: ChosenFile, choice: TableChoice, field: string): Promise<Result<Outline>> =>
  inFolder(async (folder) => {
    const order = { ...choice, ...(await placed(file, folder)), outline: true as const, box: field };
    const seen = await readInTurn(order, SLOWEST_READING_MS);
    if (!seen.ok) return seen;
    return "form" in seen.value ? found(seen.value) : wrongKind("activity");
  });

/** Reads and checks a map of areas: GeoJSON, at most 20 MB. Up to 20 seconds. */
export const mapOf = (file: ChosenFile): Promise<Result<Boundaries>> =>
  inFolder(async (folder) => {
    const order = { ...(await placed(file, folder)), map: true as const, box: "file" };
    const read = await readInTurn(order, SLOWEST_READING_MS);
    if (!read.ok) return read;
    return "positions" in read.value ? found(read.value) : wrongKind("activity");
  });

/** Reads a table of anything as text: CSV, or the first sheet of a workbook. At most 20,000 rows; up to 20 seconds. */
export const plainTableOf = (file: ChosenFile, field: string): Promise<Result<PlainTable>> =>
  inFolder(async (folder) => {
    const order = { ...(await placed(file, folder)), rowsAsText: true as const, box: field };
    const read = await readInTurn(order, SLOWEST_READING_MS);
    if (!read.ok) return read;
    return "headings" in read.value && "rows" in read.value && typeof read.value.rows === "object"
      ? found(read.value)
      : wrongKind("activity");
  });

/** Rows that could not be read, as they stood, each with why. The first row is the headings. At most 50,000. */
export type ErrorRows = readonly (readonly string[])[];

const errorRow = (line: string): readonly string[] => {
  const cells: unknown = JSON.parse(line);
  return Array.isArray(cells) ? cells.map(String) : [];
};

/** Reads the file again and gives back the rows that are wrong. An empty list where none can be told by its row. */
export const errorRowsOf = (
  box: Box,
  file: ChosenFile,
  { period, ...choice }: ReadingChoice,
): Promise<Result<ErrorRows>> =>
  inFolder(async (folder) => {
    const errorsFolder = await mkdtemp(join(folder, "again-"));
    const errorsPath = join(errorsFolder, "errors");
    const order = { ...choice, ...(await placed(file, folder)), box, period: period ?? null, errorsPath, errorsFolder };
    const written = await readInTurn(order, SLOWEST_READING_MS);
    if (!written.ok) return written;
    const lines = (await readFile(errorsPath, "utf8")).split("\n").filter((line) => line !== "");
    return found(lines.length < 2 ? [] : lines.map(errorRow));
  });

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
