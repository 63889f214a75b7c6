import type { ColumnType } from "kysely";
import type { Json } from "../canonical-json.ts";
import type { Fixed, Stamped } from "./column.ts";

type Later<Type> = ColumnType<Type | null, Type | null | undefined, Type | null>;

interface PlaceGroupTable {
  readonly place_id: Fixed<string>;
  readonly group_id: Fixed<string>;
  readonly name: string;
  readonly kind: string;
  readonly purpose: string;
  readonly community_id: string | null;
  readonly chosen_by: string;
  readonly chosen_because: string;
  readonly is_health: Fixed<boolean>;
  readonly chair_id: string | null;
  readonly started_by: string | null;
  readonly started_at: Stamped;
  /** A plain date. */
  readonly ended_on: Later<string>;
  readonly ended_because: ColumnType<string, string | undefined, string>;
}

interface GroupSeatTable {
  readonly place_id: Fixed<string>;
  readonly seat_id: Fixed<string>;
  readonly group_id: Fixed<string>;
  readonly standing: Fixed<string>;
  /** Plain dates. */
  readonly added_on: Fixed<string>;
  readonly taken_away_on: Later<string>;
}

interface GroupHoldingTable {
  readonly place_id: Fixed<string>;
  readonly holding_id: Fixed<string>;
  readonly group_id: Fixed<string>;
  readonly seat_id: Fixed<string>;
  readonly part: Fixed<"holder" | "deputy">;
  readonly organisation_id: string | null;
  readonly how_chosen: Fixed<string>;
  /** Plain dates. */
  readonly since: Fixed<string>;
  readonly term_ends_on: Fixed<string | null>;
  readonly ended_on: Later<string>;
  readonly ended_because: Later<string>;
}

interface GroupCircleTable {
  readonly place_id: Fixed<string>;
  readonly group_id: Fixed<string>;
  readonly person_id: string;
}

interface GroupHolderTable {
  readonly place_id: Fixed<string>;
  readonly holding_id: Fixed<string>;
  readonly group_id: Fixed<string>;
  readonly person_id: string;
  readonly shown_as: Fixed<"seat" | "member">;
  readonly is_private: Fixed<boolean>;
}

interface GroupAskTable {
  readonly place_id: Fixed<string>;
  readonly ask_id: Fixed<string>;
  readonly group_id: Fixed<string>;
  readonly seat_id: Fixed<string>;
  readonly part: Fixed<"holder" | "deputy">;
  readonly person_id: string | null;
  readonly organisation_id: string | null;
  readonly how_chosen: Fixed<string>;
  readonly term_ends_on: Fixed<string | null>;
  readonly asked_by: string | null;
  readonly asked_at: Stamped;
  readonly declined_at: Later<Date>;
}

interface GroupSentenceTable {
  readonly place_id: Fixed<string>;
  readonly sentence_id: Fixed<string>;
  readonly group_id: Fixed<string>;
  readonly words: Fixed<string>;
  /** A plain date. */
  readonly agreed_on: Fixed<string>;
  readonly written_by: string | null;
  readonly written_at: Stamped;
}

interface VarietyLookTable {
  readonly place_id: Fixed<string>;
  /** A plain date. */
  readonly on_day: Fixed<string>;
  readonly found: ColumnType<Json, string, never>;
}

/** The tables of groups, as migration 0027 makes them. */
export interface GroupTables {
  readonly place_group: PlaceGroupTable;
  readonly group_seat: GroupSeatTable;
  readonly group_holding: GroupHoldingTable;
  readonly group_circle: GroupCircleTable;
  readonly group_holder: GroupHolderTable;
  readonly group_ask: GroupAskTable;
  readonly group_sentence: GroupSentenceTable;
  readonly variety_look: VarietyLookTable;
}
