import type { Migration } from "./index.ts";
import { ofItsPlace } from "./row-security.ts";

/**
 * Organisations from elsewhere: what a file or a feed brought, looked at by a person before anything of it is in the
 * directory, and afterwards the receipt of what became of each line.
 */
export const imports: Migration = {
  name: "0018-imports",
  sql: `
-- When it was written: feeds tell others what changed since they last asked.
ALTER TABLE organisation_offering ADD COLUMN saved_at timestamptz(3) NOT NULL DEFAULT now();

CREATE TABLE directory_import (
  place_id       uuid NOT NULL REFERENCES place,
  import_id      uuid NOT NULL,
  -- Empty once the person asked to be forgotten.
  asked_by       uuid,
  asked_at       timestamptz(3) NOT NULL DEFAULT now(),
  -- A file as its owner called it, or an address.
  source_kind    text NOT NULL CHECK (source_kind IN ('file', 'address')),
  source_name    text NOT NULL CHECK (char_length(source_name) BETWEEN 1 AND 2000),
  state          text NOT NULL CHECK (state IN ('fetching', 'read', 'saving', 'saved', 'failed', 'stopped')),
  -- What was read and left aside, and why it failed, in words.
  notes          jsonb NOT NULL DEFAULT '[]',
  problems       jsonb NOT NULL DEFAULT '[]',
  ended_at       timestamptz(3),
  CHECK ((ended_at IS NULL) = (state IN ('fetching', 'read', 'saving'))),
  PRIMARY KEY (place_id, import_id),
  FOREIGN KEY (place_id, asked_by) REFERENCES person (place_id, person_id)
);
CREATE INDEX directory_import_by_day ON directory_import (place_id, asked_at);
CREATE INDEX directory_import_by_person ON directory_import (place_id, asked_by);
${ofItsPlace("directory_import")}

-- Each organisation, and each thing that people can come to, that was read.
CREATE TABLE directory_import_line (
  place_id    uuid NOT NULL,
  import_id   uuid NOT NULL,
  line        integer NOT NULL CHECK (line > 0),
  kind        text NOT NULL CHECK (kind IN ('organisation', 'offering')),
  -- Of an offering: the line of its organisation.
  of_line     integer,
  title       text NOT NULL CHECK (char_length(title) <= 200),
  -- Where in what was read it stood: a row, or a path such as contents/3.
  stood_at    text NOT NULL CHECK (char_length(stood_at) <= 400),
  content     jsonb NOT NULL,
  -- How often the same thing stood there again.
  copies      integer NOT NULL DEFAULT 0 CHECK (copies >= 0),
  -- What it was called by where it comes from.
  source_id   text NOT NULL DEFAULT '' CHECK (char_length(source_id) <= 400),
  -- new: not here yet. same: here as it is. near: perhaps here, under another spelling. differs: here, and says
  -- something else. refused: something in it cannot be right.
  standing    text NOT NULL CHECK (standing IN ('new', 'same', 'near', 'differs', 'refused')),
  -- The organisation or offering of the directory, or the line of this import, that it may be.
  match_id    uuid,
  match_line  integer,
  problems    jsonb NOT NULL DEFAULT '[]',
  -- What a person chose: ours stays, theirs holds, it is another one, or it is left out.
  choice      text CHECK (choice IN ('ours', 'theirs', 'another', 'leave')),
  outcome     text CHECK (outcome IN ('added', 'filled', 'replaced', 'kept', 'left-out')),
  saved_id    uuid,
  CHECK ((kind = 'offering') = (of_line IS NOT NULL)),
  PRIMARY KEY (place_id, import_id, line),
  FOREIGN KEY (place_id, import_id) REFERENCES directory_import ON DELETE CASCADE
);
CREATE INDEX directory_import_line_by_standing ON directory_import_line (place_id, import_id, standing, line);
${ofItsPlace("directory_import_line")}

-- What a thing of the directory is called by where it came from, so that it is known when it comes again.
CREATE TABLE directory_origin (
  place_id  uuid NOT NULL REFERENCES place,
  kind      text NOT NULL CHECK (kind IN ('organisation', 'offering')),
  source_id text NOT NULL CHECK (char_length(source_id) BETWEEN 1 AND 400),
  thing_id  uuid NOT NULL,
  PRIMARY KEY (place_id, kind, source_id)
);
CREATE INDEX directory_origin_by_thing ON directory_origin (place_id, thing_id);
${ofItsPlace("directory_origin")}

GRANT SELECT, INSERT, DELETE ON directory_import, directory_import_line, directory_origin TO alongside_app;
GRANT UPDATE (state, notes, problems, ended_at, asked_by) ON directory_import TO alongside_app;
GRANT UPDATE (choice, outcome, saved_id) ON directory_import_line TO alongside_app;
GRANT UPDATE (thing_id) ON directory_origin TO alongside_app;
`,
};
