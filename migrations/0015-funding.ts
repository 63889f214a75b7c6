import type { Migration } from "./index.ts";
import { ofItsPlace } from "./row-security.ts";

/**
 * Two books that are never one: what an organisation writes of its own money, and shows to whom it likes; and the
 * commissioners' own list of what they pay for, with what they decided before each end.
 */
export const funding: Migration = {
  name: "0015-funding",
  sql: `
-- Where an organisation's money comes from, written by its own workers.
CREATE TABLE funding_source (
  place_id        uuid NOT NULL,
  source_id       uuid NOT NULL,
  organisation_id uuid NOT NULL,
  funder          text COLLATE "und-x-icu" NOT NULL CHECK (char_length(funder) BETWEEN 1 AND 200),
  kind            text NOT NULL CHECK (kind IN ('grant', 'contract', 'gifts', 'earned', 'other')),
  covers          text NOT NULL CHECK (covers IN ('core', 'project', 'both', 'not-said')),
  purpose         text NOT NULL DEFAULT '' CHECK (char_length(purpose) <= 1000),
  -- An amount, or a band, or neither.
  pence           bigint CHECK (pence >= 0),
  band            text CHECK (band IN ('under-5k', 'to-25k', 'to-100k', 'over-100k')),
  starts_on       date,
  -- Null where it has no end.
  ends_on         date,
  would_lose      text NOT NULL DEFAULT '' CHECK (char_length(would_lose) <= 2000),
  -- To whom the organisation shows it; the amount only where it says so.
  released_to     text NOT NULL CHECK (released_to IN ('nobody', 'commissioners', 'place', 'public')),
  shows_amount    boolean NOT NULL DEFAULT false,
  -- Empty once the person asked to be forgotten; the role they wrote in stays.
  written_by      uuid,
  author_role     text NOT NULL CHECK (char_length(author_role) BETWEEN 1 AND 100),
  written_at      timestamptz(3) NOT NULL DEFAULT now(),
  CHECK (pence IS NULL OR band IS NULL),
  CHECK (ends_on >= starts_on),
  PRIMARY KEY (place_id, source_id),
  FOREIGN KEY (place_id, organisation_id) REFERENCES organisation,
  FOREIGN KEY (place_id, written_by) REFERENCES person (place_id, person_id)
);
CREATE INDEX funding_source_by_organisation ON funding_source (place_id, organisation_id);
${ofItsPlace("funding_source")}

-- The commissioners whom the organisation named, where it shows it to them alone.
CREATE TABLE funding_source_reader (
  place_id  uuid NOT NULL,
  source_id uuid NOT NULL,
  person_id uuid NOT NULL,
  PRIMARY KEY (place_id, source_id, person_id),
  FOREIGN KEY (place_id, source_id) REFERENCES funding_source ON DELETE CASCADE,
  FOREIGN KEY (place_id, person_id) REFERENCES person
);
CREATE INDEX funding_source_reader_by_person ON funding_source_reader (place_id, person_id);
${ofItsPlace("funding_source_reader")}

-- A file of grants that was read and waits for a yes; afterwards only its receipt is left.
CREATE TABLE funding_upload (
  place_id  uuid NOT NULL REFERENCES place,
  upload_id uuid NOT NULL,
  -- Empty once the person asked to be forgotten.
  person_id uuid,
  file_name text NOT NULL CHECK (char_length(file_name) <= 200),
  content   jsonb,
  receipt   jsonb,
  begun_at  timestamptz(3) NOT NULL DEFAULT now(),
  done_at   timestamptz(3),
  CHECK ((done_at IS NULL) = (content IS NOT NULL)),
  CHECK (receipt IS NULL OR done_at IS NOT NULL),
  PRIMARY KEY (place_id, upload_id),
  FOREIGN KEY (place_id, person_id) REFERENCES person
);
${ofItsPlace("funding_upload")}

-- What the commissioners of the place pay for, as they wrote it down themselves.
CREATE TABLE funding_grant (
  place_id       uuid NOT NULL REFERENCES place,
  grant_id       uuid NOT NULL,
  -- What makes it the same one when a list comes in again.
  same_key       text NOT NULL CHECK (char_length(same_key) BETWEEN 1 AND 800),
  -- Its identifier where it has one: 360G-example-0012.
  reference      text NOT NULL DEFAULT '' CHECK (char_length(reference) <= 200),
  kind           text NOT NULL CHECK (kind IN ('grant', 'contract')),
  title          text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 300),
  about          text NOT NULL DEFAULT '' CHECK (char_length(about) <= 4000),
  funder         text COLLATE "und-x-icu" NOT NULL CHECK (char_length(funder) BETWEEN 1 AND 200),
  funder_code    text NOT NULL DEFAULT '' CHECK (char_length(funder_code) <= 100),
  recipient      text COLLATE "und-x-icu" NOT NULL CHECK (char_length(recipient) BETWEEN 1 AND 200),
  recipient_code text NOT NULL DEFAULT '' CHECK (char_length(recipient_code) <= 100),
  -- The organisation of the directory, where it was found there.
  recipient_id   uuid,
  pence          bigint NOT NULL CHECK (pence >= 0),
  awarded_on     date NOT NULL,
  starts_on      date,
  ends_on        date,
  covers         text NOT NULL CHECK (covers IN ('core', 'project', 'both', 'not-said')),
  -- The commissioners publish it: everyone reads it, and it is in the open list.
  is_public      boolean NOT NULL DEFAULT false,
  -- Who answers for it; empty once they left or asked to be forgotten.
  owner_id       uuid,
  recorded_on    date NOT NULL,
  upload_id      uuid,
  CHECK (ends_on >= starts_on),
  PRIMARY KEY (place_id, grant_id),
  FOREIGN KEY (place_id, recipient_id) REFERENCES organisation (place_id, organisation_id),
  FOREIGN KEY (place_id, owner_id) REFERENCES person (place_id, person_id),
  FOREIGN KEY (place_id, upload_id) REFERENCES funding_upload (place_id, upload_id)
);
CREATE UNIQUE INDEX funding_grant_once ON funding_grant (place_id, same_key);
CREATE INDEX funding_grant_by_recipient ON funding_grant (place_id, recipient_id);
CREATE INDEX funding_grant_by_end ON funding_grant (place_id, ends_on);
CREATE INDEX funding_grant_by_owner ON funding_grant (place_id, owner_id);
${ofItsPlace("funding_grant")}

-- For which communities it is meant, where that is said; else for all whom the organisation serves.
CREATE TABLE funding_grant_community (
  place_id     uuid NOT NULL,
  grant_id     uuid NOT NULL,
  community_id uuid NOT NULL,
  PRIMARY KEY (place_id, grant_id, community_id),
  FOREIGN KEY (place_id, grant_id) REFERENCES funding_grant ON DELETE CASCADE,
  FOREIGN KEY (place_id, community_id) REFERENCES community
);
CREATE INDEX funding_grant_community_by_community ON funding_grant_community (place_id, community_id);
${ofItsPlace("funding_grant_community")}

-- What the commissioner decided about an end, why and by name. Never overwritten: a later one follows.
CREATE TABLE funding_decision (
  place_id     uuid NOT NULL,
  grant_id     uuid NOT NULL,
  number       integer NOT NULL CHECK (number > 0),
  -- The end that it is about.
  about_end    date NOT NULL,
  decision     text NOT NULL CHECK (decision IN ('renew', 'bridge', 'share', 'let-go')),
  -- Until when the money now goes on; empty where it is let go.
  until        date,
  shared_with  text NOT NULL DEFAULT '' CHECK (char_length(shared_with) <= 200),
  because      text NOT NULL CHECK (char_length(because) BETWEEN 1 AND 2000),
  decided_by   uuid,
  decided_role text NOT NULL CHECK (char_length(decided_role) BETWEEN 1 AND 100),
  decided_at   timestamptz(3) NOT NULL DEFAULT now(),
  -- When somebody of the organisation said that they had read it.
  heard_at     timestamptz(3),
  heard_by     uuid,
  CHECK ((decision = 'let-go') = (until IS NULL)),
  CHECK (until > about_end),
  CHECK ((decision = 'share') = (shared_with <> '')),
  PRIMARY KEY (place_id, grant_id, number),
  FOREIGN KEY (place_id, grant_id) REFERENCES funding_grant ON DELETE CASCADE,
  FOREIGN KEY (place_id, decided_by) REFERENCES person (place_id, person_id),
  FOREIGN KEY (place_id, heard_by) REFERENCES person (place_id, person_id)
);
${ofItsPlace("funding_decision")}

-- What people would lose, in the organisation's own words, told to whoever pays.
CREATE TABLE funding_loss (
  place_id    uuid NOT NULL,
  grant_id    uuid NOT NULL,
  words       text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 2000),
  written_by  uuid,
  author_role text NOT NULL CHECK (char_length(author_role) BETWEEN 1 AND 100),
  written_at  timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, grant_id),
  FOREIGN KEY (place_id, grant_id) REFERENCES funding_grant ON DELETE CASCADE,
  FOREIGN KEY (place_id, written_by) REFERENCES person (place_id, person_id)
);
${ofItsPlace("funding_loss")}

GRANT SELECT, INSERT, DELETE ON funding_source, funding_source_reader, funding_grant, funding_grant_community,
  funding_loss TO alongside_app;
GRANT UPDATE (organisation_id, funder, kind, covers, purpose, pence, band, starts_on, ends_on, would_lose, released_to, shows_amount,
  written_by, author_role, written_at) ON funding_source TO alongside_app;
GRANT UPDATE (same_key, reference, kind, title, about, funder, funder_code, recipient, recipient_code, recipient_id,
  pence, awarded_on, starts_on, ends_on, covers, is_public, owner_id, upload_id) ON funding_grant TO alongside_app;
GRANT UPDATE (person_id) ON funding_source_reader TO alongside_app;
GRANT SELECT, INSERT ON funding_decision TO alongside_app;
GRANT UPDATE (decided_by, heard_at, heard_by) ON funding_decision TO alongside_app;
GRANT UPDATE (words, written_by, author_role, written_at) ON funding_loss TO alongside_app;
GRANT SELECT, INSERT, DELETE ON funding_upload TO alongside_app;
GRANT UPDATE (person_id, content, receipt, done_at) ON funding_upload TO alongside_app;
`,
};
