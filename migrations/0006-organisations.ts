import type { Migration } from "./index.ts";

export const organisations: Migration = {
  name: "0006-organisations",
  sql: `SELECT 1;`,
};
