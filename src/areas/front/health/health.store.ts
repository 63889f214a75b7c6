import { migrationsWaiting } from "../../../db/migrate.ts";
import type { Db } from "../../../db/tables.ts";
import { troubleIn } from "../../../db/trouble.ts";

export interface Readiness {
  readonly database: boolean;
  readonly waiting: readonly string[];
}

/** Does the database answer, and does it have every table? Away, full or busy is an answer to this question too. */
export async function findReadiness(db: Db): Promise<Readiness> {
  try {
    return { database: true, waiting: await migrationsWaiting(db) };
  } catch (error) {
    if (troubleIn(error) === undefined) throw error;
    return { database: false, waiting: [] };
  }
}
