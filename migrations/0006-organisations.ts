import type { Migration } from "./index.ts";
import { ofItsPlace } from "./row-security.ts";

/** Services of a place: what they are called in published files, whom they serve, and their profile for communities. */
export const organisations: Migration = {
  name: "0006-organisations",
  sql: `
CREATE TABLE service (
  place_id   uuid NOT NULL REFERENCES place,
  service_id uuid NOT NULL,
  -- The name and the number of the profile that holds today.
  name       text COLLATE "und-x-icu" NOT NULL CHECK (char_length(name) BETWEEN 1 AND 120),
  number     integer NOT NULL CHECK (number > 0),
  -- Early help, or crisis and compulsory care: a place looks at both together.
  care       text NOT NULL CHECK (care IN ('early-help', 'crisis-care', 'both')),
  -- The area in published population figures that it serves.
  area_code  text CHECK (char_length(area_code) BETWEEN 1 AND 40),
  started_at timestamptz(3) NOT NULL DEFAULT now(),
  ended_at   timestamptz(3),
  PRIMARY KEY (place_id, service_id)
);
CREATE INDEX service_by_name ON service (place_id, name, service_id);
CREATE UNIQUE INDEX service_named_once ON service (place_id, lower(name));
${ofItsPlace("service")}

-- What the service is called in published files, such as CCG 08X. Codes change over time; a service may have several.
CREATE TABLE service_key (
  place_id   uuid NOT NULL,
  service_id uuid NOT NULL,
  type       text NOT NULL CHECK (char_length(type) BETWEEN 1 AND 60),
  code       text NOT NULL CHECK (char_length(code) BETWEEN 1 AND 60),
  -- As printed: "2019-20". Empty where nobody said.
  since      text NOT NULL DEFAULT '' CHECK (char_length(since) <= 20),
  until      text NOT NULL DEFAULT '' CHECK (char_length(until) <= 20),
  PRIMARY KEY (place_id, service_id, type, code),
  FOREIGN KEY (place_id, service_id) REFERENCES service
);
CREATE INDEX service_key_by_code ON service_key (place_id, code, type);
${ofItsPlace("service_key")}

-- A service's profile in the same shape as a community's, written for communities. Every version is kept.
CREATE TABLE service_profile (
  place_id      uuid NOT NULL,
  service_id    uuid NOT NULL,
  number        integer NOT NULL CHECK (number > 0),
  name          text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 120),
  run_by        text NOT NULL DEFAULT '' CHECK (char_length(run_by) <= 200),
  who_works     text NOT NULL DEFAULT '' CHECK (char_length(who_works) <= 4000),
  languages     text[] NOT NULL DEFAULT '{}',
  offers        text NOT NULL DEFAULT '' CHECK (char_length(offers) <= 4000),
  cannot_do_yet text NOT NULL DEFAULT '' CHECK (char_length(cannot_do_yet) <= 4000),
  ask_name      text NOT NULL DEFAULT '' CHECK (char_length(ask_name) <= 200),
  ask_role      text NOT NULL DEFAULT '' CHECK (char_length(ask_role) <= 200),
  ask_how       text NOT NULL DEFAULT '' CHECK (char_length(ask_how) <= 400),
  -- Empty once the person asked to be forgotten; the role they wrote in stays.
  written_by    uuid,
  author_role   text NOT NULL CHECK (char_length(author_role) BETWEEN 1 AND 100),
  written_at    timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, service_id, number),
  FOREIGN KEY (place_id, service_id) REFERENCES service,
  FOREIGN KEY (place_id, written_by) REFERENCES person (place_id, person_id)
);
${ofItsPlace("service_profile")}

GRANT SELECT, INSERT ON service, service_key, service_profile TO alongside_app;
GRANT UPDATE (name, number, care, area_code, ended_at) ON service TO alongside_app;
GRANT UPDATE (since, until), DELETE ON service_key TO alongside_app;
GRANT UPDATE (written_by) ON service_profile TO alongside_app;
`,
};
