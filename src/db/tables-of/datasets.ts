import type { ColumnType } from "kysely";
import type { Json } from "../canonical-json.ts";
import type { Fixed, Stamped } from "./column.ts";

interface DatasetTable {
  readonly place_id: Fixed<string>;
  readonly dataset_id: Fixed<string>;
  readonly kind: Fixed<"activity" | "population" | "records" | "boundaries">;
  readonly title: string;
  readonly service_id: Fixed<string | null>;
  readonly publisher: Fixed<string | null>;
  readonly licence: Fixed<string | null>;
  readonly started_at: Stamped;
}

interface DatasetVersionTable {
  readonly place_id: Fixed<string>;
  readonly dataset_id: Fixed<string>;
  readonly number: Fixed<number>;
  readonly imported_at: Stamped;
  readonly imported_by: Fixed<string>;
  readonly layout: Fixed<string>;
  readonly file_name: Fixed<string>;
  readonly file_sha256: Fixed<string>;
  readonly file_bytes: Fixed<number>;
  readonly cube_sha256: Fixed<string>;
  readonly cube_bytes: Fixed<number>;
  readonly receipt: ColumnType<Json, string, never>;
  readonly contents: ColumnType<Json, string, never>;
  readonly undone_at: ColumnType<Date | null, null | undefined, Date>;
  readonly undone_by: ColumnType<string | null, null | undefined, string>;
  readonly undone_because: ColumnType<string | null, null | undefined, string>;
}

interface CubePieceTable {
  readonly place_id: Fixed<string>;
  readonly dataset_id: Fixed<string>;
  readonly number: Fixed<number>;
  readonly piece: Fixed<number>;
  readonly bytes: Fixed<Buffer>;
}

interface ValueMappingTable {
  readonly place_id: Fixed<string>;
  readonly column_kind: Fixed<string>;
  readonly value: Fixed<string>;
  readonly number: Fixed<number>;
  readonly meaning: ColumnType<Json, string, never>;
  readonly decided_by: Fixed<string>;
  readonly decided_at: Stamped;
}

interface ImportDraftTable {
  readonly place_id: Fixed<string>;
  readonly draft_id: Fixed<string>;
  readonly person_id: Fixed<string>;
  readonly stage: "choosing" | "mapping" | "ready" | "importing" | "done" | "failed" | "stopped";
  readonly file_name: Fixed<string>;
  readonly file_sha256: Fixed<string>;
  readonly file_bytes: Fixed<number>;
  readonly choices: ColumnType<Json, string, string>;
  readonly progress: ColumnType<Json, string, string>;
  readonly problems: ColumnType<Json, string | undefined, string>;
  readonly refused_rows: ColumnType<number, number | undefined, number>;
  readonly receipt: ColumnType<Json | null, string | null | undefined, string | null>;
  readonly dataset_id: ColumnType<string | null, string | null | undefined, string | null>;
  readonly number: ColumnType<number | null, number | null | undefined, number | null>;
  readonly started_at: Stamped;
  readonly expires_at: Date;
}

export interface DatasetTables {
  readonly dataset: DatasetTable;
  readonly dataset_version: DatasetVersionTable;
  readonly cube_piece: CubePieceTable;
  readonly value_mapping: ValueMappingTable;
  readonly import_draft: ImportDraftTable;
}
