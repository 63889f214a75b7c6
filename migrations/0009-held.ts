import type { Migration } from "./index.ts";
import { ofItsPlace } from "./row-security.ts";

/**
 * Words that can be forgotten. The chain of happenings keeps a keyed digest of somebody's words, and this keeps the
 * words with their key: without the row nobody can tell what was said, and the chain still holds. And the list of who
 * asked to be forgotten, by an identifier that means nothing by itself, so that an older backup can be told again.
 */
export const held: Migration = {
  name: "0009-held",
  sql: `
CREATE TABLE happening_words (
  place_id uuid NOT NULL,
  number   bigint NOT NULL,
  name     text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 100),
  words    text NOT NULL CHECK (char_length(words) <= 20000),
  -- 32 random bytes: without them a guess at the words cannot be tried against the digest in the chain.
  key      bytea NOT NULL CHECK (octet_length(key) = 32),
  PRIMARY KEY (place_id, number, name),
  FOREIGN KEY (place_id, number) REFERENCES happening
);
CREATE INDEX happening_by_who ON happening (place_id, who, number);
${ofItsPlace("happening_words")}

CREATE TABLE erasure (
  place_id   uuid NOT NULL REFERENCES place,
  erasure_id uuid NOT NULL,
  -- Of no row any more: who it was is what was forgotten.
  person_id  uuid NOT NULL,
  asked_at   timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, erasure_id)
);
CREATE INDEX erasure_by_person ON erasure (place_id, person_id);
${ofItsPlace("erasure")}

GRANT SELECT, INSERT, DELETE ON happening_words TO alongside_app;
GRANT SELECT, INSERT ON erasure TO alongside_app;
`,
};
