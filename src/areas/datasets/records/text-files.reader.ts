/** A file of records as the text files that are counted: itself, or a Parquet file part by part. */
import { closeSync, openSync, readSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { quoted } from "../cubes/duck.reader.ts";
import type { Duck } from "../cubes/duck.reader.ts";
import type { TextFile } from "./counters.reader.ts";
import { HEADING_BYTES, LONGEST_VALUE } from "./limits.rules.ts";
import type { RecordsFile } from "./open-records.reader.ts";
import type { RowPlan } from "./row-plan.rules.ts";
import { parquetSource } from "./source.rules.ts";

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const QUOTE = 0x22;

/** A CSV file, behind its headings. */
const behindHeadings = ({ path, bytes }: RecordsFile): TextFile => {
  const start = Buffer.alloc(HEADING_BYTES);
  const file = openSync(path, "r");
  const length = readSync(file, start, 0, HEADING_BYTES, 0);
  closeSync(file);
  const lineEnd = start.subarray(0, length).includes(LINE_FEED) ? LINE_FEED : CARRIAGE_RETURN;
  let isQuoted = false;
  let from = 0;
  for (; from < length && (isQuoted || start[from] !== lineEnd); from += 1) {
    if (start[from] === QUOTE) isQuoted = !isQuoted;
  }
  return { path, bytes, from: Math.min(from + 1, bytes), lineEnd, stays: true };
};

/** So many rows of a Parquet file are a text at a time, however much they swell. */
const ROWS_AT_ONCE = 250_000;
/** Longer values have no meaning; one letter more shows that they are longer. */
const LONGEST_CELL = LONGEST_VALUE + 1;

/** Columns that are not read stay empty; a long id is told by its digest. */
const cellOf = (plan: RowPlan, at: number): string => {
  const { is = "skipped" } = plan.columns[at] ?? {};
  if (is === "skipped") return `null as c${at}`;
  if (is === "id") return `case when length(c${at}) > ${LONGEST_CELL} then sha256(c${at}) else c${at} end as c${at}`;
  return `left(c${at}, ${LONGEST_CELL}) as c${at}`;
};

async function* partsOfParquet(file: RecordsFile, plan: RowPlan, { duck, folder }: Room): AsyncGenerator<TextFile> {
  const path = join(folder, "rows.csv");
  const cells = file.headings.map((_, at) => cellOf(plan, at)).join(", ");
  for (let first = 0; first < (file.rows ?? 0); first += ROWS_AT_ONCE) {
    const rows = `file_row_number >= ${first} and file_row_number < ${first + ROWS_AT_ONCE}`;
    await duck.run(
      `copy (select ${cells} from ${parquetSource(file, rows)}) to ${quoted(path)}
       (format csv, header false, delimiter ${quoted(plan.delimiter)}, quote '"', escape '"', nullstr '')`,
    );
    yield { path, bytes: statSync(path).size, from: 0, lineEnd: LINE_FEED, stays: false };
    rmSync(path);
  }
}

interface Room {
  readonly duck: Duck;
  /** Private. */
  readonly folder: string;
}

/** One after the other; each is gone once the next is asked for. */
export async function* textFilesOf(file: RecordsFile, plan: RowPlan, room: Room): AsyncGenerator<TextFile> {
  if (file.form === "csv") yield behindHeadings(file);
  else yield* partsOfParquet(file, plan, room);
}
