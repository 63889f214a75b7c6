import type { Migration } from "./index.ts";
import { ofItsPlace } from "./row-security.ts";

const ofOrganisation = "FOREIGN KEY (place_id, organisation_id) REFERENCES organisation";
const byPerson = (column: string): string =>
  `FOREIGN KEY (place_id, ${column}) REFERENCES person (place_id, person_id)`;

/** What services write down for partners by themselves, what a partner sends as it keeps it, and its statement for funders. */
export const recognitionJoined: Migration = {
  name: "0040-recognition-joined",
  sql: `
-- How it came: by the form, from a session or an ask, by the monthly call, or from the partner's own table. What it came
-- from is written once under its key, however often it is sent.
ALTER TABLE contribution
  ADD way text NOT NULL DEFAULT 'form' CHECK (way IN ('form', 'session', 'ask', 'call', 'sheet', 'training')),
  ADD way_key text CHECK (char_length(way_key) BETWEEN 1 AND 200),
  ADD times int NOT NULL DEFAULT 1 CHECK (times BETWEEN 1 AND 1000),
  ADD CHECK ((way = 'form') = (way_key IS NULL)),
  -- A day of one person has 24 hours. What several people of an organisation did in a month is one line, and has more.
  DROP CONSTRAINT contribution_minutes_check,
  ADD CONSTRAINT contribution_minutes_check CHECK (minutes BETWEEN 1 AND
    CASE WHEN way IN ('ask', 'call', 'training') THEN 60000 ELSE 1440 END);
CREATE UNIQUE INDEX contribution_by_way ON contribution (place_id, way, way_key) WHERE way_key IS NOT NULL;

-- What the side that pays wrote, it may put right by an entry of its own: then those who gave it are asked again.
ALTER TABLE contribution_said
  DROP CONSTRAINT contribution_said_says_check,
  DROP CONSTRAINT contribution_said_check,
  DROP CONSTRAINT contribution_said_minutes_check,
  ADD CONSTRAINT contribution_said_says_check CHECK (says IN ('confirmed', 'corrected', 'disputed', 'rewritten')),
  ADD CONSTRAINT contribution_said_check CHECK ((minutes IS NULL) = (says NOT IN ('corrected', 'rewritten'))),
  ADD CONSTRAINT contribution_said_minutes_check CHECK (minutes BETWEEN 0 AND 60000);

-- What an organisation released of itself, as it stood on that day: the same for every funder.
CREATE TABLE contribution_statement (
  place_id        uuid NOT NULL REFERENCES place,
  statement_id    uuid NOT NULL,
  organisation_id uuid NOT NULL,
  from_day        date NOT NULL,
  until_day       date NOT NULL,
  told            jsonb NOT NULL,
  released_by     uuid,
  released_on     date NOT NULL,
  CHECK (from_day <= until_day),
  PRIMARY KEY (place_id, statement_id),
  ${ofOrganisation},
  ${byPerson("released_by")}
);
CREATE INDEX contribution_statement_by_organisation ON contribution_statement (place_id, organisation_id, released_on DESC);
CREATE INDEX contribution_statement_by_person ON contribution_statement (place_id, released_by);
${ofItsPlace("contribution_statement")}

-- A table that an organisation keeps itself. Its rows are here until they are written into the ledger, and no longer.
CREATE TABLE contribution_sheet (
  place_id        uuid NOT NULL REFERENCES place,
  sheet_id        uuid NOT NULL,
  organisation_id uuid NOT NULL,
  file_name       text NOT NULL CHECK (char_length(file_name) BETWEEN 1 AND 200),
  digest          text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
  headings        jsonb NOT NULL,
  rows            jsonb NOT NULL,
  -- Which column holds what; none until somebody said so.
  columns         jsonb,
  sent_by         uuid,
  sent_at         timestamptz(3) NOT NULL DEFAULT now(),
  written_on      date,
  written         int NOT NULL DEFAULT 0 CHECK (written >= 0),
  PRIMARY KEY (place_id, sheet_id),
  -- The same file is here once.
  UNIQUE (place_id, organisation_id, digest),
  ${ofOrganisation},
  ${byPerson("sent_by")}
);
CREATE INDEX contribution_sheet_by_person ON contribution_sheet (place_id, sent_by);
${ofItsPlace("contribution_sheet")}

GRANT SELECT, INSERT ON contribution_statement TO alongside_app;
GRANT UPDATE (organisation_id, released_by) ON contribution_statement TO alongside_app;
GRANT SELECT, INSERT, DELETE ON contribution_sheet TO alongside_app;
GRANT UPDATE (organisation_id, sent_by, columns, rows, written_on, written) ON contribution_sheet TO alongside_app;
`,
};
