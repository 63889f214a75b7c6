import type { ColumnType } from "kysely";
import type { Json } from "../canonical-json.ts";
import type { Fixed, Stamped } from "./column.ts";

type Later<Type> = ColumnType<Type | null, Type | null | undefined, Type | null>;
type Side = "community" | "statutory";
type Part = Side | "broker";

interface IdeaCallTable {
  readonly place_id: Fixed<string>;
  readonly call_id: Fixed<string>;
  readonly question: Fixed<string>;
  readonly because: Fixed<string>;
  readonly asked_whom: Fixed<string>;
  readonly community_id: Fixed<string | null>;
  readonly asked_by: string | null;
  readonly asked_at: Stamped;
  /** Plain dates. */
  readonly until: Fixed<string>;
  readonly answers_by: string | null;
  readonly answer_by: Fixed<string>;
}

interface IdeaTable {
  readonly place_id: Fixed<string>;
  readonly idea_id: Fixed<string>;
  readonly call_id: Fixed<string>;
  readonly words: Fixed<string>;
  readonly author_id: Fixed<string | null>;
  readonly credit: Fixed<"name" | "organisation" | "not-shown">;
  readonly credited_as: Fixed<string>;
  readonly given_at: Stamped;
  readonly entered_by: string | null;
  readonly agreed_on: Fixed<string | null>;
  readonly outcome: Later<"taken-up" | "talk-more" | "not-now">;
  readonly answer: ColumnType<string, string | undefined, string>;
  readonly answered_by: Later<string>;
  readonly answered_at: Later<Date>;
}

interface IdeaFruitTable {
  readonly place_id: Fixed<string>;
  readonly fruit_id: Fixed<string>;
  readonly idea_id: Fixed<string>;
  readonly words: Fixed<string>;
  readonly programme_id: Fixed<string | null>;
  readonly said_at: Stamped;
}

interface ProgrammeTable {
  readonly place_id: Fixed<string>;
  readonly programme_id: Fixed<string>;
  readonly name: string;
  readonly concern: string;
  readonly began_with: Fixed<"finding" | "idea" | "concern">;
  readonly finding_path: Fixed<string>;
  readonly service_id: Fixed<string | null>;
  readonly idea_id: Fixed<string | null>;
  readonly community_id: Fixed<string | null>;
  readonly started_by: string | null;
  readonly started_at: Stamped;
  readonly opened_at: Later<Date>;
  readonly hour_pence: ColumnType<number, number | undefined, number>;
  /** Those who were asked or take part. */
  readonly people: string[];
  /** Those who left, or did not come. */
  readonly past: ColumnType<string[], string[] | undefined, string[]>;
  /** Whose first page it is. */
  readonly owners: string[];
}

interface ProgrammePersonTable {
  readonly place_id: Fixed<string>;
  readonly programme_id: Fixed<string>;
  readonly person_id: Fixed<string>;
  readonly side: Part;
  readonly organisation_id: string | null;
  readonly asked_by: string | null;
  readonly asked_at: ColumnType<Date, Date | undefined, Date>;
  readonly came_at: Later<Date>;
  readonly left_at: Later<Date>;
}

interface ProgrammeStageTable {
  readonly place_id: Fixed<string>;
  readonly programme_id: Fixed<string>;
  readonly number: Fixed<number>;
  readonly stage: Fixed<number>;
  readonly since: Stamped;
  readonly because: Fixed<string>;
  readonly said_by: Fixed<Part | "both">;
}

interface ProgrammeQuestionTable {
  readonly place_id: Fixed<string>;
  readonly question_id: Fixed<string>;
  readonly programme_id: Fixed<string>;
  readonly kind: Fixed<"broker" | "charter" | "stage">;
  readonly content: ColumnType<Json, string, never>;
  readonly person_id: Fixed<string | null>;
  readonly put_by: string | null;
  readonly put_at: Stamped;
  readonly agreed_at: Later<Date>;
}

interface ProgrammeAnswerTable {
  readonly place_id: Fixed<string>;
  readonly question_id: Fixed<string>;
  readonly person_id: Fixed<string>;
  readonly number: Fixed<number>;
  readonly programme_id: Fixed<string>;
  readonly side: Fixed<Side>;
  readonly says: Fixed<"yes" | "not-yet">;
  readonly words: string;
  readonly said_at: Stamped;
}

interface ProgrammeReadinessTable {
  readonly place_id: Fixed<string>;
  readonly programme_id: Fixed<string>;
  readonly side: Fixed<Side>;
  readonly number: Fixed<number>;
  readonly got_wrong: Fixed<string>;
  readonly brings: Fixed<string>;
  readonly needs: Fixed<string>;
  readonly fears: Fixed<string>;
  readonly may_decide: Fixed<string>;
  readonly written_by: string | null;
  readonly written_at: Stamped;
  readonly confirmed_by: Later<string>;
  readonly confirmed_on: Later<string>;
  readonly confirmed_how: Later<"aloud" | "text" | "here">;
  readonly shared_at: Later<Date>;
}

interface ProgrammeMeetingTable {
  readonly place_id: Fixed<string>;
  readonly meeting_id: Fixed<string>;
  readonly programme_id: Fixed<string>;
  readonly who: Fixed<Side | "together">;
  readonly held_on: Fixed<string>;
  readonly words: Fixed<string>;
  readonly written_by: string | null;
}

interface ProgrammeCostTable {
  readonly place_id: Fixed<string>;
  readonly cost_id: Fixed<string>;
  readonly programme_id: Fixed<string>;
  readonly side: Fixed<Part>;
  readonly kind: Fixed<"hours" | "set-aside" | "spent">;
  readonly on_day: Fixed<string>;
  readonly for_what: Fixed<string>;
  readonly minutes: Fixed<number | null>;
  readonly pence: Fixed<number | null>;
  readonly paid: Fixed<"nobody" | "employer" | "programme" | null>;
  readonly written_by: string | null;
}

interface ProgrammeNeedTable {
  readonly place_id: Fixed<string>;
  readonly need_id: Fixed<string>;
  readonly programme_id: Fixed<string>;
  readonly side: Fixed<Side>;
  readonly kind: Fixed<"need" | "offer">;
  readonly words: Fixed<string>;
  readonly written_by: string | null;
  readonly written_at: Stamped;
}

/** The tables of ideas, and of programmes from stage 0. */
export interface ProgrammeTables {
  readonly idea_call: IdeaCallTable;
  readonly idea: IdeaTable;
  readonly idea_fruit: IdeaFruitTable;
  readonly programme: ProgrammeTable;
  readonly programme_person: ProgrammePersonTable;
  readonly programme_stage: ProgrammeStageTable;
  readonly programme_question: ProgrammeQuestionTable;
  readonly programme_answer: ProgrammeAnswerTable;
  readonly programme_readiness: ProgrammeReadinessTable;
  readonly programme_meeting: ProgrammeMeetingTable;
  readonly programme_cost: ProgrammeCostTable;
  readonly programme_need: ProgrammeNeedTable;
}
