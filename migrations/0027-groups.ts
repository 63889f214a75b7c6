import type { Migration } from "./index.ts";
import { here, ofItsPlace, secured } from "./row-security.ts";

/** The people for whom the application acts just now: nobody unless it says so. */
const acting = "ANY (string_to_array(nullif(current_setting('app.people', true), ''), ',')::uuid[])";
/** Set while a group is put in order, and twice a year while all groups are looked at together; no page is drawn then. */
const whole = "current_setting('app.groups', true) = 'whole'";

/** Rows that only those see whom they are about, or who sit there. Whoever owns the tables keeps backups of all of them. */
const seenBy = (table: string, seen: string): string => `${secured(table)}
CREATE POLICY ${table}_from_inside ON ${table} TO alongside_app USING (${here} AND (${whole} OR ${seen}));
CREATE POLICY ${table}_in_backups ON ${table} TO CURRENT_USER USING (${here});`;

const fromInside = (table: string): string => `EXISTS (SELECT FROM group_circle c
  WHERE c.place_id = ${table}.place_id AND c.group_id = ${table}.group_id AND c.person_id = ${acting})`;

const ofGroup = "FOREIGN KEY (place_id, group_id) REFERENCES place_group";
const ofSeat = "FOREIGN KEY (place_id, seat_id) REFERENCES group_seat";
const byPerson = (column: string): string =>
  `FOREIGN KEY (place_id, ${column}) REFERENCES person (place_id, person_id)`;
const howChosen = "CHECK (how_chosen IN ('asked', 'elected', 'named', 'volunteered', 'by-job'))";
const part = "CHECK (part IN ('holder', 'deputy'))";

/**
 * Groups, their seats, and who sits there. That a seat is held is for everybody of the place; who sits there because of
 * their own life is for those who sit with them, and the database holds to it: for a query that is not theirs such a row
 * does not exist, so that no list, search or export can tell.
 */
export const groups: Migration = {
  name: "0027-groups",
  sql: `
CREATE TABLE place_group (
  place_id       uuid NOT NULL REFERENCES place,
  group_id       uuid NOT NULL,
  name           text COLLATE "und-x-icu" NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
  kind           text NOT NULL CHECK (kind IN ('steering-group', 'panel', 'reference-group', 'network', 'team')),
  purpose        text NOT NULL CHECK (char_length(purpose) BETWEEN 1 AND 2000),
  -- For one community; nobody here where it is for all.
  community_id   uuid,
  -- Who chose that it is for one community, or for all, and why.
  chosen_by      text NOT NULL CHECK (char_length(chosen_by) BETWEEN 1 AND 400),
  chosen_because text NOT NULL CHECK (char_length(chosen_because) BETWEEN 1 AND 2000),
  -- About health or care: who sits there because of their own life is then for those who sit with them. It stays.
  is_health      boolean NOT NULL,
  chair_id       uuid,
  started_by     uuid,
  started_at     timestamptz(3) NOT NULL DEFAULT now(),
  ended_on       date,
  ended_because  text NOT NULL DEFAULT '' CHECK (char_length(ended_because) <= 1000),
  PRIMARY KEY (place_id, group_id),
  FOREIGN KEY (place_id, community_id) REFERENCES community,
  ${byPerson("chair_id")},
  ${byPerson("started_by")}
);
CREATE INDEX place_group_by_name ON place_group (place_id, name, group_id);
${ofItsPlace("place_group")}

-- What a seat is openly for. No seat is kept for or from anybody by ethnicity.
CREATE TABLE group_seat (
  place_id      uuid NOT NULL,
  seat_id       uuid NOT NULL,
  group_id      uuid NOT NULL,
  standing      text NOT NULL CHECK (standing ~ '^[a-z-]{3,40}$'),
  added_on      date NOT NULL,
  taken_away_on date,
  PRIMARY KEY (place_id, seat_id),
  ${ofGroup}
);
CREATE INDEX group_seat_by_group ON group_seat (place_id, group_id);
${ofItsPlace("group_seat")}

-- That a seat is held, or has a deputy, from day to day. By an organisation where it names who comes.
CREATE TABLE group_holding (
  place_id        uuid NOT NULL,
  holding_id      uuid NOT NULL,
  group_id        uuid NOT NULL,
  seat_id         uuid NOT NULL,
  part            text NOT NULL ${part},
  organisation_id uuid,
  how_chosen      text NOT NULL ${howChosen},
  since           date NOT NULL,
  term_ends_on    date,
  ended_on        date,
  ended_because   text CHECK (ended_because IN ('left', 'taken-off', 'term-over', 'stepped-in', 'left-the-place', 'group-ended')),
  CHECK ((ended_on IS NULL) = (ended_because IS NULL)),
  PRIMARY KEY (place_id, holding_id),
  ${ofGroup},
  ${ofSeat},
  FOREIGN KEY (place_id, organisation_id) REFERENCES organisation
);
CREATE UNIQUE INDEX group_holding_one_a_seat ON group_holding (place_id, seat_id, part) WHERE ended_on IS NULL;
CREATE INDEX group_holding_by_group ON group_holding (place_id, group_id);
${ofItsPlace("group_holding")}

-- Who sees a group from inside: whoever chairs it, and those who sit there now.
CREATE TABLE group_circle (
  place_id  uuid NOT NULL,
  group_id  uuid NOT NULL,
  person_id uuid NOT NULL,
  PRIMARY KEY (place_id, group_id, person_id),
  ${ofGroup},
  ${byPerson("person_id")}
);
CREATE INDEX group_circle_by_person ON group_circle (place_id, person_id);
${seenBy("group_circle", `person_id = ${acting}`)}

-- Who holds it.
CREATE TABLE group_holder (
  place_id   uuid NOT NULL,
  holding_id uuid NOT NULL,
  group_id   uuid NOT NULL,
  person_id  uuid NOT NULL,
  -- As a plain member they are in nobody's list with what their seat is for, but for the chair's and their own.
  shown_as   text NOT NULL CHECK (shown_as IN ('seat', 'member')),
  is_private boolean NOT NULL CHECK (is_private OR shown_as = 'seat'),
  PRIMARY KEY (place_id, holding_id),
  FOREIGN KEY (place_id, holding_id) REFERENCES group_holding,
  ${ofGroup},
  ${byPerson("person_id")}
);
CREATE INDEX group_holder_by_person ON group_holder (place_id, person_id);
${seenBy("group_holder", `NOT is_private OR person_id = ${acting} OR ${fromInside("group_holder")}`)}

-- Somebody, or an organisation, is asked to take a seat, or to be a deputy.
CREATE TABLE group_ask (
  place_id        uuid NOT NULL,
  ask_id          uuid NOT NULL,
  group_id        uuid NOT NULL,
  seat_id         uuid NOT NULL,
  part            text NOT NULL ${part},
  person_id       uuid,
  organisation_id uuid,
  how_chosen      text NOT NULL ${howChosen},
  term_ends_on    date,
  asked_by        uuid,
  asked_at        timestamptz(3) NOT NULL DEFAULT now(),
  declined_at     timestamptz(3),
  CHECK (person_id IS NOT NULL OR organisation_id IS NOT NULL),
  PRIMARY KEY (place_id, ask_id),
  ${ofGroup},
  ${ofSeat},
  ${byPerson("person_id")},
  ${byPerson("asked_by")},
  FOREIGN KEY (place_id, organisation_id) REFERENCES organisation
);
CREATE INDEX group_ask_by_group ON group_ask (place_id, group_id);
CREATE INDEX group_ask_by_person ON group_ask (place_id, person_id);
${seenBy("group_ask", `person_id IS NULL OR person_id = ${acting} OR ${fromInside("group_ask")}`)}

-- How white colleagues share the work: a sentence the group agrees, for a year. Nobody's answer is read for it.
CREATE TABLE group_sentence (
  place_id    uuid NOT NULL,
  sentence_id uuid NOT NULL,
  group_id    uuid NOT NULL,
  words       text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 1000),
  agreed_on   date NOT NULL,
  written_by  uuid,
  written_at  timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, sentence_id),
  ${ofGroup},
  ${byPerson("written_by")}
);
CREATE INDEX group_sentence_by_group ON group_sentence (place_id, group_id, agreed_on);
${ofItsPlace("group_sentence")}

-- Twice a year all groups of the place are looked at together. What was found stands until the next day, whoever comes or goes.
CREATE TABLE variety_look (
  place_id  uuid NOT NULL REFERENCES place,
  on_day    date NOT NULL,
  found     jsonb NOT NULL,
  PRIMARY KEY (place_id, on_day)
);
${ofItsPlace("variety_look")}

GRANT SELECT, INSERT ON place_group, group_seat, group_holding, group_sentence, variety_look TO alongside_app;
GRANT UPDATE (name, kind, purpose, community_id, chosen_by, chosen_because, chair_id, started_by, ended_on, ended_because)
  ON place_group TO alongside_app;
GRANT UPDATE (taken_away_on) ON group_seat TO alongside_app;
GRANT UPDATE (organisation_id, ended_on, ended_because) ON group_holding TO alongside_app;
GRANT SELECT, INSERT, DELETE ON group_circle, group_holder, group_ask TO alongside_app;
GRANT UPDATE (person_id) ON group_circle, group_holder TO alongside_app;
GRANT UPDATE (person_id, organisation_id, asked_by, declined_at) ON group_ask TO alongside_app;
GRANT UPDATE (written_by) ON group_sentence TO alongside_app;
`,
};
