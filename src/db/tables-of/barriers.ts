import type { ColumnType } from "kysely";
import type { Fixed, Stamped } from "./column.ts";

type Given<Type> = ColumnType<Type, Type | undefined, never>;

interface BarrierTermsTable {
  readonly place_id: Fixed<string>;
  readonly terms_id: Fixed<string>;
  readonly days_to_table: Fixed<number>;
  /** Written as text of JSON. */
  readonly bands: ColumnType<unknown, string, never>;
  readonly set_by: string | null;
  readonly set_at: Stamped;
}

interface BarrierTable {
  readonly place_id: Fixed<string>;
  readonly barrier_id: Fixed<string>;
  readonly title: Fixed<string>;
  readonly words: string;
  readonly getting: string;
  readonly whose_words: Fixed<string>;
  readonly source: Fixed<string>;
  readonly source_id: Given<string>;
  readonly service_id: Fixed<string | null>;
  readonly about_id: Fixed<string | null>;
  readonly raised_by: string | null;
  readonly shown_as: Fixed<string>;
  readonly organisation_id: Fixed<string | null>;
  readonly language: Fixed<string>;
  /** A plain date, as the other days here. */
  readonly raised_on: Fixed<string>;
  readonly due_on: Fixed<string>;
}

interface BarrierCommunityTable {
  readonly place_id: Fixed<string>;
  readonly barrier_id: Fixed<string>;
  readonly community_id: Fixed<string>;
}

interface BarrierStepTable {
  readonly place_id: Fixed<string>;
  readonly barrier_id: Fixed<string>;
  readonly number: Fixed<number>;
  readonly did: Fixed<string>;
  readonly words: string;
  readonly priority: Given<string | null>;
  readonly to_person: ColumnType<string | null, string | null | undefined, string | null>;
  readonly joined_id: Given<string | null>;
  readonly met_on: Given<string | null>;
  readonly there: Given<readonly string[]>;
  readonly risk_id: Given<string | null>;
  readonly by_person: string | null;
  readonly on_day: Fixed<string>;
}

interface RiskTable {
  readonly place_id: Fixed<string>;
  readonly risk_id: Fixed<string>;
  readonly title: Fixed<string>;
  readonly words: Fixed<string>;
  readonly register: Fixed<string>;
  readonly domain: Fixed<string>;
  readonly equity: Fixed<string>;
  readonly grant_id: Fixed<string | null>;
  readonly grant_end: Fixed<string | null>;
  readonly raised_by: string | null;
  readonly raised_on: Fixed<string>;
}

interface RiskReviewTable {
  readonly place_id: Fixed<string>;
  readonly risk_id: Fixed<string>;
  readonly number: Fixed<number>;
  readonly consequence: Fixed<number>;
  readonly likelihood: Fixed<number>;
  readonly target_consequence: Fixed<number>;
  readonly target_likelihood: Fixed<number>;
  readonly controls: Fixed<string>;
  readonly gaps: Fixed<string>;
  readonly owner_id: string | null;
  readonly review_on: Fixed<string>;
  readonly is_closed: Given<boolean>;
  readonly because: Fixed<string>;
  readonly by_person: string | null;
  readonly on_day: Fixed<string>;
}

interface RiskActionTable {
  readonly place_id: Fixed<string>;
  readonly action_id: Fixed<string>;
  readonly risk_id: Fixed<string>;
  readonly what: Fixed<string>;
  readonly owner_id: string | null;
  readonly due_on: Fixed<string>;
  readonly added_by: string | null;
  readonly added_on: Fixed<string>;
  readonly done_on: ColumnType<string | null, string | null | undefined, string | null>;
  readonly evidence: ColumnType<string, string | undefined, string>;
  readonly done_by: ColumnType<string | null, string | null | undefined, string | null>;
}

/** What stops people, what became of it, and the risks and actions that came of it. */
export interface BarrierTables {
  readonly barrier_terms: BarrierTermsTable;
  readonly barrier: BarrierTable;
  readonly barrier_community: BarrierCommunityTable;
  readonly barrier_step: BarrierStepTable;
  readonly risk: RiskTable;
  readonly risk_review: RiskReviewTable;
  readonly risk_action: RiskActionTable;
}
