import type { Fixed } from "./column.ts";

interface AssuranceWordTable {
  readonly place_id: Fixed<string>;
  readonly document: Fixed<string>;
  readonly line: Fixed<string>;
  readonly number: Fixed<number>;
  readonly said: Fixed<"promised" | "done" | "taken-back">;
  readonly owner: Fixed<string>;
  /** A plain date, as the other days here. */
  readonly by_day: Fixed<string | null>;
  readonly done_on: Fixed<string | null>;
  readonly link: Fixed<string>;
  readonly words: Fixed<string>;
  readonly said_by: string | null;
  readonly said_on: Fixed<string>;
}

interface AssuranceHazardTable {
  readonly place_id: Fixed<string>;
  readonly hazard_id: Fixed<string>;
  readonly number: Fixed<number>;
  readonly title: Fixed<string>;
  readonly cause: Fixed<string>;
  readonly effect: Fixed<string>;
  readonly control: Fixed<string>;
  readonly consequence: Fixed<number>;
  readonly likelihood: Fixed<number>;
  readonly residual_consequence: Fixed<number>;
  readonly residual_likelihood: Fixed<number>;
  readonly owner: Fixed<string>;
  readonly is_closed: Fixed<boolean>;
  readonly because: Fixed<string>;
  readonly said_by: string | null;
  readonly said_on: Fixed<string>;
}

export interface AssuranceTables {
  readonly assurance_word: AssuranceWordTable;
  readonly assurance_hazard: AssuranceHazardTable;
}
