import type { Migration } from "./index.ts";

/** So that somebody who signs in finds the places they are in: a login may see its own persons, whatever the place. */
export const ownPlaces: Migration = {
  name: "0011-own-places",
  sql: `
CREATE INDEX person_by_login ON person (login_id) WHERE left_at IS NULL;
CREATE POLICY person_of_its_login ON person FOR SELECT
  USING (login_id = nullif(current_setting('app.login', true), '')::uuid);
`,
};
