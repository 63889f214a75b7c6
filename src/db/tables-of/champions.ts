import type { ColumnType } from "kysely";
import type { Fixed, Stamped } from "./column.ts";

type Later<Type> = ColumnType<Type | null, Type | null | undefined, Type | null>;
type Text = ColumnType<string, string | undefined, string>;

interface ChampionTermsTable {
  readonly place_id: Fixed<string>;
  readonly terms_id: Fixed<string>;
  readonly days_to_answer: Fixed<number>;
  readonly remind_before: Fixed<number>;
  readonly set_by: string | null;
  readonly set_at: Stamped;
}

interface ChampionAnswererTable {
  readonly place_id: Fixed<string>;
  readonly person_id: string;
  readonly rank: number;
  readonly email: string;
  readonly added_by: string | null;
}

interface ChampionTable {
  readonly place_id: Fixed<string>;
  readonly champion_id: Fixed<string>;
  readonly person_id: string | null;
  readonly email: string;
  readonly language: string;
  readonly words: string;
  readonly state: string;
  /** A plain date, as the other days here. */
  readonly state_on: string;
  readonly link_digest: Buffer | null;
  readonly invited_by: string | null;
  readonly invited_on: Fixed<string>;
}

interface ChampionCommunityTable {
  readonly place_id: Fixed<string>;
  readonly champion_id: Fixed<string>;
  readonly community_id: Fixed<string>;
}

interface ChampionMeetingTable {
  readonly place_id: Fixed<string>;
  readonly meeting_id: Fixed<string>;
  readonly kind: Fixed<"training" | "support">;
  readonly title: Fixed<string>;
  readonly on_day: Fixed<string>;
  readonly minutes: Fixed<number>;
  readonly written_by: string | null;
}

interface ChampionCameTable {
  readonly place_id: Fixed<string>;
  readonly meeting_id: Fixed<string>;
  readonly champion_id: Fixed<string>;
}

interface ChampionActivityTable {
  readonly place_id: Fixed<string>;
  readonly activity_id: Fixed<string>;
  readonly champion_id: Fixed<string>;
  readonly what: Fixed<string>;
  readonly people: Fixed<string>;
  readonly minutes: Fixed<number>;
  readonly on_day: Fixed<string>;
  readonly told_at: Stamped;
}

interface ChampionItemTable {
  readonly place_id: Fixed<string>;
  readonly item_id: Fixed<string>;
  readonly champion_id: Fixed<string>;
  readonly community_id: Fixed<string | null>;
  readonly theme: Fixed<string>;
  readonly heard_from: Fixed<string>;
  readonly words: string;
  readonly answerer_id: string | null;
  readonly rank: number;
  readonly told_on: Fixed<string>;
  readonly first_due_on: Fixed<string>;
  readonly due_on: string;
  readonly first_answered_on: Later<string>;
  readonly answered_on: Later<string>;
  readonly outcome: Later<"will" | "done" | "cannot">;
  readonly answer: Text;
  readonly answered_by: Later<string>;
  readonly heard: Later<"answers" | "not">;
  readonly again: Text;
  readonly reopened_on: Later<string>;
  readonly escalated_on: Later<string>;
  readonly from_notes: ColumnType<boolean, boolean | undefined, never>;
  readonly came_of: Text;
  readonly came_of_on: Later<string>;
  readonly released_words: Text;
  readonly released_on: Later<string>;
}

interface ChampionStepTable {
  readonly place_id: Fixed<string>;
  readonly item_id: Fixed<string>;
  readonly number: Fixed<number>;
  readonly did: Fixed<string>;
  readonly by_person: string | null;
  readonly to_person: string | null;
  readonly words: string;
  readonly on_day: Fixed<string>;
}

export interface ChampionTables {
  readonly champion_terms: ChampionTermsTable;
  readonly champion_answerer: ChampionAnswererTable;
  readonly champion: ChampionTable;
  readonly champion_community: ChampionCommunityTable;
  readonly champion_meeting: ChampionMeetingTable;
  readonly champion_came: ChampionCameTable;
  readonly champion_activity: ChampionActivityTable;
  readonly champion_item: ChampionItemTable;
  readonly champion_step: ChampionStepTable;
}
