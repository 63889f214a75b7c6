import type { Migration } from "./index.ts";

export const held: Migration = {
  name: "0009-held",
  sql: `SELECT 1;`,
};
