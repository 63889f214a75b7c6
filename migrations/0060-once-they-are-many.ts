import type { Migration } from "./index.ts";

/** What years of use showed to be looked for row by row. */
export const onceTheyAreMany: Migration = {
  name: "0060-once-they-are-many",
  sql: `
CREATE INDEX barrier_step_risk ON barrier_step (place_id, risk_id) WHERE risk_id IS NOT NULL;
`,
};
