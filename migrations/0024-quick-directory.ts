import type { Migration } from "./index.ts";

/** What keeps lists and searches quick in a place of 10,000 organisations and 50,000 people. */
export const quickDirectory: Migration = {
  name: "0024-quick-directory",
  sql: `
-- The organisations that are there, counted and turned over by name without a look at their rows; in place of all of them.
CREATE INDEX organisation_here_by_name ON organisation (place_id, name, organisation_id) WHERE ended_at IS NULL;
DROP INDEX organisation_by_name;

-- Those that left, so that a list can leave out what is theirs at no cost: there are few.
CREATE INDEX organisation_that_left ON organisation (place_id, organisation_id) WHERE ended_at IS NOT NULL;

-- What is offered in a postcode district, "SW9 " to "SW9!": letter by letter, for the database compares nothing else in
-- an index before it has seen whose row it is.
CREATE INDEX organisation_offering_by_postcode ON organisation_offering (place_id, postcode COLLATE "C");

-- The same walls. Whose place and whose login it is, is asked once for a question, not once for each of 50,000 people.
ALTER POLICY person_of_its_place ON person
  USING (place_id = (SELECT nullif(current_setting('app.place', true), '')::uuid));
ALTER POLICY person_of_its_login ON person
  USING (login_id = (SELECT nullif(current_setting('app.login', true), '')::uuid));
`,
};
