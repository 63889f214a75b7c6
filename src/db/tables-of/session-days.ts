import type { ColumnType } from "kysely";
import type { Fixed, Stamped } from "./column.ts";

type Later<Type> = ColumnType<Type | null, Type | null | undefined, Type | null>;

interface SessionHeldTable {
  readonly place_id: Fixed<string>;
  readonly session_id: Fixed<string>;
  /** A plain date. */
  readonly held_on: Fixed<string>;
  readonly ratings_are_closed: ColumnType<boolean, boolean | undefined, boolean>;
}

interface SessionCountedTable {
  readonly place_id: Fixed<string>;
  readonly session_id: Fixed<string>;
  readonly standing: Fixed<string>;
  readonly people: number;
  readonly spoke: number;
}

interface SessionDecisionTable {
  readonly place_id: Fixed<string>;
  readonly decision_id: Fixed<string>;
  readonly session_id: Fixed<string>;
  readonly item_id: Fixed<string | null>;
  readonly item_kind: Fixed<string | null>;
  readonly words: Fixed<string>;
  readonly because: Fixed<string>;
  readonly moved_by: Fixed<string | null>;
  readonly written_by: Later<string>;
  readonly written_at: Stamped;
}

interface SessionActionTable {
  readonly place_id: Fixed<string>;
  readonly action_id: Fixed<string>;
  readonly session_id: Fixed<string>;
  readonly item_id: Fixed<string | null>;
  readonly item_kind: Fixed<string | null>;
  readonly words: Fixed<string>;
  readonly who: Fixed<string>;
  /** Plain dates. */
  readonly by_day: Fixed<string | null>;
  readonly done_on: Later<string>;
  readonly written_by: Later<string>;
  readonly written_at: Stamped;
}

interface SessionMinutesTable {
  readonly place_id: Fixed<string>;
  readonly session_id: Fixed<string>;
  readonly language: Fixed<string>;
  readonly words: string;
  readonly checked_by: string;
  readonly written_by: Later<string>;
  readonly written_at: ColumnType<Date, Date | undefined, Date>;
}

interface SessionMinutesSentTable {
  readonly place_id: Fixed<string>;
  readonly contributor_id: Fixed<string>;
  readonly session_id: Fixed<string>;
  /** A plain date. */
  readonly sent_on: Fixed<string>;
}

interface SessionNoteTable {
  readonly place_id: Fixed<string>;
  readonly note_id: Fixed<string>;
  readonly session_id: Fixed<string>;
  readonly contributor_id: Fixed<string>;
  readonly words: string;
  readonly is_released: boolean;
  /** A plain date. */
  readonly written_on: string;
}

interface SessionChangeTable {
  readonly place_id: Fixed<string>;
  readonly change_id: Fixed<string>;
  readonly session_id: Fixed<string>;
  readonly words: Fixed<string>;
  readonly said_by: Later<string>;
  /** A plain date. */
  readonly said_on: Fixed<string>;
}

interface SessionChangeCountTable {
  readonly place_id: Fixed<string>;
  readonly change_id: Fixed<string>;
  readonly says: Fixed<string>;
  readonly people: number;
}

interface SessionChangeSpentTable {
  readonly place_id: Fixed<string>;
  readonly change_id: Fixed<string>;
  readonly contributor_id: Fixed<string>;
}

interface SessionRatingCountTable {
  readonly place_id: Fixed<string>;
  readonly session_id: Fixed<string>;
  readonly question: Fixed<string>;
  readonly step: Fixed<number>;
  readonly people: number;
}

interface SessionRatingSpentTable {
  readonly place_id: Fixed<string>;
  readonly session_id: Fixed<string>;
  readonly contributor_id: Fixed<string>;
}

interface SessionChairRatingTable {
  readonly place_id: Fixed<string>;
  readonly session_id: Fixed<string>;
  readonly question: Fixed<string>;
  readonly step: Fixed<number>;
}

/** The tables of the day of a session and what followed, as migration 0032 makes them. */
export interface SessionDayTables {
  readonly session_held: SessionHeldTable;
  readonly session_counted: SessionCountedTable;
  readonly session_decision: SessionDecisionTable;
  readonly session_action: SessionActionTable;
  readonly session_minutes: SessionMinutesTable;
  readonly session_minutes_sent: SessionMinutesSentTable;
  readonly session_note: SessionNoteTable;
  readonly session_change: SessionChangeTable;
  readonly session_change_count: SessionChangeCountTable;
  readonly session_change_spent: SessionChangeSpentTable;
  readonly session_rating_count: SessionRatingCountTable;
  readonly session_rating_spent: SessionRatingSpentTable;
  readonly session_chair_rating: SessionChairRatingTable;
}
