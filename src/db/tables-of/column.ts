import type { ColumnType } from "kysely";

/** Written by the database or once at the start, never changed afterwards. */
export type Fixed<Type> = ColumnType<Type, Type, never>;

/** Filled in by the database when the row is written, never changed afterwards. */
export type Stamped = ColumnType<Date, Date | undefined, never>;
