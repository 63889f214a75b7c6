import type { Migration } from "./index.ts";
import { ofItsPlace } from "./row-security.ts";

const byPerson = (column: string): string =>
  `FOREIGN KEY (place_id, ${column}) REFERENCES person (place_id, person_id)`;
const ofOrganisation = "FOREIGN KEY (place_id, organisation_id) REFERENCES organisation";
const ofService = "FOREIGN KEY (place_id, service_id) REFERENCES service";

/** What people and organisations gave, and the ledger of it: double entry in minutes and in pence, never edited. */
export const recognition: Migration = {
  name: "0037-recognition",
  sql: `
-- What somebody gave, as it was written first. What was said about it later stands in contribution_said.
CREATE TABLE contribution (
  place_id        uuid NOT NULL REFERENCES place,
  contribution_id uuid NOT NULL,
  -- Who gave: a person, an organisation, or somebody of an organisation without a name. Forgotten people leave no name.
  person_id       uuid,
  organisation_id uuid,
  kind            text NOT NULL CHECK (kind ~ '^[a-z-]{3,30}$'),
  standing        text NOT NULL CHECK (standing IN ('worker', 'volunteer', 'relative', 'child')),
  on_day          date NOT NULL,
  minutes         int NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
  -- What it took to write this down: it counts like the rest.
  recording       int NOT NULL CHECK (recording BETWEEN 0 AND 60),
  service_id      uuid,
  session_id      uuid,
  words           text NOT NULL CHECK (char_length(words) <= 300),
  -- What the service should have provided; null where nobody said.
  should_have     text CHECK (should_have IN ('interpreter', 'letter', 'transport', 'food', 'explain', 'nothing')),
  written_by      uuid,
  written_at      timestamptz(3) NOT NULL DEFAULT now(),
  -- What the service answered to what it should have provided.
  answer          text CHECK (char_length(answer) BETWEEN 1 AND 1000),
  answered_by     uuid,
  answered_on     date,
  CHECK ((answer IS NULL) = (answered_on IS NULL)),
  PRIMARY KEY (place_id, contribution_id),
  ${byPerson("person_id")},
  ${byPerson("written_by")},
  ${byPerson("answered_by")},
  ${ofOrganisation},
  ${ofService},
  FOREIGN KEY (place_id, session_id) REFERENCES place_session
);
CREATE INDEX contribution_newest ON contribution (place_id, on_day DESC, contribution_id);
CREATE INDEX contribution_by_person ON contribution (place_id, person_id, on_day DESC);
CREATE INDEX contribution_by_organisation ON contribution (place_id, organisation_id, on_day DESC);
CREATE INDEX contribution_by_writer ON contribution (place_id, written_by, on_day DESC);
CREATE INDEX contribution_open ON contribution (place_id, service_id, on_day)
  WHERE should_have <> 'nothing' AND answered_on IS NULL;
-- One for each who came to a session.
CREATE UNIQUE INDEX contribution_of_session ON contribution (place_id, session_id, person_id, kind)
  WHERE session_id IS NOT NULL AND person_id IS NOT NULL;
${ofItsPlace("contribution")}

-- What was said about it afterwards: the newest holds, none is taken away.
CREATE TABLE contribution_said (
  place_id        uuid NOT NULL,
  contribution_id uuid NOT NULL,
  number          int NOT NULL CHECK (number > 0),
  says            text NOT NULL CHECK (says IN ('confirmed', 'corrected', 'disputed')),
  -- How long it took, where it is corrected; none where it did not happen.
  minutes         int CHECK (minutes BETWEEN 0 AND 1440),
  because         text NOT NULL CHECK (char_length(because) <= 500),
  said_by         uuid,
  said_at         timestamptz(3) NOT NULL DEFAULT now(),
  CHECK ((minutes IS NULL) = (says <> 'corrected')),
  PRIMARY KEY (place_id, contribution_id, number),
  FOREIGN KEY (place_id, contribution_id) REFERENCES contribution,
  ${byPerson("said_by")}
);
${ofItsPlace("contribution_said")}

-- One entry of the ledger. A correction is an entry of its own that names the one it corrects.
CREATE TABLE recognition_post (
  place_id    uuid NOT NULL REFERENCES place,
  post_id     uuid NOT NULL,
  -- What it is an entry of ("contribution", "claim"), and which step of it: one entry for each, however often it is sent.
  source      text NOT NULL CHECK (source ~ '^[a-z-]{3,30}$'),
  source_id   uuid NOT NULL,
  step        text NOT NULL CHECK (step ~ '^[a-z0-9-]{1,40}$'),
  on_day      date NOT NULL,
  corrects    uuid,
  posted_by   uuid,
  posted_at   timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, post_id),
  UNIQUE (place_id, source, source_id, step),
  FOREIGN KEY (place_id, corrects) REFERENCES recognition_post (place_id, post_id),
  ${byPerson("posted_by")}
);
${ofItsPlace("recognition_post")}

CREATE TABLE recognition_line (
  place_id        uuid NOT NULL,
  post_id         uuid NOT NULL,
  number          int NOT NULL CHECK (number > 0),
  account         text NOT NULL CHECK (account IN ('given-by', 'used-by', 'owed-to', 'paid-to', 'budget-of')),
  -- What it is for: the kind of contribution, "recording", "fee", "expense".
  about           text NOT NULL CHECK (about ~ '^[a-z-]{3,30}$'),
  party           text NOT NULL CHECK (party IN ('person', 'organisation', 'service', 'place')),
  person_id       uuid,
  organisation_id uuid,
  service_id      uuid,
  minutes         int NOT NULL,
  pence           bigint NOT NULL,
  -- A person who was forgotten is in it no more; organisations and services stay.
  CHECK (person_id IS NULL OR party = 'person'),
  CHECK ((organisation_id IS NOT NULL) = (party = 'organisation')),
  CHECK ((service_id IS NOT NULL) = (party = 'service')),
  CHECK (minutes <> 0 OR pence <> 0),
  PRIMARY KEY (place_id, post_id, number),
  FOREIGN KEY (place_id, post_id) REFERENCES recognition_post,
  ${byPerson("person_id")},
  ${ofOrganisation},
  ${ofService}
);
CREATE INDEX recognition_line_by_person ON recognition_line (place_id, person_id) WHERE person_id IS NOT NULL;
CREATE INDEX recognition_line_by_organisation ON recognition_line (place_id, organisation_id)
  WHERE organisation_id IS NOT NULL;
${ofItsPlace("recognition_line")}

-- What lines add up to, by month: kept in the transaction that writes them. People stand together in one row.
CREATE TABLE recognition_total (
  place_id        uuid NOT NULL REFERENCES place,
  total_key       text NOT NULL CHECK (char_length(total_key) BETWEEN 1 AND 200),
  month           date NOT NULL CHECK (date_trunc('month', month) = month),
  account         text NOT NULL,
  about           text NOT NULL,
  party           text NOT NULL,
  organisation_id uuid,
  service_id      uuid,
  minutes         bigint NOT NULL,
  pence           bigint NOT NULL,
  PRIMARY KEY (place_id, total_key),
  ${ofOrganisation},
  ${ofService}
);
CREATE INDEX recognition_total_by_month ON recognition_total (place_id, month);
CREATE INDEX recognition_total_by_organisation ON recognition_total (place_id, organisation_id, month)
  WHERE organisation_id IS NOT NULL;
${ofItsPlace("recognition_total")}

-- Each entry has at least two lines, and they come to nothing: in minutes and in pence. Seen at the end, when all are there.
CREATE FUNCTION recognition_post_balances() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE lines int; minutes_left bigint; pence_left bigint;
BEGIN
  SELECT count(*), coalesce(sum(minutes), 0), coalesce(sum(pence), 0) INTO lines, minutes_left, pence_left
    FROM recognition_line WHERE place_id = NEW.place_id AND post_id = NEW.post_id;
  IF lines < 2 OR minutes_left <> 0 OR pence_left <> 0 THEN
    RAISE EXCEPTION 'An entry of the ledger must come to nothing: post %, % lines, % minutes, % pence.',
      NEW.post_id, lines, minutes_left, pence_left USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER recognition_post_balances AFTER INSERT ON recognition_post
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION recognition_post_balances();
CREATE CONSTRAINT TRIGGER recognition_line_balances AFTER INSERT ON recognition_line
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION recognition_post_balances();

GRANT SELECT, INSERT ON contribution, contribution_said, recognition_post, recognition_line, recognition_total
  TO alongside_app;
GRANT UPDATE (person_id, organisation_id, words, written_by, answer, answered_by, answered_on) ON contribution
  TO alongside_app;
GRANT UPDATE (because, said_by) ON contribution_said TO alongside_app;
GRANT UPDATE (posted_by) ON recognition_post TO alongside_app;
-- Whose it is may change where two pages are of one organisation, or somebody is forgotten; what was entered never does.
GRANT UPDATE (person_id, organisation_id) ON recognition_line TO alongside_app;
GRANT UPDATE (organisation_id, minutes, pence) ON recognition_total TO alongside_app;
`,
};
