import type { Migration } from "./index.ts";

/** After the months that a place chose, a case that is over is forgotten with all of it. */
export const casesForgotten: Migration = {
  name: "0053-cases-forgotten",
  sql: `
GRANT DELETE ON support_case, support_case_step, support_case_consent, support_case_glass, support_case_read
  TO alongside_app;
`,
};
