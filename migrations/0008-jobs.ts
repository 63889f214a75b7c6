import { readFileSync } from "node:fs";
import type { Migration } from "./index.ts";

/** The steps of graphile-worker 0.18.0's own history that this step takes over; a later step takes over later ones. */
export const GRAPHILE_STEPS = 20;
const folder = new URL("../sql/", import.meta.resolve("graphile-worker"));

const stepOf = (number: number): string => {
  const text = readFileSync(new URL(`${String(number).padStart(6, "0")}.sql`, folder), "utf8");
  // As that package marks its own steps: an older worker must not work on a database that has them.
  const breaks = text.startsWith("--! breaking");
  return `${text.replaceAll(/:GRAPHILE_WORKER_SCHEMA\b/gu, "graphile_worker")}
INSERT INTO graphile_worker.migrations (id, breaking) VALUES (${number}, ${breaks});`;
};

const steps = Array.from({ length: GRAPHILE_STEPS }, (_, at) => stepOf(at + 1));

/**
 * Work that is done after the answer: graphile-worker's own tables, in a schema of theirs. They belong to no place, so
 * a policy lets a place's transaction add and see only its own jobs; whoever works them is outside any place and sees
 * all. A job holds identifiers and nothing else.
 */
export const jobs: Migration = {
  name: "0008-jobs",
  sql: `
CREATE SCHEMA graphile_worker;
CREATE TABLE graphile_worker.migrations (
  id int PRIMARY KEY, ts timestamptz NOT NULL DEFAULT now(), breaking boolean NOT NULL DEFAULT false);
${steps.join("\n")}

-- Their view would look past the policies.
ALTER VIEW graphile_worker.jobs SET (security_invoker = true);
CREATE POLICY job_of_its_place ON graphile_worker._private_jobs
  USING (coalesce(current_setting('app.place', true), '') IN ('', payload ->> 'placeId'))
  WITH CHECK (coalesce(current_setting('app.place', true), '') IN ('', payload ->> 'placeId'));
CREATE POLICY job_names_are_known ON graphile_worker._private_tasks USING (true) WITH CHECK (true);
CREATE POLICY job_queues_are_known ON graphile_worker._private_job_queues USING (true) WITH CHECK (true);
CREATE POLICY job_times_are_known ON graphile_worker._private_known_crontabs USING (true) WITH CHECK (true);

GRANT USAGE ON SCHEMA graphile_worker TO alongside_app;
GRANT SELECT ON graphile_worker.migrations TO alongside_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON graphile_worker._private_jobs TO alongside_app;
GRANT SELECT, INSERT ON graphile_worker._private_tasks TO alongside_app;
GRANT SELECT, INSERT, UPDATE ON graphile_worker._private_job_queues TO alongside_app;
GRANT SELECT, INSERT, UPDATE ON graphile_worker._private_known_crontabs TO alongside_app;
`,
};
