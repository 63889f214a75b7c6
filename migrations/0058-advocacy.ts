import type { Migration } from "./index.ts";
import { ofItsPlace } from "./row-security.ts";

/** Who advocates, how many people each can stand beside, and what happened on the way of whoever needs one. */
export const advocacy: Migration = {
  name: "0058-advocacy",
  sql: `
CREATE TABLE advocate (
  place_id        uuid NOT NULL REFERENCES place,
  organisation_id uuid NOT NULL,
  person_id       uuid NOT NULL,
  languages       text[] NOT NULL CHECK (cardinality(languages) BETWEEN 1 AND 20),
  -- In their own words; and only what they say of themselves.
  words           text NOT NULL CHECK (char_length(words) <= 500),
  gender          text NOT NULL CHECK (gender IN ('woman', 'man', 'other', 'not-said')),
  ceiling         int NOT NULL CHECK (ceiling BETWEEN 0 AND 100),
  said_on         date NOT NULL,
  PRIMARY KEY (place_id, organisation_id, person_id),
  FOREIGN KEY (place_id, organisation_id) REFERENCES organisation,
  FOREIGN KEY (place_id, person_id) REFERENCES person
);
${ofItsPlace("advocate")}

-- Of a case of that kind: why somebody needs an advocate, and what they ask of whoever it is.
CREATE TABLE advocacy_need (
  place_id  uuid NOT NULL,
  case_id   uuid NOT NULL,
  because   text NOT NULL CHECK (because ~ '^[a-z-]{3,30}$'),
  gender    text NOT NULL CHECK (gender IN ('woman', 'man', 'any')),
  -- That it is somebody of their community, or that it is not: in the person's own words.
  wishes    text NOT NULL CHECK (char_length(wishes) <= 300),
  PRIMARY KEY (place_id, case_id),
  FOREIGN KEY (place_id, case_id) REFERENCES support_case ON DELETE CASCADE
);
${ofItsPlace("advocacy_need")}

CREATE TABLE advocacy_step (
  place_id        uuid NOT NULL,
  case_id         uuid NOT NULL,
  number          int NOT NULL CHECK (number > 0),
  did             text NOT NULL CHECK (did IN ('needed', 'offered', 'assigned', 'handed-back', 'met', 'not-wanted', 'ended')),
  on_day          date NOT NULL,
  -- Of an assignment: who.
  advocate_id     uuid,
  words           text NOT NULL CHECK (char_length(words) <= 1000),
  of_id           uuid,
  said_by         uuid,
  PRIMARY KEY (place_id, case_id, number),
  FOREIGN KEY (place_id, case_id) REFERENCES support_case ON DELETE CASCADE,
  FOREIGN KEY (place_id, advocate_id) REFERENCES person (place_id, person_id),
  FOREIGN KEY (place_id, of_id) REFERENCES organisation,
  FOREIGN KEY (place_id, said_by) REFERENCES person (place_id, person_id)
);
CREATE INDEX advocacy_step_of ON advocacy_step (place_id, advocate_id) WHERE advocate_id IS NOT NULL;
${ofItsPlace("advocacy_step")}

GRANT SELECT, INSERT, UPDATE, DELETE ON advocate TO alongside_app;
GRANT SELECT, INSERT ON advocacy_need, advocacy_step TO alongside_app;
GRANT UPDATE (said_by, of_id, advocate_id) ON advocacy_step TO alongside_app;
`,
};
