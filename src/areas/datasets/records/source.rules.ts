/** How the database is told to read a file of records, with nothing left to be guessed. */
import type { RecordsForm } from "./records.ts";

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export interface SourceFile {
  readonly path: string;
  readonly form: RecordsForm;
  readonly headings: readonly string[];
  readonly delimiter: string;
}

/** Several files with the same columns are read as one. */
type SourceFiles = Omit<SourceFile, "path"> & { readonly path: string | readonly string[] };

/** Columns are called c0, c1 … whatever their headings. */
export const csvSource = (file: SourceFiles, heading = true): string => {
  const columns = file.headings.map((_, at) => `'c${at}': 'VARCHAR'`);
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
    "ignore_errors = true",
    `columns = {${columns.join(", ")}}`,
  ];
  const paths = [file.path].flat().map(quoted);
  return `read_csv([${paths.join(", ")}], ${options.join(", ")})`;
};

/** The same names for a Parquet file, every column as text. `rows`: which, by `file_row_number`; else all. */
export const parquetSource = (file: SourceFile, rows = "true"): string => {
  const columns = file.headings.map((heading, at) => `"${heading.replaceAll('"', '""')}"::varchar as c${at}`);
  return `(select ${columns.join(", ")} from read_parquet(${quoted(file.path)}, file_row_number = true) where ${rows})`;
};
