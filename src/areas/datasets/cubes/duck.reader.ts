/** DuckDB as every worker of this area opens it: in memory, bounded, shut off from the network and from other files. */
import { DuckDBInstance } from "@duckdb/node-api";
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
  readonly connection: DuckDBConnection;
  readonly close: () => void;
}

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
    connection,
    close: () => {
      connection.closeSync();
      duck.closeSync();
    },
  };
};
