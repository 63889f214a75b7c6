import type { ColumnType } from "kysely";
import type { Json } from "../canonical-json.ts";
import type { Fixed, Stamped } from "./column.ts";

type Pence = ColumnType<number, number, number>;
type PenceOrNone = ColumnType<number | null, number | null, number | null>;

interface FundingSourceTable {
  readonly place_id: Fixed<string>;
  readonly source_id: Fixed<string>;
  readonly organisation_id: Fixed<string>;
  readonly funder: string;
  readonly kind: string;
  readonly covers: string;
  readonly purpose: string;
  readonly pence: PenceOrNone;
  readonly band: string | null;
  /** Plain dates: "2026-11-22". */
  readonly starts_on: string | null;
  readonly ends_on: string | null;
  readonly would_lose: string;
  readonly released_to: "nobody" | "commissioners" | "place" | "public";
  readonly shows_amount: boolean;
  readonly written_by: string | null;
  readonly author_role: string;
  readonly written_at: ColumnType<Date, Date | undefined, Date>;
}

interface FundingSourceReaderTable {
  readonly place_id: Fixed<string>;
  readonly source_id: Fixed<string>;
  readonly person_id: Fixed<string>;
}

interface FundingUploadTable {
  readonly place_id: Fixed<string>;
  readonly upload_id: Fixed<string>;
  readonly person_id: string | null;
  readonly file_name: Fixed<string>;
  readonly content: ColumnType<Json | null, string, null>;
  readonly receipt: ColumnType<Json | null, string | undefined, string | null>;
  readonly begun_at: Stamped;
  readonly done_at: ColumnType<Date | null, Date | undefined, Date>;
}

interface FundingGrantTable {
  readonly place_id: Fixed<string>;
  readonly grant_id: Fixed<string>;
  readonly same_key: string;
  readonly reference: string;
  readonly kind: string;
  readonly title: string;
  readonly about: string;
  readonly funder: string;
  readonly funder_code: string;
  readonly recipient: string;
  readonly recipient_code: string;
  readonly recipient_id: string | null;
  readonly pence: Pence;
  readonly awarded_on: string;
  readonly starts_on: string | null;
  readonly ends_on: string | null;
  readonly covers: string;
  readonly is_public: boolean;
  readonly owner_id: string | null;
  readonly recorded_on: Fixed<string>;
  readonly upload_id: string | null;
}

interface FundingGrantCommunityTable {
  readonly place_id: Fixed<string>;
  readonly grant_id: Fixed<string>;
  readonly community_id: Fixed<string>;
}

interface FundingDecisionTable {
  readonly place_id: Fixed<string>;
  readonly grant_id: Fixed<string>;
  readonly number: Fixed<number>;
  readonly about_end: Fixed<string>;
  readonly decision: Fixed<string>;
  readonly until: Fixed<string | null>;
  readonly shared_with: Fixed<string>;
  readonly because: Fixed<string>;
  readonly decided_by: string | null;
  readonly decided_role: Fixed<string>;
  readonly decided_at: Stamped;
  readonly heard_at: ColumnType<Date | null, undefined, Date | null>;
  readonly heard_by: ColumnType<string | null, undefined, string | null>;
}

interface FundingLossTable {
  readonly place_id: Fixed<string>;
  readonly grant_id: Fixed<string>;
  readonly words: string;
  readonly written_by: string | null;
  readonly author_role: string;
  readonly written_at: ColumnType<Date, Date | undefined, Date>;
}

/** The tables of funding: what organisations write of their own money, and what commissioners pay for. */
export interface FundingTables {
  readonly funding_source: FundingSourceTable;
  readonly funding_source_reader: FundingSourceReaderTable;
  readonly funding_upload: FundingUploadTable;
  readonly funding_grant: FundingGrantTable;
  readonly funding_grant_community: FundingGrantCommunityTable;
  readonly funding_decision: FundingDecisionTable;
  readonly funding_loss: FundingLossTable;
}
