import type { ColumnType } from "kysely";
import type { Fixed, Stamped } from "./column.ts";

interface OutreachSessionTable {
  readonly place_id: Fixed<string>;
  readonly session_id: Fixed<string>;
  readonly organisation_id: string | null;
  readonly venue: Fixed<string>;
  /** A plain date, as all days here. */
  readonly on_day: Fixed<string>;
  readonly medium: Fixed<string>;
  readonly format: Fixed<string>;
  readonly language: Fixed<string>;
  readonly community_id: string | null;
  readonly pence: Fixed<number>;
  readonly state: "planned" | "held" | "cancelled";
  readonly begun_by: string | null;
  readonly begun_at: Stamped;
}

interface OutreachBatchTable {
  readonly place_id: Fixed<string>;
  readonly batch_id: Fixed<string>;
  /** As JSON: which entry was kept, had come before, or was refused for what. */
  readonly answers: ColumnType<unknown, string, never>;
  readonly sent_by: string | null;
  readonly sent_at: Stamped;
}

interface OutreachEntryTable {
  readonly place_id: Fixed<string>;
  readonly entry_id: Fixed<string>;
  readonly session_id: Fixed<string | null>;
  readonly kind: Fixed<"counts" | "contact" | "voice" | "hours">;
  readonly on_day: Fixed<string>;
  readonly told_at: ColumnType<Date | null, string | null, never>;
  readonly arrived_at: Stamped;
  readonly batch_id: Fixed<string | null>;
  readonly written_by: string | null;
}

interface OutreachCountTable {
  readonly place_id: Fixed<string>;
  readonly entry_id: Fixed<string>;
  readonly met: Fixed<number>;
  readonly took: Fixed<number>;
  readonly asked: Fixed<number>;
  readonly came: Fixed<number>;
  readonly names: string;
  readonly names_because: string;
}

interface OutreachContactTable {
  readonly place_id: Fixed<string>;
  readonly entry_id: Fixed<string>;
  readonly name: Fixed<string>;
  readonly reach_by: Fixed<string>;
  readonly purpose: Fixed<string>;
  readonly forget_on: Fixed<string>;
  readonly came: "yes" | "no" | null;
}

/** The tables of outreach, as migration 0043 makes them. */
export interface OutreachTables {
  readonly outreach_session: OutreachSessionTable;
  readonly outreach_batch: OutreachBatchTable;
  readonly outreach_entry: OutreachEntryTable;
  readonly outreach_count: OutreachCountTable;
  readonly outreach_contact: OutreachContactTable;
}
