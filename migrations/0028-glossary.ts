import type { Migration } from "./index.ts";
import { ofItsPlace } from "./row-security.ts";

const byPerson = (column: string): string =>
  `FOREIGN KEY (place_id, ${column}) REFERENCES person (place_id, person_id)`;
const ofWord = "FOREIGN KEY (place_id, word_id) REFERENCES glossary_word";
const credit = `credit text NOT NULL CHECK (credit IN ('name', 'first-name', 'organisation', 'community-member')),
  credited_as    text NOT NULL DEFAULT '' CHECK (char_length(credited_as) <= 200)`;
const language = "text NOT NULL CHECK (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$')";
const textUpTo = (column: string, max: number): string =>
  `${column} text NOT NULL DEFAULT '' CHECK (char_length(${column}) <= ${max})`;

/**
 * What words of services mean, and how people here say it. What somebody gave is credited as they wish; without another
 * speaker who says it is right, nothing is shown as right.
 */
export const glossary: Migration = {
  name: "0028-glossary",
  sql: `
CREATE TABLE glossary_word (
  place_id    uuid NOT NULL REFERENCES place,
  word_id     uuid NOT NULL,
  word        text COLLATE "und-x-icu" NOT NULL CHECK (char_length(word) BETWEEN 1 AND 100),
  -- The word as it is compared: one word, however it is written.
  same        text NOT NULL CHECK (char_length(same) BETWEEN 1 AND 200),
  -- Other ways in which services write it, such as short for it.
  also        text[] NOT NULL DEFAULT '{}',
  plain       text NOT NULL CHECK (char_length(plain) BETWEEN 1 AND 600),
  written_by  uuid,
  written_on  date NOT NULL,
  -- Taken out of the list it stays with what people gave for it.
  is_used     boolean NOT NULL DEFAULT true,
  PRIMARY KEY (place_id, word_id),
  UNIQUE (place_id, same),
  ${byPerson("written_by")}
);
CREATE INDEX glossary_word_by_word ON glossary_word (place_id, word, word_id);
${ofItsPlace("glossary_word")}

-- What it means in a language people speak here.
CREATE TABLE glossary_meaning (
  place_id       uuid NOT NULL,
  meaning_id     uuid NOT NULL,
  word_id        uuid NOT NULL,
  language       ${language},
  words          text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 600),
  ${credit},
  given_by       uuid,
  given_on       date NOT NULL,
  -- Another speaker of the language says that it is right, or not and why.
  verdict        text CHECK (verdict IN ('right', 'not-right')),
  ${textUpTo("reviewed_why", 400)},
  reviewed_by    uuid,
  reviewed_on    date,
  CHECK ((verdict IS NULL) = (reviewed_on IS NULL)),
  PRIMARY KEY (place_id, meaning_id),
  ${ofWord},
  ${byPerson("given_by")},
  ${byPerson("reviewed_by")}
);
CREATE INDEX glossary_meaning_by_word ON glossary_meaning (place_id, word_id);
${ofItsPlace("glossary_meaning")}

-- Somebody asked what a word means. Nobody who reads the list is told who.
CREATE TABLE glossary_ask (
  place_id    uuid NOT NULL REFERENCES place,
  ask_id      uuid NOT NULL,
  word        text NOT NULL CHECK (char_length(word) BETWEEN 1 AND 100),
  same        text NOT NULL CHECK (char_length(same) BETWEEN 1 AND 200),
  came_by     text NOT NULL CHECK (came_by IN ('account', 'told', 'invitation')),
  asked_by    uuid,
  asked_on    date NOT NULL,
  state       text NOT NULL CHECK (state IN ('asked', 'explained', 'not-explained')),
  ${textUpTo("because", 400)},
  settled_by  uuid,
  settled_at  timestamptz(3),
  word_id     uuid,
  CHECK ((state = 'asked') = (settled_at IS NULL)),
  PRIMARY KEY (place_id, ask_id),
  ${ofWord},
  ${byPerson("asked_by")},
  ${byPerson("settled_by")}
);
CREATE INDEX glossary_ask_by_state ON glossary_ask (place_id, state, asked_on);
${ofItsPlace("glossary_ask")}

-- How people here say it: never what it is.
CREATE TABLE saying (
  place_id        uuid NOT NULL REFERENCES place,
  saying_id       uuid NOT NULL,
  phrase          text NOT NULL CHECK (char_length(phrase) BETWEEN 1 AND 200),
  ${textUpTo("in_latin", 200)},
  language        ${language},
  community_id    uuid,
  literally       text NOT NULL CHECK (char_length(literally) BETWEEN 1 AND 300),
  may_speak_of    text[] NOT NULL CHECK (cardinality(may_speak_of) BETWEEN 1 AND 12),
  ${textUpTo("polite", 500)},
  ${textUpTo("shames", 500)},
  ${credit},
  -- Null also where it was written down for somebody who is named nowhere, with their agreement of that day.
  given_by        uuid,
  written_by      uuid,
  agreed_on       date,
  given_on        date NOT NULL,
  -- Whoever gave it wants everyone to be able to read it.
  is_released     boolean NOT NULL,
  PRIMARY KEY (place_id, saying_id),
  FOREIGN KEY (place_id, community_id) REFERENCES community,
  ${byPerson("given_by")},
  ${byPerson("written_by")}
);
CREATE INDEX saying_by_language ON saying (place_id, language, phrase);
CREATE INDEX saying_by_community ON saying (place_id, community_id);
${ofItsPlace("saying")}

-- What other speakers say of it. Where they differ, both stay.
CREATE TABLE saying_review (
  place_id    uuid NOT NULL,
  review_id   uuid NOT NULL,
  saying_id   uuid NOT NULL,
  verdict     text NOT NULL CHECK (verdict IN ('so', 'otherwise')),
  ${textUpTo("why", 500)},
  is_released boolean NOT NULL,
  reviewed_by uuid,
  reviewed_on date NOT NULL,
  PRIMARY KEY (place_id, review_id),
  FOREIGN KEY (place_id, saying_id) REFERENCES saying ON DELETE CASCADE,
  UNIQUE (place_id, saying_id, reviewed_by),
  ${byPerson("reviewed_by")}
);
${ofItsPlace("saying_review")}

GRANT SELECT, INSERT ON glossary_word, glossary_meaning, glossary_ask, saying, saying_review TO alongside_app;
GRANT UPDATE (word, same, also, plain, written_by, written_on, is_used) ON glossary_word TO alongside_app;
GRANT DELETE ON glossary_meaning, glossary_ask, saying TO alongside_app;
GRANT UPDATE (verdict, reviewed_why, reviewed_by, reviewed_on, given_by, credit, credited_as) ON glossary_meaning TO alongside_app;
GRANT UPDATE (state, because, settled_by, settled_at, word_id, asked_by) ON glossary_ask TO alongside_app;
GRANT UPDATE (given_by, written_by, credit, credited_as) ON saying TO alongside_app;
GRANT UPDATE (verdict, why, is_released, reviewed_by, reviewed_on) ON saying_review TO alongside_app;
`,
};
