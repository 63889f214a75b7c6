import type { Migration } from "./index.ts";

export const communities: Migration = {
  name: "0005-communities",
  sql: `SELECT 1;`,
};
