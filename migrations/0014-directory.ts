import type { Migration } from "./index.ts";
import { ofItsPlace } from "./row-security.ts";

/**
 * The organisations of a place: what they bring, what they offer and where, and whom to talk to about what, as far as
 * that person agreed. An organisation that leaves takes all of it along; its name and its dates stay.
 */
export const directory: Migration = {
  name: "0014-directory",
  sql: `
CREATE TABLE organisation (
  place_id        uuid NOT NULL REFERENCES place,
  organisation_id uuid NOT NULL,
  name            text COLLATE "und-x-icu" NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
  -- What two spellings of one name have in common, so that nobody is written down twice.
  name_key        text NOT NULL CHECK (char_length(name_key) <= 400),
  -- The number of the version that holds today.
  number          integer NOT NULL CHECK (number > 0),
  -- Several at once: a faith body can run a service and be user-led.
  kinds           text[] NOT NULL CHECK (cardinality(kinds) > 0 AND kinds <@
                    ARRAY['service', 'commissioner', 'vcso', 'faith', 'user-led', 'other']),
  -- Names in other languages, one on each line.
  other_names     text NOT NULL DEFAULT '' CHECK (char_length(other_names) <= 2000),
  -- What it brings.
  summary         text NOT NULL DEFAULT '' CHECK (char_length(summary) <= 4000),
  -- Faith and culture that people meet there, and by whom it is led, in its own words.
  culture         text NOT NULL DEFAULT '' CHECK (char_length(culture) <= 2000),
  led_by          text NOT NULL DEFAULT '' CHECK (char_length(led_by) <= 2000),
  -- What happens after somebody rings, and what whoever rang is told: for the card that neighbours carry.
  after_ringing   text NOT NULL DEFAULT '' CHECK (char_length(after_ringing) <= 1000),
  told_back       text NOT NULL DEFAULT '' CHECK (char_length(told_back) <= 1000),
  website         text NOT NULL DEFAULT '' CHECK (char_length(website) <= 400),
  parent_id       uuid CHECK (parent_id <> organisation_id),
  -- What it is found by: its own words and those of what it offers.
  found_by        tsvector NOT NULL DEFAULT '',
  -- Somebody looked and said that all of it is still right.
  verified_at     timestamptz(3),
  verified_by     uuid,
  verified_role   text NOT NULL DEFAULT '' CHECK (char_length(verified_role) <= 100),
  started_at      timestamptz(3) NOT NULL DEFAULT now(),
  ended_at        timestamptz(3),
  CHECK (ended_at IS NULL OR (summary = '' AND other_names = '' AND culture = '' AND led_by = '' AND website = ''
    AND after_ringing = '' AND told_back = '')),
  PRIMARY KEY (place_id, organisation_id),
  FOREIGN KEY (place_id, parent_id) REFERENCES organisation (place_id, organisation_id),
  FOREIGN KEY (place_id, verified_by) REFERENCES person (place_id, person_id)
);
CREATE INDEX organisation_by_name ON organisation (place_id, name, organisation_id);
CREATE INDEX organisation_by_name_key ON organisation (place_id, name_key);
CREATE UNIQUE INDEX organisation_named_once ON organisation (place_id, lower(name)) WHERE ended_at IS NULL;
${ofItsPlace("organisation")}

-- Every version of what an organisation says of itself.
CREATE TABLE organisation_version (
  place_id        uuid NOT NULL,
  organisation_id uuid NOT NULL,
  number          integer NOT NULL CHECK (number > 0),
  content         jsonb NOT NULL,
  -- Empty once the person asked to be forgotten; the role they wrote in stays.
  written_by      uuid,
  author_role     text NOT NULL CHECK (char_length(author_role) BETWEEN 1 AND 100),
  written_at      timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, organisation_id, number),
  FOREIGN KEY (place_id, organisation_id) REFERENCES organisation,
  FOREIGN KEY (place_id, written_by) REFERENCES person (place_id, person_id)
);
${ofItsPlace("organisation_version")}

-- The communities it serves, and those it is led by.
CREATE TABLE organisation_community (
  place_id        uuid NOT NULL,
  organisation_id uuid NOT NULL,
  community_id    uuid NOT NULL,
  is_led_by       boolean NOT NULL,
  PRIMARY KEY (place_id, organisation_id, community_id),
  FOREIGN KEY (place_id, organisation_id) REFERENCES organisation,
  FOREIGN KEY (place_id, community_id) REFERENCES community
);
CREATE INDEX organisation_community_by_community ON organisation_community (place_id, community_id);
${ofItsPlace("organisation_community")}

-- Numbers in other registers, by the schemes of org-id.guide: GB-CHC 1096577.
CREATE TABLE organisation_identifier (
  place_id        uuid NOT NULL,
  organisation_id uuid NOT NULL,
  scheme          text NOT NULL CHECK (scheme ~ '^[A-Z]{2,3}-[A-Z0-9-]{2,20}$'),
  code            text NOT NULL CHECK (char_length(code) BETWEEN 1 AND 40),
  PRIMARY KEY (place_id, scheme, code),
  FOREIGN KEY (place_id, organisation_id) REFERENCES organisation
);
CREATE INDEX organisation_identifier_by_organisation ON organisation_identifier (place_id, organisation_id);
${ofItsPlace("organisation_identifier")}

-- Who of the place works for it, and may change its page.
CREATE TABLE organisation_worker (
  place_id        uuid NOT NULL,
  organisation_id uuid NOT NULL,
  person_id       uuid NOT NULL,
  since           timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, organisation_id, person_id),
  FOREIGN KEY (place_id, organisation_id) REFERENCES organisation,
  FOREIGN KEY (place_id, person_id) REFERENCES person
);
CREATE INDEX organisation_worker_by_person ON organisation_worker (place_id, person_id);
${ofItsPlace("organisation_worker")}

-- Who is said to work for it, until its own people say whether that is so.
CREATE TABLE organisation_worker_asked (
  place_id        uuid NOT NULL,
  organisation_id uuid NOT NULL,
  person_id       uuid NOT NULL,
  asked_by        uuid,
  asked_at        timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, organisation_id, person_id),
  FOREIGN KEY (place_id, organisation_id) REFERENCES organisation,
  FOREIGN KEY (place_id, person_id) REFERENCES person,
  FOREIGN KEY (place_id, asked_by) REFERENCES person (place_id, person_id)
);
CREATE INDEX organisation_worker_asked_by_person ON organisation_worker_asked (place_id, person_id);
${ofItsPlace("organisation_worker_asked")}

-- Whom to talk to about what. A person is named here only since they agreed to it.
CREATE TABLE organisation_contact (
  place_id        uuid NOT NULL,
  contact_id      uuid NOT NULL,
  organisation_id uuid NOT NULL,
  -- The person of the place, where they are one of its people.
  person_id       uuid,
  name            text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
  for_what        text NOT NULL CHECK (char_length(for_what) BETWEEN 1 AND 400),
  how             text NOT NULL CHECK (char_length(how) BETWEEN 1 AND 400),
  languages       text[] NOT NULL DEFAULT '{}',
  -- To whom they agreed to be shown, when, and who heard it.
  seen_by         text NOT NULL CHECK (seen_by IN ('place', 'public')),
  agreed_on       date NOT NULL,
  agreed_with     text NOT NULL CHECK (char_length(agreed_with) BETWEEN 1 AND 200),
  found_by        tsvector NOT NULL,
  PRIMARY KEY (place_id, contact_id),
  FOREIGN KEY (place_id, organisation_id) REFERENCES organisation,
  FOREIGN KEY (place_id, person_id) REFERENCES person
);
CREATE INDEX organisation_contact_by_organisation ON organisation_contact (place_id, organisation_id);
CREATE INDEX organisation_contact_by_person ON organisation_contact (place_id, person_id);
${ofItsPlace("organisation_contact")}

-- What people can come to. Finer than a service of published figures, to which it may belong.
CREATE TABLE organisation_offering (
  place_id        uuid NOT NULL,
  offering_id     uuid NOT NULL,
  organisation_id uuid NOT NULL,
  service_id      uuid,
  name            text COLLATE "und-x-icu" NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
  about           text NOT NULL DEFAULT '' CHECK (char_length(about) <= 4000),
  -- Regularly available, not "on request".
  languages       text[] NOT NULL DEFAULT '{}',
  formats         text[] NOT NULL DEFAULT '{}' CHECK (formats <@
                    ARRAY['in-person', 'group', 'home-visit', 'telephone', 'online']),
  days            text[] NOT NULL DEFAULT '{}' CHECK (days <@ ARRAY['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']),
  times           text NOT NULL DEFAULT '' CHECK (char_length(times) <= 400),
  is_free         boolean,
  cost            text NOT NULL DEFAULT '' CHECK (char_length(cost) <= 400),
  access          text NOT NULL DEFAULT '' CHECK (char_length(access) <= 1000),
  gender          text NOT NULL DEFAULT '' CHECK (char_length(gender) <= 400),
  venue           text NOT NULL DEFAULT '' CHECK (char_length(venue) <= 400),
  -- As the Post Office writes it: "SW9 8QH". The district, SW9, is what people search near.
  postcode        text NOT NULL DEFAULT '' CHECK (char_length(postcode) <= 10),
  welcome         text NOT NULL DEFAULT '' CHECK (char_length(welcome) <= 2000),
  PRIMARY KEY (place_id, offering_id),
  FOREIGN KEY (place_id, organisation_id) REFERENCES organisation,
  FOREIGN KEY (place_id, service_id) REFERENCES service
);
CREATE INDEX organisation_offering_by_organisation ON organisation_offering (place_id, organisation_id, name);
${ofItsPlace("organisation_offering")}

-- Skills, knowledge, space and contacts that an organisation lets others use.
CREATE TABLE organisation_gift (
  place_id        uuid NOT NULL,
  gift_id         uuid NOT NULL,
  organisation_id uuid NOT NULL,
  kind            text NOT NULL CHECK (kind IN ('skill', 'knowledge', 'space', 'contacts')),
  words           text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 1000),
  asks            text NOT NULL DEFAULT '' CHECK (char_length(asks) <= 400),
  PRIMARY KEY (place_id, gift_id),
  FOREIGN KEY (place_id, organisation_id) REFERENCES organisation
);
CREATE INDEX organisation_gift_by_organisation ON organisation_gift (place_id, organisation_id);
${ofItsPlace("organisation_gift")}

-- Each use credits whoever offered it, and says what came back.
CREATE TABLE organisation_gift_use (
  place_id  uuid NOT NULL,
  use_id    uuid NOT NULL,
  gift_id   uuid NOT NULL,
  used_by   uuid NOT NULL,
  for_what  text NOT NULL CHECK (char_length(for_what) BETWEEN 1 AND 1000),
  used_on   date NOT NULL,
  came_back text NOT NULL DEFAULT '' CHECK (char_length(came_back) <= 1000),
  PRIMARY KEY (place_id, use_id),
  FOREIGN KEY (place_id, gift_id) REFERENCES organisation_gift,
  FOREIGN KEY (place_id, used_by) REFERENCES organisation (place_id, organisation_id)
);
CREATE INDEX organisation_gift_use_by_gift ON organisation_gift_use (place_id, gift_id);
CREATE INDEX organisation_gift_use_by_user ON organisation_gift_use (place_id, used_by);
${ofItsPlace("organisation_gift_use")}

-- What somebody without an account noticed. Nobody sees it but who reviews it.
CREATE TABLE directory_suggestion (
  place_id        uuid NOT NULL REFERENCES place,
  suggestion_id   uuid NOT NULL,
  organisation_id uuid,
  words           text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 2000),
  made_at         timestamptz(3) NOT NULL DEFAULT now(),
  reviewed_at     timestamptz(3),
  outcome         text CHECK (outcome IN ('taken-up', 'not-taken-up')),
  CHECK ((reviewed_at IS NULL) = (outcome IS NULL)),
  PRIMARY KEY (place_id, suggestion_id),
  FOREIGN KEY (place_id, organisation_id) REFERENCES organisation
);
CREATE INDEX directory_suggestion_waiting ON directory_suggestion (place_id, made_at) WHERE reviewed_at IS NULL;
${ofItsPlace("directory_suggestion")}

GRANT SELECT, INSERT ON organisation, organisation_version TO alongside_app;
GRANT UPDATE (name, name_key, number, kinds, other_names, summary, culture, led_by, after_ringing, told_back, website, parent_id, found_by, verified_at,
  verified_by, verified_role, ended_at) ON organisation TO alongside_app;
GRANT UPDATE (written_by), DELETE ON organisation_version TO alongside_app;
GRANT SELECT, INSERT, DELETE ON organisation_worker_asked TO alongside_app;
GRANT UPDATE (asked_by) ON organisation_worker_asked TO alongside_app;
GRANT SELECT, INSERT, DELETE ON organisation_community, organisation_identifier, organisation_worker,
  organisation_contact, organisation_offering, organisation_gift, organisation_gift_use TO alongside_app;
GRANT SELECT, INSERT, DELETE ON directory_suggestion TO alongside_app;
GRANT UPDATE (reviewed_at, outcome) ON directory_suggestion TO alongside_app;
`,
};
