import type { ColumnType } from "kysely";
import type { Json } from "../canonical-json.ts";
import type { Fixed, Stamped } from "./column.ts";

interface DirectoryImportTable {
  readonly place_id: Fixed<string>;
  readonly import_id: Fixed<string>;
  /** Null once the person asked to be forgotten. */
  readonly asked_by: string | null;
  readonly asked_at: Stamped;
  readonly source_kind: Fixed<"file" | "address">;
  readonly source_name: Fixed<string>;
  readonly state: "fetching" | "read" | "saving" | "saved" | "failed" | "stopped";
  readonly notes: ColumnType<Json, string | undefined, string>;
  readonly problems: ColumnType<Json, string | undefined, string>;
  readonly ended_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
}

interface DirectoryImportLineTable {
  readonly place_id: Fixed<string>;
  readonly import_id: Fixed<string>;
  readonly line: Fixed<number>;
  readonly kind: Fixed<"organisation" | "offering">;
  readonly of_line: Fixed<number | null>;
  readonly title: Fixed<string>;
  readonly stood_at: Fixed<string>;
  readonly content: ColumnType<Json, string, never>;
  readonly copies: Fixed<number>;
  readonly source_id: Fixed<string>;
  readonly standing: Fixed<"new" | "same" | "near" | "differs" | "refused">;
  readonly match_id: Fixed<string | null>;
  readonly match_line: Fixed<number | null>;
  readonly problems: ColumnType<Json, string, never>;
  readonly choice: ColumnType<
    "ours" | "theirs" | "another" | "leave" | null,
    undefined,
    "ours" | "theirs" | "another" | "leave"
  >;
  readonly outcome: ColumnType<
    "added" | "filled" | "replaced" | "kept" | "left-out" | null,
    undefined,
    "added" | "filled" | "replaced" | "kept" | "left-out"
  >;
  readonly saved_id: ColumnType<string | null, undefined, string | null>;
}

interface DirectoryOriginTable {
  readonly place_id: Fixed<string>;
  readonly kind: Fixed<"organisation" | "offering">;
  readonly source_id: Fixed<string>;
  readonly thing_id: string;
}

/** Organisations from elsewhere: what was read, and what it is called by where it came from. */
export interface ImportTables {
  readonly directory_import: DirectoryImportTable;
  readonly directory_import_line: DirectoryImportLineTable;
  readonly directory_origin: DirectoryOriginTable;
}
