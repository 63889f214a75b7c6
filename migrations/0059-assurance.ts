import type { Migration } from "./index.ts";
import { ofItsPlace } from "./row-security.ts";

/** What a place says of what is its own to do before a service starts, and the dangers it adds to the log. */
export const assurance: Migration = {
  name: "0059-assurance",
  sql: `
-- The newest word on a line holds; none is changed, so that it stays to be read who said what when.
CREATE TABLE assurance_word (
  place_id  uuid NOT NULL REFERENCES place,
  document  text NOT NULL CHECK (document ~ '^[a-z][a-z-]{2,39}$'),
  line      text NOT NULL CHECK (line ~ '^[a-z][a-z0-9-]{2,59}$'),
  number    int NOT NULL CHECK (number > 0),
  said      text NOT NULL CHECK (said IN ('promised', 'done', 'taken-back')),
  -- Who does it: an office or a name, in their own words.
  owner     text NOT NULL CHECK (char_length(owner) <= 200),
  by_day    date CHECK ((by_day IS NOT NULL) = (said = 'promised')),
  done_on   date CHECK ((done_on IS NOT NULL) = (said = 'done')),
  link      text NOT NULL CHECK (char_length(link) <= 500),
  words     text NOT NULL CHECK (char_length(words) <= 1000),
  said_by   uuid,
  said_on   date NOT NULL,
  PRIMARY KEY (place_id, document, line, number),
  FOREIGN KEY (place_id, said_by) REFERENCES person (place_id, person_id)
);
${ofItsPlace("assurance_word")}

-- A danger that the place itself adds. A look at it later is a row of its own; the newest holds.
CREATE TABLE assurance_hazard (
  place_id  uuid NOT NULL REFERENCES place,
  hazard_id uuid NOT NULL,
  number    int NOT NULL CHECK (number > 0),
  title     text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
  cause     text NOT NULL CHECK (char_length(cause) BETWEEN 1 AND 1000),
  effect    text NOT NULL CHECK (char_length(effect) BETWEEN 1 AND 1000),
  control   text NOT NULL CHECK (char_length(control) BETWEEN 1 AND 1000),
  consequence          int NOT NULL CHECK (consequence BETWEEN 1 AND 5),
  likelihood           int NOT NULL CHECK (likelihood BETWEEN 1 AND 5),
  residual_consequence int NOT NULL CHECK (residual_consequence BETWEEN 1 AND 5),
  residual_likelihood  int NOT NULL CHECK (residual_likelihood BETWEEN 1 AND 5),
  owner     text NOT NULL CHECK (char_length(owner) BETWEEN 1 AND 200),
  is_closed boolean NOT NULL,
  because   text NOT NULL CHECK (char_length(because) <= 1000),
  said_by   uuid,
  said_on   date NOT NULL,
  PRIMARY KEY (place_id, hazard_id, number),
  CHECK (residual_consequence * residual_likelihood <= consequence * likelihood),
  FOREIGN KEY (place_id, said_by) REFERENCES person (place_id, person_id)
);
${ofItsPlace("assurance_hazard")}

GRANT SELECT, INSERT ON assurance_word, assurance_hazard TO alongside_app;
GRANT UPDATE (said_by) ON assurance_word, assurance_hazard TO alongside_app;
`,
};
