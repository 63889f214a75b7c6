import type { Migration } from "./index.ts";
import { ofItsPlace } from "./row-security.ts";

/**
 * The people of a place, what they may do, who keeps it for which side, and what keepers decide together. What was is
 * kept: a role or a keeper ends with a date, a decision with its answers.
 */
export const people: Migration = {
  name: "0004-people",
  sql: `
ALTER TABLE place ADD COLUMN is_example boolean NOT NULL DEFAULT false;

CREATE TABLE person (
  place_id  uuid NOT NULL REFERENCES place,
  person_id uuid NOT NULL,
  -- One name, in its own script and order.
  name      text COLLATE "und-x-icu" NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
  -- The login they sign in with, where they have one. Logins are of no place, so no key can point there.
  login_id  uuid,
  joined_at timestamptz(3) NOT NULL DEFAULT now(),
  left_at   timestamptz(3),
  -- What they last read here, for "since you were last here".
  seen_to   timestamptz(3),
  PRIMARY KEY (place_id, person_id),
  UNIQUE (place_id, login_id)
);
CREATE INDEX person_by_name ON person (place_id, name, person_id);
${ofItsPlace("person")}

CREATE TABLE person_role (
  place_id  uuid NOT NULL,
  person_id uuid NOT NULL,
  role      text NOT NULL CHECK (role ~ '^[a-z-]{3,40}$'),
  since     timestamptz(3) NOT NULL DEFAULT now(),
  given_by  text NOT NULL CHECK (char_length(given_by) BETWEEN 1 AND 200),
  until     timestamptz(3),
  PRIMARY KEY (place_id, person_id, role, since),
  FOREIGN KEY (place_id, person_id) REFERENCES person
);
CREATE UNIQUE INDEX person_role_held_once ON person_role (place_id, person_id, role) WHERE until IS NULL;
${ofItsPlace("person_role")}

CREATE TABLE keeper (
  place_id  uuid NOT NULL,
  person_id uuid NOT NULL,
  side      text NOT NULL CHECK (side IN ('statutory', 'community')),
  -- Who named them: partners, in their own words.
  named_by  text NOT NULL CHECK (char_length(named_by) BETWEEN 1 AND 400),
  since     timestamptz(3) NOT NULL DEFAULT now(),
  until     timestamptz(3),
  PRIMARY KEY (place_id, person_id, since),
  FOREIGN KEY (place_id, person_id) REFERENCES person
);
CREATE UNIQUE INDEX keeper_of_one_side ON keeper (place_id, person_id) WHERE until IS NULL;
${ofItsPlace("keeper")}

CREATE TABLE invitation (
  place_id      uuid NOT NULL REFERENCES place,
  invitation_id uuid NOT NULL,
  name          text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
  email         text NOT NULL CHECK (char_length(email) BETWEEN 3 AND 320),
  roles         text[] NOT NULL,
  keeps_for     text CHECK (keeps_for IN ('statutory', 'community')),
  -- Only a digest of the link is kept.
  digest        bytea NOT NULL CHECK (octet_length(digest) = 32),
  invited_by    text NOT NULL CHECK (char_length(invited_by) BETWEEN 1 AND 200),
  invited_at    timestamptz(3) NOT NULL DEFAULT now(),
  expires_at    timestamptz(3) NOT NULL,
  accepted_at   timestamptz(3),
  withdrawn_at  timestamptz(3),
  person_id     uuid,
  PRIMARY KEY (place_id, invitation_id),
  FOREIGN KEY (place_id, person_id) REFERENCES person
);
CREATE INDEX invitation_by_digest ON invitation (place_id, digest);
${ofItsPlace("invitation")}

-- What the keepers decide together: one proposes, the other side answers, and only then it holds.
CREATE TABLE proposal (
  place_id    uuid NOT NULL REFERENCES place,
  proposal_id uuid NOT NULL,
  kind        text NOT NULL CHECK (kind ~ '^[a-z-]{3,60}$'),
  -- What is asked for, in the shape of its kind.
  content     jsonb NOT NULL,
  because     text NOT NULL CHECK (char_length(because) BETWEEN 1 AND 2000),
  proposed_by uuid NOT NULL,
  proposed_at timestamptz(3) NOT NULL DEFAULT now(),
  outcome     text CHECK (outcome IN ('carried', 'refused', 'withdrawn')),
  closed_at   timestamptz(3),
  -- It held because only one side had a keeper then.
  one_side    boolean NOT NULL DEFAULT false,
  CHECK ((outcome IS NULL) = (closed_at IS NULL)),
  PRIMARY KEY (place_id, proposal_id),
  FOREIGN KEY (place_id, proposed_by) REFERENCES person (place_id, person_id)
);
CREATE INDEX proposal_by_date ON proposal (place_id, proposed_at DESC, proposal_id);
${ofItsPlace("proposal")}

CREATE TABLE proposal_answer (
  place_id    uuid NOT NULL,
  proposal_id uuid NOT NULL,
  person_id   uuid NOT NULL,
  side        text NOT NULL CHECK (side IN ('statutory', 'community')),
  says        text NOT NULL CHECK (says IN ('yes', 'no')),
  because     text NOT NULL DEFAULT '' CHECK (char_length(because) <= 2000),
  at          timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, proposal_id, person_id),
  FOREIGN KEY (place_id, proposal_id) REFERENCES proposal,
  FOREIGN KEY (place_id, person_id) REFERENCES person
);
${ofItsPlace("proposal_answer")}

-- What a place has settled, each with its history: the newest row of a name is in force.
CREATE TABLE place_setting (
  place_id    uuid NOT NULL REFERENCES place,
  name        text NOT NULL CHECK (name ~ '^[a-z-]{3,60}$'),
  number      integer NOT NULL CHECK (number > 0),
  value       jsonb NOT NULL,
  since       timestamptz(3) NOT NULL DEFAULT now(),
  proposal_id uuid,
  PRIMARY KEY (place_id, name, number),
  FOREIGN KEY (place_id, proposal_id) REFERENCES proposal
);
${ofItsPlace("place_setting")}

GRANT SELECT, INSERT, UPDATE ON person, person_role, keeper, invitation, proposal TO alongside_app;
GRANT SELECT, INSERT ON proposal_answer, place_setting TO alongside_app;
-- A person who leaves and asks to be forgotten is forgotten; what they did stays in the chain without their name.
GRANT DELETE ON person, person_role, keeper, invitation TO alongside_app;
`,
};
