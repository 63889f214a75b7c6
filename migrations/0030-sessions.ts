import type { Migration } from "./index.ts";
import { here, ofItsPlace, secured } from "./row-security.ts";

/** The people for whom the application acts just now: nobody unless it says so. */
const acting = "ANY (string_to_array(nullif(current_setting('app.people', true), ''), ',')::uuid[])";
/** Set while a session is put in order, or where its counts alone are wanted; no page is drawn then. */
const whole = "current_setting('app.sessions', true) = 'whole'";

/** Rows that only those see whom they are about, or who come too. Whoever owns the tables keeps backups of all of them. */
const seenBy = (table: string, seen: string): string => `${secured(table)}
CREATE POLICY ${table}_from_inside ON ${table} TO alongside_app USING (${here} AND (${whole} OR ${seen}));
CREATE POLICY ${table}_in_backups ON ${table} TO CURRENT_USER USING (${here});`;

const fromInside = (table: string): string => `EXISTS (SELECT FROM session_circle c
  WHERE c.place_id = ${table}.place_id AND c.session_id = ${table}.session_id AND c.person_id = ${acting})`;

const ofSession = "FOREIGN KEY (place_id, session_id) REFERENCES place_session";
const byPerson = (column: string): string =>
  `FOREIGN KEY (place_id, ${column}) REFERENCES person (place_id, person_id)`;

/** Sessions that people plan together: where and when, who is needed, what is on the agenda, and what was done for it. */
export const sessions: Migration = {
  name: "0030-sessions",
  sql: `
-- Rooms of communities and services. One that is no longer used stays on the sessions that were held there.
CREATE TABLE session_venue (
  place_id         uuid NOT NULL REFERENCES place,
  venue_id         uuid NOT NULL,
  name             text COLLATE "und-x-icu" NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
  address          text NOT NULL DEFAULT '' CHECK (char_length(address) <= 500),
  postcode         text NOT NULL DEFAULT '' CHECK (char_length(postcode) <= 10),
  organisation_id  uuid,
  step_free        text NOT NULL CHECK (step_free IN ('yes', 'no', 'not-known')),
  has_hearing_loop boolean NOT NULL DEFAULT false,
  notes            text NOT NULL DEFAULT '' CHECK (char_length(notes) <= 1000),
  suggested_by     uuid,
  is_used          boolean NOT NULL DEFAULT true,
  PRIMARY KEY (place_id, venue_id),
  FOREIGN KEY (place_id, organisation_id) REFERENCES organisation,
  ${byPerson("suggested_by")}
);
CREATE INDEX session_venue_by_name ON session_venue (place_id, name, venue_id);
${ofItsPlace("session_venue")}

CREATE TABLE place_session (
  place_id          uuid NOT NULL REFERENCES place,
  session_id        uuid NOT NULL,
  kind              text NOT NULL CHECK (kind IN ('meeting', 'outreach', 'clinic', 'training', 'preliminary')),
  title             text COLLATE "und-x-icu" NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
  purpose           text NOT NULL DEFAULT '' CHECK (char_length(purpose) <= 2000),
  group_id          uuid,
  -- The chair and the contributors meet before this one.
  preliminary_of    uuid,
  promised_level    text NOT NULL CHECK (promised_level IN ('told', 'asked', 'worked-with', 'decided-together', 'led-by-community')),
  open_to           text NOT NULL CHECK (open_to IN ('invited', 'place', 'public')),
  chair_id          uuid,
  -- Europe/London, as a clock on the wall shows it.
  on_day            date,
  from_time         time,
  to_time           time,
  form              text NOT NULL DEFAULT 'in-room' CHECK (form IN ('in-room', 'online', 'both', 'walk', 'meal', 'story-circle', 'other')),
  venue_id          uuid,
  online_link       text NOT NULL DEFAULT '' CHECK (char_length(online_link) <= 500),
  state             text NOT NULL DEFAULT 'planning' CHECK (state IN ('planning', 'called', 'held', 'cancelled')),
  cancelled_because text NOT NULL DEFAULT '' CHECK (char_length(cancelled_because) <= 1000),
  called_at         timestamptz(3),
  -- What was missing when it was called, and why it was called nevertheless.
  called_because    text NOT NULL DEFAULT '' CHECK (char_length(called_because) <= 1000),
  -- iCalendar's SEQUENCE: one more with each change after calling.
  change_number     integer NOT NULL DEFAULT 0 CHECK (change_number >= 0),
  series_id         uuid,
  -- In a group about health: who comes because of their own life is for those who come too.
  is_private        boolean NOT NULL DEFAULT false,
  -- Why this day, where it clashes with a day of faith or the school holidays.
  day_because       text NOT NULL DEFAULT '' CHECK (char_length(day_because) <= 1000),
  -- Where contributors say how the meeting feels while others listen. Whoever leads it is never the chair.
  listening         text CHECK (listening IN ('wanted', 'not-wanted')),
  listening_minutes integer CHECK (listening_minutes BETWEEN 5 AND 240),
  facilitator_id    uuid,
  -- Somebody said that the venue is not there for them. No row says who, or when.
  venue_not_for_all boolean NOT NULL DEFAULT false,
  started_by        uuid,
  started_at        timestamptz(3) NOT NULL DEFAULT now(),
  CHECK ((from_time IS NULL) = (to_time IS NULL) AND (on_day IS NOT NULL OR from_time IS NULL)),
  CHECK (to_time > from_time),
  CHECK (state <> 'called' OR (on_day IS NOT NULL AND from_time IS NOT NULL)),
  CONSTRAINT session_facilitator_is_not_the_chair CHECK (facilitator_id <> chair_id),
  PRIMARY KEY (place_id, session_id),
  FOREIGN KEY (place_id, group_id) REFERENCES place_group,
  FOREIGN KEY (place_id, preliminary_of) REFERENCES place_session,
  FOREIGN KEY (place_id, venue_id) REFERENCES session_venue,
  ${byPerson("chair_id")},
  ${byPerson("facilitator_id")},
  ${byPerson("started_by")}
);
CREATE INDEX place_session_by_day ON place_session (place_id, on_day, session_id);
CREATE INDEX place_session_by_group ON place_session (place_id, group_id);
CREATE INDEX place_session_by_preliminary ON place_session (place_id, preliminary_of);
${ofItsPlace("place_session")}

-- Who sees a session from inside: whoever chairs it, and those who are asked to come.
CREATE TABLE session_circle (
  place_id   uuid NOT NULL,
  session_id uuid NOT NULL,
  person_id  uuid NOT NULL,
  PRIMARY KEY (place_id, session_id, person_id),
  ${ofSession},
  ${byPerson("person_id")}
);
CREATE INDEX session_circle_by_person ON session_circle (place_id, person_id);
${seenBy("session_circle", `person_id = ${acting}`)}

-- Who is needed, and who came. A name stands here only for somebody who has no record in the place.
CREATE TABLE session_contributor (
  place_id        uuid NOT NULL,
  contributor_id  uuid NOT NULL,
  session_id      uuid NOT NULL,
  person_id       uuid,
  organisation_id uuid,
  name            text NOT NULL DEFAULT '' CHECK (char_length(name) <= 200),
  standing        text NOT NULL CHECK (standing ~ '^[a-z-]{3,40}$'),
  part            text NOT NULL CHECK (part IN ('chair', 'contributor', 'facilitator', 'interpreter', 'companion', 'note-taker')),
  is_private      boolean NOT NULL,
  -- Which community they speak of, only as they said it.
  community_id    uuid,
  invited_at      timestamptz(3),
  invited_by_way  text CHECK (invited_by_way IN ('email', 'letter', 'text', 'in-person')),
  link_digest     bytea CHECK (octet_length(link_digest) = 32),
  answer          text CHECK (answer IN ('yes', 'no', 'perhaps')),
  answered_at     timestamptz(3),
  language        text CHECK (language ~ '^[a-z]{2,3}$'),
  format          text CHECK (char_length(format) <= 40),
  needs           text NOT NULL DEFAULT '' CHECK (char_length(needs) <= 1000),
  needs_met_by    date,
  papers_sent_on  date,
  attended        text CHECK (attended IN ('yes', 'no')),
  minutes         integer CHECK (minutes BETWEEN 0 AND 1440),
  is_paid         boolean,
  spoke           integer CHECK (spoke BETWEEN 0 AND 1000),
  taken_off_at    timestamptz(3),
  CHECK (person_id IS NOT NULL OR organisation_id IS NOT NULL OR name <> ''),
  CHECK (person_id IS NULL OR name = ''),
  PRIMARY KEY (place_id, contributor_id),
  CONSTRAINT session_contributor_once UNIQUE (place_id, link_digest),
  ${ofSession},
  ${byPerson("person_id")},
  FOREIGN KEY (place_id, organisation_id) REFERENCES organisation,
  FOREIGN KEY (place_id, community_id) REFERENCES community
);
CREATE INDEX session_contributor_by_session ON session_contributor (place_id, session_id);
CREATE INDEX session_contributor_by_person ON session_contributor (place_id, person_id);
CREATE UNIQUE INDEX session_contributor_one_each ON session_contributor (place_id, session_id, person_id) WHERE taken_off_at IS NULL;
${seenBy("session_contributor", `NOT is_private OR person_id = ${acting} OR ${fromInside("session_contributor")}`)}

-- What was done for a session, box by box, with the day and by whom; or why it was not done.
CREATE TABLE session_step (
  place_id   uuid NOT NULL,
  session_id uuid NOT NULL,
  step       text NOT NULL CHECK (step ~ '^[a-z-]{3,40}$'),
  is_done    boolean NOT NULL,
  said       text NOT NULL CHECK (char_length(said) <= 1000),
  on_day     date NOT NULL,
  saved_by   uuid,
  saved_at   timestamptz(3) NOT NULL,
  PRIMARY KEY (place_id, session_id, step),
  ${ofSession},
  ${byPerson("saved_by")}
);
CREATE INDEX session_step_by_person ON session_step (place_id, saved_by);
${ofItsPlace("session_step")}

-- One agenda of both sides.
CREATE TABLE session_item (
  place_id     uuid NOT NULL,
  item_id      uuid NOT NULL,
  session_id   uuid NOT NULL,
  title        text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 300),
  kind         text NOT NULL CHECK (kind IN ('item', 'unfair', 'listening', 'what-changed')),
  side         text NOT NULL CHECK (side IN ('community', 'service', 'both')),
  asked_by     uuid,
  minutes      integer NOT NULL CHECK (minutes BETWEEN 1 AND 480),
  position     integer NOT NULL CHECK (position BETWEEN 0 AND 1000),
  was_reached  boolean,
  taken_off_at timestamptz(3),
  -- What is about racism or unfair treatment stays on the agenda, whoever chairs.
  CONSTRAINT session_item_unfair_stays CHECK (kind <> 'unfair' OR taken_off_at IS NULL),
  PRIMARY KEY (place_id, item_id),
  ${ofSession},
  ${byPerson("asked_by")}
);
CREATE INDEX session_item_by_session ON session_item (place_id, session_id, position);
CREATE INDEX session_item_by_person ON session_item (place_id, asked_by);
${ofItsPlace("session_item")}

CREATE TABLE session_paper (
  place_id   uuid NOT NULL,
  paper_id   uuid NOT NULL,
  session_id uuid NOT NULL,
  title      text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
  words      text NOT NULL DEFAULT '' CHECK (char_length(words) <= 20000),
  link       text NOT NULL DEFAULT '' CHECK (char_length(link) <= 500),
  sent_on    date,
  added_by   uuid,
  CHECK (words <> '' OR link <> ''),
  PRIMARY KEY (place_id, paper_id),
  ${ofSession},
  ${byPerson("added_by")}
);
CREATE INDEX session_paper_by_session ON session_paper (place_id, session_id);
CREATE INDEX session_paper_by_person ON session_paper (place_id, added_by);
${ofItsPlace("session_paper")}

-- Another form of meeting that somebody proposed, and what came of it.
CREATE TABLE session_proposal (
  place_id    uuid NOT NULL,
  proposal_id uuid NOT NULL,
  session_id  uuid NOT NULL,
  form        text NOT NULL CHECK (form IN ('in-room', 'online', 'both', 'walk', 'meal', 'story-circle', 'women-only', 'after-prayers', 'other')),
  words       text NOT NULL DEFAULT '' CHECK (char_length(words) <= 1000),
  proposed_by uuid,
  proposed_on date NOT NULL,
  answer      text CHECK (answer IN ('yes', 'no')),
  because     text NOT NULL DEFAULT '' CHECK (char_length(because) <= 1000),
  answered_on date,
  answered_by uuid,
  CHECK ((answer IS NULL) = (answered_on IS NULL)),
  PRIMARY KEY (place_id, proposal_id),
  ${ofSession},
  ${byPerson("proposed_by")},
  ${byPerson("answered_by")}
);
CREATE INDEX session_proposal_by_session ON session_proposal (place_id, session_id);
CREATE INDEX session_proposal_by_person ON session_proposal (place_id, proposed_by);
${ofItsPlace("session_proposal")}

GRANT SELECT, INSERT ON session_venue, place_session, session_item, session_paper, session_proposal TO alongside_app;
GRANT UPDATE (name, address, postcode, organisation_id, step_free, has_hearing_loop, notes, suggested_by, is_used)
  ON session_venue TO alongside_app;
GRANT UPDATE (kind, title, purpose, group_id, promised_level, open_to, chair_id, on_day, from_time, to_time, form, venue_id,
    online_link, state, cancelled_because, called_at, called_because, change_number, series_id, day_because, listening,
    listening_minutes, facilitator_id, venue_not_for_all, started_by)
  ON place_session TO alongside_app;
GRANT SELECT, INSERT, DELETE ON session_circle, session_contributor TO alongside_app;
GRANT UPDATE (person_id) ON session_circle TO alongside_app;
GRANT UPDATE (person_id, organisation_id, name, standing, part, is_private, community_id, invited_at, invited_by_way,
    link_digest, answer, answered_at, language, format, needs, needs_met_by, papers_sent_on, attended, minutes, is_paid,
    spoke, taken_off_at)
  ON session_contributor TO alongside_app;
GRANT SELECT, INSERT, DELETE ON session_step TO alongside_app;
GRANT UPDATE (is_done, said, on_day, saved_by, saved_at) ON session_step TO alongside_app;
GRANT UPDATE (title, asked_by, minutes, position, was_reached, taken_off_at) ON session_item TO alongside_app;
GRANT DELETE ON session_paper TO alongside_app;
GRANT UPDATE (sent_on, added_by) ON session_paper TO alongside_app;
GRANT UPDATE (proposed_by, answer, because, answered_on, answered_by) ON session_proposal TO alongside_app;
`,
};
