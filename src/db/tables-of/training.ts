import type { Fixed, Stamped } from "./column.ts";

interface OfCourse {
  readonly place_id: Fixed<string>;
  readonly course_id: Fixed<string>;
}

interface TrainingCourseTable extends OfCourse {
  readonly title: Fixed<string>;
  readonly about: Fixed<string>;
  readonly organisation_id: string | null;
  readonly levels: Fixed<readonly string[]>;
  readonly holds_months: Fixed<number>;
  readonly begun_by: string | null;
  readonly begun_on: Fixed<string>;
}

interface TrainingSessionTable extends OfCourse {
  readonly session_id: Fixed<string>;
  readonly on_day: Fixed<string>;
  readonly given_by: Fixed<string>;
  readonly came: Fixed<number>;
  readonly organisation_id: string | null;
  readonly trainers_minutes: Fixed<number>;
  readonly written_by: string | null;
  readonly written_on: Fixed<string>;
}

interface TrainingCountTable extends OfCourse {
  readonly count_id: Fixed<string>;
  readonly organisation_id: string;
  readonly team: Fixed<string>;
  readonly level: Fixed<string>;
  readonly staff: Fixed<number>;
  readonly up_to_date: Fixed<number>;
  readonly on_day: Fixed<string>;
  readonly source: Fixed<string>;
  readonly written_by: string | null;
  readonly written_at: Stamped;
}

interface TrainingRecordTable extends OfCourse {
  readonly person_id: string;
  readonly on_day: string;
}

/** The tables of training, as migration 0042 makes them. */
export interface TrainingTables {
  readonly training_course: TrainingCourseTable;
  readonly training_session: TrainingSessionTable;
  readonly training_count: TrainingCountTable;
  readonly training_record: TrainingRecordTable;
}
