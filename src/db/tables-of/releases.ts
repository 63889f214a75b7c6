import type { ColumnType } from "kysely";
import type { Json } from "../canonical-json.ts";
import type { Fixed, Stamped } from "./column.ts";

type FixedJson = ColumnType<Json, string, never>;
type LaterJson = ColumnType<Json | null, string | null | undefined, string | null>;

interface LedgerTableTable {
  readonly place_id: Fixed<string>;
  readonly sha256: Fixed<string>;
  readonly about: Fixed<string>;
  readonly told: FixedJson;
  readonly cells: Fixed<number>;
  readonly hidden: Fixed<number>;
}

interface LedgerEntryTable {
  readonly place_id: Fixed<string>;
  readonly number: Fixed<number>;
  readonly sha256: Fixed<string>;
  readonly about: Fixed<string>;
  readonly audience: Fixed<"place" | "everyone">;
  readonly form: Fixed<string>;
  readonly title: Fixed<string>;
  readonly who: Fixed<string>;
  readonly at: Stamped;
}

interface ReleaseDraftTable {
  readonly place_id: Fixed<string>;
  readonly draft_id: Fixed<string>;
  readonly title: Fixed<string>;
  readonly choices: FixedJson;
  readonly replaces: Fixed<number | null>;
  readonly drafted_by: Fixed<string>;
  readonly drafted_at: Stamped;
  readonly stage: "checking" | "ready" | "refused" | "stopped";
  readonly progress: ColumnType<Json, string, string>;
  readonly problems: ColumnType<Json, string | undefined, string>;
  readonly frozen: LaterJson;
  readonly told: LaterJson;
  readonly sha256: ColumnType<string | null, string | null | undefined, string | null>;
  readonly checked_to: ColumnType<number | null, number | null | undefined, number | null>;
}

interface ReleaseTable {
  readonly place_id: Fixed<string>;
  readonly number: Fixed<number>;
  readonly draft_id: Fixed<string>;
  readonly title: Fixed<string>;
  readonly frozen: FixedJson;
  readonly sha256: Fixed<string>;
  readonly released_at: Stamped;
  readonly proposal_id: Fixed<string>;
  readonly replaces: Fixed<number | null>;
}

interface ReleaseWithdrawalTable {
  readonly place_id: Fixed<string>;
  readonly number: Fixed<number>;
  readonly because: Fixed<string>;
  readonly withdrawn_by: Fixed<string>;
  readonly withdrawn_at: Stamped;
}

export interface ReleaseTables {
  readonly ledger_table: LedgerTableTable;
  readonly ledger_entry: LedgerEntryTable;
  readonly release_draft: ReleaseDraftTable;
  readonly release: ReleaseTable;
  readonly release_withdrawal: ReleaseWithdrawalTable;
}
