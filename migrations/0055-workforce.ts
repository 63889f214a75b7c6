import type { Migration } from "./index.ts";
import { ofItsPlace } from "./row-security.ts";

const byPerson = (column: string): string =>
  `FOREIGN KEY (place_id, ${column}) REFERENCES person (place_id, person_id)`;

/** Who works here, at which level, and who gets on; what is done about it; and who introduces themselves to communities. */
export const workforce: Migration = {
  name: "0055-workforce",
  sql: `
-- The figures of an organisation for a year, as one file brought them. Taken back: the receipt stays, the numbers go.
CREATE TABLE workforce_figures (
  place_id        uuid NOT NULL REFERENCES place,
  figures_id      uuid NOT NULL,
  organisation_id uuid NOT NULL,
  standard        text NOT NULL CHECK (standard IN ('nhs', 'social-care')),
  -- The year that ended on the 31st of March of it.
  year            int NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  source          text NOT NULL CHECK (char_length(source) BETWEEN 1 AND 200),
  file_name       text NOT NULL CHECK (char_length(file_name) BETWEEN 1 AND 300),
  digest          text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
  rows_read       int NOT NULL CHECK (rows_read BETWEEN 1 AND 5000),
  sent_by         uuid,
  sent_at         timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  taken_back_by   uuid,
  taken_back_at   timestamptz(3),
  PRIMARY KEY (place_id, figures_id),
  FOREIGN KEY (place_id, organisation_id) REFERENCES organisation,
  ${byPerson("sent_by")},
  ${byPerson("taken_back_by")}
);
-- One file holds for a year; a newer one comes after the older was taken back.
CREATE UNIQUE INDEX workforce_figures_one_a_year ON workforce_figures (place_id, organisation_id, standard, year)
  WHERE taken_back_at IS NULL;
${ofItsPlace("workforce_figures")}

CREATE TABLE workforce_count (
  place_id     uuid NOT NULL,
  figures_id   uuid NOT NULL,
  measure      text NOT NULL CHECK (char_length(measure) BETWEEN 1 AND 40),
  band         text NOT NULL CHECK (char_length(band) <= 60),
  part         text NOT NULL CHECK (part IN ('clinical', 'non-clinical', 'medical', 'all')),
  level        text NOT NULL CHECK (level IN ('', 'lower', 'middle', 'senior', 'top', 'medical')),
  round        text NOT NULL CHECK (char_length(round) <= 60),
  ethnic_group text NOT NULL CHECK (char_length(ethnic_group) BETWEEN 1 AND 120),
  count        int NOT NULL CHECK (count BETWEEN 0 AND 1000000),
  PRIMARY KEY (place_id, figures_id, measure, band, part, round, ethnic_group),
  FOREIGN KEY (place_id, figures_id) REFERENCES workforce_figures
);
${ofItsPlace("workforce_count")}

-- What is done so that people get on: who, by when, and what it changed.
CREATE TABLE workforce_action (
  place_id        uuid NOT NULL REFERENCES place,
  action_id       uuid NOT NULL,
  organisation_id uuid NOT NULL,
  what            text NOT NULL CHECK (char_length(what) BETWEEN 1 AND 1000),
  owner           text NOT NULL CHECK (char_length(owner) BETWEEN 1 AND 200),
  due_on          date NOT NULL,
  written_by      uuid,
  written_on      date NOT NULL,
  PRIMARY KEY (place_id, action_id),
  FOREIGN KEY (place_id, organisation_id) REFERENCES organisation,
  ${byPerson("written_by")}
);
CREATE INDEX workforce_action_by_organisation ON workforce_action (place_id, organisation_id);
${ofItsPlace("workforce_action")}

-- How an action stands, each time somebody looked. Nothing is changed afterwards.
CREATE TABLE workforce_action_word (
  place_id   uuid NOT NULL,
  action_id  uuid NOT NULL,
  word_id    uuid NOT NULL,
  words      text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 2000),
  is_done    boolean NOT NULL,
  written_by uuid,
  written_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (place_id, action_id, word_id),
  FOREIGN KEY (place_id, action_id) REFERENCES workforce_action,
  ${byPerson("written_by")}
);
${ofItsPlace("workforce_action_word")}

-- What somebody who works for a service says of themselves, with their own yes. Withdrawn: the row is deleted.
CREATE TABLE workforce_introduction (
  place_id        uuid NOT NULL,
  introduction_id uuid NOT NULL,
  person_id       uuid NOT NULL,
  service_id      uuid NOT NULL,
  called          text NOT NULL CHECK (char_length(called) BETWEEN 1 AND 120),
  does            text NOT NULL CHECK (char_length(does) BETWEEN 1 AND 1000),
  languages       text NOT NULL CHECK (char_length(languages) <= 300),
  community       text NOT NULL CHECK (char_length(community) <= 300),
  in_job_plan     boolean NOT NULL,
  written_in      text NOT NULL CHECK (written_in ~ '^[a-z]{2}$'),
  agreed_on       date NOT NULL,
  PRIMARY KEY (place_id, introduction_id),
  -- One each: it is about the person, and they can find and withdraw it in one place.
  UNIQUE (place_id, person_id),
  FOREIGN KEY (place_id, service_id) REFERENCES service,
  ${byPerson("person_id")}
);
CREATE INDEX workforce_introduction_by_service ON workforce_introduction (place_id, service_id);
${ofItsPlace("workforce_introduction")}

GRANT SELECT, INSERT ON workforce_figures, workforce_count, workforce_action, workforce_action_word,
  workforce_introduction TO alongside_app;
GRANT UPDATE (organisation_id, sent_by, taken_back_by, taken_back_at) ON workforce_figures TO alongside_app;
GRANT DELETE ON workforce_count TO alongside_app;
GRANT UPDATE (organisation_id, written_by) ON workforce_action TO alongside_app;
GRANT UPDATE (written_by) ON workforce_action_word TO alongside_app;
GRANT UPDATE (person_id), DELETE ON workforce_introduction TO alongside_app;
`,
};
