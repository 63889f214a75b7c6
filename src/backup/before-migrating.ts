import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { migrationsWaiting } from "../db/migrate.ts";
import { refusal } from "../db/refusal.ts";
import type { Db } from "../db/tables.ts";
import type { Written } from "./container.ts";
import { takeBackup } from "./take.ts";
import { holdsAnything, inOneSnapshot } from "./tables.store.ts";

const KEPT = 5;
const MADE_BY_US = /^before-\d{4}-[a-z0-9-]+\.alongside$/;

export interface BeforeMigrating {
  /** Where such backups are kept: `<data>/backups`. */
  readonly folder: string;
  readonly program: string;
}

/**
 * Where steps are waiting and somebody would miss what is in the database, writes all of it down first, and keeps the
 * newest five such backups. @returns the backup, or undefined where none was needed. Throws a refusal where it cannot
 * be written: then nothing may be changed.
 */
export const backUpBeforeMigrating = async (
  owner: Db,
  { folder, program }: BeforeMigrating,
  at: Date,
): Promise<Written | undefined> => {
  const [first] = await migrationsWaiting(owner);
  if (first === undefined || !(await inOneSnapshot(owner, holdsAnything))) return undefined;
  const time = at.toISOString().replaceAll(/[:.]/g, "-").toLowerCase();
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const written = await takeBackup(owner, { file: join(folder, `before-${first}-${time}.alongside`), program }, at);
    await forgetOldest(folder);
    return written;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw refusal(
      `The tables have steps waiting, and a backup could not be written to ${folder} first: ${why}. Nothing was ` +
        "changed. Make room there or let Alongside write there; or take a backup yourself and start once with --without-backup.",
      error,
    );
  }
};

const forgetOldest = async (folder: string): Promise<void> => {
  const ours = (await readdir(folder)).filter((name) => MADE_BY_US.test(name));
  const oldestFirst = ours.toSorted((a, b) => (timeIn(a) < timeIn(b) ? -1 : 1));
  for (const name of oldestFirst.slice(0, -KEPT)) await rm(join(folder, name));
};

/** The time stands last in the name. */
const timeIn = (name: string): string => /\d{4}-\d\d-\d\dt[\d-]+z/.exec(name)?.[0] ?? "";
