import type { Migration } from "./index.ts";
import { ofItsPlace } from "./row-security.ts";

const byPerson = (column: string): string =>
  `FOREIGN KEY (place_id, ${column}) REFERENCES person (place_id, person_id)`;
const ofPack = "FOREIGN KEY (place_id, pack_id) REFERENCES evidence_pack";
const side = "text NOT NULL CHECK (side IN ('statutory', 'community'))";

/** Evidence for those who check services: gathered from what is open to everyone, said of by partners, signed, frozen. */
export const evidence: Migration = {
  name: "0052-evidence",
  sql: `
-- What was asked for, and what was gathered for it.
CREATE TABLE evidence_pack (
  place_id    uuid NOT NULL REFERENCES place,
  pack_id     uuid NOT NULL,
  framework   text NOT NULL CHECK (framework ~ '^[a-z0-9-]{3,40}$'),
  service_id  uuid,
  from_day    date NOT NULL,
  until_day   date NOT NULL,
  stage       text NOT NULL CHECK (stage IN ('gathering', 'open', 'failed', 'released')),
  -- How far the gathering is: kinds of record looked at, and how many there are.
  done        int NOT NULL DEFAULT 0 CHECK (done BETWEEN 0 AND kinds),
  kinds       int NOT NULL CHECK (kinds BETWEEN 1 AND 1000),
  -- As text, so that the same is given back to the letter.
  gathered    text,
  gathered_on date,
  begun_by    uuid,
  begun_at    timestamptz(3) NOT NULL DEFAULT now(),
  CHECK (from_day <= until_day),
  CHECK ((gathered IS NULL) = (stage IN ('gathering', 'failed')) AND (gathered IS NULL) = (gathered_on IS NULL)),
  PRIMARY KEY (place_id, pack_id),
  FOREIGN KEY (place_id, service_id) REFERENCES service,
  ${byPerson("begun_by")}
);
CREATE INDEX evidence_pack_by_day ON evidence_pack (place_id, begun_at DESC, pack_id);
CREATE INDEX evidence_pack_by_service ON evidence_pack (place_id, service_id);
CREATE INDEX evidence_pack_by_person ON evidence_pack (place_id, begun_by);
${ofItsPlace("evidence_pack")}

-- The partners who were asked what they think of it, and what they said, to the letter. Empty: not said yet.
CREATE TABLE evidence_word (
  place_id        uuid NOT NULL,
  pack_id         uuid NOT NULL,
  organisation_id uuid NOT NULL,
  words           text NOT NULL DEFAULT '' CHECK (char_length(words) <= 4000),
  said_by         uuid,
  said_on         date,
  CHECK ((said_on IS NULL) = (words = '')),
  PRIMARY KEY (place_id, pack_id, organisation_id),
  ${ofPack},
  FOREIGN KEY (place_id, organisation_id) REFERENCES organisation,
  ${byPerson("said_by")}
);
CREATE INDEX evidence_word_by_organisation ON evidence_word (place_id, organisation_id);
CREATE INDEX evidence_word_by_person ON evidence_word (place_id, said_by);
${ofItsPlace("evidence_word")}

-- How well a section is met, one person of a side at a time.
CREATE TABLE evidence_rating (
  place_id  uuid NOT NULL,
  rating_id uuid NOT NULL,
  pack_id   uuid NOT NULL,
  section   text NOT NULL CHECK (section ~ '^[a-z0-9-]{1,40}$'),
  side      ${side},
  rating    int NOT NULL CHECK (rating BETWEEN 0 AND 3),
  rated_by  uuid,
  PRIMARY KEY (place_id, rating_id),
  UNIQUE (place_id, pack_id, section, rated_by),
  ${ofPack},
  ${byPerson("rated_by")}
);
CREATE INDEX evidence_rating_by_person ON evidence_rating (place_id, rated_by);
${ofItsPlace("evidence_rating")}

-- Who wrote it together, and who signed for a side.
CREATE TABLE evidence_name (
  place_id  uuid NOT NULL,
  name_id   uuid NOT NULL,
  pack_id   uuid NOT NULL,
  stands_as text NOT NULL CHECK (stands_as IN ('author', 'signer')),
  side      ${side},
  person_id uuid,
  on_day    date NOT NULL,
  PRIMARY KEY (place_id, name_id),
  UNIQUE (place_id, pack_id, stands_as, person_id),
  ${ofPack},
  ${byPerson("person_id")}
);
CREATE UNIQUE INDEX evidence_signed_once ON evidence_name (place_id, pack_id, side) WHERE stands_as = 'signer';
CREATE INDEX evidence_name_by_person ON evidence_name (place_id, person_id);
${ofItsPlace("evidence_name")}

-- What both sides signed, as it stood that day. Never changed.
CREATE TABLE evidence_release (
  place_id    uuid NOT NULL,
  pack_id     uuid NOT NULL,
  frozen      text NOT NULL,
  sha256      text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  released_on date NOT NULL,
  PRIMARY KEY (place_id, pack_id),
  ${ofPack}
);
${ofItsPlace("evidence_release")}

GRANT SELECT, INSERT ON evidence_pack, evidence_word, evidence_rating, evidence_name, evidence_release TO alongside_app;
GRANT UPDATE (stage, done, gathered, gathered_on, begun_by) ON evidence_pack TO alongside_app;
GRANT UPDATE (organisation_id, words, said_by, said_on) ON evidence_word TO alongside_app;
GRANT UPDATE (rating, rated_by) ON evidence_rating TO alongside_app;
GRANT UPDATE (person_id) ON evidence_name TO alongside_app;
GRANT DELETE ON evidence_rating, evidence_name TO alongside_app;
`,
};
