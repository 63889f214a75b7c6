import type { ColumnType } from "kysely";
import type { Json } from "../canonical-json.ts";
import type { Fixed, Stamped } from "./column.ts";

interface OrganisationTable {
  readonly place_id: Fixed<string>;
  readonly organisation_id: Fixed<string>;
  readonly name: string;
  readonly name_key: string;
  readonly number: number;
  readonly kinds: string[];
  readonly other_names: string;
  readonly summary: string;
  readonly culture: string;
  readonly led_by: string;
  readonly after_ringing: string;
  readonly told_back: string;
  readonly website: string;
  readonly parent_id: string | null;
  /** Words as the database keeps them to search in; written with `to_tsvector`. */
  readonly found_by: ColumnType<string, string | undefined, string>;
  readonly verified_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
  readonly verified_by: ColumnType<string | null, string | null | undefined, string | null>;
  readonly verified_role: ColumnType<string, string | undefined, string>;
  readonly started_at: Stamped;
  readonly ended_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
}

interface OrganisationVersionTable {
  readonly place_id: Fixed<string>;
  readonly organisation_id: Fixed<string>;
  readonly number: Fixed<number>;
  readonly content: ColumnType<Json, string, never>;
  /** Null once the person asked to be forgotten. */
  readonly written_by: string | null;
  readonly author_role: Fixed<string>;
  readonly written_at: Stamped;
}

interface OrganisationCommunityTable {
  readonly place_id: Fixed<string>;
  readonly organisation_id: Fixed<string>;
  readonly community_id: Fixed<string>;
  readonly is_led_by: Fixed<boolean>;
}

interface OrganisationIdentifierTable {
  readonly place_id: Fixed<string>;
  readonly organisation_id: Fixed<string>;
  readonly scheme: Fixed<string>;
  readonly code: Fixed<string>;
}

interface OrganisationWorkerTable {
  readonly place_id: Fixed<string>;
  readonly organisation_id: Fixed<string>;
  readonly person_id: Fixed<string>;
  readonly since: Stamped;
}

interface OrganisationWorkerAskedTable {
  readonly place_id: Fixed<string>;
  readonly organisation_id: Fixed<string>;
  readonly person_id: Fixed<string>;
  readonly asked_by: string | null;
  readonly asked_at: Stamped;
}

interface OrganisationContactTable {
  readonly place_id: Fixed<string>;
  readonly contact_id: Fixed<string>;
  readonly organisation_id: Fixed<string>;
  readonly person_id: Fixed<string | null>;
  readonly name: Fixed<string>;
  readonly for_what: Fixed<string>;
  readonly how: Fixed<string>;
  readonly languages: Fixed<string[]>;
  readonly seen_by: Fixed<"place" | "public">;
  /** A plain date: "2026-11-22". */
  readonly agreed_on: Fixed<string>;
  readonly agreed_with: Fixed<string>;
  readonly found_by: Fixed<string>;
}

interface OrganisationOfferingTable {
  readonly place_id: Fixed<string>;
  readonly offering_id: Fixed<string>;
  readonly organisation_id: Fixed<string>;
  readonly service_id: Fixed<string | null>;
  readonly name: Fixed<string>;
  readonly about: Fixed<string>;
  readonly languages: Fixed<string[]>;
  readonly formats: Fixed<string[]>;
  readonly days: Fixed<string[]>;
  readonly times: Fixed<string>;
  readonly is_free: Fixed<boolean | null>;
  readonly cost: Fixed<string>;
  readonly access: Fixed<string>;
  readonly gender: Fixed<string>;
  readonly venue: Fixed<string>;
  readonly postcode: Fixed<string>;
  readonly welcome: Fixed<string>;
  /** Degrees; null where nobody said where it is. */
  readonly latitude: ColumnType<number | null, number | null | undefined, never>;
  readonly longitude: ColumnType<number | null, number | null | undefined, never>;
  readonly saved_at: Stamped;
}

interface OrganisationGiftTable {
  readonly place_id: Fixed<string>;
  readonly gift_id: Fixed<string>;
  readonly organisation_id: Fixed<string>;
  readonly kind: Fixed<"skill" | "knowledge" | "space" | "contacts">;
  readonly words: Fixed<string>;
  readonly asks: Fixed<string>;
}

interface OrganisationGiftUseTable {
  readonly place_id: Fixed<string>;
  readonly use_id: Fixed<string>;
  readonly gift_id: Fixed<string>;
  readonly used_by: Fixed<string>;
  readonly for_what: Fixed<string>;
  readonly used_on: Fixed<string>;
  readonly came_back: Fixed<string>;
}

interface DirectorySuggestionTable {
  readonly place_id: Fixed<string>;
  readonly suggestion_id: Fixed<string>;
  readonly organisation_id: Fixed<string | null>;
  readonly words: Fixed<string>;
  readonly made_at: Stamped;
  readonly reviewed_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
  readonly outcome: ColumnType<string | null, string | null | undefined, string | null>;
}

interface OrganisationMergeTable {
  readonly place_id: Fixed<string>;
  readonly merge_id: Fixed<string>;
  readonly kept_id: Fixed<string>;
  readonly merged_id: Fixed<string>;
  readonly merged_by: string | null;
  readonly merged_at: Stamped;
  readonly moved: ColumnType<Json, string, never>;
  readonly undone_at: ColumnType<Date | null, undefined, Date>;
  readonly undone_by: ColumnType<string | null, undefined, string>;
}

interface OrganisationCardTable {
  readonly place_id: Fixed<string>;
  readonly organisation_id: Fixed<string>;
  readonly language: Fixed<string>;
  readonly number: number;
  readonly tonight: string;
  readonly this_week: string;
  readonly after_ringing: string;
  readonly told_back: string;
  /** Null once the person asked to be forgotten. */
  readonly written_by: string | null;
  readonly author_role: string;
  readonly written_at: Date;
  readonly checked_by: string | null;
  readonly checked_role: string;
  readonly checked_at: Date | null;
}

/** The tables of the directory: organisations, what they offer, whom to talk to. */
export interface DirectoryTables {
  readonly organisation: OrganisationTable;
  readonly organisation_version: OrganisationVersionTable;
  readonly organisation_community: OrganisationCommunityTable;
  readonly organisation_identifier: OrganisationIdentifierTable;
  readonly organisation_worker: OrganisationWorkerTable;
  readonly organisation_worker_asked: OrganisationWorkerAskedTable;
  readonly organisation_contact: OrganisationContactTable;
  readonly organisation_offering: OrganisationOfferingTable;
  readonly organisation_gift: OrganisationGiftTable;
  readonly organisation_gift_use: OrganisationGiftUseTable;
  readonly directory_suggestion: DirectorySuggestionTable;
  readonly organisation_merge: OrganisationMergeTable;
  readonly organisation_card: OrganisationCardTable;
}
