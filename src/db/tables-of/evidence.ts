import type { ColumnType } from "kysely";
import type { Fixed, Stamped } from "./column.ts";

type Later<Type> = ColumnType<Type | null, Type | null | undefined, Type | null>;

interface EvidencePackTable {
  readonly place_id: Fixed<string>;
  readonly pack_id: Fixed<string>;
  readonly framework: Fixed<string>;
  readonly service_id: Fixed<string | null>;
  /** Plain dates, both counted. */
  readonly from_day: Fixed<string>;
  readonly until_day: Fixed<string>;
  readonly stage: "gathering" | "open" | "failed" | "released";
  readonly done: ColumnType<number, number | undefined, number>;
  readonly kinds: Fixed<number>;
  readonly gathered: Later<string>;
  readonly gathered_on: Later<string>;
  readonly begun_by: string | null;
  readonly begun_at: Stamped;
}

interface EvidenceWordTable {
  readonly place_id: Fixed<string>;
  readonly pack_id: Fixed<string>;
  readonly organisation_id: string;
  readonly words: ColumnType<string, string | undefined, string>;
  readonly said_by: Later<string>;
  readonly said_on: Later<string>;
}

interface EvidenceRatingTable {
  readonly place_id: Fixed<string>;
  readonly rating_id: Fixed<string>;
  readonly pack_id: Fixed<string>;
  readonly section: Fixed<string>;
  readonly side: Fixed<"statutory" | "community">;
  readonly rating: number;
  readonly rated_by: string | null;
}

interface EvidenceNameTable {
  readonly place_id: Fixed<string>;
  readonly name_id: Fixed<string>;
  readonly pack_id: Fixed<string>;
  readonly stands_as: Fixed<"author" | "signer">;
  readonly side: Fixed<"statutory" | "community">;
  readonly person_id: string | null;
  readonly on_day: Fixed<string>;
}

interface EvidenceReleaseTable {
  readonly place_id: Fixed<string>;
  readonly pack_id: Fixed<string>;
  readonly frozen: Fixed<string>;
  readonly sha256: Fixed<string>;
  readonly released_on: Fixed<string>;
}

/** Migration 0058. */
export interface EvidenceTables {
  readonly evidence_pack: EvidencePackTable;
  readonly evidence_word: EvidenceWordTable;
  readonly evidence_rating: EvidenceRatingTable;
  readonly evidence_name: EvidenceNameTable;
  readonly evidence_release: EvidenceReleaseTable;
}
