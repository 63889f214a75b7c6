import type { Fixed } from "./column.ts";

interface AdvocateTable {
  readonly place_id: Fixed<string>;
  readonly organisation_id: string;
  readonly person_id: string;
  readonly languages: readonly string[];
  readonly words: string;
  readonly gender: string;
  readonly ceiling: number;
  /** A plain date, as the other days here. */
  readonly said_on: string;
}

interface AdvocacyNeedTable {
  readonly place_id: Fixed<string>;
  readonly case_id: Fixed<string>;
  readonly because: Fixed<string>;
  readonly gender: Fixed<string>;
  readonly wishes: Fixed<string>;
}

interface AdvocacyStepTable {
  readonly place_id: Fixed<string>;
  readonly case_id: Fixed<string>;
  readonly number: Fixed<number>;
  readonly did: Fixed<string>;
  readonly on_day: Fixed<string>;
  readonly advocate_id: string | null;
  readonly words: Fixed<string>;
  readonly of_id: string | null;
  readonly said_by: string | null;
}

/** Advocates, and the way of whoever needs one. */
export interface AdvocacyTables {
  readonly advocate: AdvocateTable;
  readonly advocacy_need: AdvocacyNeedTable;
  readonly advocacy_step: AdvocacyStepTable;
}
