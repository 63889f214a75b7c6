import type { Db } from "../db/tables.ts";
import { writeContainer } from "./container.ts";
import type { Written } from "./container.ts";
import { inOneSnapshot } from "./tables.store.ts";
import { writeDown } from "./write-down.ts";

export interface BackupAsked {
  readonly file: string;
  /** Which Alongside makes it. */
  readonly program: string;
  readonly passphrase?: string;
}

/**
 * Writes everything in the database into one file, as it was at one moment. People go on working meanwhile.
 *
 * - `owner`: the login that owns the tables. - `at`: now.
 */
export const takeBackup = (owner: Db, { file, program, passphrase }: BackupAsked, at: Date): Promise<Written> =>
  inOneSnapshot(owner, (tx) => writeContainer(file, writeDown(tx, { program, takenAt: at.toISOString() }), passphrase));
