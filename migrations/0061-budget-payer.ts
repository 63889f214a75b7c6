import type { Migration } from "./index.ts";

/** Who pays for a personal budget: council, NHS or both have other times to look at it again. */
export const budgetPayer: Migration = {
  name: "0061-budget-payer",
  sql: `
-- Null: of any other step, and of money that was arranged before this was asked.
ALTER TABLE budget_step
  ADD COLUMN payer text CHECK (payer IN ('council', 'nhs', 'both')),
  ADD CHECK (payer IS NULL OR did = 'arranged');
`,
};
