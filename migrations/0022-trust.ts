import type { Migration } from "./index.ts";

const secured = (table: string): string => `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;`;

const here = "place_id = nullif(current_setting('app.place', true), '')::uuid";

/** The people for whom the application acts just now: nobody unless it says so. */
const acting = "ANY (string_to_array(current_setting('app.people', true), ',')::uuid[])";

/** Is one of them of this alliance, on a side that may read this row? */
const ofTheAlliance = (table: string): string => `EXISTS (SELECT FROM alliance_person p
  WHERE p.place_id = ${table}.place_id AND p.alliance_id = ${table}.alliance_id AND p.person_id = ${acting}
  AND p.agreed_at IS NOT NULL AND p.left_at IS NULL
  AND (p.side = ${table}.side OR ${table}.released_to = 'other-side'))`;

/** What a side says of its trust is its own until it releases it. Whoever owns the tables keeps backups of all of it. */
const ofItsSide = (table: string, orElse = ""): string => `${secured(table)}
CREATE POLICY ${table}_of_its_side ON ${table} TO alongside_app
  USING (${here} AND (released_to = 'place' OR ${ofTheAlliance(table)}${orElse}));
CREATE POLICY ${table}_in_backups ON ${table} TO CURRENT_USER USING (${here});`;

const side = "side text NOT NULL CHECK (side IN ('one', 'other'))";
const released = `released_to  text NOT NULL DEFAULT 'own-side' CHECK (released_to IN ('own-side', 'other-side', 'place')),
  released_at  timestamptz(3),
  CHECK ((released_to = 'own-side') = (released_at IS NULL))`;

/**
 * How the trust of each side of an alliance is, in its own form. What a side says does not exist for a query of anybody
 * else until that side releases it; what one person answers does not exist for anybody, ever.
 */
export const trust: Migration = {
  name: "0022-trust",
  sql: `
-- How a side's trust is, in one sentence of its own: at the end of a talk, or whenever it likes.
CREATE TABLE trust_sentence (
  place_id    uuid NOT NULL,
  sentence_id uuid NOT NULL,
  alliance_id uuid NOT NULL,
  ${side},
  words       text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 500),
  said_on     date NOT NULL,
  written_by  uuid,
  written_at  timestamptz(3) NOT NULL DEFAULT now(),
  ${released},
  PRIMARY KEY (place_id, sentence_id),
  FOREIGN KEY (place_id, alliance_id, side) REFERENCES alliance_side,
  FOREIGN KEY (place_id, written_by) REFERENCES person (place_id, person_id)
);
CREATE INDEX trust_sentence_by_alliance ON trust_sentence (place_id, alliance_id, said_on);
CREATE INDEX trust_sentence_by_author ON trust_sentence (place_id, written_by);
${ofItsSide("trust_sentence", ` OR written_by = ${acting}`)}

-- Six plain questions to the people of one side. While they are open nobody sees anything; closed, the answers are
-- deleted, and what is left says of each question whether more than half said yes.
CREATE TABLE trust_round (
  place_id    uuid NOT NULL,
  round_id    uuid NOT NULL,
  alliance_id uuid NOT NULL,
  ${side},
  opened_at   timestamptz(3) NOT NULL DEFAULT now(),
  closed_at   timestamptz(3),
  -- Null where fewer than five answered.
  result      jsonb,
  ${released},
  CHECK (closed_at IS NOT NULL OR (result IS NULL AND released_to = 'own-side')),
  CHECK (result IS NOT NULL OR released_to = 'own-side'),
  PRIMARY KEY (place_id, round_id),
  FOREIGN KEY (place_id, alliance_id, side) REFERENCES alliance_side
);
CREATE UNIQUE INDEX trust_round_open_once ON trust_round (place_id, alliance_id, side) WHERE closed_at IS NULL;
CREATE INDEX trust_round_by_alliance ON trust_round (place_id, alliance_id);
${ofItsSide("trust_round")}

-- What somebody answered, under a random key that says nothing: no name, no day, no order.
CREATE TABLE trust_answers (
  place_id    uuid NOT NULL,
  answers_key uuid NOT NULL,
  round_id    uuid NOT NULL,
  answers     jsonb NOT NULL,
  PRIMARY KEY (place_id, answers_key),
  FOREIGN KEY (place_id, round_id) REFERENCES trust_round
);
CREATE INDEX trust_answers_by_round ON trust_answers (place_id, round_id);

-- The only way from a person to their answers: their own. It goes where the answers go, whoever deletes them.
CREATE TABLE trust_link (
  place_id    uuid NOT NULL,
  round_id    uuid NOT NULL,
  person_id   uuid NOT NULL,
  answers_key uuid NOT NULL,
  PRIMARY KEY (place_id, round_id, person_id),
  FOREIGN KEY (place_id, round_id) REFERENCES trust_round,
  FOREIGN KEY (place_id, answers_key) REFERENCES trust_answers ON DELETE CASCADE,
  FOREIGN KEY (place_id, person_id) REFERENCES person
);
CREATE UNIQUE INDEX trust_link_by_answers ON trust_link (place_id, answers_key);
CREATE INDEX trust_link_by_person ON trust_link (place_id, person_id);
${secured("trust_link")}
CREATE POLICY trust_link_of_its_person ON trust_link TO alongside_app USING (${here} AND person_id = ${acting});
CREATE POLICY trust_link_in_backups ON trust_link TO CURRENT_USER USING (${here});

-- Without a name, and still nobody else's: of the people of that side, to be counted, or of whoever gave them.
${secured("trust_answers")}
CREATE POLICY trust_answers_of_its_side ON trust_answers TO alongside_app USING (${here}
  AND (EXISTS (SELECT FROM trust_round r WHERE r.place_id = trust_answers.place_id AND r.round_id = trust_answers.round_id)
    OR EXISTS (SELECT FROM trust_link l WHERE l.place_id = trust_answers.place_id
      AND l.answers_key = trust_answers.answers_key)));
CREATE POLICY trust_answers_in_backups ON trust_answers TO CURRENT_USER USING (${here});

GRANT SELECT, INSERT, DELETE ON trust_sentence, trust_round, trust_link, trust_answers TO alongside_app;
GRANT UPDATE (written_by, released_to, released_at) ON trust_sentence TO alongside_app;
GRANT UPDATE (person_id) ON trust_link TO alongside_app;
GRANT UPDATE (closed_at, result, released_to, released_at) ON trust_round TO alongside_app;
`,
};
