import type { Migration } from "./index.ts";
import { ofItsPlace } from "./row-security.ts";

const byPerson = (column: string): string =>
  `FOREIGN KEY (place_id, ${column}) REFERENCES person (place_id, person_id)`;
const ofPlace = "place_id uuid NOT NULL REFERENCES place";
const ofNetwork = "FOREIGN KEY (place_id, network_id) REFERENCES network";
const ofPractitioner = "FOREIGN KEY (place_id, practitioner_id) REFERENCES network_person";
const ofCohort = "FOREIGN KEY (place_id, cohort_id) REFERENCES network_cohort";

/** A network of local leaders: its people, and who supervises them. */
const people = `
CREATE TABLE network (
  ${ofPlace}, network_id uuid NOT NULL, name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
  purpose          text NOT NULL CHECK (char_length(purpose) BETWEEN 1 AND 2000),
  -- Who runs it.
  organisation_id  uuid NOT NULL,
  -- How many people one supervisor has at most: the network's own limit.
  supervisees_most int NOT NULL CHECK (supervisees_most BETWEEN 1 AND 50),
  begun_by         uuid, begun_on date NOT NULL,
  PRIMARY KEY (place_id, network_id), FOREIGN KEY (place_id, organisation_id) REFERENCES organisation,
  ${byPerson("begun_by")}
);
${ofItsPlace("network")}

CREATE TABLE network_community (
  ${ofPlace}, network_id uuid NOT NULL, community_id uuid NOT NULL,
  PRIMARY KEY (place_id, network_id, community_id), ${ofNetwork},
  FOREIGN KEY (place_id, community_id) REFERENCES community
);
${ofItsPlace("network_community")}

-- A leader in a network, by name, with an account or without. Somebody who was forgotten has neither.
CREATE TABLE network_person (
  ${ofPlace}, practitioner_id uuid NOT NULL, network_id uuid NOT NULL, person_id uuid,
  name            text CHECK (char_length(name) BETWEEN 1 AND 200),
  since           date NOT NULL,
  until           date CHECK (until >= since),
  -- What they already did, in their own words; or that they were asked and would rather not say. Before any course.
  did             text NOT NULL DEFAULT '' CHECK (char_length(did) <= 4000),
  did_asked       text CHECK (did_asked IN ('told', 'rather-not')),
  did_on          date,
  -- Agreed to stand on the network's public page: their own yes, or on paper, on which day.
  shown_since     date,
  shown_how       text CHECK (shown_how IN ('own', 'paper')),
  added_by        uuid,
  CHECK ((did_asked IS NULL) = (did_on IS NULL)), CHECK ((did <> '') = (did_asked IS NOT DISTINCT FROM 'told')),
  CHECK ((shown_since IS NULL) = (shown_how IS NULL)), PRIMARY KEY (place_id, practitioner_id), ${ofNetwork},
  ${byPerson("person_id")}, ${byPerson("added_by")}
);
CREATE UNIQUE INDEX network_person_once ON network_person (place_id, network_id, person_id)
  WHERE person_id IS NOT NULL AND until IS NULL;
CREATE INDEX network_person_of ON network_person (place_id, network_id);
${ofItsPlace("network_person")}

CREATE TABLE network_supervisor (
  ${ofPlace}, supervisor_id uuid NOT NULL, network_id uuid NOT NULL, person_id uuid, since date NOT NULL,
  until         date CHECK (until >= since),
  added_by      uuid,
  PRIMARY KEY (place_id, supervisor_id), ${ofNetwork}, ${byPerson("person_id")}, ${byPerson("added_by")}
);
CREATE UNIQUE INDEX network_supervisor_once ON network_supervisor (place_id, network_id, person_id)
  WHERE person_id IS NOT NULL AND until IS NULL;
${ofItsPlace("network_supervisor")}

-- Whom a supervisor supervises. One at a time: the newest holds.
CREATE TABLE network_supervision (
  ${ofPlace}, practitioner_id uuid NOT NULL, number int NOT NULL CHECK (number > 0), supervisor_id uuid NOT NULL, since date NOT NULL,
  PRIMARY KEY (place_id, practitioner_id, number), ${ofPractitioner},
  FOREIGN KEY (place_id, supervisor_id) REFERENCES network_supervisor
);
${ofItsPlace("network_supervision")}

-- That they met for supervision, signed by the supervisor. Never what was said.
CREATE TABLE network_supervised (
  ${ofPlace}, supervised_id uuid NOT NULL, practitioner_id uuid NOT NULL, supervisor_id uuid NOT NULL, on_day date NOT NULL,
  minutes         int NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
  signed_on       date NOT NULL,
  PRIMARY KEY (place_id, supervised_id), UNIQUE (place_id, practitioner_id, on_day), ${ofPractitioner},
  FOREIGN KEY (place_id, supervisor_id) REFERENCES network_supervisor
);
${ofItsPlace("network_supervised")}

-- Scope of practice, insurance and checks. The newest of a kind holds; none is changed.
CREATE TABLE network_check (
  ${ofPlace}, check_id uuid NOT NULL, practitioner_id uuid NOT NULL,
  kind            text NOT NULL CHECK (kind IN ('scope', 'insurance', 'dbs', 'registration')),
  -- What the paper says, never the paper.
  words           text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 1000),
  from_day        date NOT NULL,
  until_day       date NOT NULL CHECK (until_day >= from_day),
  seen_by         uuid, seen_on date NOT NULL,
  written_at      timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, check_id), ${ofPractitioner}, ${byPerson("seen_by")}
);
CREATE INDEX network_check_of ON network_check (place_id, practitioner_id, kind, until_day DESC);
${ofItsPlace("network_check")}
`;

/** Courses: what is taught, when, who came, what they handed in and what came of it. */
const courses = `
CREATE TABLE network_course (
  ${ofPlace}, course_id uuid NOT NULL, network_id uuid NOT NULL,
  title         text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
  accreditor    text NOT NULL CHECK (char_length(accreditor) BETWEEN 1 AND 200),
  qualification text NOT NULL CHECK (char_length(qualification) BETWEEN 1 AND 200),
  years         int NOT NULL CHECK (years BETWEEN 1 AND 8),
  -- For how many years the qualification holds; null where it has no end.
  holds_years   int CHECK (holds_years BETWEEN 1 AND 20),
  written_by    uuid,
  PRIMARY KEY (place_id, course_id), ${ofNetwork}, ${byPerson("written_by")}
);
${ofItsPlace("network_course")}

CREATE TABLE network_cohort (
  ${ofPlace}, cohort_id uuid NOT NULL, course_id uuid NOT NULL,
  name      text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
  starts_on date NOT NULL,
  ends_on   date NOT NULL CHECK (ends_on >= starts_on),
  begun_by  uuid,
  PRIMARY KEY (place_id, cohort_id), FOREIGN KEY (place_id, course_id) REFERENCES network_course,
  ${byPerson("begun_by")}
);
${ofItsPlace("network_cohort")}

-- Somebody's place on a course: what it builds on, and what came of it.
CREATE TABLE network_place_on_course (
  ${ofPlace}, cohort_id uuid NOT NULL, practitioner_id uuid NOT NULL,
  builds_on       text NOT NULL CHECK (char_length(builds_on) BETWEEN 1 AND 2000),
  begun_on        date NOT NULL,
  result          text CHECK (result IN ('qualified', 'not-yet', 'left')),
  result_on       date,
  -- The number on the certificate, or where it lies.
  certificate     text NOT NULL DEFAULT '' CHECK (char_length(certificate) <= 200),
  expires_on      date, result_by uuid,
  CHECK ((result IS NULL) = (result_on IS NULL)),
  CHECK (result IS NOT DISTINCT FROM 'qualified' OR (certificate = '' AND expires_on IS NULL)),
  PRIMARY KEY (place_id, cohort_id, practitioner_id), ${ofCohort}, ${ofPractitioner}, ${byPerson("result_by")}
);
CREATE INDEX network_place_on_course_of ON network_place_on_course (place_id, practitioner_id);
${ofItsPlace("network_place_on_course")}

CREATE TABLE network_lesson (
  ${ofPlace}, lesson_id uuid NOT NULL, cohort_id uuid NOT NULL,
  -- A session that was held, or an assignment that was handed in.
  kind       text NOT NULL CHECK (kind IN ('session', 'assignment')),
  title      text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
  on_day     date NOT NULL, written_by uuid,
  PRIMARY KEY (place_id, lesson_id), ${ofCohort}, ${byPerson("written_by")}
);
CREATE INDEX network_lesson_of ON network_lesson (place_id, cohort_id, on_day);
${ofItsPlace("network_lesson")}

-- Who came to a session, or passed an assignment.
CREATE TABLE network_lesson_done (
  ${ofPlace}, lesson_id uuid NOT NULL, practitioner_id uuid NOT NULL,
  PRIMARY KEY (place_id, lesson_id, practitioner_id), FOREIGN KEY (place_id, lesson_id) REFERENCES network_lesson,
  ${ofPractitioner}
);
${ofItsPlace("network_lesson_done")}
`;

/** The framework that both sides write, what shows that it is kept, and what went wrong. */
const governance = `
CREATE TABLE network_clause (
  ${ofPlace}, clause_id uuid NOT NULL, network_id uuid NOT NULL,
  about      text NOT NULL CHECK (about IN ('supervision', 'safeguarding', 'incidents', 'scope', 'insurance', 'checks',
    'training', 'other')),
  title      text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
  PRIMARY KEY (place_id, clause_id), ${ofNetwork}
);
CREATE INDEX network_clause_of ON network_clause (place_id, network_id);
${ofItsPlace("network_clause")}

CREATE TABLE network_clause_version (
  ${ofPlace}, clause_id uuid NOT NULL, number int NOT NULL CHECK (number > 0),
  words      text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 4000),
  review_on  date NOT NULL CHECK (review_on > written_on),
  written_by uuid,
  side       text NOT NULL CHECK (side IN ('statutory', 'community')),
  written_on date NOT NULL,
  PRIMARY KEY (place_id, clause_id, number), FOREIGN KEY (place_id, clause_id) REFERENCES network_clause,
  ${byPerson("written_by")}
);
${ofItsPlace("network_clause_version")}

-- The yes of a side to a version: once for each side, and nobody for both.
CREATE TABLE network_clause_agreed (
  ${ofPlace}, clause_id uuid NOT NULL, number int NOT NULL,
  side      text NOT NULL CHECK (side IN ('statutory', 'community')),
  agreed_by uuid, agreed_on date NOT NULL,
  PRIMARY KEY (place_id, clause_id, number, side),
  FOREIGN KEY (place_id, clause_id, number) REFERENCES network_clause_version, ${byPerson("agreed_by")}
);
CREATE UNIQUE INDEX network_clause_agreed_once ON network_clause_agreed (place_id, clause_id, number, agreed_by)
  WHERE agreed_by IS NOT NULL;
${ofItsPlace("network_clause_agreed")}

-- What shows that a clause is kept, where no record here shows it.
CREATE TABLE network_evidence (
  ${ofPlace}, evidence_id uuid NOT NULL, clause_id uuid NOT NULL,
  words       text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 1000),
  -- Where one sees it: a link, or where the paper lies.
  seen_at     text NOT NULL CHECK (char_length(seen_at) BETWEEN 1 AND 500),
  on_day      date NOT NULL, written_by uuid,
  PRIMARY KEY (place_id, evidence_id), FOREIGN KEY (place_id, clause_id) REFERENCES network_clause,
  ${byPerson("written_by")}
);
${ofItsPlace("network_evidence")}

-- Who leads on safeguarding and on incidents, and within how many days one is closed. The newest holds.
CREATE TABLE network_lead (
  ${ofPlace}, network_id uuid NOT NULL, kind text NOT NULL CHECK (kind IN ('safeguarding', 'incident')),
  number        int NOT NULL CHECK (number > 0),
  person_id     uuid,
  days_to_close int NOT NULL CHECK (days_to_close BETWEEN 1 AND 365),
  since         date NOT NULL,
  PRIMARY KEY (place_id, network_id, kind, number), ${ofNetwork}, ${byPerson("person_id")}
);
${ofItsPlace("network_lead")}

-- Read by its lead and the keepers. No names of people who use services.
CREATE TABLE network_incident (
  ${ofPlace}, incident_id uuid NOT NULL, network_id uuid NOT NULL,
  kind        text NOT NULL CHECK (kind IN ('safeguarding', 'incident')),
  words       text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 4000),
  happened_on date NOT NULL, told_by uuid,
  told_on     date NOT NULL, lead_id uuid,
  close_by    date NOT NULL,
  learned     text NOT NULL DEFAULT '' CHECK (char_length(learned) <= 4000),
  closed_on   date, closed_by uuid,
  CHECK ((closed_on IS NULL) = (learned = '')), PRIMARY KEY (place_id, incident_id), ${ofNetwork},
  ${byPerson("told_by")}, ${byPerson("lead_id")}, ${byPerson("closed_by")}
);
CREATE INDEX network_incident_of ON network_incident (place_id, network_id, told_on DESC);
${ofItsPlace("network_incident")}
`;

const rights = `
GRANT SELECT, INSERT ON network, network_community, network_person, network_supervisor, network_supervision,
  network_supervised, network_check, network_course, network_cohort, network_place_on_course, network_lesson,
  network_lesson_done, network_clause, network_clause_version, network_clause_agreed, network_evidence, network_lead,
  network_incident TO alongside_app;
GRANT UPDATE (organisation_id, begun_by) ON network TO alongside_app;
GRANT UPDATE (person_id, name, until, did, did_asked, did_on, shown_since, shown_how, added_by)
  ON network_person TO alongside_app;
GRANT UPDATE (person_id, until, added_by) ON network_supervisor TO alongside_app;
GRANT UPDATE (seen_by, words) ON network_check TO alongside_app;
GRANT UPDATE (written_by) ON network_course, network_lesson, network_clause_version, network_evidence TO alongside_app;
GRANT UPDATE (begun_by) ON network_cohort TO alongside_app;
GRANT UPDATE (result, result_on, certificate, expires_on, result_by, builds_on)
  ON network_place_on_course TO alongside_app;
GRANT UPDATE (agreed_by) ON network_clause_agreed TO alongside_app;
GRANT UPDATE (person_id) ON network_lead TO alongside_app;
GRANT UPDATE (told_by, lead_id, learned, closed_on, closed_by) ON network_incident TO alongside_app;
`;

/** Networks of local leaders: people, courses, checks, and the framework that both sides write. */
export const networks: Migration = {
  name: "0046-networks",
  sql: `${people}${courses}${governance}${rights}`,
};
