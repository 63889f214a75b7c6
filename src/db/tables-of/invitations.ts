import type { ColumnType } from "kysely";
import type { Fixed } from "./column.ts";

type Later<Type> = ColumnType<Type | null, Type | null | undefined, Type | null>;
type Usual<Type> = ColumnType<Type, Type | undefined, Type>;

interface SessionInvitationTable {
  readonly place_id: Fixed<string>;
  readonly contributor_id: Fixed<string>;
  readonly session_id: Fixed<string>;
  readonly email: Usual<string>;
  readonly language: Usual<string>;
  readonly listening: Later<"wanted" | "not-wanted">;
  readonly facilitator: Usual<string>;
  readonly link_number: Usual<number>;
}

interface SessionSentTable {
  readonly place_id: Fixed<string>;
  readonly sent_id: Fixed<string>;
  readonly contributor_id: Fixed<string>;
  readonly session_id: Fixed<string>;
  readonly what: Fixed<"invitation" | "change" | "cancellation" | "link-ended">;
  readonly way: Fixed<"email" | "letter" | "text" | "in-person">;
  readonly sent_at: Fixed<Date>;
  readonly sent_by: Later<string>;
}

interface SessionFeedTable {
  readonly place_id: Fixed<string>;
  readonly feed_id: Fixed<string>;
  readonly person_id: string;
  readonly group_id: Fixed<string | null>;
  readonly link_digest: Fixed<Buffer>;
  readonly made_at: Fixed<Date>;
}

interface PlaceDayTable {
  readonly place_id: Fixed<string>;
  readonly day_id: Fixed<string>;
  readonly kind: Fixed<"faith" | "school-holiday" | "other">;
  readonly name: Fixed<string>;
  readonly whom: Fixed<string>;
  /** Plain dates. */
  readonly first_day: Fixed<string>;
  readonly last_day: Fixed<string>;
  readonly observance: Fixed<string | null>;
  readonly said_by: Fixed<string>;
  readonly added_by: Later<string>;
  readonly added_at: ColumnType<Date, Date | undefined, never>;
}

/** The tables of invitations to sessions, feeds and days that matter, as migration 0031 makes them. */
export interface InvitationTables {
  readonly session_invitation: SessionInvitationTable;
  readonly session_sent: SessionSentTable;
  readonly session_feed: SessionFeedTable;
  readonly place_day: PlaceDayTable;
}
