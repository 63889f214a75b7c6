import { placeAndHappening } from "./0001-place-and-happening.ts";
import { seal } from "./0002-seal.ts";

/** One step in the history of the tables: applied once, in one transaction, by the login that owns the tables. */
export interface Migration {
  /** The file's name: `0001-place-and-happening`. */
  readonly name: string;
  /** Plain SQL for PostgreSQL 15 and newer. The role `alongside_app` exists when it runs. */
  readonly sql: string;
}

/** The whole history, oldest first. A step that has been released is never changed: add the next one. */
export const migrations: readonly Migration[] = [placeAndHappening, seal];
