import type { ColumnType } from "kysely";
import type { Json } from "../canonical-json.ts";
import type { Fixed, Stamped } from "./column.ts";

type Later<Type> = ColumnType<Type | null, Type | null | undefined, Type | null>;
type Usual<Type> = ColumnType<Type, Type | undefined, Type>;

interface OfPlan {
  readonly place_id: Fixed<string>;
  readonly plan_id: Fixed<string>;
}

interface PlacePlanTable extends OfPlan {
  readonly title: string;
  readonly kind: string;
  readonly purpose: string;
  readonly commissioner_id: string | null;
  readonly owner_id: string | null;
  readonly still_open: Usual<string>;
  readonly already_fixed: Usual<string>;
  readonly who_decides: Usual<string>;
  readonly need_to_know: Usual<string>;
  readonly time_to_answer: Usual<string>;
  readonly changes_mind: Usual<string>;
  readonly duty: Later<"applies" | "does-not-apply">;
  readonly duty_because: Usual<string>;
  readonly duty_decided_by: Usual<string>;
  /** Plain dates, as all days of plans. */
  readonly duty_decided_on: Later<string>;
  readonly started_at: Stamped;
  readonly published_on: Later<string>;
}

interface PlanServiceTable extends OfPlan {
  readonly service_id: Fixed<string>;
}

interface PlanCommunityTable extends OfPlan {
  readonly community_id: Fixed<string>;
}

interface PlanPointTable extends OfPlan {
  readonly point: Fixed<string>;
  readonly planned_on: string | null;
  readonly was_on: string | null;
  readonly decided: string;
}

interface PlanFixingTable extends OfPlan {
  readonly fixing_id: Fixed<string>;
  readonly kind: Fixed<string>;
  readonly on_day: Fixed<string>;
  readonly words: Fixed<string>;
  readonly link: Fixed<string>;
  readonly partner_id: Fixed<string | null>;
  readonly added_at: Stamped;
  readonly struck_on: Later<string>;
  readonly struck_because: Later<string>;
}

interface PlanPartnerTable extends OfPlan {
  readonly partner_id: Fixed<string>;
  readonly organisation_id: string | null;
  readonly group_id: Fixed<string | null>;
  readonly added_on: Fixed<string>;
}

interface PlanAskingTable extends OfPlan {
  readonly asking_id: Fixed<string>;
  readonly partner_id: Fixed<string>;
  readonly way: Fixed<string>;
  readonly on_day: Fixed<string>;
}

interface PlanSessionTable extends OfPlan {
  readonly session_id: Fixed<string>;
  readonly about: Fixed<string>;
}

interface PlanStatementTable extends OfPlan {
  readonly statement_id: Fixed<string>;
  readonly partner_id: Fixed<string>;
  readonly side: Fixed<"owner" | "partner">;
  readonly says: Fixed<string>;
  readonly first_on: Fixed<string | null>;
  readonly fixed_on: Fixed<string | null>;
  readonly words: string;
  readonly said_at: Stamped;
}

interface PlanChangeTable extends OfPlan {
  readonly change_id: Fixed<string>;
  readonly partner_id: Fixed<string>;
  readonly words: Fixed<string>;
  readonly written_on: Fixed<string>;
  readonly answer: Later<"so" | "not-so">;
}

interface PlanPanelTable extends OfPlan {
  readonly how: Fixed<"scores" | "votes">;
  readonly group_id: Fixed<string | null>;
  readonly opened_on: Fixed<string>;
  readonly closed_on: Later<string>;
  readonly found: ColumnType<Json | null, string | null | undefined, string>;
  readonly outcome_id: Later<string>;
  readonly followed: Later<"followed" | "partly" | "not">;
  readonly because: Later<string>;
  readonly decided_on: Later<string>;
}

interface PlanLineTable extends OfPlan {
  readonly line_id: Fixed<string>;
  readonly kind: Fixed<"option" | "criterion">;
  readonly words: Fixed<string>;
  readonly position: Fixed<number>;
}

interface PlanPanelMemberTable extends OfPlan {
  readonly person_id: string;
}

interface PlanScorerTable extends OfPlan {
  readonly person_id: string;
  readonly side: "user" | "professional";
  readonly scores: ColumnType<Json, string, string>;
}

/** The tables of plans, as migrations 0033 and 0037 make them. */
export interface PlanTables {
  readonly place_plan: PlacePlanTable;
  readonly plan_service: PlanServiceTable;
  readonly plan_community: PlanCommunityTable;
  readonly plan_point: PlanPointTable;
  readonly plan_fixing: PlanFixingTable;
  readonly plan_partner: PlanPartnerTable;
  readonly plan_asking: PlanAskingTable;
  readonly plan_session: PlanSessionTable;
  readonly plan_statement: PlanStatementTable;
  readonly plan_change: PlanChangeTable;
  readonly plan_panel: PlanPanelTable;
  readonly plan_line: PlanLineTable;
  readonly plan_panel_member: PlanPanelMemberTable;
  readonly plan_scorer: PlanScorerTable;
}
