import type { Migration } from "./index.ts";
import { ofItsPlace } from "./row-security.ts";

const byPerson = (column: string): string =>
  `FOREIGN KEY (place_id, ${column}) REFERENCES person (place_id, person_id)`;
const uuidColumns = "place_id uuid NOT NULL REFERENCES place";
const ofBarrier = "FOREIGN KEY (place_id, barrier_id) REFERENCES barrier";
const ofRisk = "FOREIGN KEY (place_id, risk_id) REFERENCES risk";

/** What stops people getting help, what became of it step by step, and the risks and actions that came of it. */
export const barriers: Migration = {
  name: "0051-barriers",
  sql: `
-- Within how many working days a barrier is on the table of senior managers, and what scores are called. The newest holds.
CREATE TABLE barrier_terms (
  ${uuidColumns},
  terms_id      uuid NOT NULL,
  days_to_table int NOT NULL CHECK (days_to_table BETWEEN 1 AND 120),
  bands         jsonb NOT NULL CHECK (jsonb_typeof(bands) = 'array'),
  set_by        uuid,
  set_at        timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, terms_id),
  ${byPerson("set_by")}
);
CREATE INDEX barrier_terms_newest ON barrier_terms (place_id, set_at DESC);
${ofItsPlace("barrier_terms")}

-- As it was raised. Nothing of it is changed: what happens to it are its steps.
CREATE TABLE barrier (
  ${uuidColumns},
  barrier_id      uuid NOT NULL,
  title           text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
  words           text NOT NULL CHECK (char_length(words) <= 4000),
  getting         text NOT NULL CHECK (char_length(getting) <= 500),
  whose_words     text NOT NULL CHECK (whose_words IN ('own', 'told', 'together')),
  source          text NOT NULL CHECK (source ~ '^[a-z-]{3,20}$'),
  -- Which one of these it came from, where that has an identifier.
  source_id       text NOT NULL DEFAULT '' CHECK (char_length(source_id) <= 100),
  service_id      uuid,
  -- An organisation that it is about.
  about_id        uuid,
  -- Who raised it: kept so that they can be told; shown as they wanted.
  raised_by       uuid,
  shown_as        text NOT NULL CHECK (shown_as IN ('name', 'organisation', 'nobody')),
  organisation_id uuid,
  language        text NOT NULL CHECK (language ~ '^[a-z]{2}$'),
  raised_on       date NOT NULL,
  due_on          date NOT NULL CHECK (due_on >= raised_on),
  PRIMARY KEY (place_id, barrier_id),
  FOREIGN KEY (place_id, service_id) REFERENCES service,
  FOREIGN KEY (place_id, about_id) REFERENCES organisation,
  FOREIGN KEY (place_id, organisation_id) REFERENCES organisation,
  ${byPerson("raised_by")}
);
CREATE INDEX barrier_newest ON barrier (place_id, raised_on DESC);
${ofItsPlace("barrier")}

CREATE TABLE barrier_community (
  ${uuidColumns},
  barrier_id   uuid NOT NULL,
  community_id uuid NOT NULL,
  PRIMARY KEY (place_id, barrier_id, community_id),
  ${ofBarrier} ON DELETE CASCADE,
  FOREIGN KEY (place_id, community_id) REFERENCES community
);
${ofItsPlace("barrier_community")}

-- A risk, under the managers or under those who pay. How it is scored stands in its reviews.
CREATE TABLE risk (
  ${uuidColumns},
  risk_id   uuid NOT NULL,
  title     text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
  words     text NOT NULL CHECK (char_length(words) <= 2000),
  register  text NOT NULL CHECK (register IN ('managers', 'commissioners')),
  domain    text NOT NULL CHECK (domain ~ '^[a-z-]{2,20}$'),
  equity    text NOT NULL CHECK (equity ~ '^[a-z-]{2,20}$'),
  -- The grant whose undecided end it came from, and that end.
  grant_id  uuid,
  grant_end date CHECK ((grant_id IS NULL) = (grant_end IS NULL)),
  raised_by uuid,
  raised_on date NOT NULL,
  PRIMARY KEY (place_id, risk_id),
  FOREIGN KEY (place_id, grant_id) REFERENCES funding_grant,
  ${byPerson("raised_by")}
);
CREATE UNIQUE INDEX risk_once_an_end ON risk (place_id, grant_id, grant_end) WHERE grant_id IS NOT NULL;
${ofItsPlace("risk")}

-- Each time it was looked at: the history of its scores. The newest holds. The score is worked out, and never kept.
CREATE TABLE risk_review (
  ${uuidColumns},
  risk_id            uuid NOT NULL,
  number             int NOT NULL CHECK (number > 0),
  consequence        int NOT NULL CHECK (consequence BETWEEN 1 AND 5),
  likelihood         int NOT NULL CHECK (likelihood BETWEEN 1 AND 5),
  target_consequence int NOT NULL CHECK (target_consequence BETWEEN 1 AND 5),
  target_likelihood  int NOT NULL CHECK (target_likelihood BETWEEN 1 AND 5),
  controls           text NOT NULL CHECK (char_length(controls) <= 2000),
  gaps               text NOT NULL CHECK (char_length(gaps) <= 2000),
  owner_id           uuid,
  review_on          date NOT NULL,
  is_closed          boolean NOT NULL DEFAULT false,
  because            text NOT NULL CHECK (char_length(because) <= 2000),
  by_person          uuid,
  on_day             date NOT NULL,
  PRIMARY KEY (place_id, risk_id, number),
  ${ofRisk} ON DELETE CASCADE,
  ${byPerson("owner_id")},
  ${byPerson("by_person")}
);
CREATE INDEX risk_review_owner ON risk_review (place_id, owner_id);
${ofItsPlace("risk_review")}

CREATE TABLE risk_action (
  ${uuidColumns},
  action_id uuid NOT NULL,
  risk_id   uuid NOT NULL,
  what      text NOT NULL CHECK (char_length(what) BETWEEN 1 AND 1000),
  owner_id  uuid,
  due_on    date NOT NULL,
  added_by  uuid,
  added_on  date NOT NULL,
  done_on   date,
  evidence  text NOT NULL DEFAULT '' CHECK (char_length(evidence) <= 2000),
  done_by   uuid,
  PRIMARY KEY (place_id, action_id),
  CHECK (done_on IS NULL OR evidence <> ''),
  ${ofRisk} ON DELETE CASCADE,
  ${byPerson("owner_id")},
  ${byPerson("added_by")},
  ${byPerson("done_by")}
);
CREATE INDEX risk_action_of ON risk_action (place_id, risk_id);
CREATE INDEX risk_action_owner ON risk_action (place_id, owner_id) WHERE done_on IS NULL;
${ofItsPlace("risk_action")}

-- Everything that happened to a barrier, in order. Nothing is changed; where it stands is read from it.
CREATE TABLE barrier_step (
  ${uuidColumns},
  barrier_id uuid NOT NULL,
  number     int NOT NULL CHECK (number > 0),
  did        text NOT NULL CHECK (did ~ '^[a-z-]{3,20}$'),
  words      text NOT NULL CHECK (char_length(words) <= 4000),
  priority   text CHECK (priority IN ('high', 'middle', 'low')),
  -- Who answers for what it is about: they cannot close it.
  to_person  uuid,
  joined_id  uuid CHECK (joined_id <> barrier_id),
  -- The meeting of senior managers: its day, and who was there by role.
  met_on     date,
  there      text[] NOT NULL DEFAULT '{}',
  risk_id    uuid,
  by_person  uuid,
  on_day     date NOT NULL,
  PRIMARY KEY (place_id, barrier_id, number),
  ${ofBarrier} ON DELETE CASCADE,
  FOREIGN KEY (place_id, joined_id) REFERENCES barrier,
  ${ofRisk},
  ${byPerson("to_person")},
  ${byPerson("by_person")}
);
${ofItsPlace("barrier_step")}

GRANT SELECT, INSERT ON barrier_terms, barrier, barrier_community, barrier_step, risk, risk_review, risk_action
  TO alongside_app;
GRANT UPDATE (set_by) ON barrier_terms TO alongside_app;
GRANT UPDATE (raised_by, words, getting) ON barrier TO alongside_app;
GRANT UPDATE (to_person, by_person, words) ON barrier_step TO alongside_app;
GRANT UPDATE (raised_by) ON risk TO alongside_app;
GRANT UPDATE (owner_id, by_person) ON risk_review TO alongside_app;
GRANT UPDATE (owner_id, added_by, done_by, done_on, evidence) ON risk_action TO alongside_app;
`,
};
