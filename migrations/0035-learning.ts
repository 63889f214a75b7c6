import type { Migration } from "./index.ts";
import { ofItsPlace } from "./row-security.ts";

const byPerson = (column: string): string =>
  `FOREIGN KEY (place_id, ${column}) REFERENCES person (place_id, person_id)`;
const side = "text NOT NULL CHECK (@ IN ('statutory', 'community'))";
const sideOf = (column: string): string => `${column} ${side.replace("@", column)}`;

/**
 * What was learned: a sentence, what it rests on, and the yes of the other side; and guidance that gathers such
 * sentences. Whether a source is still out is never kept here: it is asked of whoever has it, each time somebody reads.
 */
export const learning: Migration = {
  name: "0035-learning",
  sql: `
CREATE TABLE lesson (
  place_id     uuid NOT NULL REFERENCES place,
  lesson_id    uuid NOT NULL,
  sentence     text NOT NULL CHECK (char_length(sentence) BETWEEN 1 AND 400),
  ${sideOf("side")},
  written_by   uuid,
  written_on   date NOT NULL,
  -- What the other side says of it; another sentence is another lesson.
  says         text CHECK (says IN ('yes', 'no')),
  because      text NOT NULL DEFAULT '' CHECK (char_length(because) <= 1000),
  reviewed_by  uuid,
  reviewed_on  date,
  CHECK ((says IS NULL) = (reviewed_on IS NULL)),
  PRIMARY KEY (place_id, lesson_id),
  ${byPerson("written_by")},
  ${byPerson("reviewed_by")}
);
CREATE INDEX lesson_by_day ON lesson (place_id, written_on, lesson_id);
${ofItsPlace("lesson")}

-- What a lesson rests on: a release, what a voice was answered for everyone, a programme that is open.
CREATE TABLE lesson_source (
  place_id   uuid NOT NULL,
  lesson_id  uuid NOT NULL,
  kind       text NOT NULL CHECK (kind IN ('release', 'voice', 'programme')),
  thing      text NOT NULL CHECK (thing ~ '^[0-9a-f-]{1,36}$'),
  PRIMARY KEY (place_id, lesson_id, kind, thing),
  FOREIGN KEY (place_id, lesson_id) REFERENCES lesson
);
${ofItsPlace("lesson_source")}

CREATE TABLE guidance (
  place_id     uuid NOT NULL REFERENCES place,
  guidance_id  uuid NOT NULL,
  title        text COLLATE "und-x-icu" NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
  for_whom     text NOT NULL CHECK (char_length(for_whom) BETWEEN 1 AND 400),
  started_by   uuid,
  started_on   date NOT NULL,
  PRIMARY KEY (place_id, guidance_id),
  ${byPerson("started_by")}
);
CREATE INDEX guidance_by_title ON guidance (place_id, title, guidance_id);
${ofItsPlace("guidance")}

-- Each time it is put into print. The last one holds; one without a lesson takes it out of print.
CREATE TABLE guidance_edition (
  place_id      uuid NOT NULL,
  guidance_id   uuid NOT NULL,
  number        integer NOT NULL CHECK (number BETWEEN 1 AND 10000),
  lesson_ids    uuid[] NOT NULL CHECK (cardinality(lesson_ids) <= 100),
  published_by  uuid,
  published_on  date NOT NULL,
  PRIMARY KEY (place_id, guidance_id, number),
  FOREIGN KEY (place_id, guidance_id) REFERENCES guidance,
  ${byPerson("published_by")}
);
${ofItsPlace("guidance_edition")}

GRANT SELECT, INSERT ON lesson, lesson_source, guidance, guidance_edition TO alongside_app;
GRANT UPDATE (written_by, says, because, reviewed_by, reviewed_on) ON lesson TO alongside_app;
GRANT UPDATE (started_by) ON guidance TO alongside_app;
GRANT UPDATE (published_by) ON guidance_edition TO alongside_app;
`,
};
