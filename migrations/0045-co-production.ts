import type { Migration } from "./index.ts";
import { here, ofItsPlace, secured } from "./row-security.ts";

const byPerson = (column: string): string =>
  `FOREIGN KEY (place_id, ${column}) REFERENCES person (place_id, person_id)`;
const side = "side text NOT NULL CHECK (side IN ('statutory', 'community'))";
const text = (name: string, most: number): string => `${name} text NOT NULL CHECK (char_length(${name}) <= ${most})`;
const needed = (name: string, most: number): string =>
  `${name} text NOT NULL CHECK (char_length(${name}) BETWEEN 1 AND ${most})`;
const pounds = (name: string): string => `${name} bigint CHECK (${name} BETWEEN 0 AND 100000000000)`;
const ofProgramme = "FOREIGN KEY (place_id, programme_id) REFERENCES programme ON DELETE CASCADE";

/** What belongs to a programme is there for those alone who see the programme. Whoever owns the tables keeps backups. */
const ofItsProgramme = (table: string): string => `${secured(table)}
CREATE POLICY ${table}_of_its_people ON ${table} TO alongside_app USING (${here} AND EXISTS (SELECT FROM programme p
  WHERE p.place_id = ${table}.place_id AND p.programme_id = ${table}.programme_id));
CREATE POLICY ${table}_in_backups ON ${table} TO CURRENT_USER USING (${here});`;

const coproduction = `
-- What one side tells of one of the four: who does what, who holds the money, who can say no, what changed.
CREATE TABLE programme_told (
  place_id        uuid NOT NULL,
  programme_id    uuid NOT NULL,
  dimension       text NOT NULL CHECK (dimension IN ('commission', 'design', 'deliver', 'assess')),
  ${side},
  number          integer NOT NULL CHECK (number BETWEEN 1 AND 1000),
  ${needed("service_does", 1000)},
  ${needed("community_does", 1000)},
  -- Who holds how much, in pence; null where this side does not know.
  ${pounds("service_pence")},
  ${pounds("community_pence")},
  no_said_by      text NOT NULL CHECK (no_said_by IN ('statutory', 'community', 'both', 'nobody')),
  -- What changed in how the service works; empty where nothing did.
  ${text("roles", 1000)},
  ${text("ideas", 1000)},
  ${text("practice", 1000)},
  ${text("people", 1000)},
  told_by         uuid,
  told_on         date NOT NULL,
  PRIMARY KEY (place_id, programme_id, dimension, side, number),
  ${ofProgramme},
  ${byPerson("told_by")}
);
${ofItsProgramme("programme_told")}

ALTER TABLE programme_stage ADD CONSTRAINT programme_stage_of_spell UNIQUE (place_id, programme_id, number, stage);

-- A programme that follows another: said while it is in its own stage 0.
CREATE TABLE programme_copy (
  place_id        uuid NOT NULL,
  programme_id    uuid NOT NULL,
  -- What it follows, in this place; null where that is in another.
  origin_id       uuid,
  ${needed("origin_name", 200)},
  ${text("origin_place", 200)},
  -- What came of it so far, where it was measured.
  ${text("measured", 1000)},
  in_spell        integer NOT NULL,
  in_stage        smallint NOT NULL CHECK (in_stage = 0),
  said_by         uuid,
  said_on         date NOT NULL,
  PRIMARY KEY (place_id, programme_id),
  ${ofProgramme},
  FOREIGN KEY (place_id, origin_id) REFERENCES programme ON DELETE SET NULL (origin_id),
  FOREIGN KEY (place_id, programme_id, in_spell, in_stage)
    REFERENCES programme_stage (place_id, programme_id, number, stage) ON DELETE CASCADE,
  ${byPerson("said_by")},
  CHECK (origin_id <> programme_id)
);
${ofItsProgramme("programme_copy")}

-- What the other did, and what becomes of it here.
CREATE TABLE programme_copy_element (
  place_id        uuid NOT NULL,
  programme_id    uuid NOT NULL,
  element_id      uuid NOT NULL,
  ${needed("words", 400)},
  becomes         text NOT NULL CHECK (becomes IN ('kept', 'adapted', 'dropped')),
  ${needed("because", 1000)},
  said_by         uuid,
  said_on         date NOT NULL,
  PRIMARY KEY (place_id, programme_id, element_id),
  FOREIGN KEY (place_id, programme_id) REFERENCES programme_copy ON DELETE CASCADE,
  ${byPerson("said_by")}
);
${ofItsProgramme("programme_copy_element")}

-- Who of the new community agreed to it, or did not. What they say later counts; what they said before stays.
CREATE TABLE programme_copy_answer (
  place_id        uuid NOT NULL,
  programme_id    uuid NOT NULL,
  element_id      uuid NOT NULL,
  number          integer NOT NULL CHECK (number BETWEEN 1 AND 1000),
  says            text NOT NULL CHECK (says IN ('yes', 'not-yet')),
  said_by         uuid,
  said_on         date NOT NULL,
  PRIMARY KEY (place_id, programme_id, element_id, number),
  FOREIGN KEY (place_id, programme_id, element_id) REFERENCES programme_copy_element ON DELETE CASCADE,
  ${byPerson("said_by")}
);
${ofItsProgramme("programme_copy_answer")}

-- What follows another does it together only after its own stage 0, left by a yes of both its sides. It is asked at once,
-- for whoever acts, so that it holds for a closed programme too; a backup brings the stages back before what follows.
CREATE FUNCTION programme_copy_has_own_stage_0() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.stage < 2 OR NOT EXISTS (SELECT FROM programme_copy c
      WHERE c.place_id = NEW.place_id AND c.programme_id = NEW.programme_id) THEN
    RETURN NULL;
  END IF;
  IF NOT EXISTS (SELECT FROM programme_copy c JOIN programme_stage s USING (place_id, programme_id)
      WHERE c.place_id = NEW.place_id AND c.programme_id = NEW.programme_id
        AND s.stage = 1 AND s.said_by = 'both' AND s.number > c.in_spell AND s.number < NEW.number)
    OR (SELECT count(DISTINCT r.side) FROM programme_readiness r
      WHERE r.place_id = NEW.place_id AND r.programme_id = NEW.programme_id AND r.confirmed_on IS NOT NULL) < 2 THEN
    RAISE EXCEPTION 'A programme that follows another leaves its own stage 0 first, by a yes of both its sides'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'programme_copy_has_own_stage_0';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER programme_copy_has_own_stage_0 AFTER INSERT ON programme_stage
  FOR EACH ROW EXECUTE FUNCTION programme_copy_has_own_stage_0();

-- Nothing of it is ever changed; a person who asks to be forgotten has their name taken off.
GRANT SELECT, INSERT ON programme_told, programme_copy, programme_copy_element, programme_copy_answer TO alongside_app;
GRANT UPDATE (told_by) ON programme_told TO alongside_app;
GRANT UPDATE (said_by) ON programme_copy, programme_copy_element, programme_copy_answer TO alongside_app;
`;

const adaptations = `
-- Somebody asks to be helped in another way.
CREATE TABLE adaptation (
  place_id        uuid NOT NULL REFERENCES place,
  adaptation_id   uuid NOT NULL,
  service_id      uuid NOT NULL,
  community_id    uuid,
  asked_as        text NOT NULL CHECK (asked_as IN ('person', 'worker', 'partner')),
  ${needed("wish", 1000)},
  ${needed("because", 1000)},
  asked_by        uuid,
  asked_on        date NOT NULL,
  PRIMARY KEY (place_id, adaptation_id),
  FOREIGN KEY (place_id, service_id) REFERENCES service,
  FOREIGN KEY (place_id, community_id) REFERENCES community,
  ${byPerson("asked_by")}
);
CREATE INDEX adaptation_by_day ON adaptation (place_id, asked_on, adaptation_id);
${ofItsPlace("adaptation")}

-- What came of it, a step a row, with why.
CREATE TABLE adaptation_step (
  place_id        uuid NOT NULL,
  adaptation_id   uuid NOT NULL,
  number          integer NOT NULL CHECK (number BETWEEN 1 AND 1000),
  kind            text NOT NULL CHECK (kind IN ('yes', 'no', 'seen-by-service', 'seen-by-asker', 'kept', 'dropped',
                    'told', 'disputed')),
  ${needed("words", 1000)},
  -- Of a yes: the days on which it is tried.
  tried_from      date,
  tried_until     date,
  -- Of what is kept: what everybody may read of it.
  ${text("for_everybody", 400)},
  said_by         uuid,
  said_on         date NOT NULL,
  PRIMARY KEY (place_id, adaptation_id, number),
  FOREIGN KEY (place_id, adaptation_id) REFERENCES adaptation,
  ${byPerson("said_by")},
  CHECK ((kind = 'yes') = (tried_from IS NOT NULL) AND (kind = 'yes') = (tried_until IS NOT NULL)),
  CHECK (tried_from < tried_until),
  CHECK ((kind = 'kept') = (for_everybody <> ''))
);
${ofItsPlace("adaptation_step")}

GRANT SELECT, INSERT ON adaptation, adaptation_step TO alongside_app;
-- Whoever asks to be forgotten takes their own words along: why they asked can be about their health.
GRANT UPDATE (asked_by, community_id, wish, because) ON adaptation TO alongside_app;
GRANT UPDATE (said_by, words) ON adaptation_step TO alongside_app;
`;

/**
 * What both sides of a programme tell of commissioning, design, delivery and assessment; programmes that follow another
 * with a stage 0 of their own; and other ways of being helped, asked for, tried, kept or dropped.
 */
export const coProduction: Migration = { name: "0045-co-production", sql: coproduction + adaptations };
