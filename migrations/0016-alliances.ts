import type { Migration } from "./index.ts";
import { ofItsPlace } from "./row-security.ts";

const side = "side text NOT NULL CHECK (side IN ('one', 'other'))";
/**
 * Alliances: one page for two organisations, or for an organisation and a community, which both sides see and write.
 * There is no column for notes that one side does not see, none for what somebody believes or where they worship.
 */
export const alliances: Migration = {
  name: "0016-alliances",
  sql: `
CREATE TABLE alliance (
  place_id    uuid NOT NULL REFERENCES place,
  alliance_id uuid NOT NULL,
  started_by  uuid,
  started_at  timestamptz(3) NOT NULL DEFAULT now(),
  -- No day on which it ends stands here beforehand: a side ends it when it likes, and says why if it likes.
  ended_at    timestamptz(3),
  ended_by    text CHECK (ended_by IN ('one', 'other')),
  ended_because text NOT NULL DEFAULT '' CHECK (char_length(ended_because) <= 1000),
  CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
  PRIMARY KEY (place_id, alliance_id),
  FOREIGN KEY (place_id, started_by) REFERENCES person (place_id, person_id)
);
${ofItsPlace("alliance")}

-- Each of its two sides: an organisation or a community, and what that side chose.
CREATE TABLE alliance_side (
  place_id        uuid NOT NULL,
  alliance_id     uuid NOT NULL,
  ${side},
  organisation_id uuid,
  community_id    uuid,
  -- In which form it says how its trust is. Null until it chose.
  check_in        text CHECK (check_in IN ('talk', 'questions', 'statement')),
  -- Others of the place may know that this alliance is there; both sides must say so.
  is_on_map       boolean NOT NULL DEFAULT false,
  -- One side at least is an organisation.
  CHECK (num_nonnulls(organisation_id, community_id) = 1),
  CHECK (side = 'other' OR organisation_id IS NOT NULL),
  PRIMARY KEY (place_id, alliance_id, side),
  FOREIGN KEY (place_id, alliance_id) REFERENCES alliance,
  FOREIGN KEY (place_id, organisation_id) REFERENCES organisation,
  FOREIGN KEY (place_id, community_id) REFERENCES community
);
CREATE INDEX alliance_side_by_organisation ON alliance_side (place_id, organisation_id);
CREATE INDEX alliance_side_by_community ON alliance_side (place_id, community_id);
${ofItsPlace("alliance_side")}

-- Who is part of it, on which side, since they said yes themselves; and for what they are somebody to talk to.
CREATE TABLE alliance_person (
  place_id      uuid NOT NULL,
  alliance_id   uuid NOT NULL,
  person_id     uuid NOT NULL,
  ${side},
  asked_by      uuid,
  asked_at      timestamptz(3) NOT NULL DEFAULT now(),
  agreed_at     timestamptz(3),
  is_contact    boolean NOT NULL DEFAULT false,
  for_what      text NOT NULL DEFAULT '' CHECK (char_length(for_what) <= 400),
  how           text NOT NULL DEFAULT '' CHECK (char_length(how) <= 400),
  -- Would take over from whoever carries the alliance, as they say themselves.
  can_take_over boolean NOT NULL DEFAULT false,
  left_at       timestamptz(3),
  -- Nobody is named to talk to without their own yes, or after they left.
  CHECK (agreed_at IS NOT NULL OR (NOT is_contact AND NOT can_take_over)),
  CHECK (left_at IS NULL OR (NOT is_contact AND NOT can_take_over)),
  CHECK (is_contact OR (for_what = '' AND how = '')),
  PRIMARY KEY (place_id, alliance_id, person_id),
  FOREIGN KEY (place_id, alliance_id, side) REFERENCES alliance_side,
  FOREIGN KEY (place_id, person_id) REFERENCES person,
  FOREIGN KEY (place_id, asked_by) REFERENCES person (place_id, person_id)
);
CREATE INDEX alliance_person_by_person ON alliance_person (place_id, person_id);
${ofItsPlace("alliance_person")}

-- Contacts made, what happened before, what was learned, what comes next: in the words of the side that writes.
CREATE TABLE alliance_entry (
  place_id     uuid NOT NULL,
  entry_id     uuid NOT NULL,
  alliance_id  uuid NOT NULL,
  ${side},
  kind         text NOT NULL CHECK (kind IN ('contact', 'before', 'learned', 'next')),
  -- How a contact was made.
  way          text CHECK (way IN ('met', 'spoke', 'wrote', 'together')),
  words        text NOT NULL DEFAULT '' CHECK (char_length(words) <= 2000),
  on_day       date,
  written_by   uuid,
  author_role  text NOT NULL CHECK (char_length(author_role) BETWEEN 1 AND 100),
  written_at   timestamptz(3) NOT NULL DEFAULT now(),
  -- By whoever wrote it, or by somebody named in it.
  corrected_at timestamptz(3),
  -- The words are gone then; that there was a contact on that day stays.
  taken_out_at timestamptz(3),
  CHECK ((kind = 'contact') = (way IS NOT NULL)),
  CHECK (kind = 'contact' OR taken_out_at IS NOT NULL OR words <> ''),
  CHECK (taken_out_at IS NULL OR words = ''),
  PRIMARY KEY (place_id, entry_id),
  FOREIGN KEY (place_id, alliance_id, side) REFERENCES alliance_side,
  FOREIGN KEY (place_id, written_by) REFERENCES person (place_id, person_id)
);
CREATE INDEX alliance_entry_by_alliance ON alliance_entry (place_id, alliance_id, kind, on_day);
CREATE INDEX alliance_entry_by_author ON alliance_entry (place_id, written_by);
${ofItsPlace("alliance_entry")}

-- Whom an entry speaks of: only people of the alliance, so that each of them can read and answer it.
CREATE TABLE alliance_named (
  place_id  uuid NOT NULL,
  entry_id  uuid NOT NULL,
  person_id uuid NOT NULL,
  PRIMARY KEY (place_id, entry_id, person_id),
  FOREIGN KEY (place_id, entry_id) REFERENCES alliance_entry,
  FOREIGN KEY (place_id, person_id) REFERENCES person
);
CREATE INDEX alliance_named_by_person ON alliance_named (place_id, person_id);
${ofItsPlace("alliance_named")}

CREATE TABLE alliance_answer (
  place_id   uuid NOT NULL,
  answer_id  uuid NOT NULL,
  entry_id   uuid NOT NULL,
  ${side},
  words      text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 2000),
  written_by uuid,
  written_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, answer_id),
  FOREIGN KEY (place_id, entry_id) REFERENCES alliance_entry,
  FOREIGN KEY (place_id, written_by) REFERENCES person (place_id, person_id)
);
CREATE INDEX alliance_answer_by_entry ON alliance_answer (place_id, entry_id);
CREATE INDEX alliance_answer_by_author ON alliance_answer (place_id, written_by);
${ofItsPlace("alliance_answer")}

-- A side promises for itself, and for nobody else.
CREATE TABLE alliance_promise (
  place_id    uuid NOT NULL,
  promise_id  uuid NOT NULL,
  alliance_id uuid NOT NULL,
  ${side},
  words       text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 1000),
  due_on      date,
  written_by  uuid,
  author_role text NOT NULL CHECK (char_length(author_role) BETWEEN 1 AND 100),
  made_at     timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, promise_id),
  FOREIGN KEY (place_id, alliance_id, side) REFERENCES alliance_side,
  FOREIGN KEY (place_id, written_by) REFERENCES person (place_id, person_id)
);
CREATE INDEX alliance_promise_by_alliance ON alliance_promise (place_id, alliance_id);
CREATE INDEX alliance_promise_by_author ON alliance_promise (place_id, written_by);
${ofItsPlace("alliance_promise")}

-- Whether a promise was kept, as each side says it. The newest of a side holds; what it said before stays.
CREATE TABLE alliance_kept (
  place_id   uuid NOT NULL,
  kept_id    uuid NOT NULL,
  promise_id uuid NOT NULL,
  ${side},
  says       text NOT NULL CHECK (says IN ('kept', 'partly', 'not-kept')),
  words      text NOT NULL DEFAULT '' CHECK (char_length(words) <= 1000),
  said_by    uuid,
  said_at    timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, kept_id),
  FOREIGN KEY (place_id, promise_id) REFERENCES alliance_promise,
  FOREIGN KEY (place_id, said_by) REFERENCES person (place_id, person_id)
);
CREATE INDEX alliance_kept_by_promise ON alliance_kept (place_id, promise_id);
CREATE INDEX alliance_kept_by_author ON alliance_kept (place_id, said_by);
${ofItsPlace("alliance_kept")}

-- How many of a community told the census that they have no religion: a published figure, with its source.
CREATE TABLE community_no_religion (
  place_id     uuid NOT NULL,
  community_id uuid NOT NULL,
  percent      numeric(4, 1) NOT NULL CHECK (percent BETWEEN 0 AND 100),
  source       text NOT NULL CHECK (char_length(source) BETWEEN 1 AND 400),
  period       text NOT NULL CHECK (char_length(period) BETWEEN 1 AND 100),
  said_by      uuid,
  said_at      timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, community_id),
  FOREIGN KEY (place_id, community_id) REFERENCES community,
  FOREIGN KEY (place_id, said_by) REFERENCES person (place_id, person_id)
);
${ofItsPlace("community_no_religion")}

GRANT SELECT, INSERT ON alliance, alliance_side TO alongside_app;
GRANT UPDATE (started_by, ended_at, ended_by, ended_because) ON alliance TO alongside_app;
-- Where two pages turn out to be of one organisation, or two records of one person, rows go over to the other.
GRANT UPDATE (organisation_id, check_in, is_on_map) ON alliance_side TO alongside_app;
GRANT SELECT, INSERT, DELETE ON alliance_person, alliance_entry, alliance_named, alliance_answer, alliance_promise,
  alliance_kept, community_no_religion TO alongside_app;
GRANT UPDATE (person_id, side, asked_by, asked_at, agreed_at, is_contact, for_what, how, can_take_over, left_at) ON alliance_person
  TO alongside_app;
GRANT UPDATE (words, written_by, corrected_at, taken_out_at) ON alliance_entry TO alongside_app;
GRANT UPDATE (person_id) ON alliance_named TO alongside_app;
GRANT UPDATE (written_by) ON alliance_answer, alliance_promise TO alongside_app;
GRANT UPDATE (said_by) ON alliance_kept TO alongside_app;
GRANT UPDATE (percent, source, period, said_by, said_at) ON community_no_religion TO alongside_app;
`,
};
