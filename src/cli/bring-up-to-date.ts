import path from "node:path";
import { backUpBeforeMigrating } from "../backup/index.ts";
import type { Connected } from "../db/connect.ts";
import { defaultFolder } from "../db/embedded/runner.ts";
import { migrate } from "../db/migrate.ts";
import type { Migrated } from "../db/migrate.ts";
import type { Configuration } from "./configuration.ts";
import type { Io } from "./io.ts";
import { version } from "./version.ts";

interface How {
  readonly configuration: Configuration;
  readonly io: Io;
  readonly withoutBackup: boolean;
}

/** Brings the tables up to date, and before it changes any that hold something, writes everything down in a file. */
export async function bringUpToDate(database: Connected, { configuration, io, withoutBackup }: How): Promise<Migrated> {
  if (!withoutBackup) {
    const folder = backupsFolder(configuration, io);
    const backup = await backUpBeforeMigrating(database.owner, { folder, program: version }, new Date());
    if (backup) io.err(`Before changing the tables, everything was written to ${backup.file}.\n`);
  }
  return migrate(database.owner);
}

/** Beside the database that Alongside brings; where there is another one, still in the folder of what we keep. */
const backupsFolder = ({ database }: Configuration, io: Io): string => {
  const named = io.environment["ALONGSIDE_DATA"]?.trim();
  const kept = named ? path.resolve(named) : defaultFolder(path.join(import.meta.dirname, "../.."));
  return path.join(database.kind === "embedded" ? database.folder : kept, "backups");
};
