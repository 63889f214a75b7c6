import type { ColumnType } from "kysely";
import type { Fixed, Stamped } from "./column.ts";

type Later<Type> = ColumnType<Type | null, Type | null | undefined, Type | null>;
type Usual<Type> = ColumnType<Type, Type | undefined, Type>;

interface SessionVenueTable {
  readonly place_id: Fixed<string>;
  readonly venue_id: Fixed<string>;
  readonly name: string;
  readonly address: Usual<string>;
  readonly postcode: Usual<string>;
  readonly organisation_id: Later<string>;
  readonly step_free: "yes" | "no" | "not-known";
  readonly has_hearing_loop: Usual<boolean>;
  readonly notes: Usual<string>;
  readonly suggested_by: Later<string>;
  readonly is_used: Usual<boolean>;
}

interface PlaceSessionTable {
  readonly place_id: Fixed<string>;
  readonly session_id: Fixed<string>;
  readonly kind: string;
  readonly title: string;
  readonly purpose: Usual<string>;
  readonly group_id: Later<string>;
  readonly preliminary_of: Fixed<string | null>;
  readonly promised_level: string;
  readonly open_to: string;
  readonly chair_id: Later<string>;
  /** A plain date; times of the day as a clock on the wall shows them. */
  readonly on_day: Later<string>;
  readonly from_time: Later<string>;
  readonly to_time: Later<string>;
  readonly form: Usual<string>;
  readonly venue_id: Later<string>;
  readonly online_link: Usual<string>;
  readonly state: Usual<"planning" | "called" | "held" | "cancelled">;
  readonly cancelled_because: Usual<string>;
  readonly called_at: Later<Date>;
  readonly called_because: Usual<string>;
  readonly change_number: Usual<number>;
  readonly series_id: Later<string>;
  readonly is_private: Fixed<boolean>;
  readonly day_because: Usual<string>;
  readonly listening: Later<"wanted" | "not-wanted">;
  readonly listening_minutes: Later<number>;
  readonly facilitator_id: Later<string>;
  readonly venue_not_for_all: Usual<boolean>;
  readonly started_by: Later<string>;
  readonly started_at: Stamped;
}

interface SessionCircleTable {
  readonly place_id: Fixed<string>;
  readonly session_id: Fixed<string>;
  readonly person_id: string;
}

interface SessionContributorTable {
  readonly place_id: Fixed<string>;
  readonly contributor_id: Fixed<string>;
  readonly session_id: Fixed<string>;
  readonly person_id: Later<string>;
  readonly organisation_id: Later<string>;
  readonly name: Usual<string>;
  readonly standing: string;
  readonly part: string;
  readonly is_private: boolean;
  readonly community_id: Later<string>;
  readonly invited_at: Later<Date>;
  readonly invited_by_way: Later<string>;
  readonly link_digest: Later<Buffer>;
  readonly answer: Later<"yes" | "no" | "perhaps">;
  readonly answered_at: Later<Date>;
  readonly language: Later<string>;
  readonly format: Later<string>;
  readonly needs: Usual<string>;
  /** Plain dates. */
  readonly needs_met_by: Later<string>;
  readonly papers_sent_on: Later<string>;
  readonly attended: Later<"yes" | "no">;
  readonly minutes: Later<number>;
  readonly is_paid: Later<boolean>;
  readonly spoke: Later<number>;
  readonly taken_off_at: Later<Date>;
}

interface SessionStepTable {
  readonly place_id: Fixed<string>;
  readonly session_id: Fixed<string>;
  readonly step: Fixed<string>;
  readonly is_done: boolean;
  readonly said: string;
  /** A plain date. */
  readonly on_day: string;
  readonly saved_by: Later<string>;
  readonly saved_at: Date;
}

interface SessionItemTable {
  readonly place_id: Fixed<string>;
  readonly item_id: Fixed<string>;
  readonly session_id: Fixed<string>;
  readonly title: string;
  readonly kind: Fixed<string>;
  readonly side: Fixed<string>;
  readonly asked_by: Later<string>;
  readonly minutes: number;
  readonly position: number;
  readonly was_reached: Later<boolean>;
  readonly taken_off_at: Later<Date>;
}

interface SessionPaperTable {
  readonly place_id: Fixed<string>;
  readonly paper_id: Fixed<string>;
  readonly session_id: Fixed<string>;
  readonly title: Fixed<string>;
  readonly words: Fixed<string>;
  readonly link: Fixed<string>;
  /** A plain date. */
  readonly sent_on: Later<string>;
  readonly added_by: Later<string>;
}

interface SessionProposalTable {
  readonly place_id: Fixed<string>;
  readonly proposal_id: Fixed<string>;
  readonly session_id: Fixed<string>;
  readonly form: Fixed<string>;
  readonly words: Fixed<string>;
  readonly proposed_by: Later<string>;
  /** Plain dates. */
  readonly proposed_on: Fixed<string>;
  readonly answer: Later<"yes" | "no">;
  readonly because: Usual<string>;
  readonly answered_on: Later<string>;
  readonly answered_by: Later<string>;
}

/** The tables of sessions, as migration 0030 makes them. */
export interface SessionTables {
  readonly session_venue: SessionVenueTable;
  readonly place_session: PlaceSessionTable;
  readonly session_circle: SessionCircleTable;
  readonly session_contributor: SessionContributorTable;
  readonly session_step: SessionStepTable;
  readonly session_item: SessionItemTable;
  readonly session_paper: SessionPaperTable;
  readonly session_proposal: SessionProposalTable;
}
