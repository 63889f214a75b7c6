import type { Migration } from "./index.ts";

export const datasets: Migration = {
  name: "0007-datasets",
  sql: `SELECT 1;`,
};
