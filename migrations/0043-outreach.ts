import type { Migration } from "./index.ts";
import { ofItsPlace } from "./row-security.ts";

const byPerson = (column: string): string =>
  `FOREIGN KEY (place_id, ${column}) REFERENCES person (place_id, person_id)`;

/** Where people were met outside services, what came of it, and what was written down where there was no signal. */
export const outreach: Migration = {
  name: "0043-outreach",
  sql: `
CREATE TABLE outreach_session (
  place_id        uuid NOT NULL REFERENCES place,
  session_id      uuid NOT NULL,
  organisation_id uuid,
  venue           text NOT NULL CHECK (char_length(venue) BETWEEN 1 AND 200),
  on_day          date NOT NULL,
  medium          text NOT NULL CHECK (medium ~ '^[a-z-]{3,20}$'),
  format          text NOT NULL CHECK (format ~ '^[a-z-]{3,20}$'),
  language        text NOT NULL CHECK (char_length(language) <= 60),
  community_id    uuid,
  pence           int NOT NULL CHECK (pence BETWEEN 0 AND 100000000),
  state           text NOT NULL CHECK (state IN ('planned', 'held', 'cancelled')),
  begun_by        uuid,
  begun_at        timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, session_id),
  FOREIGN KEY (place_id, organisation_id) REFERENCES organisation,
  FOREIGN KEY (place_id, community_id) REFERENCES community,
  ${byPerson("begun_by")}
);
CREATE INDEX outreach_session_by_day ON outreach_session (place_id, on_day DESC, session_id);
CREATE INDEX outreach_session_by_community ON outreach_session (place_id, community_id, on_day DESC);
CREATE INDEX outreach_session_by_organisation ON outreach_session (place_id, organisation_id);
${ofItsPlace("outreach_session")}

-- Sent together from a device. Of what was refused only which entry and why: none of its words.
CREATE TABLE outreach_batch (
  place_id uuid NOT NULL REFERENCES place,
  batch_id uuid NOT NULL,
  answers  jsonb NOT NULL CHECK (jsonb_typeof(answers) = 'array' AND jsonb_array_length(answers) BETWEEN 1 AND 50),
  sent_by  uuid,
  sent_at  timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, batch_id),
  ${byPerson("sent_by")}
);
CREATE INDEX outreach_batch_by_person ON outreach_batch (place_id, sent_by);
${ofItsPlace("outreach_batch")}

-- What was written down, once for each identifier that the device or the form gave it.
CREATE TABLE outreach_entry (
  place_id   uuid NOT NULL REFERENCES place,
  entry_id   uuid NOT NULL,
  session_id uuid,
  kind       text NOT NULL CHECK (kind IN ('counts', 'contact', 'voice', 'hours')),
  -- The day and the moment as the device told them, and beside them when it arrived.
  on_day     date NOT NULL,
  told_at    timestamptz(3),
  arrived_at timestamptz(3) NOT NULL DEFAULT now(),
  batch_id   uuid,
  written_by uuid,
  PRIMARY KEY (place_id, entry_id),
  FOREIGN KEY (place_id, session_id) REFERENCES outreach_session,
  FOREIGN KEY (place_id, batch_id) REFERENCES outreach_batch,
  ${byPerson("written_by")}
);
CREATE INDEX outreach_entry_by_session ON outreach_entry (place_id, session_id, kind);
CREATE INDEX outreach_entry_by_batch ON outreach_entry (place_id, batch_id);
CREATE INDEX outreach_entry_by_person ON outreach_entry (place_id, written_by);
${ofItsPlace("outreach_entry")}

-- Numbers of people; of an entry, added up for a session. Names only with a reason, and not for long.
CREATE TABLE outreach_count (
  place_id      uuid NOT NULL,
  entry_id      uuid NOT NULL,
  met           int NOT NULL CHECK (met BETWEEN 0 AND 100000),
  took          int NOT NULL CHECK (took BETWEEN 0 AND 100000),
  asked         int NOT NULL CHECK (asked BETWEEN 0 AND 100000),
  came          int NOT NULL CHECK (came BETWEEN 0 AND 100000),
  names         text NOT NULL DEFAULT '' CHECK (char_length(names) <= 2000),
  names_because text NOT NULL DEFAULT '' CHECK (char_length(names_because) <= 300),
  CHECK (names = '' OR names_because <> ''),
  PRIMARY KEY (place_id, entry_id),
  FOREIGN KEY (place_id, entry_id) REFERENCES outreach_entry
);
${ofItsPlace("outreach_count")}

-- Somebody who agreed to be in touch: for what, until when, and whether they came later.
CREATE TABLE outreach_contact (
  place_id  uuid NOT NULL,
  entry_id  uuid NOT NULL,
  name      text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 120),
  reach_by  text NOT NULL CHECK (char_length(reach_by) BETWEEN 1 AND 200),
  purpose   text NOT NULL CHECK (char_length(purpose) BETWEEN 1 AND 300),
  forget_on date NOT NULL,
  came      text CHECK (came IN ('yes', 'no')),
  PRIMARY KEY (place_id, entry_id),
  FOREIGN KEY (place_id, entry_id) REFERENCES outreach_entry
);
CREATE INDEX outreach_contact_to_forget ON outreach_contact (place_id, forget_on);
${ofItsPlace("outreach_contact")}

GRANT SELECT, INSERT ON outreach_session, outreach_batch, outreach_entry, outreach_count, outreach_contact
  TO alongside_app;
GRANT UPDATE (organisation_id, community_id, state, begun_by) ON outreach_session TO alongside_app;
GRANT UPDATE (sent_by) ON outreach_batch TO alongside_app;
GRANT UPDATE (written_by) ON outreach_entry TO alongside_app;
GRANT UPDATE (names, names_because) ON outreach_count TO alongside_app;
GRANT UPDATE (came) ON outreach_contact TO alongside_app;
GRANT DELETE ON outreach_contact TO alongside_app;
`,
};
