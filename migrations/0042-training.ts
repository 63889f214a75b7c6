import type { Migration } from "./index.ts";
import { ofItsPlace } from "./row-security.ts";

const byPerson = (column: string): string =>
  `FOREIGN KEY (place_id, ${column}) REFERENCES person (place_id, person_id)`;

/** What people of services learn of equality and culture: courses, with whom they are given, and how many are up to date. */
export const training: Migration = {
  name: "0042-training",
  sql: `
CREATE TABLE training_course (
  place_id        uuid NOT NULL REFERENCES place,
  course_id       uuid NOT NULL,
  title           text COLLATE "und-x-icu" NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
  about           text NOT NULL CHECK (char_length(about) BETWEEN 1 AND 2000),
  -- The community organisation that made it and gives it together with the provider; null where nobody does.
  organisation_id uuid,
  levels          text[] NOT NULL CHECK (cardinality(levels) BETWEEN 1 AND 5),
  holds_months    int NOT NULL CHECK (holds_months BETWEEN 1 AND 120),
  begun_by        uuid,
  begun_on        date NOT NULL,
  PRIMARY KEY (place_id, course_id),
  FOREIGN KEY (place_id, organisation_id) REFERENCES organisation,
  ${byPerson("begun_by")}
);
CREATE INDEX training_course_by_organisation ON training_course (place_id, organisation_id);
${ofItsPlace("training_course")}

-- A day on which it was given. The time of the community's trainers is theirs, and is written down for them.
CREATE TABLE training_session (
  place_id         uuid NOT NULL,
  course_id        uuid NOT NULL,
  session_id       uuid NOT NULL,
  on_day           date NOT NULL,
  given_by         text NOT NULL CHECK (char_length(given_by) BETWEEN 1 AND 200),
  came             int NOT NULL CHECK (came BETWEEN 0 AND 10000),
  organisation_id  uuid,
  trainers_minutes int NOT NULL CHECK (trainers_minutes BETWEEN 0 AND 60000),
  written_by       uuid,
  written_on       date NOT NULL,
  CHECK (organisation_id IS NOT NULL OR trainers_minutes = 0),
  PRIMARY KEY (place_id, course_id, session_id),
  FOREIGN KEY (place_id, course_id) REFERENCES training_course,
  FOREIGN KEY (place_id, organisation_id) REFERENCES organisation,
  ${byPerson("written_by")}
);
${ofItsPlace("training_session")}

-- How many of a team and level are up to date, as its provider counted: the newest day holds, none is changed.
CREATE TABLE training_count (
  place_id        uuid NOT NULL,
  course_id       uuid NOT NULL,
  count_id        uuid NOT NULL,
  organisation_id uuid NOT NULL,
  team            text COLLATE "und-x-icu" NOT NULL CHECK (char_length(team) BETWEEN 1 AND 100),
  level           text NOT NULL CHECK (level IN ('board', 'senior', 'middle', 'front-line', 'volunteers')),
  staff           int NOT NULL CHECK (staff BETWEEN 1 AND 100000),
  up_to_date      int NOT NULL CHECK (up_to_date BETWEEN 0 AND staff),
  on_day          date NOT NULL,
  source          text NOT NULL CHECK (char_length(source) BETWEEN 1 AND 200),
  written_by      uuid,
  written_at      timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (place_id, course_id, count_id),
  FOREIGN KEY (place_id, course_id) REFERENCES training_course,
  FOREIGN KEY (place_id, organisation_id) REFERENCES organisation,
  ${byPerson("written_by")}
);
CREATE INDEX training_count_newest ON training_count
  (place_id, course_id, organisation_id, team, level, on_day DESC, written_at DESC);
CREATE INDEX training_count_by_organisation ON training_count (place_id, organisation_id);
${ofItsPlace("training_count")}

-- What somebody with an account keeps of themselves; nobody else reads it.
CREATE TABLE training_record (
  place_id  uuid NOT NULL,
  course_id uuid NOT NULL,
  person_id uuid NOT NULL,
  on_day    date NOT NULL,
  PRIMARY KEY (place_id, person_id, course_id),
  FOREIGN KEY (place_id, course_id) REFERENCES training_course,
  ${byPerson("person_id")}
);
${ofItsPlace("training_record")}

GRANT SELECT, INSERT ON training_course, training_session, training_count, training_record TO alongside_app;
GRANT UPDATE (begun_by, organisation_id) ON training_course TO alongside_app;
GRANT UPDATE (written_by, organisation_id) ON training_session TO alongside_app;
GRANT UPDATE (written_by, organisation_id) ON training_count TO alongside_app;
GRANT UPDATE (person_id, on_day), DELETE ON training_record TO alongside_app;
`,
};
