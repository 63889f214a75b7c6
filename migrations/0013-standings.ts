import type { Migration } from "./index.ts";
import { here, ofItsPlace, secured } from "./row-security.ts";

/** The people for whom the application acts just now, as they say of themselves: nobody unless it says so. */
const own = "person_id = ANY (string_to_array(current_setting('app.people', true), ',')::uuid[])";

/** Rows that only the person sees, or those whom they chose. Whoever owns the tables keeps backups of all of them. */
const ofItsPerson = (table: string, othersSee = "false"): string => `${secured(table)}
CREATE POLICY ${table}_of_its_person ON ${table} TO alongside_app USING (${here} AND (${own} OR ${othersSee}));
CREATE POLICY ${table}_in_backups ON ${table} TO CURRENT_USER USING (${here});`;

const chosen = "seen_by IN ('place', 'public')";
const seenBy = "seen_by text NOT NULL CHECK (seen_by IN ('nobody', 'my-groups', 'place', 'public'))";

/**
 * What people say of themselves: in what capacity they speak, how to reach them, what they need, what they agreed to, and
 * who they are as equality law asks. Whom each of it is shown to is their choice, and the database holds to it: what
 * they did not share does not exist for a query that is not their own, so that nobody can tell it from nothing.
 */
export const standings: Migration = {
  name: "0013-standings",
  sql: `
-- In what capacity somebody speaks, as they say it themselves. Several at once; what was is kept.
CREATE TABLE person_standing (
  place_id     uuid NOT NULL,
  standing_id  uuid NOT NULL,
  person_id    uuid NOT NULL,
  standing     text NOT NULL CHECK (standing ~ '^[a-z-]{3,40}$'),
  -- The community they come from, where they say so.
  community_id uuid,
  ${seenBy},
  since        timestamptz(3) NOT NULL DEFAULT now(),
  until        timestamptz(3),
  -- Nobody speaks for a community because they say so: only a group that chose them can make it true.
  speaks_for      boolean NOT NULL DEFAULT false,
  chosen_by_group uuid,
  CHECK (NOT speaks_for OR (chosen_by_group IS NOT NULL AND community_id IS NOT NULL)),
  PRIMARY KEY (place_id, standing_id),
  FOREIGN KEY (place_id, person_id) REFERENCES person,
  FOREIGN KEY (place_id, community_id) REFERENCES community
);
CREATE UNIQUE INDEX person_standing_held_once ON person_standing (place_id, person_id, standing, community_id)
  NULLS NOT DISTINCT WHERE until IS NULL;
CREATE INDEX person_standing_by_community ON person_standing (place_id, community_id) WHERE until IS NULL;
${ofItsPerson("person_standing", chosen)}

-- How to reach somebody, what they speak, what they need, how they like to be recognised: each a sheet of its own, and
-- every version of it there was.
CREATE TABLE person_sheet (
  place_id  uuid NOT NULL,
  person_id uuid NOT NULL,
  kind      text NOT NULL CHECK (kind IN ('contact', 'languages', 'access', 'recognition')),
  number    integer NOT NULL CHECK (number > 0),
  content   jsonb NOT NULL,
  ${seenBy},
  said_at   timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, person_id, kind, number),
  FOREIGN KEY (place_id, person_id) REFERENCES person
);
${ofItsPerson("person_sheet", chosen)}

-- What somebody agreed to, for one purpose each, in the words they agreed to.
CREATE TABLE person_consent (
  place_id     uuid NOT NULL,
  consent_id   uuid NOT NULL,
  person_id    uuid NOT NULL,
  purpose      text NOT NULL CHECK (purpose ~ '^[a-z-]{3,40}$'),
  words        text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 1000),
  -- Whoever heard it, where it was said aloud.
  heard_by     text NOT NULL DEFAULT '' CHECK (char_length(heard_by) <= 200),
  language     text NOT NULL DEFAULT '' CHECK (char_length(language) <= 200),
  given_at     timestamptz(3) NOT NULL DEFAULT now(),
  withdrawn_at timestamptz(3),
  PRIMARY KEY (place_id, consent_id),
  FOREIGN KEY (place_id, person_id) REFERENCES person
);
CREATE UNIQUE INDEX person_consent_given_once ON person_consent (place_id, person_id, purpose) WHERE withdrawn_at IS NULL;
${ofItsPlace("person_consent")}

-- Somebody without account, email or telephone, who agreed aloud to be written down.
CREATE TABLE person_agreement (
  place_id    uuid NOT NULL,
  person_id   uuid NOT NULL,
  agreed_on   date NOT NULL,
  heard_by    text NOT NULL CHECK (char_length(heard_by) BETWEEN 1 AND 200),
  language    text NOT NULL CHECK (char_length(language) BETWEEN 1 AND 200),
  recorded_by uuid,
  recorded_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, person_id),
  FOREIGN KEY (place_id, person_id) REFERENCES person,
  FOREIGN KEY (place_id, recorded_by) REFERENCES person (place_id, person_id)
);
${ofItsPlace("person_agreement")}

-- Two records of one person. Nothing is overwritten: what moved is listed, so that it can go back.
CREATE TABLE person_merge (
  place_id  uuid NOT NULL,
  merge_id  uuid NOT NULL,
  kept_id   uuid NOT NULL,
  merged_id uuid NOT NULL CHECK (merged_id <> kept_id),
  merged_by uuid NOT NULL,
  merged_at timestamptz(3) NOT NULL DEFAULT now(),
  moved     jsonb NOT NULL,
  undone_at timestamptz(3),
  undone_by uuid,
  CHECK ((undone_at IS NULL) = (undone_by IS NULL)),
  PRIMARY KEY (place_id, merge_id),
  FOREIGN KEY (place_id, kept_id) REFERENCES person (place_id, person_id),
  FOREIGN KEY (place_id, merged_id) REFERENCES person (place_id, person_id)
);
CREATE UNIQUE INDEX person_merged_once ON person_merge (place_id, merged_id) WHERE undone_at IS NULL;
CREATE INDEX person_merge_by_kept ON person_merge (place_id, kept_id);
${ofItsPlace("person_merge")}

-- The only way from a person to their equality answers: their own. Holds what they wrote in their own words, too.
CREATE TABLE equality_link (
  place_id    uuid NOT NULL,
  person_id   uuid NOT NULL,
  answers_key uuid NOT NULL,
  words       jsonb NOT NULL DEFAULT '{}',
  -- They asked in writing that this stop: there are no answers, and nobody asks again until they undo it.
  stopped_at  timestamptz(3),
  CHECK (stopped_at IS NULL OR words = '{}'),
  PRIMARY KEY (place_id, person_id),
  UNIQUE (place_id, answers_key),
  FOREIGN KEY (place_id, person_id) REFERENCES person
);
${ofItsPerson("equality_link")}

-- The answers, under a random key that says nothing: no name, no day, no order.
CREATE TABLE equality_answer (
  place_id    uuid NOT NULL,
  answers_key uuid NOT NULL,
  question    text NOT NULL CHECK (question ~ '^[a-z-]{2,40}$'),
  answer      text NOT NULL CHECK (answer ~ '^[a-z0-9-]{1,60}$'),
  PRIMARY KEY (place_id, answers_key, question),
  FOREIGN KEY (place_id, answers_key) REFERENCES equality_link (place_id, answers_key) DEFERRABLE INITIALLY DEFERRED
);
${secured("equality_answer")}
CREATE POLICY equality_answer_counted ON equality_answer FOR SELECT USING (${here});
CREATE POLICY equality_answer_given ON equality_answer FOR INSERT TO alongside_app WITH CHECK (${here} AND EXISTS (
  SELECT FROM equality_link l WHERE l.place_id = equality_answer.place_id AND l.answers_key = equality_answer.answers_key));
CREATE POLICY equality_answer_taken_back ON equality_answer FOR DELETE TO alongside_app USING (${here} AND EXISTS (
  SELECT FROM equality_link l WHERE l.place_id = equality_answer.place_id AND l.answers_key = equality_answer.answers_key));

GRANT SELECT, DELETE ON person_standing TO alongside_app;
-- Nobody can say of themselves that they speak for a community: the application cannot write those two columns.
GRANT INSERT (place_id, standing_id, person_id, standing, community_id, seen_by, since) ON person_standing TO alongside_app;
GRANT UPDATE (person_id, seen_by, until) ON person_standing TO alongside_app;
GRANT SELECT, INSERT, DELETE ON person_sheet TO alongside_app;
GRANT UPDATE (person_id, seen_by) ON person_sheet TO alongside_app;
GRANT SELECT, INSERT, DELETE ON person_consent TO alongside_app;
GRANT UPDATE (person_id, withdrawn_at) ON person_consent TO alongside_app;
GRANT SELECT, INSERT, DELETE, UPDATE ON person_agreement TO alongside_app;
GRANT SELECT, INSERT ON person_merge TO alongside_app;
GRANT UPDATE (undone_at, undone_by) ON person_merge TO alongside_app;
GRANT SELECT, INSERT, DELETE ON equality_link TO alongside_app;
GRANT UPDATE (person_id, words, stopped_at) ON equality_link TO alongside_app;
GRANT SELECT, INSERT, DELETE ON equality_answer TO alongside_app;
`,
};
