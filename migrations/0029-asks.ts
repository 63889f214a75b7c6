import type { Migration } from "./index.ts";
import { ofItsPlace } from "./row-security.ts";

const ofAsk = "FOREIGN KEY (place_id, ask_id) REFERENCES partner_ask";
const ofOrganisation = "FOREIGN KEY (place_id, organisation_id) REFERENCES organisation";
const byPerson = (column: string): string =>
  `FOREIGN KEY (place_id, ${column}) REFERENCES person (place_id, person_id)`;

/**
 * What partners are asked for, by everybody together: with the minutes it needs and what is paid; each partner's own
 * limit; and what services asked communities. How many people were asked is kept as a band and never as a number.
 */
export const asks: Migration = {
  name: "0029-asks",
  sql: `
CREATE TABLE partner_ask (
  place_id        uuid NOT NULL REFERENCES place,
  ask_id          uuid NOT NULL,
  organisation_id uuid NOT NULL,
  -- Whom of its people it is put to, where somebody is named.
  worker_id       uuid,
  kind            text NOT NULL CHECK (kind IN ('invitation', 'consultation', 'form', 'return', 'call', 'other')),
  title           text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
  words           text NOT NULL CHECK (char_length(words) <= 2000),
  minutes         int NOT NULL CHECK (minutes BETWEEN 1 AND 60000),
  pence           int NOT NULL CHECK (pence BETWEEN 0 AND 100000000),
  by_day          date NOT NULL,
  -- Whether the place has the answer already, and where whoever asks looked.
  already_held    text NOT NULL CHECK (already_held IN ('no', 'in-part')),
  looked_in       text NOT NULL CHECK (char_length(looked_in) BETWEEN 1 AND 1000),
  service_id      uuid,
  community_id    uuid,
  -- In whose name: a service, a council, an organisation.
  in_name_of      text NOT NULL CHECK (char_length(in_name_of) BETWEEN 1 AND 200),
  -- Why it is asked although the partner's limit is reached; the partner reads it.
  over_because    text NOT NULL DEFAULT '' CHECK (char_length(over_because) <= 1000),
  asked_by        uuid,
  asked_on        date NOT NULL,
  asked_at        timestamptz(3) NOT NULL DEFAULT now(),
  says            text CHECK (says IN ('yes', 'no', 'later')),
  says_words      text NOT NULL DEFAULT '' CHECK (char_length(says_words) <= 1000),
  later_on        date,
  answered_by     uuid,
  answered_at     timestamptz(3),
  minutes_took    int CHECK (minutes_took BETWEEN 0 AND 60000),
  taken_back_on   date,
  CHECK ((says IS NULL) = (answered_at IS NULL)),
  CHECK ((later_on IS NOT NULL) = (says IS NOT DISTINCT FROM 'later')),
  CHECK (minutes_took IS NULL OR says = 'yes'),
  PRIMARY KEY (place_id, ask_id),
  ${ofOrganisation},
  FOREIGN KEY (place_id, service_id) REFERENCES service,
  FOREIGN KEY (place_id, community_id) REFERENCES community,
  ${byPerson("worker_id")},
  ${byPerson("asked_by")},
  ${byPerson("answered_by")}
);
CREATE INDEX partner_ask_by_organisation ON partner_ask (place_id, organisation_id, asked_on);
CREATE INDEX partner_ask_by_day ON partner_ask (place_id, asked_on, ask_id);
CREATE INDEX partner_ask_by_service ON partner_ask (place_id, service_id);
${ofItsPlace("partner_ask")}

-- Somebody else who needs the same joins the ask that is there: no new hours.
CREATE TABLE partner_ask_joined (
  place_id   uuid NOT NULL,
  ask_id     uuid NOT NULL,
  joined_id  uuid NOT NULL,
  person_id  uuid,
  in_name_of text NOT NULL CHECK (char_length(in_name_of) BETWEEN 1 AND 200),
  joined_at  timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, ask_id, joined_id),
  ${ofAsk},
  ${byPerson("person_id")}
);
CREATE UNIQUE INDEX partner_ask_joined_once ON partner_ask_joined (place_id, ask_id, person_id);
${ofItsPlace("partner_ask_joined")}

-- How much a partner can be asked in a month, as its own people say.
CREATE TABLE partner_ask_limit (
  place_id        uuid NOT NULL,
  limit_id        uuid NOT NULL,
  organisation_id uuid NOT NULL,
  minutes_monthly int CHECK (minutes_monthly BETWEEN 0 AND 60000),
  asks_monthly    int CHECK (asks_monthly BETWEEN 0 AND 1000),
  set_by          uuid,
  set_on          date NOT NULL,
  PRIMARY KEY (place_id, limit_id),
  ${ofOrganisation},
  ${byPerson("set_by")}
);
CREATE UNIQUE INDEX partner_ask_limit_one ON partner_ask_limit (place_id, organisation_id);
${ofItsPlace("partner_ask_limit")}

-- A service asked people of a community: written down by whoever knows.
CREATE TABLE community_asked (
  place_id     uuid NOT NULL REFERENCES place,
  asked_id     uuid NOT NULL,
  service_id   uuid NOT NULL,
  community_id uuid NOT NULL,
  on_day       date NOT NULL,
  way          text NOT NULL CHECK (way ~ '^[a-z-]{3,40}$'),
  language     text NOT NULL CHECK (char_length(language) BETWEEN 1 AND 100),
  asked_through text NOT NULL CHECK (char_length(asked_through) BETWEEN 1 AND 200),
  question     text NOT NULL CHECK (char_length(question) BETWEEN 1 AND 1000),
  people_band  text NOT NULL CHECK (people_band IN ('nobody', 'few', 'some', 'many', 'not-counted')),
  came_of_it   text NOT NULL DEFAULT '' CHECK (char_length(came_of_it) <= 1000),
  written_by   uuid,
  written_at   timestamptz(3) NOT NULL DEFAULT now(),
  taken_out_on date,
  PRIMARY KEY (place_id, asked_id),
  FOREIGN KEY (place_id, service_id) REFERENCES service,
  FOREIGN KEY (place_id, community_id) REFERENCES community,
  ${byPerson("written_by")}
);
CREATE INDEX community_asked_by_service ON community_asked (place_id, service_id, on_day);
${ofItsPlace("community_asked")}

GRANT SELECT, INSERT ON partner_ask, partner_ask_joined, partner_ask_limit, community_asked TO alongside_app;
GRANT UPDATE (organisation_id, worker_id, asked_by, answered_by, says, says_words, later_on, answered_at, minutes_took,
  taken_back_on) ON partner_ask TO alongside_app;
GRANT UPDATE (person_id) ON partner_ask_joined TO alongside_app;
GRANT UPDATE (organisation_id, minutes_monthly, asks_monthly, set_by, set_on) ON partner_ask_limit TO alongside_app;
GRANT UPDATE (came_of_it, written_by, taken_out_on) ON community_asked TO alongside_app;
`,
};
