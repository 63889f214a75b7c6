import type { ColumnType } from "kysely";
import type { Fixed, Stamped } from "./column.ts";

type Later<Type> = ColumnType<Type | null, Type | null | undefined, Type | null>;

interface PartnerAskTable {
  readonly place_id: Fixed<string>;
  readonly ask_id: Fixed<string>;
  readonly organisation_id: string;
  readonly worker_id: string | null;
  readonly kind: Fixed<string>;
  readonly title: Fixed<string>;
  readonly words: Fixed<string>;
  readonly minutes: Fixed<number>;
  readonly pence: Fixed<number>;
  /** A plain date. */
  readonly by_day: Fixed<string>;
  readonly already_held: Fixed<"no" | "in-part">;
  readonly looked_in: Fixed<string>;
  readonly service_id: Fixed<string | null>;
  readonly community_id: Fixed<string | null>;
  readonly plan_id: ColumnType<string | null, string | null | undefined, never>;
  readonly session_id: ColumnType<string | null, string | null | undefined, never>;
  readonly in_name_of: Fixed<string>;
  readonly over_because: Fixed<string>;
  readonly asked_by: string | null;
  /** A plain date. */
  readonly asked_on: Fixed<string>;
  readonly asked_at: Stamped;
  readonly says: Later<"yes" | "no" | "later">;
  readonly says_words: ColumnType<string, string | undefined, string>;
  /** A plain date. */
  readonly later_on: Later<string>;
  readonly answered_by: Later<string>;
  readonly answered_at: Later<Date>;
  readonly minutes_took: Later<number>;
  /** A plain date. */
  readonly taken_back_on: Later<string>;
}

interface PartnerAskJoinedTable {
  readonly place_id: Fixed<string>;
  readonly ask_id: Fixed<string>;
  readonly joined_id: Fixed<string>;
  readonly person_id: string | null;
  readonly in_name_of: Fixed<string>;
  readonly joined_at: Stamped;
}

interface PartnerAskLimitTable {
  readonly place_id: Fixed<string>;
  readonly limit_id: Fixed<string>;
  readonly organisation_id: string;
  readonly minutes_monthly: number | null;
  readonly asks_monthly: number | null;
  readonly set_by: string | null;
  /** A plain date. */
  readonly set_on: string;
}

interface CommunityAskedTable {
  readonly place_id: Fixed<string>;
  readonly asked_id: Fixed<string>;
  readonly service_id: Fixed<string>;
  readonly community_id: Fixed<string>;
  /** A plain date. */
  readonly on_day: Fixed<string>;
  readonly way: Fixed<string>;
  readonly language: Fixed<string>;
  readonly asked_through: Fixed<string>;
  readonly question: Fixed<string>;
  readonly people_band: Fixed<"nobody" | "few" | "some" | "many" | "not-counted">;
  readonly came_of_it: ColumnType<string, string | undefined, string>;
  readonly written_by: string | null;
  readonly written_at: Stamped;
  /** A plain date. */
  readonly taken_out_on: Later<string>;
}

/** The tables of asks to partners, and of what services asked communities, as migrations 0029 and 0036 make them. */
export interface AskTables {
  readonly partner_ask: PartnerAskTable;
  readonly partner_ask_joined: PartnerAskJoinedTable;
  readonly partner_ask_limit: PartnerAskLimitTable;
  readonly community_asked: CommunityAskedTable;
}
