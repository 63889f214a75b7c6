import type { Migration } from "./index.ts";

/**
 * Places, what happened in them, and requests answered. Every table of a place begins its key with place_id and shows
 * only the rows of the place named in `app.place` for this transaction; where that is unset it shows none.
 */
export const placeAndHappening: Migration = {
  name: "0001-place-and-happening",
  sql: `
CREATE TABLE place (
  place_id   uuid PRIMARY KEY,
  slug       text NOT NULL UNIQUE,
  name       text COLLATE "und-x-icu" NOT NULL CHECK (char_length(name) BETWEEN 1 AND 120),
  about      text NOT NULL DEFAULT '' CHECK (char_length(about) <= 4000),
  area_code  text CHECK (char_length(area_code) BETWEEN 1 AND 40),
  started_at timestamptz(3) NOT NULL DEFAULT now(),
  -- The house has no address of its own; '-' can never be one.
  CHECK (CASE WHEN place_id = '00000000-0000-0000-0000-000000000000' THEN slug = '-'
              ELSE slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(slug) <= 60 END)
);
CREATE INDEX place_by_name ON place (name, place_id);
ALTER TABLE place ENABLE ROW LEVEL SECURITY;
ALTER TABLE place FORCE ROW LEVEL SECURITY;
-- That a place exists, and its name, is for everyone. Only the house starts one.
CREATE POLICY place_is_public ON place FOR SELECT USING (true);
CREATE POLICY place_is_started_by_the_house ON place FOR INSERT
  WITH CHECK (current_setting('app.place', true) = '00000000-0000-0000-0000-000000000000');

CREATE TABLE happening (
  place_id     uuid NOT NULL REFERENCES place,
  number       bigint NOT NULL CHECK (number > 0),
  at           timestamptz(3) NOT NULL,
  who          text NOT NULL CHECK (char_length(who) BETWEEN 1 AND 200),
  what         text NOT NULL CHECK (char_length(what) BETWEEN 1 AND 200),
  subject_kind text NOT NULL CHECK (char_length(subject_kind) BETWEEN 1 AND 100),
  subject_id   text NOT NULL CHECK (char_length(subject_id) BETWEEN 1 AND 200),
  detail       jsonb NOT NULL,
  hash         bytea NOT NULL CHECK (octet_length(hash) = 32),
  PRIMARY KEY (place_id, number)
);
CREATE INDEX happening_by_subject ON happening (place_id, subject_kind, subject_id, number);
ALTER TABLE happening ENABLE ROW LEVEL SECURITY;
ALTER TABLE happening FORCE ROW LEVEL SECURITY;
CREATE POLICY happening_of_its_place ON happening
  USING (place_id = nullif(current_setting('app.place', true), '')::uuid);

CREATE TABLE chain_head (
  place_id uuid PRIMARY KEY REFERENCES place,
  count    bigint NOT NULL CHECK (count >= 0),
  hash     bytea NOT NULL CHECK (octet_length(hash) = 32)
);
ALTER TABLE chain_head ENABLE ROW LEVEL SECURITY;
ALTER TABLE chain_head FORCE ROW LEVEL SECURITY;
CREATE POLICY chain_head_of_its_place ON chain_head
  USING (place_id = nullif(current_setting('app.place', true), '')::uuid);

CREATE TABLE answered_request (
  place_id    uuid NOT NULL REFERENCES place,
  actor       text NOT NULL CHECK (char_length(actor) BETWEEN 1 AND 200),
  key         text NOT NULL CHECK (char_length(key) BETWEEN 1 AND 200),
  route       text NOT NULL CHECK (char_length(route) BETWEEN 1 AND 200),
  body_digest bytea NOT NULL CHECK (octet_length(body_digest) = 32),
  status      smallint NOT NULL CHECK (status BETWEEN 200 AND 599),
  location    text CHECK (char_length(location) <= 2000),
  subject_id  text CHECK (char_length(subject_id) <= 200),
  answered_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, actor, key)
);
CREATE INDEX answered_request_by_age ON answered_request (place_id, answered_at);
ALTER TABLE answered_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE answered_request FORCE ROW LEVEL SECURITY;
CREATE POLICY answered_request_of_its_place ON answered_request
  USING (place_id = nullif(current_setting('app.place', true), '')::uuid);

-- What the program may do: no more than it needs. What happened can be added to and read, never changed.
GRANT USAGE ON SCHEMA public TO alongside_app;
GRANT SELECT, INSERT ON place TO alongside_app;
GRANT SELECT, INSERT ON happening TO alongside_app;
GRANT SELECT, INSERT, UPDATE (count, hash) ON chain_head TO alongside_app;
GRANT SELECT, INSERT, DELETE ON answered_request TO alongside_app;
GRANT SELECT ON migration TO alongside_app;

-- The house itself. Its policy holds for the owner too, so the place is named first.
SET LOCAL app.place = '00000000-0000-0000-0000-000000000000';
INSERT INTO place (place_id, slug, name) VALUES ('00000000-0000-0000-0000-000000000000', '-', 'Alongside');
`,
};
