import type { Migration } from "./index.ts";

export const jobs: Migration = {
  name: "0008-jobs",
  sql: `SELECT 1;`,
};
