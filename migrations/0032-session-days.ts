import type { Migration } from "./index.ts";
import { here, ofItsPlace, secured } from "./row-security.ts";

/** The contributors for whom the application acts just now: nobody unless it says so. */
const actingContributor =
  "contributor_id = ANY (string_to_array(nullif(current_setting('app.contributors', true), ''), ',')::uuid[])";

const ofSession = "FOREIGN KEY (place_id, session_id) REFERENCES place_session";
const ofContributor = "FOREIGN KEY (place_id, contributor_id) REFERENCES session_contributor ON DELETE CASCADE";
const byPerson = (column: string): string =>
  `FOREIGN KEY (place_id, ${column}) REFERENCES person (place_id, person_id)`;
/** What was said while others listen is answered by nobody: it is about another item of the agenda, or about none. */
const aboutItem = `CHECK ((item_id IS NULL) = (item_kind IS NULL)),
  CONSTRAINT listening_is_not_answered CHECK (item_kind <> 'listening'),
  FOREIGN KEY (place_id, item_id, item_kind) REFERENCES session_item (place_id, item_id, kind)`;

/** The day of a meeting, and what people said of it afterwards. */
export const sessionDays: Migration = {
  name: "0032-session-days",
  sql: `
ALTER TABLE session_item ADD CONSTRAINT session_item_of_its_kind UNIQUE (place_id, item_id, kind);

-- It was held. Ratings close with the last of those who came, or four weeks after this day; then nothing changes any more.
CREATE TABLE session_held (
  place_id           uuid NOT NULL,
  session_id         uuid NOT NULL,
  held_on            date NOT NULL,
  ratings_are_closed boolean NOT NULL DEFAULT false,
  PRIMARY KEY (place_id, session_id),
  ${ofSession}
);
${ofItsPlace("session_held")}

-- People who came and whose names nobody wrote down, and how often somebody of a standing spoke.
CREATE TABLE session_counted (
  place_id   uuid NOT NULL,
  session_id uuid NOT NULL,
  standing   text NOT NULL CHECK (standing ~ '^[a-z-]{3,40}$'),
  people     integer NOT NULL DEFAULT 0 CHECK (people BETWEEN 0 AND 1000),
  spoke      integer NOT NULL DEFAULT 0 CHECK (spoke BETWEEN 0 AND 10000),
  PRIMARY KEY (place_id, session_id, standing),
  ${ofSession}
);
${ofItsPlace("session_counted")}

CREATE TABLE session_decision (
  place_id    uuid NOT NULL,
  decision_id uuid NOT NULL,
  session_id  uuid NOT NULL,
  item_id     uuid,
  item_kind   text,
  words       text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 1000),
  because     text NOT NULL CHECK (char_length(because) BETWEEN 1 AND 2000),
  -- Who moved it, by what they come as.
  moved_by    text CHECK (moved_by ~ '^[a-z-]{3,40}$'),
  written_by  uuid,
  written_at  timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, decision_id),
  ${ofSession},
  ${aboutItem},
  ${byPerson("written_by")}
);
CREATE INDEX session_decision_by_session ON session_decision (place_id, session_id);
CREATE INDEX session_decision_by_item ON session_decision (place_id, item_id, item_kind);
CREATE INDEX session_decision_by_person ON session_decision (place_id, written_by);
${ofItsPlace("session_decision")}

CREATE TABLE session_action (
  place_id   uuid NOT NULL,
  action_id  uuid NOT NULL,
  session_id uuid NOT NULL,
  item_id    uuid,
  item_kind  text,
  words      text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 1000),
  who        text NOT NULL CHECK (char_length(who) BETWEEN 1 AND 200),
  by_day     date,
  done_on    date,
  written_by uuid,
  written_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, action_id),
  ${ofSession},
  ${aboutItem},
  ${byPerson("written_by")}
);
CREATE INDEX session_action_by_session ON session_action (place_id, session_id);
CREATE INDEX session_action_by_item ON session_action (place_id, item_id, item_kind);
CREATE INDEX session_action_by_person ON session_action (place_id, written_by);
${ofItsPlace("session_action")}

-- In each language in which people get them. A translation says who read it.
CREATE TABLE session_minutes (
  place_id   uuid NOT NULL,
  session_id uuid NOT NULL,
  language   text NOT NULL CHECK (language ~ '^[a-z]{2,3}$'),
  words      text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 20000),
  checked_by text NOT NULL DEFAULT '' CHECK (char_length(checked_by) <= 200),
  written_by uuid,
  written_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, session_id, language),
  ${ofSession},
  ${byPerson("written_by")}
);
CREATE INDEX session_minutes_by_person ON session_minutes (place_id, written_by);
${ofItsPlace("session_minutes")}

-- That somebody has the minutes.
CREATE TABLE session_minutes_sent (
  place_id       uuid NOT NULL,
  contributor_id uuid NOT NULL,
  session_id     uuid NOT NULL,
  sent_on        date NOT NULL,
  PRIMARY KEY (place_id, contributor_id),
  ${ofSession},
  ${ofContributor}
);
CREATE INDEX session_minutes_sent_by_session ON session_minutes_sent (place_id, session_id);
${ofItsPlace("session_minutes_sent")}

-- What a contributor keeps of the listening section, in their own words. Until they release it, it is there for nobody else.
CREATE TABLE session_note (
  place_id       uuid NOT NULL,
  note_id        uuid NOT NULL,
  session_id     uuid NOT NULL,
  contributor_id uuid NOT NULL,
  words          text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 4000),
  is_released    boolean NOT NULL,
  written_on     date NOT NULL,
  PRIMARY KEY (place_id, note_id),
  CONSTRAINT session_note_one_each UNIQUE (place_id, session_id, contributor_id),
  ${ofSession},
  ${ofContributor}
);
CREATE INDEX session_note_by_contributor ON session_note (place_id, contributor_id);
${secured("session_note")}
CREATE POLICY session_note_own ON session_note TO alongside_app USING (${here} AND ${actingContributor});
CREATE POLICY session_note_released ON session_note FOR SELECT TO alongside_app USING (${here} AND is_released);
CREATE POLICY session_note_in_backups ON session_note TO CURRENT_USER USING (${here});

-- What changed because of the listening section.
CREATE TABLE session_change (
  place_id   uuid NOT NULL,
  change_id  uuid NOT NULL,
  session_id uuid NOT NULL,
  words      text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 2000),
  said_by    uuid,
  said_on    date NOT NULL,
  PRIMARY KEY (place_id, change_id),
  ${ofSession},
  ${byPerson("said_by")}
);
CREATE INDEX session_change_by_session ON session_change (place_id, session_id);
CREATE INDEX session_change_by_person ON session_change (place_id, said_by);
${ofItsPlace("session_change")}

-- Whether contributors say that it is so: how many, and apart from it who has said it already. No row joins the two.
CREATE TABLE session_change_count (
  place_id  uuid NOT NULL,
  change_id uuid NOT NULL,
  says      text NOT NULL CHECK (says IN ('yes', 'partly', 'no')),
  people    integer NOT NULL CHECK (people >= 0),
  PRIMARY KEY (place_id, change_id, says),
  FOREIGN KEY (place_id, change_id) REFERENCES session_change
);
${ofItsPlace("session_change_count")}

CREATE TABLE session_change_spent (
  place_id       uuid NOT NULL,
  change_id      uuid NOT NULL,
  contributor_id uuid NOT NULL,
  PRIMARY KEY (place_id, change_id, contributor_id),
  FOREIGN KEY (place_id, change_id) REFERENCES session_change,
  ${ofContributor}
);
CREATE INDEX session_change_spent_by_contributor ON session_change_spent (place_id, contributor_id);
${ofItsPlace("session_change_spent")}

-- How those who came felt it, as counts: no row is anybody's. Step 0 is "rather not say".
CREATE TABLE session_rating_count (
  place_id   uuid NOT NULL,
  session_id uuid NOT NULL,
  question   text NOT NULL CHECK (question IN ('heard', 'respected', 'understood', 'influence', 'safe', 'worth-it', 'level')),
  step       smallint NOT NULL CHECK (step BETWEEN 0 AND 5),
  people     integer NOT NULL CHECK (people >= 0),
  PRIMARY KEY (place_id, session_id, question, step),
  ${ofSession}
);
${ofItsPlace("session_rating_count")}

-- Who has rated, once each; not how, not when.
CREATE TABLE session_rating_spent (
  place_id       uuid NOT NULL,
  session_id     uuid NOT NULL,
  contributor_id uuid NOT NULL,
  PRIMARY KEY (place_id, session_id, contributor_id),
  ${ofSession},
  ${ofContributor}
);
CREATE INDEX session_rating_spent_by_contributor ON session_rating_spent (place_id, contributor_id);
${ofItsPlace("session_rating_spent")}

-- How the chair felt it. The chair is told that this stands beside what the others say.
CREATE TABLE session_chair_rating (
  place_id   uuid NOT NULL,
  session_id uuid NOT NULL,
  question   text NOT NULL CHECK (question IN ('heard', 'respected', 'understood', 'influence', 'safe', 'worth-it', 'level')),
  step       smallint NOT NULL CHECK (step BETWEEN 0 AND 5),
  PRIMARY KEY (place_id, session_id, question),
  ${ofSession}
);
${ofItsPlace("session_chair_rating")}

GRANT SELECT, INSERT ON session_held, session_counted, session_decision, session_action, session_minutes, session_change,
  session_change_count, session_change_spent, session_rating_count, session_rating_spent, session_chair_rating
  TO alongside_app;
GRANT SELECT, INSERT, DELETE ON session_minutes_sent, session_note TO alongside_app;
GRANT UPDATE (ratings_are_closed) ON session_held TO alongside_app;
GRANT UPDATE (people, spoke) ON session_counted TO alongside_app;
GRANT UPDATE (written_by) ON session_decision TO alongside_app;
GRANT UPDATE (done_on, written_by) ON session_action TO alongside_app;
GRANT UPDATE (words, checked_by, written_by, written_at) ON session_minutes TO alongside_app;
GRANT UPDATE (words, is_released, written_on) ON session_note TO alongside_app;
GRANT UPDATE (said_by) ON session_change TO alongside_app;
GRANT UPDATE (people) ON session_change_count, session_rating_count TO alongside_app;
`,
};
