import type { Fixed } from "./column.ts";

type Side = "statutory" | "community";

interface OfProgramme {
  readonly place_id: Fixed<string>;
  readonly programme_id: Fixed<string>;
}

interface ProgrammeToldTable extends OfProgramme {
  readonly dimension: Fixed<"commission" | "design" | "deliver" | "assess">;
  readonly side: Fixed<Side>;
  readonly number: Fixed<number>;
  readonly service_does: Fixed<string>;
  readonly community_does: Fixed<string>;
  readonly service_pence: Fixed<number | null>;
  readonly community_pence: Fixed<number | null>;
  readonly no_said_by: Fixed<Side | "both" | "nobody">;
  readonly roles: Fixed<string>;
  readonly ideas: Fixed<string>;
  readonly practice: Fixed<string>;
  readonly people: Fixed<string>;
  readonly told_by: string | null;
  /** A plain date, as all days here. */
  readonly told_on: Fixed<string>;
}

interface ProgrammeCopyTable extends OfProgramme {
  readonly origin_id: Fixed<string | null>;
  readonly origin_name: Fixed<string>;
  readonly origin_place: Fixed<string>;
  readonly measured: Fixed<string>;
  readonly in_spell: Fixed<number>;
  readonly in_stage: Fixed<0>;
  readonly said_by: string | null;
  readonly said_on: Fixed<string>;
}

interface ProgrammeCopyElementTable extends OfProgramme {
  readonly element_id: Fixed<string>;
  readonly words: Fixed<string>;
  readonly becomes: Fixed<"kept" | "adapted" | "dropped">;
  readonly because: Fixed<string>;
  readonly said_by: string | null;
  readonly said_on: Fixed<string>;
}

interface ProgrammeCopyAnswerTable extends OfProgramme {
  readonly element_id: Fixed<string>;
  readonly number: Fixed<number>;
  readonly says: Fixed<"yes" | "not-yet">;
  readonly said_by: string | null;
  readonly said_on: Fixed<string>;
}

interface AdaptationTable {
  readonly place_id: Fixed<string>;
  readonly adaptation_id: Fixed<string>;
  readonly service_id: Fixed<string>;
  readonly community_id: string | null;
  readonly asked_as: Fixed<"person" | "worker" | "partner">;
  readonly wish: string;
  readonly because: string;
  readonly asked_by: string | null;
  readonly asked_on: Fixed<string>;
}

interface AdaptationStepTable {
  readonly place_id: Fixed<string>;
  readonly adaptation_id: Fixed<string>;
  readonly number: Fixed<number>;
  readonly kind: Fixed<"yes" | "no" | "seen-by-service" | "seen-by-asker" | "kept" | "dropped" | "told" | "disputed">;
  readonly words: string;
  readonly tried_from: Fixed<string | null>;
  readonly tried_until: Fixed<string | null>;
  readonly for_everybody: Fixed<string>;
  readonly said_by: string | null;
  readonly said_on: Fixed<string>;
}

/** The tables of what both sides tell of a programme, and of other ways of being helped, as migration 0045 makes them. */
export interface CoProductionTables {
  readonly programme_told: ProgrammeToldTable;
  readonly programme_copy: ProgrammeCopyTable;
  readonly programme_copy_element: ProgrammeCopyElementTable;
  readonly programme_copy_answer: ProgrammeCopyAnswerTable;
  readonly adaptation: AdaptationTable;
  readonly adaptation_step: AdaptationStepTable;
}
