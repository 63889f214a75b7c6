import type { Migration } from "./index.ts";
import { ofItsPlace } from "./row-security.ts";

const byPerson = (column: string): string =>
  `FOREIGN KEY (place_id, ${column}) REFERENCES person (place_id, person_id)`;

/** Ideas that people were asked for before anything was designed, and what came of them. */
export const ideas: Migration = {
  name: "0017-ideas",
  sql: `
-- An invitation to say how to begin: who asks whom, until when, and who answers by when.
CREATE TABLE idea_call (
  place_id     uuid NOT NULL REFERENCES place,
  call_id      uuid NOT NULL,
  question     text NOT NULL CHECK (char_length(question) BETWEEN 1 AND 400),
  because      text NOT NULL DEFAULT '' CHECK (char_length(because) <= 2000),
  asked_whom   text NOT NULL CHECK (char_length(asked_whom) BETWEEN 1 AND 400),
  community_id uuid,
  asked_by     uuid,
  asked_at     timestamptz(3) NOT NULL DEFAULT now(),
  until        date NOT NULL,
  answers_by   uuid,
  answer_by    date NOT NULL CHECK (answer_by >= until),
  PRIMARY KEY (place_id, call_id),
  FOREIGN KEY (place_id, community_id) REFERENCES community,
  ${byPerson("asked_by")},
  ${byPerson("answers_by")}
);
CREATE INDEX idea_call_by_answers_by ON idea_call (place_id, answers_by);
${ofItsPlace("idea_call")}

CREATE TABLE idea (
  place_id    uuid NOT NULL,
  idea_id     uuid NOT NULL,
  call_id     uuid NOT NULL,
  words       text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 4000),
  -- Nobody where it was written down for somebody who did not want to be.
  author_id   uuid,
  credit      text NOT NULL CHECK (credit IN ('name', 'organisation', 'not-shown')),
  -- The organisation, where it is credited to one.
  credited_as text NOT NULL DEFAULT '' CHECK (char_length(credited_as) <= 200),
  given_at    timestamptz(3) NOT NULL DEFAULT now(),
  -- Written down for somebody else, who agreed on that day.
  entered_by  uuid,
  agreed_on   date,
  outcome     text CHECK (outcome IN ('taken-up', 'talk-more', 'not-now')),
  answer      text NOT NULL DEFAULT '' CHECK (char_length(answer) <= 4000),
  answered_by uuid,
  answered_at timestamptz(3),
  CHECK ((outcome IS NULL) = (answered_at IS NULL)),
  CHECK ((outcome IS NULL) = (answer = '')),
  CHECK ((credit = 'organisation') = (credited_as <> '')),
  CHECK (credit <> 'name' OR author_id IS NOT NULL),
  PRIMARY KEY (place_id, idea_id),
  FOREIGN KEY (place_id, call_id) REFERENCES idea_call,
  ${byPerson("author_id")},
  ${byPerson("entered_by")},
  ${byPerson("answered_by")}
);
CREATE INDEX idea_by_call ON idea (place_id, call_id, given_at);
CREATE INDEX idea_by_author ON idea (place_id, author_id);
${ofItsPlace("idea")}

-- What came of an idea.
CREATE TABLE idea_fruit (
  place_id uuid NOT NULL,
  fruit_id uuid NOT NULL,
  idea_id  uuid NOT NULL,
  words    text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 1000),
  -- A programme that began with it, once everyone of the place may see it.
  programme_id uuid,
  said_at  timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, fruit_id),
  FOREIGN KEY (place_id, idea_id) REFERENCES idea ON DELETE CASCADE
);
CREATE INDEX idea_fruit_by_idea ON idea_fruit (place_id, idea_id);
${ofItsPlace("idea_fruit")}

GRANT SELECT, INSERT ON idea_call, idea_fruit TO alongside_app;
GRANT UPDATE (asked_by, answers_by) ON idea_call TO alongside_app;
GRANT SELECT, INSERT, DELETE ON idea TO alongside_app;
GRANT UPDATE (author_id, outcome, answer, answered_by, answered_at, entered_by) ON idea TO alongside_app;
`,
};
