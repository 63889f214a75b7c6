import type { Migration } from "./index.ts";
import { ofItsPlace } from "./row-security.ts";

/**
 * Two pages of one organisation become one and can be parted again; where something is, so that distance can be told;
 * the card for a neighbour in the words of each language; and what makes a large directory quick to search.
 */
export const foundNear: Migration = {
  name: "0021-found-near",
  sql: `
-- Two pages of one organisation. Nothing is overwritten: what moved is listed, so that it can go back.
CREATE TABLE organisation_merge (
  place_id  uuid NOT NULL,
  merge_id  uuid NOT NULL,
  kept_id   uuid NOT NULL,
  merged_id uuid NOT NULL CHECK (merged_id <> kept_id),
  merged_by uuid,
  merged_at timestamptz(3) NOT NULL DEFAULT now(),
  moved     jsonb NOT NULL,
  undone_at timestamptz(3),
  undone_by uuid,
  CHECK (undone_by IS NULL OR undone_at IS NOT NULL),
  PRIMARY KEY (place_id, merge_id),
  FOREIGN KEY (place_id, kept_id) REFERENCES organisation (place_id, organisation_id),
  FOREIGN KEY (place_id, merged_id) REFERENCES organisation (place_id, organisation_id),
  FOREIGN KEY (place_id, merged_by) REFERENCES person (place_id, person_id),
  FOREIGN KEY (place_id, undone_by) REFERENCES person (place_id, person_id)
);
CREATE UNIQUE INDEX organisation_merged_once ON organisation_merge (place_id, merged_id) WHERE undone_at IS NULL;
CREATE INDEX organisation_merge_by_kept ON organisation_merge (place_id, kept_id);
${ofItsPlace("organisation_merge")}

-- The card for a faith leader or neighbour, in the organisation's own words, once for each language.
CREATE TABLE organisation_card (
  place_id        uuid NOT NULL,
  organisation_id uuid NOT NULL,
  language        text NOT NULL CHECK (language ~ '^[a-z]{2,3}$'),
  number          integer NOT NULL CHECK (number > 0),
  tonight         text NOT NULL DEFAULT '' CHECK (char_length(tonight) <= 1000),
  this_week       text NOT NULL DEFAULT '' CHECK (char_length(this_week) <= 1000),
  after_ringing   text NOT NULL DEFAULT '' CHECK (char_length(after_ringing) <= 1000),
  told_back       text NOT NULL DEFAULT '' CHECK (char_length(told_back) <= 1000),
  -- Empty once the person asked to be forgotten; the role they wrote or checked it in stays.
  written_by      uuid,
  author_role     text NOT NULL CHECK (char_length(author_role) BETWEEN 1 AND 100),
  written_at      timestamptz(3) NOT NULL DEFAULT now(),
  -- Somebody else who reads this language said that the words are right.
  checked_by      uuid,
  checked_role    text NOT NULL DEFAULT '' CHECK (char_length(checked_role) <= 100),
  checked_at      timestamptz(3),
  CHECK ((checked_at IS NULL) = (checked_role = '')),
  PRIMARY KEY (place_id, organisation_id, language),
  FOREIGN KEY (place_id, organisation_id) REFERENCES organisation,
  FOREIGN KEY (place_id, written_by) REFERENCES person (place_id, person_id),
  FOREIGN KEY (place_id, checked_by) REFERENCES person (place_id, person_id)
);
${ofItsPlace("organisation_card")}

CREATE FUNCTION small_letters(texts text[]) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN ARRAY(SELECT lower(one COLLATE "und-x-icu") FROM unnest(texts) one);

-- Where it is, where somebody said so: degrees as a map writes them.
ALTER TABLE organisation_offering
  ADD COLUMN latitude  double precision CHECK (latitude BETWEEN -90 AND 90),
  ADD COLUMN longitude double precision CHECK (longitude BETWEEN -180 AND 180),
  ADD CONSTRAINT organisation_offering_whole_point CHECK ((latitude IS NULL) = (longitude IS NULL)),
  -- Its languages in small letters, to be found by. No index serves here: where rows belong to a place, the database
  -- compares words only after it has seen whose row it is, so the comparing itself must be cheap.
  ADD COLUMN languages_small text[] GENERATED ALWAYS AS (small_letters(languages)) STORED;

-- Names in small letters, compared byte by byte: a part of a name is looked for in 50,000 of them.
ALTER TABLE person ADD COLUMN name_small text COLLATE "C" GENERATED ALWAYS AS (lower(name)) STORED;
CREATE INDEX person_here_by_name ON person (place_id, name, person_id) WHERE left_at IS NULL;

GRANT SELECT, INSERT, DELETE ON organisation_merge TO alongside_app;
GRANT UPDATE (undone_at, undone_by, merged_by) ON organisation_merge TO alongside_app;
GRANT SELECT, INSERT, DELETE, UPDATE ON organisation_card TO alongside_app;
-- What goes over to the other record of the same person or the same organisation, and back.
GRANT UPDATE (person_id, organisation_id) ON organisation_worker, organisation_contact TO alongside_app;
GRANT UPDATE (organisation_id) ON organisation_community, organisation_identifier, organisation_offering,
  organisation_gift, directory_suggestion TO alongside_app;
GRANT UPDATE (used_by) ON organisation_gift_use TO alongside_app;
`,
};
