import type { Migration } from "./index.ts";
import { here, ofItsPlace, secured } from "./row-security.ts";

const byPerson = (column: string): string =>
  `FOREIGN KEY (place_id, ${column}) REFERENCES person (place_id, person_id)`;

/** The people for whom the application acts just now: nobody unless it says so. */
const acting = "ANY (string_to_array(current_setting('app.people', true), ',')::uuid[])";

const ofAsked =
  "FOREIGN KEY (place_id, audit_id, person_id) REFERENCES audit_asked ON UPDATE CASCADE ON DELETE CASCADE";

/** Of a row `s` of service_audit. */
const isShown = (side: string): string =>
  `CASE ${side} WHEN 'staff' THEN s.staff_shown_on ELSE s.partners_shown_on END IS NOT NULL`;

/**
 * Audits that staff and partners rate, each by themselves; and what services say that they cannot do yet. What one person
 * rates does not exist for a query of anybody else, but in the one transaction that ends the rating and keeps the middle.
 */
export const audits: Migration = {
  name: "0054-audits",
  sql: `
CREATE TABLE audit_instrument (
  place_id      uuid NOT NULL REFERENCES place,
  instrument_id uuid NOT NULL,
  title         text COLLATE "und-x-icu" NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
  licence       text NOT NULL CHECK (char_length(licence) BETWEEN 1 AND 200),
  source        text NOT NULL CHECK (char_length(source) BETWEEN 1 AND 500),
  -- Comes with the program, and is changed here like any other: once in each place.
  is_ours       boolean NOT NULL,
  brought_by    uuid,
  brought_on    date NOT NULL,
  PRIMARY KEY (place_id, instrument_id),
  ${byPerson("brought_by")}
);
CREATE UNIQUE INDEX audit_instrument_ours_once ON audit_instrument (place_id) WHERE is_ours;
${ofItsPlace("audit_instrument")}

-- No version is ever changed: what an audit asked can be read for ever, and what was changed since.
CREATE TABLE audit_instrument_version (
  place_id      uuid NOT NULL,
  instrument_id uuid NOT NULL,
  number        int NOT NULL CHECK (number BETWEEN 1 AND 10000),
  -- Four words, for 0 to 3.
  scale         text[] NOT NULL CHECK (cardinality(scale) = 4),
  items         jsonb NOT NULL,
  -- What was changed since the version before; null in the first.
  changed       jsonb,
  made_by       uuid,
  made_on       date NOT NULL,
  CHECK ((number = 1) = (changed IS NULL)),
  PRIMARY KEY (place_id, instrument_id, number),
  FOREIGN KEY (place_id, instrument_id) REFERENCES audit_instrument,
  ${byPerson("made_by")}
);
${ofItsPlace("audit_instrument_version")}

CREATE TABLE service_audit (
  place_id      uuid NOT NULL,
  audit_id      uuid NOT NULL,
  service_id    uuid NOT NULL,
  instrument_id uuid NOT NULL,
  number        int NOT NULL,
  -- The audit of the same service that it follows.
  follows_id    uuid,
  begun_on      date NOT NULL,
  closes_on     date NOT NULL,
  again_on      date NOT NULL,
  ended_on      date,
  -- The middle ratings were kept. Until then nothing is shown.
  is_counted    boolean NOT NULL DEFAULT false,
  begun_by      uuid,
  staff_shown_on    date,
  partners_shown_on date,
  CHECK (closes_on >= begun_on AND again_on > closes_on AND follows_id <> audit_id),
  CHECK (is_counted OR (staff_shown_on IS NULL AND partners_shown_on IS NULL)),
  CHECK (ended_on IS NOT NULL OR NOT is_counted),
  PRIMARY KEY (place_id, audit_id),
  FOREIGN KEY (place_id, service_id) REFERENCES service,
  FOREIGN KEY (place_id, instrument_id, number) REFERENCES audit_instrument_version,
  FOREIGN KEY (place_id, follows_id) REFERENCES service_audit (place_id, audit_id),
  ${byPerson("begun_by")}
);
CREATE INDEX service_audit_by_service ON service_audit (place_id, service_id, begun_on);
CREATE UNIQUE INDEX service_audit_followed_once ON service_audit (place_id, follows_id);
${ofItsPlace("service_audit")}

CREATE TABLE audit_asked (
  place_id  uuid NOT NULL,
  audit_id  uuid NOT NULL,
  person_id uuid NOT NULL,
  side      text NOT NULL CHECK (side IN ('staff', 'partners')),
  asked_on  date NOT NULL,
  -- When they last kept something; what it was stands elsewhere, for them alone.
  rated_on  date,
  -- Their lines of why may be read, without their name, once their side is shown.
  lets_read boolean NOT NULL DEFAULT false,
  PRIMARY KEY (place_id, audit_id, person_id),
  FOREIGN KEY (place_id, audit_id) REFERENCES service_audit,
  ${byPerson("person_id")}
);
CREATE INDEX audit_asked_by_person ON audit_asked (place_id, person_id);
${ofItsPlace("audit_asked")}

-- What somebody rates. Nobody else ever reads it: it can be counted in the one transaction that ends the rating.
CREATE TABLE audit_rating (
  place_id  uuid NOT NULL,
  audit_id  uuid NOT NULL,
  person_id uuid NOT NULL,
  item_key  text NOT NULL CHECK (char_length(item_key) BETWEEN 1 AND 40),
  -- Null: not for me to say.
  rating    smallint CHECK (rating BETWEEN 0 AND 3),
  PRIMARY KEY (place_id, audit_id, person_id, item_key),
  ${ofAsked}
);
CREATE INDEX audit_rating_by_person ON audit_rating (place_id, person_id);
${secured("audit_rating")}
CREATE POLICY audit_rating_of_its_person ON audit_rating TO alongside_app USING (${here} AND (person_id = ${acting}
  OR EXISTS (SELECT FROM service_audit s WHERE s.place_id = audit_rating.place_id AND s.audit_id = audit_rating.audit_id
    AND s.ended_on IS NOT NULL AND NOT s.is_counted)));
CREATE POLICY audit_rating_in_backups ON audit_rating TO CURRENT_USER USING (${here});

-- Why, and a record that shows it: its writer's own, until they let it be read and their side is shown.
CREATE TABLE audit_why (
  place_id  uuid NOT NULL,
  audit_id  uuid NOT NULL,
  person_id uuid NOT NULL,
  item_key  text NOT NULL CHECK (char_length(item_key) BETWEEN 1 AND 40),
  why       text NOT NULL CHECK (char_length(why) <= 300),
  -- Behind the place's own address.
  evidence  text NOT NULL CHECK (char_length(evidence) <= 300),
  PRIMARY KEY (place_id, audit_id, person_id, item_key),
  ${ofAsked}
);
CREATE INDEX audit_why_by_person ON audit_why (place_id, person_id);
${secured("audit_why")}
CREATE POLICY audit_why_of_its_person ON audit_why TO alongside_app USING (${here} AND (person_id = ${acting}
  OR EXISTS (SELECT FROM audit_asked a JOIN service_audit s ON s.place_id = a.place_id AND s.audit_id = a.audit_id
    WHERE a.place_id = audit_why.place_id AND a.audit_id = audit_why.audit_id AND a.person_id = audit_why.person_id
    AND a.lets_read AND s.is_counted AND ${isShown("a.side")})));
CREATE POLICY audit_why_in_backups ON audit_why TO CURRENT_USER USING (${here});

-- The middle rating of a side, where five and more of it rated: of its own side, until that side shows it.
CREATE TABLE audit_result (
  place_id uuid NOT NULL,
  audit_id uuid NOT NULL,
  side     text NOT NULL CHECK (side IN ('staff', 'partners')),
  item_key text NOT NULL CHECK (char_length(item_key) BETWEEN 1 AND 40),
  raters   int NOT NULL CHECK (raters >= 5),
  middle   float8 NOT NULL CHECK (middle BETWEEN 0 AND 3),
  PRIMARY KEY (place_id, audit_id, side, item_key),
  FOREIGN KEY (place_id, audit_id) REFERENCES service_audit
);
${secured("audit_result")}
CREATE POLICY audit_result_of_its_side ON audit_result TO alongside_app USING (${here}
  AND (EXISTS (SELECT FROM service_audit s WHERE s.place_id = audit_result.place_id
      AND s.audit_id = audit_result.audit_id AND ${isShown("audit_result.side")})
    OR EXISTS (SELECT FROM audit_asked a WHERE a.place_id = audit_result.place_id AND a.audit_id = audit_result.audit_id
      AND a.side = audit_result.side AND a.person_id = ${acting})))
  WITH CHECK (${here});
CREATE POLICY audit_result_in_backups ON audit_result TO CURRENT_USER USING (${here});

-- What a service says that it cannot do yet, and what it does about it by when.
CREATE TABLE service_limit (
  place_id   uuid NOT NULL,
  limit_id   uuid NOT NULL,
  service_id uuid NOT NULL,
  lacks      text NOT NULL CHECK (char_length(lacks) BETWEEN 1 AND 1000),
  doing      text NOT NULL CHECK (char_length(doing) <= 1000),
  by_day     date,
  -- The first day that was promised stays.
  first_by_day date,
  done_on    date,
  written_by uuid,
  written_on date NOT NULL,
  CHECK ((by_day IS NULL) = (doing = '') AND (by_day IS NULL) = (first_by_day IS NULL)),
  CHECK (done_on IS NULL OR by_day IS NOT NULL),
  PRIMARY KEY (place_id, limit_id),
  FOREIGN KEY (place_id, service_id) REFERENCES service,
  ${byPerson("written_by")}
);
CREATE INDEX service_limit_by_service ON service_limit (place_id, service_id);
${ofItsPlace("service_limit")}

-- The organisations on which it depends; named to nobody but themselves and the service before they say yes.
CREATE TABLE service_limit_organisation (
  place_id        uuid NOT NULL,
  limit_id        uuid NOT NULL,
  organisation_id uuid NOT NULL,
  agrees          boolean,
  said_by         uuid,
  said_on         date,
  CHECK ((agrees IS NULL) = (said_on IS NULL)),
  PRIMARY KEY (place_id, limit_id, organisation_id),
  FOREIGN KEY (place_id, limit_id) REFERENCES service_limit,
  FOREIGN KEY (place_id, organisation_id) REFERENCES organisation,
  ${byPerson("said_by")}
);
CREATE INDEX service_limit_organisation_by_organisation ON service_limit_organisation (place_id, organisation_id);
${ofItsPlace("service_limit_organisation")}

-- The page of a service: everybody reads it while it is shown.
CREATE TABLE service_limit_page (
  place_id   uuid NOT NULL,
  service_id uuid NOT NULL,
  looked_on  date NOT NULL,
  shown_on   date,
  looked_by  uuid,
  PRIMARY KEY (place_id, service_id),
  FOREIGN KEY (place_id, service_id) REFERENCES service,
  ${byPerson("looked_by")}
);
${ofItsPlace("service_limit_page")}

-- What a partner says beside it, in the name of its organisation or as one of the people of the place.
CREATE TABLE service_limit_word (
  place_id        uuid NOT NULL,
  word_id         uuid NOT NULL,
  service_id      uuid NOT NULL,
  organisation_id uuid,
  words           text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 1000),
  said_by         uuid,
  said_on         date NOT NULL,
  taken_back_on   date,
  PRIMARY KEY (place_id, word_id),
  FOREIGN KEY (place_id, service_id) REFERENCES service,
  FOREIGN KEY (place_id, organisation_id) REFERENCES organisation,
  ${byPerson("said_by")}
);
CREATE INDEX service_limit_word_by_service ON service_limit_word (place_id, service_id);
${ofItsPlace("service_limit_word")}

GRANT SELECT, INSERT ON audit_instrument, audit_instrument_version, service_audit, audit_asked, audit_rating, audit_why, audit_result,
  service_limit, service_limit_organisation, service_limit_page, service_limit_word TO alongside_app;
GRANT UPDATE (brought_by) ON audit_instrument TO alongside_app;
GRANT UPDATE (made_by) ON audit_instrument_version TO alongside_app;
GRANT UPDATE (begun_by, ended_on, is_counted, staff_shown_on, partners_shown_on) ON service_audit TO alongside_app;
GRANT UPDATE (person_id, rated_on, lets_read), DELETE ON audit_asked TO alongside_app;
GRANT UPDATE (person_id, rating), DELETE ON audit_rating TO alongside_app;
GRANT UPDATE (person_id, why, evidence), DELETE ON audit_why TO alongside_app;
GRANT UPDATE (lacks, doing, by_day, first_by_day, done_on, written_by) ON service_limit TO alongside_app;
GRANT UPDATE (organisation_id, agrees, said_by, said_on), DELETE ON service_limit_organisation TO alongside_app;
GRANT UPDATE (looked_on, shown_on, looked_by) ON service_limit_page TO alongside_app;
GRANT UPDATE (organisation_id, said_by, taken_back_on) ON service_limit_word TO alongside_app;
`,
};
