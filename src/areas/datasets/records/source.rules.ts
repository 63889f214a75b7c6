/** How the database is told to read a file of records, with nothing left to be guessed. */
import type { RecordsForm } from "./records.ts";

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export interface SourceFile {
  readonly path: string;
  readonly form: RecordsForm;
  readonly headings: readonly string[];
  readonly delimiter: string;
}

export interface CsvReading {
  /** The type of a column by its place; text where nothing is said. */
  readonly types?: ReadonlyMap<number, string>;
  readonly dateFormat?: string | null;
  /** Rows that do not fit their types are set aside, at most so many. */
  readonly setAside?: number;
  readonly heading?: boolean;
}

/** Columns are called c0, c1 … whatever their headings. */
export const csvSource = (file: SourceFile, reading: CsvReading = {}): string => {
  const { types = new Map<number, string>(), dateFormat = null, setAside, heading = true } = reading;
  const columns = file.headings.map((_, at) => `'c${at}': ${quoted(types.get(at) ?? "VARCHAR")}`);
  const options = [
    "auto_detect = false",
    `header = ${heading}`,
    `delim = ${quoted(file.delimiter)}`,
    `quote = '"'`,
    `escape = '"'`,
    `comment = ''`,
    "nullstr = ''",
    "null_padding = false",
    "strict_mode = true",
    "max_line_size = 1048576",
    ...(dateFormat === null ? [] : [`dateformat = ${quoted(dateFormat)}`]),
    ...(setAside === undefined
      ? ["ignore_errors = true"]
      : [
          "store_rejects = true",
          "rejects_table = 'reject'",
          "rejects_scan = 'reject_scan'",
          `rejects_limit = ${setAside}`,
        ]),
    `columns = {${columns.join(", ")}}`,
  ];
  return `read_csv(${quoted(file.path)}, ${options.join(", ")})`;
};

/** The same names for a Parquet file, every column as text unless it is a day already. */
export const parquetSource = (file: SourceFile): string => {
  const columns = file.headings.map((heading, at) => `"${heading.replaceAll('"', '""')}"::varchar as c${at}`);
  return `(select ${columns.join(", ")} from read_parquet(${quoted(file.path)}))`;
};
