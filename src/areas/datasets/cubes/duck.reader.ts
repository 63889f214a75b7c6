/** DuckDB as every worker of this area opens it: in memory, bounded, shut off from the network and from other files. */
import { DOUBLE, DuckDBDataChunk, DuckDBDoubleVector, DuckDBInstance } from "@duckdb/node-api";
import type { DuckDBConnection, JS } from "@duckdb/node-api";

export interface DuckChoice {
  readonly threads: 1 | 2;
  readonly memoryMb: number;
  /** Where it may spill what does not fit; null: nowhere. */
  readonly folder: string | null;
  /** The only files it may open, and the only folders it may write in. */
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

export interface Duck {
  readonly run: (statement: string) => Promise<void>;
  readonly rows: (statement: string) => Promise<readonly (readonly JS[])[]>;
  /** One column of doubles, piece by piece and without holding them all. */
  readonly eachPiece: (statement: string, take: (numbers: NumbersRead) => void) => Promise<void>;
  /** Writes numbers into a table of one column; they are there once it is closed. */
  readonly numbersInto: (table: string) => Promise<NumbersWritten>;
  readonly connection: DuckDBConnection;
  readonly close: () => void;
}

export interface NumbersRead {
  readonly itemCount: number;
  readonly getItem: (at: number) => number | null;
}

export interface NumbersWritten {
  readonly add: (numbers: readonly number[]) => void;
  readonly close: () => void;
}

/** As many rows as the database reads and writes at once. */
const CHUNK_ROWS = 2_048;

const writerInto = async (connection: DuckDBConnection, table: string): Promise<NumbersWritten> => {
  const appender = await connection.createAppender(table);
  let waiting: number[] = [];
  const write = (): void => {
    if (waiting.length === 0) return;
    const chunk = DuckDBDataChunk.create([DOUBLE], waiting.length);
    chunk.setColumnValues(0, waiting);
    appender.appendDataChunk(chunk);
    waiting = [];
  };
  return {
    add: (numbers) => {
      if (waiting.length + numbers.length > CHUNK_ROWS) write();
      waiting.push(...numbers);
    },
    close: () => {
      write();
      appender.closeSync();
      connection.closeSync();
    },
  };
};

const takeEach = async (
  connection: DuckDBConnection,
  statement: string,
  take: (numbers: NumbersRead) => void,
): Promise<void> => {
  const result = await connection.stream(statement);
  for (;;) {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) break;
    const numbers = chunk.getColumnVector(0);
    if (!(numbers instanceof DuckDBDoubleVector)) throw new Error("The column does not hold doubles.");
    take(numbers);
  }
  connection.closeSync();
};

/** A text as SQL says it. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
/** A column's name as SQL says it. */
export const named = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const list = (texts: readonly string[]): string => `[${texts.map(quoted).join(", ")}]`;

export const openDuck = async ({ threads, memoryMb, folder, files, folders }: DuckChoice): Promise<Duck> => {
  const duck = await DuckDBInstance.create(":memory:", {
    threads: String(threads),
    memory_limit: `${memoryMb}MB`,
    ...(folder === null ? {} : { temp_directory: folder }),
    autoload_known_extensions: "false",
    autoinstall_known_extensions: "false",
  });
  const connection = await duck.connect();
  const run = async (statement: string): Promise<void> => {
    await connection.run(statement);
  };
  await run(`set allowed_paths = ${list(files)}`);
  await run(`set allowed_directories = ${list(folders)}`);
  await run("set enable_external_access = false");
  await run("set lock_configuration = true");
  return {
    run,
    rows: async (statement) => (await connection.runAndReadAll(statement)).getRowsJS(),
    // Each on a line of its own, so that they may go on at once.
    eachPiece: async (statement, take) => takeEach(await duck.connect(), statement, take),
    numbersInto: async (table) => writerInto(await duck.connect(), table),
    connection,
    close: () => {
      connection.closeSync();
      duck.closeSync();
    },
  };
};
