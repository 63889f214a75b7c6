/** A clean copy opened in DuckDB, in memory, shut off from every other file and from the network. */
import { DuckDBInstance } from "@duckdb/node-api";
import { UNIT_SEPARATOR } from "./clean-copy.reader.ts";
import type { CleanCopy } from "./clean-copy.reader.ts";

export interface TableRow {
  readonly row: number;
  /** The wanted columns, in the order they were asked for; "" where the file has nothing. */
  readonly cells: readonly string[];
}

/** Rows whose column holds one of these words, letter case aside. */
export interface Only {
  readonly column: number;
  readonly words: readonly string[];
}

export interface Table {
  /** What stands in a column and in how many rows, in file order. At most 10,000 are returned. */
  readonly valuesOf: (column: number) => Promise<readonly { readonly value: string; readonly rows: number }[]>;
  readonly rowCount: (only?: Only) => Promise<number>;
  readonly rowsOf: (columns: readonly number[], only?: Only) => Promise<readonly TableRow[]>;
  readonly close: () => void;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const where = (only: Only | undefined): string =>
  only === undefined ? "" : `where lower(coalesce(c${only.column}, '')) in (${only.words.map(quoted).join(", ")})`;

const asText = (value: unknown): string => (typeof value === "string" ? value : "");
const asNumber = (value: unknown): number =>
  typeof value === "number" || typeof value === "bigint" ? Number(value) : Number.NaN;

/** `folder`: private, removed by its maker; DuckDB may spill there and nowhere else. */
export const openTable = async (copy: CleanCopy, folder: string): Promise<Table> => {
  const duck = await DuckDBInstance.create(":memory:", {
    threads: "2",
    memory_limit: "512MB",
    temp_directory: folder,
    autoload_known_extensions: "false",
    autoinstall_known_extensions: "false",
  });
  const connection = await duck.connect();
  await connection.run(`set allowed_paths = [${quoted(copy.path)}]`);
  await connection.run("set enable_external_access = false");
  await connection.run("set lock_configuration = true");
  const columns = copy.heading.headings.map((_, at) => `'c${at}': 'VARCHAR'`).join(", ");
  // Every option is said aloud: what DuckDB would sniff, the copy already settles.
  await connection.run(
    `create table figure as select * from read_csv(${quoted(copy.path)}, auto_detect = false, header = false,
       delim = ${quoted(UNIT_SEPARATOR)}, quote = '', escape = '', comment = '', new_line = '\\n', strict_mode = true,
       null_padding = false, ignore_errors = false, max_line_size = 4500000,
       columns = {'row_in_file': 'INTEGER', ${columns}})`,
  );
  return {
    valuesOf: async (column) => {
      const answer = await connection.runAndReadAll(
        `select coalesce(c${column}, ''), count(*)::integer from figure group by 1 order by min(row_in_file) limit 10000`,
      );
      return answer.getRowsJS().map(([value, rows]) => ({ value: asText(value), rows: asNumber(rows) }));
    },
    rowCount: async (only) => {
      const answer = await connection.runAndReadAll(`select count(*)::integer from figure ${where(only)}`);
      return asNumber(answer.getRowsJS()[0]?.[0]);
    },
    rowsOf: async (wanted, only) => {
      const list = wanted.map((column) => `c${column}`).join(", ");
      const answer = await connection.runAndReadAll(
        `select row_in_file, ${list} from figure ${where(only)} order by row_in_file`,
      );
      return answer.getRowsJS().map(([row, ...cells]) => ({ row: asNumber(row), cells: cells.map(asText) }));
    },
    close: () => {
      connection.closeSync();
      duck.closeSync();
    },
  };
};
