import type { Migration } from "./index.ts";
import { ofItsPlace } from "./row-security.ts";

const byPerson = (column: string): string =>
  `FOREIGN KEY (place_id, ${column}) REFERENCES person (place_id, person_id)`;
const ofChampion = "FOREIGN KEY (place_id, champion_id) REFERENCES champion";
const uuidColumns = "place_id uuid NOT NULL REFERENCES place";

/** A network of champions: who they are, what they came to and did, and their questions, each with who answers and by when. */
export const champions: Migration = {
  name: "0044-champions",
  sql: `
-- Within how many working days a question is answered, and how many before the day a letter reminds. The newest holds.
CREATE TABLE champion_terms (
  ${uuidColumns},
  terms_id       uuid NOT NULL,
  days_to_answer int NOT NULL CHECK (days_to_answer BETWEEN 1 AND 60),
  remind_before  int NOT NULL CHECK (remind_before BETWEEN 0 AND 20 AND remind_before < days_to_answer),
  set_by         uuid,
  set_at         timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, terms_id),
  ${byPerson("set_by")}
);
CREATE INDEX champion_terms_newest ON champion_terms (place_id, set_at DESC);
${ofItsPlace("champion_terms")}

-- Who answers: 1 is asked first, 2 when a day is over, 3 after that. Letters go to the address.
CREATE TABLE champion_answerer (
  ${uuidColumns},
  person_id uuid NOT NULL,
  rank      int NOT NULL CHECK (rank BETWEEN 1 AND 3),
  email     text NOT NULL CHECK (char_length(email) <= 320),
  added_by  uuid,
  PRIMARY KEY (place_id, person_id),
  ${byPerson("person_id")},
  ${byPerson("added_by")}
);
${ofItsPlace("champion_answerer")}

CREATE TABLE champion (
  ${uuidColumns},
  champion_id uuid NOT NULL,
  -- Somebody who was forgotten is in it no more.
  person_id   uuid,
  email       text NOT NULL CHECK (char_length(email) <= 320),
  language    text NOT NULL CHECK (language ~ '^[a-z]{2}$'),
  -- Whom they speak for, in their own words.
  words       text NOT NULL CHECK (char_length(words) <= 500),
  state       text NOT NULL CHECK (state IN ('invited', 'active', 'declined', 'paused', 'stepped-down')),
  state_on    date NOT NULL,
  -- Of the private link a digest is kept alone.
  link_digest bytea CHECK (octet_length(link_digest) = 32),
  invited_by  uuid,
  invited_on  date NOT NULL,
  PRIMARY KEY (place_id, champion_id),
  ${byPerson("person_id")},
  ${byPerson("invited_by")}
);
CREATE UNIQUE INDEX champion_once ON champion (place_id, person_id) WHERE person_id IS NOT NULL;
CREATE UNIQUE INDEX champion_link ON champion (place_id, link_digest) WHERE link_digest IS NOT NULL;
${ofItsPlace("champion")}

CREATE TABLE champion_community (
  ${uuidColumns},
  champion_id  uuid NOT NULL,
  community_id uuid NOT NULL,
  PRIMARY KEY (place_id, champion_id, community_id),
  ${ofChampion} ON DELETE CASCADE,
  FOREIGN KEY (place_id, community_id) REFERENCES community
);
${ofItsPlace("champion_community")}

-- Training and support that was held for them.
CREATE TABLE champion_meeting (
  ${uuidColumns},
  meeting_id uuid NOT NULL,
  kind       text NOT NULL CHECK (kind IN ('training', 'support')),
  title      text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
  on_day     date NOT NULL,
  minutes    int NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
  written_by uuid,
  PRIMARY KEY (place_id, meeting_id),
  ${byPerson("written_by")}
);
${ofItsPlace("champion_meeting")}

CREATE TABLE champion_came (
  ${uuidColumns},
  meeting_id  uuid NOT NULL,
  champion_id uuid NOT NULL,
  PRIMARY KEY (place_id, meeting_id, champion_id),
  FOREIGN KEY (place_id, meeting_id) REFERENCES champion_meeting ON DELETE CASCADE,
  ${ofChampion} ON DELETE CASCADE
);
${ofItsPlace("champion_came")}

-- What a champion did, told in seconds. Nobody's name, and no community.
CREATE TABLE champion_activity (
  ${uuidColumns},
  activity_id uuid NOT NULL,
  champion_id uuid NOT NULL,
  what        text NOT NULL CHECK (what ~ '^[a-z-]{3,20}$'),
  people      text NOT NULL CHECK (people ~ '^[a-z-]{3,20}$'),
  minutes     int NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
  on_day      date NOT NULL,
  told_at     timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, activity_id),
  ${ofChampion} ON DELETE CASCADE
);
CREATE INDEX champion_activity_newest ON champion_activity (place_id, champion_id, on_day DESC);
${ofItsPlace("champion_activity")}

-- What a champion heard, who must answer it and by when, and what came of it.
CREATE TABLE champion_item (
  ${uuidColumns},
  item_id           uuid NOT NULL,
  champion_id       uuid NOT NULL,
  community_id      uuid,
  theme             text NOT NULL CHECK (theme ~ '^[a-z-]{3,20}$'),
  heard_from        text NOT NULL CHECK (heard_from ~ '^[a-z-]{3,20}$'),
  words             text NOT NULL CHECK (char_length(words) <= 2000),
  -- Who must answer just now; null where nobody is left.
  answerer_id       uuid,
  rank              int NOT NULL CHECK (rank BETWEEN 1 AND 3),
  told_on           date NOT NULL,
  -- The day that was promised first stays; due_on is that of whoever has it now.
  first_due_on      date NOT NULL CHECK (first_due_on > told_on),
  due_on            date NOT NULL,
  first_answered_on date,
  answered_on       date,
  outcome           text CHECK (outcome IN ('will', 'done', 'cannot')),
  answer            text NOT NULL DEFAULT '' CHECK (char_length(answer) <= 4000),
  answered_by       uuid,
  -- What the champion says of the answer.
  heard             text CHECK (heard IN ('answers', 'not')),
  again             text NOT NULL DEFAULT '' CHECK (char_length(again) <= 2000),
  reopened_on       date,
  escalated_on      date,
  -- Written down later, from notes that were kept before the network was kept here.
  from_notes        boolean NOT NULL DEFAULT false,
  came_of           text NOT NULL DEFAULT '' CHECK (char_length(came_of) <= 2000),
  came_of_on        date,
  -- What everybody may read: the champion's own choice.
  released_words    text NOT NULL DEFAULT '' CHECK (char_length(released_words) <= 1000),
  released_on       date,
  CHECK ((answered_on IS NULL) = (outcome IS NULL)),
  CHECK (answered_on IS NOT NULL OR heard IS NULL),
  CHECK ((released_on IS NULL) = (released_words = '')),
  PRIMARY KEY (place_id, item_id),
  ${ofChampion},
  FOREIGN KEY (place_id, community_id) REFERENCES community,
  ${byPerson("answerer_id")},
  ${byPerson("answered_by")}
);
CREATE INDEX champion_item_of ON champion_item (place_id, champion_id, told_on DESC);
CREATE INDEX champion_item_open ON champion_item (place_id, due_on) WHERE answered_on IS NULL;
CREATE INDEX champion_item_for ON champion_item (place_id, answerer_id);
${ofItsPlace("champion_item")}

-- Everything that happened to it, in order: to whom it went and why, each reminder and each answer. None is taken away.
CREATE TABLE champion_step (
  ${uuidColumns},
  item_id   uuid NOT NULL,
  number    int NOT NULL CHECK (number > 0),
  did       text NOT NULL CHECK (did IN ('put', 'reminded', 'passed-on', 'escalated', 'answered', 'heard', 'opened-again', 'came-of', 'released')),
  by_person uuid,
  to_person uuid,
  words     text NOT NULL CHECK (char_length(words) <= 4000),
  on_day    date NOT NULL,
  PRIMARY KEY (place_id, item_id, number),
  FOREIGN KEY (place_id, item_id) REFERENCES champion_item,
  ${byPerson("by_person")},
  ${byPerson("to_person")}
);
${ofItsPlace("champion_step")}

GRANT SELECT, INSERT ON champion_terms, champion_answerer, champion, champion_community, champion_meeting, champion_came,
  champion_activity, champion_item, champion_step TO alongside_app;
GRANT UPDATE (set_by) ON champion_terms TO alongside_app;
GRANT UPDATE (person_id, rank, email, added_by) ON champion_answerer TO alongside_app;
GRANT UPDATE (person_id, email, language, words, state, state_on, link_digest, invited_by) ON champion TO alongside_app;
GRANT UPDATE (written_by) ON champion_meeting TO alongside_app;
GRANT UPDATE (words, answerer_id, rank, due_on, first_answered_on, answered_on, outcome, answer, answered_by, heard, again,
  reopened_on, escalated_on, came_of, came_of_on, released_words, released_on) ON champion_item TO alongside_app;
GRANT UPDATE (by_person, to_person, words) ON champion_step TO alongside_app;
GRANT DELETE ON champion_answerer, champion_community, champion_came, champion_activity TO alongside_app;
`,
};
