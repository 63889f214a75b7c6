import type { Migration } from "./index.ts";
import { ofItsPlace } from "./row-security.ts";

const byPerson = (column: string): string =>
  `FOREIGN KEY (place_id, ${column}) REFERENCES person (place_id, person_id)`;

/** What people say to a place without being known, and what they are answered. */
export const voices: Migration = {
  name: "0026-voices",
  sql: `
-- No column holds who said it, from where, or at which moment of the day; and none counts up.
CREATE TABLE voice (
  place_id      uuid NOT NULL REFERENCES place,
  voice_id      uuid NOT NULL,
  -- Of the private link: whoever has the link reads the answer. None where it was written down for somebody.
  link_digest   bytea CHECK (octet_length(link_digest) = 32),
  kind          text NOT NULL CHECK (kind IN ('idea', 'concern', 'fear', 'barrier', 'praise', 'need', 'unfair')),
  words         text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 4000),
  -- In which its sender wants to be answered.
  language      text NOT NULL CHECK (language ~ '^[a-z]{2,3}$'),
  service_id    uuid,
  came_by       text NOT NULL CHECK (came_by IN ('web', 'phone', 'paper', 'talk', 'organisation')),
  -- Written down for somebody else, who agreed.
  entered_by    uuid,
  given_on      date NOT NULL,
  -- Of racism or unfair treatment alone.
  unfair_where  text NOT NULL DEFAULT '' CHECK (char_length(unfair_where) <= 400),
  unfair_by     text NOT NULL DEFAULT '' CHECK (char_length(unfair_by) <= 200),
  wants         text[] NOT NULL DEFAULT '{}' CHECK (wants <@ ARRAY['heard', 'answer', 'apology', 'change', 'help']),
  keeper_reads  boolean NOT NULL DEFAULT false,
  -- The day since which it waits: it was given, or opened again.
  waits_since   date NOT NULL,
  due_on        date NOT NULL CHECK (due_on >= waits_since),
  taken_on      date,
  owner_id      uuid,
  answered_on   date,
  rating        text CHECK (rating IN ('yes', 'partly', 'no')),
  -- Wording for everyone, of which whoever wrote it says that it names nobody.
  public_words  text NOT NULL DEFAULT '' CHECK (char_length(public_words) <= 1000),
  public_answer text NOT NULL DEFAULT '' CHECK (char_length(public_answer) <= 2000),
  public_on     date,
  public_by     uuid,
  CHECK ((came_by = 'web') = (link_digest IS NOT NULL)),
  CHECK (came_by <> 'web' OR entered_by IS NULL),
  CHECK ((public_on IS NULL) = (public_words = '')),
  CHECK ((public_on IS NULL) = (public_answer = '')),
  CHECK (kind <> 'unfair' OR public_on IS NULL),
  CHECK (kind = 'unfair' OR (unfair_where = '' AND unfair_by = '' AND wants = '{}' AND NOT keeper_reads)),
  PRIMARY KEY (place_id, voice_id),
  CONSTRAINT voice_once UNIQUE (place_id, link_digest),
  FOREIGN KEY (place_id, service_id) REFERENCES service,
  ${byPerson("entered_by")},
  ${byPerson("owner_id")},
  ${byPerson("public_by")}
);
CREATE INDEX voice_by_due ON voice (place_id, due_on, voice_id);
CREATE INDEX voice_by_day ON voice (place_id, given_on);
${ofItsPlace("voice")}

-- What was answered, each time. What was answered before stays.
CREATE TABLE voice_answer (
  place_id    uuid NOT NULL,
  voice_id    uuid NOT NULL,
  number      smallint NOT NULL CHECK (number > 0),
  outcome     text NOT NULL CHECK (outcome IN ('did', 'will', 'could-not')),
  words       text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 4000),
  language    text NOT NULL CHECK (language ~ '^[a-z]{2,3}$'),
  -- Who read the translation, where it is one.
  checked_by  text NOT NULL DEFAULT '' CHECK (char_length(checked_by) <= 200),
  answered_by uuid,
  answered_on date NOT NULL,
  PRIMARY KEY (place_id, voice_id, number),
  FOREIGN KEY (place_id, voice_id) REFERENCES voice ON DELETE CASCADE,
  ${byPerson("answered_by")}
);
${ofItsPlace("voice_answer")}

-- What its sender said when they opened it again.
CREATE TABLE voice_again (
  place_id uuid NOT NULL,
  voice_id uuid NOT NULL,
  number   smallint NOT NULL CHECK (number > 0),
  words    text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 4000),
  said_on  date NOT NULL,
  PRIMARY KEY (place_id, voice_id, number),
  FOREIGN KEY (place_id, voice_id) REFERENCES voice ON DELETE CASCADE
);
${ofItsPlace("voice_again")}

-- Senior managers who were named to read of racism and unfair treatment; not where it is about the service they run.
CREATE TABLE voice_reader (
  place_id    uuid NOT NULL,
  person_id   uuid NOT NULL,
  not_service uuid,
  named_by    uuid,
  named_on    date NOT NULL,
  PRIMARY KEY (place_id, person_id),
  FOREIGN KEY (place_id, not_service) REFERENCES service,
  ${byPerson("person_id")},
  ${byPerson("named_by")}
);
${ofItsPlace("voice_reader")}

-- Fears that many have, with an answer for everyone, in one language each.
CREATE TABLE voice_fear (
  place_id   uuid NOT NULL REFERENCES place,
  fear_id    uuid NOT NULL,
  language   text NOT NULL CHECK (language ~ '^[a-z]{2,3}$'),
  fear       text NOT NULL CHECK (char_length(fear) BETWEEN 1 AND 400),
  answer     text NOT NULL CHECK (char_length(answer) BETWEEN 1 AND 2000),
  checked_by text NOT NULL DEFAULT '' CHECK (char_length(checked_by) <= 200),
  written_by uuid,
  written_on date NOT NULL,
  PRIMARY KEY (place_id, fear_id),
  ${byPerson("written_by")}
);
${ofItsPlace("voice_fear")}

GRANT SELECT, INSERT, DELETE ON voice, voice_reader TO alongside_app;
GRANT SELECT, INSERT ON voice_answer, voice_again, voice_fear TO alongside_app;
GRANT UPDATE (waits_since, due_on, taken_on, owner_id, answered_on, rating, entered_by,
  public_words, public_answer, public_on, public_by) ON voice TO alongside_app;
GRANT UPDATE (answered_by) ON voice_answer TO alongside_app;
GRANT UPDATE (person_id, named_by, not_service) ON voice_reader TO alongside_app;
GRANT UPDATE (written_by) ON voice_fear TO alongside_app;
`,
};
