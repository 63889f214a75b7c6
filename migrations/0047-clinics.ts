import type { Migration } from "./index.ts";
import { ofItsPlace } from "./row-security.ts";

const byPerson = (column: string): string =>
  `FOREIGN KEY (place_id, ${column}) REFERENCES person (place_id, person_id)`;

const practitioner = "FOREIGN KEY (place_id, practitioner_id) REFERENCES network_person";
const network = "FOREIGN KEY (place_id, network_id) REFERENCES network";

/** Hours in any setting, signed off by who supervised them; clinics, and appointments under pseudonyms. */
const hours = `
CREATE TABLE clinic (
  place_id    uuid NOT NULL REFERENCES place,
  clinic_id   uuid NOT NULL,
  network_id  uuid NOT NULL,
  name        text COLLATE "und-x-icu" NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
  venue       text NOT NULL CHECK (char_length(venue) BETWEEN 1 AND 300),
  days        text NOT NULL CHECK (char_length(days) BETWEEN 1 AND 200),
  opens_on    date NOT NULL,
  closed_on   date CHECK (closed_on >= opens_on),
  opened_by   uuid,
  PRIMARY KEY (place_id, clinic_id),
  UNIQUE (place_id, network_id, clinic_id),
  ${network},
  ${byPerson("opened_by")}
);
${ofItsPlace("clinic")}

-- What was given at one time. Never edited: an entry that puts another right names it, and the other counts no more.
CREATE TABLE clinical_hours (
  place_id         uuid NOT NULL REFERENCES place,
  hours_id         uuid NOT NULL,
  network_id       uuid NOT NULL,
  practitioner_id  uuid NOT NULL,
  setting          text NOT NULL CHECK (setting IN ('service-clinic', 'home', 'community-clinic')),
  clinic_id        uuid,
  -- The clock on the wall as it was written, and the moments it means.
  on_day           date NOT NULL,
  from_time        text NOT NULL CHECK (from_time ~ '^[0-2][0-9]:[0-5][0-9]( BST| GMT)?$'),
  until_time       text NOT NULL CHECK (until_time ~ '^[0-2][0-9]:[0-5][0-9]( BST| GMT)?$'),
  last_day         date NOT NULL CHECK (last_day - on_day IN (0, 1)),
  starts_at        timestamptz(0) NOT NULL,
  ends_at          timestamptz(0) NOT NULL CHECK (ends_at > starts_at AND ends_at <= starts_at + interval '12 hours'),
  minutes          integer NOT NULL CHECK (minutes * interval '1 minute' = ends_at - starts_at),
  -- How many people were seen: a count, and nothing by which anybody is known.
  seen             integer NOT NULL CHECK (seen BETWEEN 0 AND 60),
  supervisor_id    uuid,
  written_by       uuid,
  written_on       date NOT NULL,
  corrects         uuid,
  PRIMARY KEY (place_id, hours_id),
  UNIQUE (place_id, corrects),
  ${network},
  ${practitioner},
  FOREIGN KEY (place_id, network_id, clinic_id) REFERENCES clinic (place_id, network_id, clinic_id),
  FOREIGN KEY (place_id, corrects) REFERENCES clinical_hours (place_id, hours_id),
  ${byPerson("supervisor_id")},
  ${byPerson("written_by")},
  CHECK ((setting = 'community-clinic') = (clinic_id IS NOT NULL)),
  CHECK (corrects <> hours_id)
);
CREATE INDEX clinical_hours_of ON clinical_hours (place_id, practitioner_id, starts_at DESC);
CREATE INDEX clinical_hours_of_network ON clinical_hours (place_id, network_id);
CREATE INDEX clinical_hours_supervised ON clinical_hours (place_id, supervisor_id);
${ofItsPlace("clinical_hours")}

-- What the supervisor says of them, once.
CREATE TABLE clinical_hours_signed (
  place_id  uuid NOT NULL,
  hours_id  uuid NOT NULL,
  says      text NOT NULL CHECK (says IN ('signed', 'returned')),
  because   text NOT NULL CHECK (char_length(because) <= 1000),
  said_by   uuid,
  said_on   date NOT NULL,
  PRIMARY KEY (place_id, hours_id),
  FOREIGN KEY (place_id, hours_id) REFERENCES clinical_hours (place_id, hours_id),
  ${byPerson("said_by")},
  CHECK (says = 'signed' OR because <> '')
);
${ofItsPlace("clinical_hours_signed")}

-- Under a pseudonym: no name, no note of what was said, and a text that points to where the record is.
CREATE TABLE clinic_appointment (
  place_id        uuid NOT NULL,
  appointment_id  uuid NOT NULL,
  clinic_id       uuid NOT NULL,
  pseudonym       text NOT NULL CHECK (pseudonym ~ '^[A-Z2-9]{6}$'),
  on_day          date NOT NULL,
  at_time         text NOT NULL CHECK (at_time ~ '^[0-2][0-9]:[0-5][0-9]$'),
  language        text NOT NULL CHECK (char_length(language) BETWEEN 1 AND 60),
  needs_interpreter boolean NOT NULL,
  record_pointer  text NOT NULL CHECK (record_pointer ~ '^[A-Za-z0-9/_.:-]{0,40}$'),
  after_id        uuid,
  booked_by       uuid,
  booked_on       date NOT NULL,
  PRIMARY KEY (place_id, appointment_id),
  UNIQUE (place_id, after_id),
  FOREIGN KEY (place_id, clinic_id) REFERENCES clinic (place_id, clinic_id),
  FOREIGN KEY (place_id, after_id) REFERENCES clinic_appointment (place_id, appointment_id) ON DELETE SET NULL (after_id),
  ${byPerson("booked_by")}
);
CREATE INDEX clinic_appointment_of ON clinic_appointment (place_id, clinic_id, on_day);
${ofItsPlace("clinic_appointment")}

CREATE TABLE clinic_appointment_came (
  place_id        uuid NOT NULL,
  appointment_id  uuid NOT NULL,
  came            text NOT NULL CHECK (came IN ('kept', 'not-kept', 'moved')),
  interpreter     text NOT NULL CHECK (interpreter IN ('there', 'not-there', 'not-needed')),
  said_by         uuid,
  said_on         date NOT NULL,
  PRIMARY KEY (place_id, appointment_id),
  FOREIGN KEY (place_id, appointment_id) REFERENCES clinic_appointment (place_id, appointment_id) ON DELETE CASCADE,
  ${byPerson("said_by")}
);
${ofItsPlace("clinic_appointment_came")}

-- How many wait, counted on a day; the last one holds.
CREATE TABLE clinic_waiting (
  place_id    uuid NOT NULL,
  clinic_id   uuid NOT NULL,
  number      integer NOT NULL CHECK (number > 0),
  waiting     integer NOT NULL CHECK (waiting BETWEEN 0 AND 10000),
  counted_on  date NOT NULL,
  counted_by  uuid,
  PRIMARY KEY (place_id, clinic_id, number),
  FOREIGN KEY (place_id, clinic_id) REFERENCES clinic (place_id, clinic_id),
  ${byPerson("counted_by")}
);
${ofItsPlace("clinic_waiting")}

-- Nothing of it is ever changed; a person who asks to be forgotten has their name taken off. Appointments are forgotten.
GRANT SELECT, INSERT ON clinic, clinical_hours, clinical_hours_signed, clinic_appointment, clinic_appointment_came,
  clinic_waiting TO alongside_app;
GRANT UPDATE (opened_by, closed_on) ON clinic TO alongside_app;
GRANT UPDATE (supervisor_id, written_by) ON clinical_hours TO alongside_app;
GRANT UPDATE (said_by) ON clinical_hours_signed, clinic_appointment_came TO alongside_app;
GRANT UPDATE (booked_by) ON clinic_appointment TO alongside_app;
GRANT DELETE ON clinic_appointment TO alongside_app;
GRANT UPDATE (counted_by) ON clinic_waiting TO alongside_app;
`;

/** Logs that only their writer can read. */
const reflections = `
-- The key of a log, sealed with a passphrase that is nowhere, and where its writer wished also with a printed code.
-- writer_id is bound into what is sealed; it stays as it was where two records turn out to be of one person.
CREATE TABLE reflection_lock (
  place_id      uuid NOT NULL REFERENCES place,
  person_id     uuid NOT NULL,
  writer_id     uuid NOT NULL,
  salt          bytea NOT NULL CHECK (octet_length(salt) = 16),
  cost          integer NOT NULL CHECK (cost BETWEEN 32768 AND 1048576),
  check_value   bytea NOT NULL CHECK (octet_length(check_value) = 32),
  wrapped       bytea NOT NULL CHECK (octet_length(wrapped) = 60),
  code_salt     bytea CHECK (octet_length(code_salt) = 16),
  code_cost     integer CHECK (code_cost BETWEEN 32768 AND 1048576),
  code_check    bytea CHECK (octet_length(code_check) = 32),
  code_wrapped  bytea CHECK (octet_length(code_wrapped) = 60),
  code_on       date,
  begun_on      date NOT NULL,
  PRIMARY KEY (place_id, person_id),
  ${byPerson("person_id")},
  CHECK (num_nonnulls(code_salt, code_cost, code_check, code_wrapped, code_on) IN (0, 5))
);
${ofItsPlace("reflection_lock")}

CREATE TABLE reflection (
  place_id       uuid NOT NULL,
  reflection_id  uuid NOT NULL,
  person_id      uuid NOT NULL,
  writer_id      uuid NOT NULL,
  number         integer NOT NULL CHECK (number > 0),
  written_on     date NOT NULL,
  -- A nonce, whole lines of 512 bytes, a tag.
  sealed         bytea NOT NULL CHECK (octet_length(sealed) BETWEEN 540 AND 40000),
  PRIMARY KEY (place_id, reflection_id),
  ${byPerson("person_id")}
);
CREATE INDEX reflection_of_person ON reflection (place_id, person_id, number DESC);
${ofItsPlace("reflection")}

GRANT SELECT, INSERT, UPDATE, DELETE ON reflection_lock TO alongside_app;
GRANT SELECT, INSERT, DELETE ON reflection TO alongside_app;
GRANT UPDATE (person_id) ON reflection TO alongside_app;
`;

/** Clinical hours, clinics at community venues, and logs of one's own. */
export const clinics: Migration = {
  name: "0047-clinics",
  sql: `${hours}${reflections}`,
};
