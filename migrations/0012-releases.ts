import type { Migration } from "./index.ts";
import { ofItsPlace } from "./row-security.ts";

/**
 * What is out: every table of counts that ever left, with what a reader can know from it, and the numbered releases that
 * everyone may read. What is out stays out, so of these rows none is ever changed or removed.
 */
export const releases: Migration = {
  name: "0012-releases",
  sql: `
-- A table of counts as readers know it, kept once however often it leaves.
CREATE TABLE ledger_table (
  place_id uuid NOT NULL REFERENCES place,
  sha256   text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  -- Whose counts: tables about the same are held against each other.
  about    text NOT NULL CHECK (char_length(about) BETWEEN 1 AND 200),
  -- What of each count a reader can know, by its canonical key; the sums among them; which are hidden for being small.
  told     jsonb NOT NULL,
  cells    integer NOT NULL CHECK (cells >= 0),
  hidden   integer NOT NULL CHECK (hidden BETWEEN 0 AND cells),
  PRIMARY KEY (place_id, sha256)
);
${ofItsPlace("ledger_table")}

-- Each time one left: what, in which form, for whom, by whom, when.
CREATE TABLE ledger_entry (
  place_id uuid NOT NULL,
  number   integer NOT NULL CHECK (number > 0),
  sha256   text NOT NULL,
  about    text NOT NULL CHECK (char_length(about) BETWEEN 1 AND 200),
  audience text NOT NULL CHECK (audience IN ('place', 'everyone')),
  form     text NOT NULL CHECK (form ~ '^[a-z-]{2,30}$'),
  title    text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 300),
  -- An identifier or a description, never a name.
  who      text NOT NULL CHECK (char_length(who) BETWEEN 1 AND 200),
  at       timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, number),
  FOREIGN KEY (place_id, sha256) REFERENCES ledger_table
);
CREATE INDEX ledger_entry_by_about ON ledger_entry (place_id, about, number);
${ofItsPlace("ledger_entry")}

-- A release that somebody prepares: checked against all that is out, then put to the keepers.
CREATE TABLE release_draft (
  place_id    uuid NOT NULL REFERENCES place,
  draft_id    uuid NOT NULL,
  title       text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
  choices     jsonb NOT NULL,
  -- The number of the release it is a newer version of.
  replaces    integer CHECK (replaces > 0),
  -- The person of the place who prepares it, as an identifier.
  drafted_by  text NOT NULL CHECK (char_length(drafted_by) BETWEEN 1 AND 200),
  drafted_at  timestamptz(3) NOT NULL DEFAULT now(),
  stage       text NOT NULL CHECK (stage IN ('checking', 'ready', 'refused', 'stopped')),
  progress    jsonb NOT NULL,
  problems    jsonb NOT NULL DEFAULT '[]',
  -- What would be published, to the last digit; and what readers could know from it.
  frozen      jsonb,
  told        jsonb,
  sha256      text CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  -- The last entry of the ledger that it was held against.
  checked_to  integer CHECK (checked_to >= 0),
  CHECK ((stage = 'ready') = (frozen IS NOT NULL)),
  CHECK ((frozen IS NULL) = (told IS NULL) AND (frozen IS NULL) = (sha256 IS NULL) AND (frozen IS NULL) = (checked_to IS NULL)),
  PRIMARY KEY (place_id, draft_id)
);
CREATE INDEX release_draft_by_date ON release_draft (place_id, drafted_at DESC, draft_id);
${ofItsPlace("release_draft")}

-- What both sides agreed to publish, as it was that day.
CREATE TABLE release (
  place_id    uuid NOT NULL,
  number      integer NOT NULL CHECK (number > 0),
  draft_id    uuid NOT NULL,
  title       text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
  frozen      jsonb NOT NULL,
  sha256      text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  released_at timestamptz(3) NOT NULL DEFAULT now(),
  proposal_id uuid NOT NULL,
  replaces    integer,
  PRIMARY KEY (place_id, number),
  FOREIGN KEY (place_id, draft_id) REFERENCES release_draft,
  FOREIGN KEY (place_id, proposal_id) REFERENCES proposal,
  FOREIGN KEY (place_id, replaces) REFERENCES release (place_id, number)
);
CREATE UNIQUE INDEX release_once ON release (place_id, draft_id);
${ofItsPlace("release")}

-- Taken back, with the reason. The page stays with it, and the counts stay out.
CREATE TABLE release_withdrawal (
  place_id     uuid NOT NULL,
  number       integer NOT NULL,
  because      text NOT NULL CHECK (char_length(because) BETWEEN 1 AND 2000),
  withdrawn_by text NOT NULL CHECK (char_length(withdrawn_by) BETWEEN 1 AND 200),
  withdrawn_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, number),
  FOREIGN KEY (place_id, number) REFERENCES release
);
${ofItsPlace("release_withdrawal")}

GRANT SELECT, INSERT ON ledger_table, ledger_entry, release, release_withdrawal, release_draft TO alongside_app;
GRANT UPDATE (stage, progress, problems, frozen, told, sha256, checked_to) ON release_draft TO alongside_app;
`,
};
