import type { ColumnType } from "kysely";
import type { Json } from "../canonical-json.ts";
import type { Fixed } from "./column.ts";

interface OfPlace {
  readonly place_id: Fixed<string>;
}

interface AuditInstrumentTable extends OfPlace {
  readonly instrument_id: Fixed<string>;
  readonly title: Fixed<string>;
  readonly licence: Fixed<string>;
  readonly source: Fixed<string>;
  readonly is_ours: Fixed<boolean>;
  readonly brought_by: string | null;
  readonly brought_on: Fixed<string>;
}

interface AuditInstrumentVersionTable extends OfPlace {
  readonly instrument_id: Fixed<string>;
  readonly number: Fixed<number>;
  readonly scale: Fixed<readonly string[]>;
  readonly items: ColumnType<Json, string, never>;
  readonly changed: ColumnType<Json | null, string | null, never>;
  readonly made_by: string | null;
  readonly made_on: Fixed<string>;
}

interface ServiceAuditTable extends OfPlace {
  readonly audit_id: Fixed<string>;
  readonly service_id: Fixed<string>;
  readonly instrument_id: Fixed<string>;
  readonly number: Fixed<number>;
  readonly follows_id: Fixed<string | null>;
  readonly begun_on: Fixed<string>;
  readonly closes_on: Fixed<string>;
  readonly again_on: Fixed<string>;
  readonly ended_on: string | null;
  readonly is_counted: ColumnType<boolean, boolean | undefined, boolean>;
  readonly begun_by: string | null;
  readonly staff_shown_on: string | null;
  readonly partners_shown_on: string | null;
}

interface AuditAskedTable extends OfPlace {
  readonly audit_id: Fixed<string>;
  readonly person_id: string;
  readonly side: Fixed<"staff" | "partners">;
  readonly asked_on: Fixed<string>;
  readonly rated_on: string | null;
  readonly lets_read: ColumnType<boolean, boolean | undefined, boolean>;
}

interface AuditRatingTable extends OfPlace {
  readonly audit_id: Fixed<string>;
  readonly person_id: string;
  readonly item_key: Fixed<string>;
  readonly rating: number | null;
}

interface AuditWhyTable extends OfPlace {
  readonly audit_id: Fixed<string>;
  readonly person_id: string;
  readonly item_key: Fixed<string>;
  readonly why: string;
  readonly evidence: string;
}

interface AuditResultTable extends OfPlace {
  readonly audit_id: Fixed<string>;
  readonly side: Fixed<"staff" | "partners">;
  readonly item_key: Fixed<string>;
  readonly raters: Fixed<number>;
  readonly middle: Fixed<number>;
}

interface ServiceLimitTable extends OfPlace {
  readonly limit_id: Fixed<string>;
  readonly service_id: Fixed<string>;
  readonly lacks: string;
  readonly doing: string;
  readonly by_day: string | null;
  readonly first_by_day: string | null;
  readonly done_on: string | null;
  readonly written_by: string | null;
  readonly written_on: Fixed<string>;
}

interface ServiceLimitOrganisationTable extends OfPlace {
  readonly limit_id: Fixed<string>;
  readonly organisation_id: string;
  readonly agrees: boolean | null;
  readonly said_by: string | null;
  readonly said_on: string | null;
}

interface ServiceLimitPageTable extends OfPlace {
  readonly service_id: Fixed<string>;
  readonly looked_on: string;
  readonly shown_on: string | null;
  readonly looked_by: string | null;
}

interface ServiceLimitWordTable extends OfPlace {
  readonly word_id: Fixed<string>;
  readonly service_id: Fixed<string>;
  readonly organisation_id: string | null;
  readonly words: Fixed<string>;
  readonly said_by: string | null;
  readonly said_on: Fixed<string>;
  readonly taken_back_on: string | null;
}

/** The tables of audits, as migration 0055 makes them. */
export interface AuditTables {
  readonly audit_instrument: AuditInstrumentTable;
  readonly audit_instrument_version: AuditInstrumentVersionTable;
  readonly service_audit: ServiceAuditTable;
  readonly audit_asked: AuditAskedTable;
  readonly audit_rating: AuditRatingTable;
  readonly audit_why: AuditWhyTable;
  readonly audit_result: AuditResultTable;
  readonly service_limit: ServiceLimitTable;
  readonly service_limit_organisation: ServiceLimitOrganisationTable;
  readonly service_limit_page: ServiceLimitPageTable;
  readonly service_limit_word: ServiceLimitWordTable;
}
