import type { ColumnType } from "kysely";
import type { Json } from "../canonical-json.ts";
import type { Fixed, Stamped } from "./column.ts";

type SideOfAlliance = "one" | "other";
type Later<Type> = ColumnType<Type | null, Type | null | undefined, Type | null>;
/** A yes or a no that is no until somebody says otherwise. */
type Chosen = ColumnType<boolean, boolean | undefined, boolean>;
/** A text that is empty where nothing was written. */
type Written = ColumnType<string, string | undefined, string>;

interface AllianceTable {
  readonly place_id: Fixed<string>;
  readonly alliance_id: Fixed<string>;
  readonly started_by: string | null;
  readonly started_at: Stamped;
  readonly ended_at: Later<Date>;
  readonly ended_by: Later<SideOfAlliance>;
  readonly ended_because: Written;
}

interface AllianceSideTable {
  readonly place_id: Fixed<string>;
  readonly alliance_id: Fixed<string>;
  readonly side: Fixed<SideOfAlliance>;
  readonly organisation_id: Fixed<string | null>;
  readonly community_id: Fixed<string | null>;
  readonly check_in: Later<"talk" | "questions" | "statement">;
  readonly is_on_map: Chosen;
}

interface AlliancePersonTable {
  readonly place_id: Fixed<string>;
  readonly alliance_id: Fixed<string>;
  readonly person_id: Fixed<string>;
  readonly side: SideOfAlliance;
  readonly asked_by: string | null;
  readonly asked_at: ColumnType<Date, Date | undefined, Date>;
  readonly agreed_at: Later<Date>;
  readonly is_contact: Chosen;
  readonly for_what: Written;
  readonly how: Written;
  readonly can_take_over: Chosen;
  readonly left_at: Later<Date>;
}

interface AllianceEntryTable {
  readonly place_id: Fixed<string>;
  readonly entry_id: Fixed<string>;
  readonly alliance_id: Fixed<string>;
  readonly side: Fixed<SideOfAlliance>;
  readonly kind: Fixed<"contact" | "before" | "learned" | "next">;
  readonly way: Fixed<"met" | "spoke" | "wrote" | "together" | null>;
  readonly words: string;
  /** A plain date: "2026-11-22". */
  readonly on_day: Fixed<string | null>;
  readonly written_by: string | null;
  readonly author_role: Fixed<string>;
  readonly written_at: Stamped;
  readonly corrected_at: Later<Date>;
  readonly taken_out_at: Later<Date>;
}

interface AllianceNamedTable {
  readonly place_id: Fixed<string>;
  readonly entry_id: Fixed<string>;
  readonly person_id: Fixed<string>;
}

interface AllianceAnswerTable {
  readonly place_id: Fixed<string>;
  readonly answer_id: Fixed<string>;
  readonly entry_id: Fixed<string>;
  readonly side: Fixed<SideOfAlliance>;
  readonly words: Fixed<string>;
  readonly written_by: string | null;
  readonly written_at: Stamped;
}

interface AlliancePromiseTable {
  readonly place_id: Fixed<string>;
  readonly promise_id: Fixed<string>;
  readonly alliance_id: Fixed<string>;
  readonly side: Fixed<SideOfAlliance>;
  readonly words: Fixed<string>;
  /** A plain date. */
  readonly due_on: Fixed<string | null>;
  readonly written_by: string | null;
  readonly author_role: Fixed<string>;
  readonly made_at: Stamped;
}

interface AllianceKeptTable {
  readonly place_id: Fixed<string>;
  readonly kept_id: Fixed<string>;
  readonly promise_id: Fixed<string>;
  readonly side: Fixed<SideOfAlliance>;
  readonly says: Fixed<"kept" | "partly" | "not-kept">;
  readonly words: Fixed<string>;
  readonly said_by: string | null;
  readonly said_at: Stamped;
}

interface Released {
  readonly released_to: ColumnType<
    "own-side" | "other-side" | "place",
    "own-side" | "other-side" | "place" | undefined,
    "own-side" | "other-side" | "place"
  >;
  readonly released_at: Later<Date>;
}

interface TrustSentenceTable extends Released {
  readonly place_id: Fixed<string>;
  readonly sentence_id: Fixed<string>;
  readonly alliance_id: Fixed<string>;
  readonly side: Fixed<SideOfAlliance>;
  readonly words: Fixed<string>;
  /** A plain date. */
  readonly said_on: Fixed<string>;
  readonly written_by: string | null;
  readonly written_at: Stamped;
}

interface TrustRoundTable extends Released {
  readonly place_id: Fixed<string>;
  readonly round_id: Fixed<string>;
  readonly alliance_id: Fixed<string>;
  readonly side: Fixed<SideOfAlliance>;
  readonly opened_at: Stamped;
  readonly closed_at: Later<Date>;
  readonly result: ColumnType<Json | null, string | null | undefined, string | null>;
}

interface TrustAnswersTable {
  readonly place_id: Fixed<string>;
  readonly answers_key: Fixed<string>;
  readonly round_id: Fixed<string>;
  readonly answers: ColumnType<Json, string, never>;
}

interface TrustLinkTable {
  readonly place_id: Fixed<string>;
  readonly round_id: Fixed<string>;
  readonly person_id: Fixed<string>;
  readonly answers_key: Fixed<string>;
}

interface CommunityNoReligionTable {
  readonly place_id: Fixed<string>;
  readonly community_id: Fixed<string>;
  /** Of 100, as the database writes numbers: "27.4". */
  readonly percent: ColumnType<string, number, number>;
  readonly source: string;
  readonly period: string;
  readonly said_by: string | null;
  readonly said_at: ColumnType<Date, Date | undefined, Date>;
}

/** The tables of alliances: two sides, their people, what they wrote, promised and said of their trust. */
export interface AllianceTables {
  readonly alliance: AllianceTable;
  readonly alliance_side: AllianceSideTable;
  readonly alliance_person: AlliancePersonTable;
  readonly alliance_entry: AllianceEntryTable;
  readonly alliance_named: AllianceNamedTable;
  readonly alliance_answer: AllianceAnswerTable;
  readonly alliance_promise: AlliancePromiseTable;
  readonly alliance_kept: AllianceKeptTable;
  readonly trust_sentence: TrustSentenceTable;
  readonly trust_round: TrustRoundTable;
  readonly trust_answers: TrustAnswersTable;
  readonly trust_link: TrustLinkTable;
  readonly community_no_religion: CommunityNoReligionTable;
}
