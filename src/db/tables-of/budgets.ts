import type { Fixed } from "./column.ts";

interface BudgetStepTable {
  readonly place_id: Fixed<string>;
  readonly case_id: Fixed<string>;
  readonly number: Fixed<number>;
  readonly did: Fixed<string>;
  /** A plain date. */
  readonly on_day: Fixed<string>;
  readonly by_role: Fixed<string | null>;
  readonly reason: Fixed<string | null>;
  readonly choice: Fixed<string | null>;
  readonly pence: Fixed<number | null>;
  readonly payer: Fixed<string | null>;
  readonly provider_id: string | null;
  readonly words: Fixed<string>;
  readonly of_id: string | null;
  readonly said_by: string | null;
}

/** What happens on the way to a personal budget. */
export interface BudgetTables {
  readonly budget_step: BudgetStepTable;
}
