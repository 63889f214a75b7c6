import type { ColumnType, Generated } from "kysely";
import type { Json } from "../canonical-json.ts";
import type { Fixed, Stamped } from "./column.ts";

type SeenBy = "nobody" | "my-groups" | "place" | "public";

interface PersonStandingTable {
  readonly place_id: Fixed<string>;
  readonly standing_id: Fixed<string>;
  readonly person_id: string;
  readonly standing: Fixed<string>;
  readonly community_id: Fixed<string | null>;
  readonly seen_by: SeenBy;
  readonly since: Stamped;
  readonly until: ColumnType<Date | null, never, Date | null>;
  /** Only a group that chose them can make it true, and the application cannot write it. */
  readonly speaks_for: ColumnType<boolean, never, never>;
}

interface PersonSheetTable {
  readonly place_id: Fixed<string>;
  readonly person_id: string;
  readonly kind: Fixed<"contact" | "languages" | "access" | "recognition">;
  readonly number: Fixed<number>;
  readonly content: ColumnType<Json, string, never>;
  readonly seen_by: SeenBy;
  readonly said_at: Stamped;
}

interface PersonConsentTable {
  readonly place_id: Fixed<string>;
  readonly consent_id: Fixed<string>;
  readonly person_id: string;
  readonly purpose: Fixed<string>;
  readonly words: Fixed<string>;
  readonly heard_by: Fixed<string>;
  readonly language: Fixed<string>;
  readonly given_at: Stamped;
  readonly withdrawn_at: ColumnType<Date | null, never, Date | null>;
}

interface PersonAgreementTable {
  readonly place_id: Fixed<string>;
  readonly person_id: Fixed<string>;
  readonly agreed_on: ColumnType<string, string, string>;
  readonly heard_by: string;
  readonly language: string;
  readonly recorded_by: string | null;
  readonly recorded_at: Stamped;
}

interface PersonMergeTable {
  readonly place_id: Fixed<string>;
  readonly merge_id: Fixed<string>;
  readonly kept_id: Fixed<string>;
  readonly merged_id: Fixed<string>;
  readonly merged_by: Fixed<string>;
  readonly merged_at: Stamped;
  readonly moved: ColumnType<Json, string, never>;
  readonly undone_at: ColumnType<Date | null, never, Date | null>;
  readonly undone_by: ColumnType<string | null, never, string | null>;
}

interface EqualityLinkTable {
  readonly place_id: Fixed<string>;
  readonly person_id: string;
  readonly answers_key: Fixed<string>;
  readonly words: ColumnType<Json, string, string>;
  readonly stopped_at: Generated<Date | null>;
}

interface EqualityAnswerTable {
  readonly place_id: Fixed<string>;
  readonly answers_key: Fixed<string>;
  readonly question: Fixed<string>;
  readonly answer: Fixed<string>;
}

/** What people say of themselves. */
export interface StandingTables {
  readonly person_standing: PersonStandingTable;
  readonly person_sheet: PersonSheetTable;
  readonly person_consent: PersonConsentTable;
  readonly person_agreement: PersonAgreementTable;
  readonly person_merge: PersonMergeTable;
  readonly equality_link: EqualityLinkTable;
  readonly equality_answer: EqualityAnswerTable;
}
