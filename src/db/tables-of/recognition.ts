import type { ColumnType } from "kysely";
import type { Json } from "../canonical-json.ts";
import type { Fixed, Stamped } from "./column.ts";

type Later<Type> = ColumnType<Type | null, Type | null | undefined, Type | null>;

type Way = "form" | "session" | "ask" | "call" | "sheet";

interface ContributionTable {
  readonly place_id: Fixed<string>;
  readonly contribution_id: Fixed<string>;
  readonly person_id: string | null;
  readonly organisation_id: string | null;
  readonly kind: Fixed<string>;
  readonly standing: Fixed<"worker" | "volunteer" | "relative" | "child">;
  /** A plain date. */
  readonly on_day: Fixed<string>;
  readonly minutes: Fixed<number>;
  readonly recording: Fixed<number>;
  readonly service_id: Fixed<string | null>;
  readonly session_id: Fixed<string | null>;
  readonly way: ColumnType<Way, Way | undefined, never>;
  readonly way_key: ColumnType<string | null, string | null | undefined, never>;
  readonly times: ColumnType<number, number | undefined, never>;
  readonly words: string;
  readonly should_have: Fixed<"interpreter" | "letter" | "transport" | "food" | "explain" | "nothing" | null>;
  readonly written_by: string | null;
  readonly written_at: Stamped;
  readonly answer: Later<string>;
  readonly answered_by: Later<string>;
  /** A plain date. */
  readonly answered_on: Later<string>;
}

interface ContributionSaidTable {
  readonly place_id: Fixed<string>;
  readonly contribution_id: Fixed<string>;
  readonly number: Fixed<number>;
  readonly says: Fixed<"confirmed" | "corrected" | "disputed" | "rewritten">;
  readonly minutes: Fixed<number | null>;
  readonly because: string;
  readonly said_by: string | null;
  readonly said_at: Stamped;
}

type Account = "given-by" | "used-by" | "owed-to" | "paid-to" | "budget-of";
type PartyKind = "person" | "organisation" | "service" | "place";

interface RecognitionPostTable {
  readonly place_id: Fixed<string>;
  readonly post_id: Fixed<string>;
  readonly source: Fixed<string>;
  readonly source_id: Fixed<string>;
  readonly step: Fixed<string>;
  /** A plain date. */
  readonly on_day: Fixed<string>;
  readonly corrects: Fixed<string | null>;
  readonly posted_by: string | null;
  readonly posted_at: Stamped;
}

interface RecognitionLineTable {
  readonly place_id: Fixed<string>;
  readonly post_id: Fixed<string>;
  readonly number: Fixed<number>;
  readonly account: Fixed<Account>;
  readonly about: Fixed<string>;
  readonly party: Fixed<PartyKind>;
  readonly person_id: string | null;
  readonly organisation_id: string | null;
  readonly service_id: Fixed<string | null>;
  readonly minutes: Fixed<number>;
  readonly pence: Fixed<number>;
}

interface RecognitionTotalTable {
  readonly place_id: Fixed<string>;
  readonly total_key: Fixed<string>;
  /** The first of the month, a plain date. */
  readonly month: Fixed<string>;
  readonly account: Fixed<Account>;
  readonly about: Fixed<string>;
  readonly party: Fixed<PartyKind>;
  readonly organisation_id: string | null;
  readonly service_id: Fixed<string | null>;
  readonly minutes: number;
  readonly pence: number;
}

interface ContributionStatementTable {
  readonly place_id: Fixed<string>;
  readonly statement_id: Fixed<string>;
  readonly organisation_id: string;
  /** Plain dates. */
  readonly from_day: Fixed<string>;
  readonly until_day: Fixed<string>;
  readonly told: ColumnType<Json, string, never>;
  readonly released_by: string | null;
  /** A plain date. */
  readonly released_on: Fixed<string>;
}

interface ContributionSheetTable {
  readonly place_id: Fixed<string>;
  readonly sheet_id: Fixed<string>;
  readonly organisation_id: string;
  readonly file_name: Fixed<string>;
  readonly digest: Fixed<string>;
  readonly headings: ColumnType<Json, string, never>;
  readonly rows: ColumnType<Json, string, string>;
  readonly columns: ColumnType<Json | null, string | null | undefined, string | null>;
  readonly sent_by: string | null;
  readonly sent_at: Stamped;
  /** A plain date. */
  readonly written_on: Later<string>;
  readonly written: ColumnType<number, number | undefined, number>;
}

/** The tables of what people gave, and of its ledger, as migrations 0037 and 0040 make them. */
export interface RecognitionTables {
  readonly contribution: ContributionTable;
  readonly contribution_said: ContributionSaidTable;
  readonly contribution_statement: ContributionStatementTable;
  readonly contribution_sheet: ContributionSheetTable;
  readonly recognition_post: RecognitionPostTable;
  readonly recognition_line: RecognitionLineTable;
  readonly recognition_total: RecognitionTotalTable;
}
