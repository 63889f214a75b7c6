import type { Migration } from "./index.ts";

export const post: Migration = {
  name: "0010-post",
  sql: `SELECT 1;`,
};
