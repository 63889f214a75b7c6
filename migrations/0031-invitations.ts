import type { Migration } from "./index.ts";
import { here, ofItsPlace, secured } from "./row-security.ts";

/** The people for whom the application acts just now: nobody unless it says so. */
const acting = "ANY (string_to_array(nullif(current_setting('app.people', true), ''), ',')::uuid[])";
/** Set while a session is put in order, and where a private link is opened. */
const whole = "current_setting('app.sessions', true) = 'whole'";

const seenBy = (table: string, seen: string): string => `${secured(table)}
CREATE POLICY ${table}_from_inside ON ${table} TO alongside_app USING (${here} AND (${whole} OR ${seen}));
CREATE POLICY ${table}_in_backups ON ${table} TO CURRENT_USER USING (${here});`;

/** Seen by whoever sees the contributor it is about: the policy of their row decides. */
const withContributor = (table: string): string => `EXISTS (SELECT FROM session_contributor k
  WHERE k.place_id = ${table}.place_id AND k.contributor_id = ${table}.contributor_id)`;

const ofContributor = "FOREIGN KEY (place_id, contributor_id) REFERENCES session_contributor ON DELETE CASCADE";
const ofSession = "FOREIGN KEY (place_id, session_id) REFERENCES place_session";
const byPerson = (column: string): string =>
  `FOREIGN KEY (place_id, ${column}) REFERENCES person (place_id, person_id)`;

/** How people are asked to a session and answer without an account, their calendars, and the days that matter here. */
export const invitations: Migration = {
  name: "0031-invitations",
  sql: `
-- A calendar file that goes with a letter.
ALTER TABLE letter ADD COLUMN calendar text NOT NULL DEFAULT '' CHECK (char_length(calendar) <= 100000);

-- Where somebody was written to, and what they said beyond yes or no.
CREATE TABLE session_invitation (
  place_id       uuid NOT NULL,
  contributor_id uuid NOT NULL,
  session_id     uuid NOT NULL,
  email          text NOT NULL DEFAULT '' CHECK (char_length(email) <= 320),
  language       text NOT NULL DEFAULT 'en' CHECK (language ~ '^[a-z]{2,3}$'),
  listening      text CHECK (listening IN ('wanted', 'not-wanted')),
  facilitator    text NOT NULL DEFAULT '' CHECK (char_length(facilitator) <= 200),
  -- Which link of theirs it is: with the house's secret it makes the link again, and a higher one ends it.
  link_number    integer NOT NULL DEFAULT 0 CHECK (link_number >= 0),
  PRIMARY KEY (place_id, contributor_id),
  ${ofContributor},
  ${ofSession}
);
CREATE INDEX session_invitation_by_session ON session_invitation (place_id, session_id);
${seenBy("session_invitation", withContributor("session_invitation"))}

-- What went to whom, and when.
CREATE TABLE session_sent (
  place_id       uuid NOT NULL,
  sent_id        uuid NOT NULL,
  contributor_id uuid NOT NULL,
  session_id     uuid NOT NULL,
  what           text NOT NULL CHECK (what IN ('invitation', 'change', 'cancellation', 'link-ended')),
  way            text NOT NULL CHECK (way IN ('email', 'letter', 'text', 'in-person')),
  sent_at        timestamptz(3) NOT NULL,
  sent_by        uuid,
  PRIMARY KEY (place_id, sent_id),
  ${ofContributor},
  ${ofSession},
  ${byPerson("sent_by")}
);
CREATE INDEX session_sent_by_session ON session_sent (place_id, session_id, sent_at);
CREATE INDEX session_sent_by_person ON session_sent (place_id, sent_by);
${seenBy("session_sent", withContributor("session_sent"))}

-- A calendar that a person's own programs fetch: all they are asked to, or one group's. Of its link a digest is kept.
CREATE TABLE session_feed (
  place_id    uuid NOT NULL REFERENCES place,
  feed_id     uuid NOT NULL,
  person_id   uuid NOT NULL,
  group_id    uuid,
  link_digest bytea NOT NULL CHECK (octet_length(link_digest) = 32),
  made_at     timestamptz(3) NOT NULL,
  PRIMARY KEY (place_id, feed_id),
  CONSTRAINT session_feed_once UNIQUE (place_id, link_digest),
  ${byPerson("person_id")},
  FOREIGN KEY (place_id, group_id) REFERENCES place_group
);
CREATE INDEX session_feed_by_person ON session_feed (place_id, person_id);
${seenBy("session_feed", `person_id = ${acting}`)}

-- Days that matter here: school holidays, and what people here say of days whose date is not settled by rule.
CREATE TABLE place_day (
  place_id   uuid NOT NULL REFERENCES place,
  day_id     uuid NOT NULL,
  kind       text NOT NULL CHECK (kind IN ('faith', 'school-holiday', 'other')),
  name       text COLLATE "und-x-icu" NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
  whom       text NOT NULL DEFAULT '' CHECK (char_length(whom) <= 200),
  first_day  date NOT NULL,
  last_day   date NOT NULL CHECK (last_day >= first_day AND last_day - first_day <= 100),
  -- The day of a calendar that this settles here.
  observance text CHECK (observance ~ '^[a-z-]{3,40}$'),
  -- Who said so, by their role.
  said_by    text NOT NULL DEFAULT '' CHECK (char_length(said_by) <= 200),
  added_by   uuid,
  added_at   timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, day_id),
  CONSTRAINT place_day_once UNIQUE (place_id, name, first_day),
  ${byPerson("added_by")}
);
CREATE INDEX place_day_by_first ON place_day (place_id, first_day);
CREATE INDEX place_day_by_person ON place_day (place_id, added_by);
${ofItsPlace("place_day")}

GRANT SELECT, INSERT, DELETE ON session_invitation, session_sent, session_feed, place_day TO alongside_app;
GRANT UPDATE (email, language, listening, facilitator, link_number) ON session_invitation TO alongside_app;
GRANT UPDATE (sent_by) ON session_sent TO alongside_app;
GRANT UPDATE (person_id) ON session_feed TO alongside_app;
GRANT UPDATE (added_by) ON place_day TO alongside_app;
`,
};
