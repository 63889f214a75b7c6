/** What a file of records is by its own bytes: its form, headings and delimiter. Nothing is believed of its name. */
import { closeSync, openSync, readSync, statSync } from "node:fs";
import { isUtf8 } from "node:buffer";
import type { Result } from "../../../nouns/result.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { openDuck, quoted } from "../cubes/duck.reader.ts";
import { whatElseItIs } from "../readers/file-kind.rules.ts";
import { splitterBy } from "../readers/row-splitter.rules.ts";
import { HEADING_BYTES, MOST_RECORD_BYTES, MOST_RECORD_COLUMNS, MOST_RECORD_ROWS } from "./limits.rules.ts";
import type { RecordsForm } from "./records.ts";

export interface RecordsFile {
  readonly path: string;
  readonly bytes: number;
  readonly form: RecordsForm;
  readonly headings: readonly string[];
  readonly delimiter: string;
  /** Of a Parquet file, which says so itself. */
  readonly rows: number | null;
}

const not = (words: string): Result<never> => wrong({ field: "file", words });

const partOf = (path: string, from: number, length: number): Buffer => {
  const file = openSync(path, "r");
  try {
    const part = Buffer.alloc(length);
    return part.subarray(0, readSync(file, part, 0, length, from));
  } finally {
    closeSync(file);
  }
};

const DELIMITERS = [",", ";", "\t", "|"] as const;

const headingOf = (text: string, delimiter: string): readonly string[] | null => {
  const { rows } = splitterBy(delimiter)(text, false);
  return rows[0]?.cells ?? null;
};

const openText = (path: string, bytes: number): Result<RecordsFile> => {
  const start = partOf(path, 0, HEADING_BYTES);
  const otherwise = whatElseItIs(start.subarray(0, 1000));
  if (otherwise !== null) return not(otherwise);
  const end = start.lastIndexOf(0x0a);
  const whole = end === -1 ? start : start.subarray(0, end + 1);
  if (whole.includes(0) || !isUtf8(whole)) {
    return not("The letters of the file cannot be read. Save it again as “CSV UTF-8” and send that.");
  }
  const text = whole.toString("utf8").replace(/^\ufeff/u, "");
  const line = (end === -1 ? `${text}\n` : text).replaceAll("\r\n", "\n");
  const widths = DELIMITERS.map((delimiter) => [delimiter, headingOf(line, delimiter) ?? []] as const);
  const [widest] = widths.toSorted(([, one], [, other]) => other.length - one.length);
  if (widest === undefined || widest[1].length < 2) {
    return not("The file has one column only. Send a CSV or Parquet file with one row for each referral.");
  }
  const [delimiter, headings] = widest;
  if (headings.length > MOST_RECORD_COLUMNS) return not(`The file has more than ${MOST_RECORD_COLUMNS} columns.`);
  if (headings.some((heading) => heading.trim() === "" || heading.length > 300)) {
    return not("A column has no heading, or one that is far too long. Give every column a heading in the first row.");
  }
  return found({ path, bytes, form: "csv", headings, delimiter, rows: null });
};

const MAGIC = "PAR1";

const openParquet = async (path: string, bytes: number): Promise<Result<RecordsFile>> => {
  const damaged = not("The Parquet file is damaged or cut short. Export it again and send that.");
  if (bytes < 12 || partOf(path, bytes - 4, 4).toString("latin1") !== MAGIC) return damaged;
  const duck = await openDuck({ threads: 1, memoryMb: 256, folder: null, files: [path], folders: [] });
  try {
    const [about] = await duck.rows(`select num_rows::double from parquet_file_metadata(${quoted(path)})`);
    const rows = Number(about?.[0] ?? 0);
    if (rows > MOST_RECORD_ROWS)
      return not(`The file says it holds more than ${MOST_RECORD_ROWS.toLocaleString("en-GB")} rows.`);
    const columns = await duck.rows(`select column_name, column_type from (describe select * from ${parquet(path)})`);
    if (columns.length > MOST_RECORD_COLUMNS) return not(`The file has more than ${MOST_RECORD_COLUMNS} columns.`);
    if (columns.some(([, type]) => /STRUCT|MAP|\[|BLOB/u.test(String(type)))) {
      return not("The file has columns within columns. Send a plain table: one value in each cell.");
    }
    const headings = columns.map(([name]) => String(name));
    return found({ path, bytes, form: "parquet", headings, delimiter: ",", rows });
  } catch (error) {
    // The engine's words name the file's path and are no help to anybody.
    if (error instanceof Error && !/out of memory/iu.test(error.message)) return damaged;
    throw error;
  } finally {
    duck.close();
  }
};

const parquet = (path: string): string => `read_parquet(${quoted(path)})`;

export const openRecords = async (path: string): Promise<Result<RecordsFile>> => {
  const { size } = statSync(path);
  if (size === 0) return not("The file is empty. Choose the file again, or save it again.");
  if (size > MOST_RECORD_BYTES) return not("The file is larger than 4 GB. Send it in parts, one year each.");
  return partOf(path, 0, 4).toString("latin1") === MAGIC ? openParquet(path, size) : openText(path, size);
};
