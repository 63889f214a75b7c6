import type { Fixed, Stamped } from "./column.ts";

interface OfPlace {
  readonly place_id: Fixed<string>;
}

interface WorkforceFiguresTable extends OfPlace {
  readonly figures_id: Fixed<string>;
  readonly organisation_id: string;
  readonly standard: Fixed<string>;
  readonly year: Fixed<number>;
  readonly source: Fixed<string>;
  readonly file_name: Fixed<string>;
  readonly digest: Fixed<string>;
  readonly rows_read: Fixed<number>;
  readonly sent_by: string | null;
  readonly sent_at: Stamped;
  readonly taken_back_by: string | null;
  readonly taken_back_at: Date | null;
}

interface WorkforceCountTable extends OfPlace {
  readonly figures_id: Fixed<string>;
  readonly measure: Fixed<string>;
  readonly band: Fixed<string>;
  readonly part: Fixed<string>;
  readonly level: Fixed<string>;
  readonly round: Fixed<string>;
  readonly ethnic_group: Fixed<string>;
  readonly count: Fixed<number>;
}

interface WorkforceActionTable extends OfPlace {
  readonly action_id: Fixed<string>;
  readonly organisation_id: string;
  readonly what: Fixed<string>;
  readonly owner: Fixed<string>;
  readonly due_on: Fixed<string>;
  readonly written_by: string | null;
  readonly written_on: Fixed<string>;
}

interface WorkforceActionWordTable extends OfPlace {
  readonly action_id: Fixed<string>;
  readonly word_id: Fixed<string>;
  readonly words: Fixed<string>;
  readonly is_done: Fixed<boolean>;
  readonly written_by: string | null;
  readonly written_at: Stamped;
}

interface WorkforceIntroductionTable extends OfPlace {
  readonly introduction_id: Fixed<string>;
  readonly person_id: string;
  readonly service_id: Fixed<string>;
  readonly called: Fixed<string>;
  readonly does: Fixed<string>;
  readonly languages: Fixed<string>;
  readonly community: Fixed<string>;
  readonly in_job_plan: Fixed<boolean>;
  readonly written_in: Fixed<string>;
  readonly agreed_on: Fixed<string>;
}

/** The tables of the workforce, as migration 0056 makes them. */
export interface WorkforceTables {
  readonly workforce_figures: WorkforceFiguresTable;
  readonly workforce_count: WorkforceCountTable;
  readonly workforce_action: WorkforceActionTable;
  readonly workforce_action_word: WorkforceActionWordTable;
  readonly workforce_introduction: WorkforceIntroductionTable;
}
