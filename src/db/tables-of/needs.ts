import type { ColumnType } from "kysely";
import type { Fixed, Stamped } from "./column.ts";

type Later<Type> = ColumnType<Type | null, Type | null | undefined, Type | null>;

interface ExchangeEntryTable {
  readonly place_id: Fixed<string>;
  readonly entry_id: Fixed<string>;
  readonly kind: Fixed<"need" | "offer">;
  readonly of_kind: Fixed<"organisation" | "service" | "community" | "person">;
  readonly organisation_id: Fixed<string | null>;
  readonly service_id: Fixed<string | null>;
  readonly community_id: Fixed<string | null>;
  readonly standing: string | null;
  readonly shows_name: boolean;
  readonly side: Fixed<"statutory" | "community">;
  readonly topic: string;
  readonly title: string;
  readonly words: string;
  readonly languages: string[];
  readonly days: string[];
  readonly at_place: string;
  /** A plain date: "2026-11-22". */
  readonly until_on: string;
  readonly asked_of: string | null;
  readonly written_by: string | null;
  readonly author_role: Fixed<string>;
  readonly written_at: Stamped;
  readonly changed_at: Later<Date>;
  readonly withdrawn_at: Later<Date>;
  readonly withdrawn_because: Later<string>;
}

interface ExchangeCommunityTable {
  readonly place_id: Fixed<string>;
  readonly entry_id: Fixed<string>;
  readonly community_id: Fixed<string>;
}

interface ExchangeMatchTable {
  readonly place_id: Fixed<string>;
  readonly match_id: Fixed<string>;
  readonly need_id: Fixed<string>;
  readonly offer_id: Fixed<string | null>;
  readonly proposed_from: Fixed<string>;
  readonly proposed_by: string | null;
  readonly proposed_at: Stamped;
  readonly says: Later<"accepted" | "declined">;
  readonly because: Later<string>;
  readonly answered_by: Later<string>;
  readonly answered_at: Later<Date>;
  readonly thanks: Later<string>;
  readonly thanked_by: Later<string>;
  readonly thanked_at: Later<Date>;
}

interface ExchangeEarlierTable {
  readonly place_id: Fixed<string>;
  readonly entry_id: Fixed<string>;
  readonly number: Fixed<number>;
  readonly title: Fixed<string>;
  readonly words: Fixed<string>;
  readonly at_place: Fixed<string>;
  readonly until: Fixed<Date>;
}

/** The tables of what both sides need and offer. */
export interface NeedTables {
  readonly exchange_entry: ExchangeEntryTable;
  readonly exchange_community: ExchangeCommunityTable;
  readonly exchange_match: ExchangeMatchTable;
  readonly exchange_earlier: ExchangeEarlierTable;
}
