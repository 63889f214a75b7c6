import type { Migration } from "./index.ts";
import { ofItsPlace } from "./row-security.ts";

const byPerson = (column: string): string =>
  `FOREIGN KEY (place_id, ${column}) REFERENCES person (place_id, person_id)`;
const ofPlace = "place_id uuid NOT NULL REFERENCES place";
const ofCase = "FOREIGN KEY (place_id, case_id) REFERENCES support_case";

/** Support for one person under a pseudonym: who holds it, what happened, who may see what of it and who looked. */
export const cases: Migration = {
  name: "0050-cases",
  sql: `
CREATE TABLE support_case (
  ${ofPlace}, case_id uuid NOT NULL,
  -- How it is spoken of: two words and a number, drawn by chance and never made from a name.
  pseudonym     text NOT NULL CHECK (pseudonym ~ '^[a-z]+-[a-z]+-[0-9]{2,4}$'),
  kind          text NOT NULL CHECK (kind IN ('referral', 'budget', 'advocacy')),
  -- The organisation that helps, and its service; and the one that asked for it, where the person did not come alone.
  holder_id     uuid NOT NULL,
  service_id    uuid,
  from_id       uuid,
  community_id  uuid,
  condition     text NOT NULL CHECK (condition ~ '^[a-z-]{3,20}$'),
  deprivation   int CHECK (deprivation BETWEEN 1 AND 10),
  helped_by     text NOT NULL CHECK (helped_by ~ '^[a-z-]{3,20}$'),
  language      text NOT NULL DEFAULT '' CHECK (char_length(language) <= 60),
  asks          text NOT NULL DEFAULT '' CHECK (char_length(asks) <= 2000),
  -- Where the care record is, for those who have a right to it. Never what stands in it.
  pointer       text NOT NULL DEFAULT '' CHECK (char_length(pointer) <= 200),
  -- Of words the person chose themselves, so that two organisations notice that they ask for one person.
  match_digest  bytea CHECK (octet_length(match_digest) = 32),
  -- The person's own link is sealed with this number: a higher one ends the link before.
  link_number   int NOT NULL DEFAULT 1 CHECK (link_number > 0),
  -- The person agreed that whoever asked hears what came of it.
  tells_back    boolean NOT NULL,
  answer_by     date,
  opened_by     uuid, opened_on date NOT NULL,
  PRIMARY KEY (place_id, case_id), UNIQUE (place_id, pseudonym),
  FOREIGN KEY (place_id, holder_id) REFERENCES organisation, FOREIGN KEY (place_id, service_id) REFERENCES service,
  FOREIGN KEY (place_id, from_id) REFERENCES organisation, FOREIGN KEY (place_id, community_id) REFERENCES community,
  ${byPerson("opened_by")}
);
CREATE INDEX support_case_held ON support_case (place_id, holder_id, opened_on DESC);
CREATE INDEX support_case_asked ON support_case (place_id, from_id, opened_on DESC) WHERE from_id IS NOT NULL;
CREATE INDEX support_case_match ON support_case (place_id, match_digest) WHERE match_digest IS NOT NULL;
${ofItsPlace("support_case")}

-- What happened, in its order. Never changed.
CREATE TABLE support_case_step (
  ${ofPlace}, case_id uuid NOT NULL, number int NOT NULL CHECK (number > 0),
  did     text NOT NULL CHECK (did IN ('asked', 'accepted', 'declined', 'begun', 'noted', 'ended')),
  words   text NOT NULL DEFAULT '' CHECK (char_length(words) <= 2000),
  -- Which organisation said it.
  of_id   uuid, by_id uuid, on_day date NOT NULL,
  PRIMARY KEY (place_id, case_id, number), ${ofCase},
  FOREIGN KEY (place_id, of_id) REFERENCES organisation, ${byPerson("by_id")}
);
${ofItsPlace("support_case_step")}

-- The person's yes, or another reason in law, to what one agreement shares and for what it shares it.
CREATE TABLE support_case_consent (
  ${ofPlace}, consent_id uuid NOT NULL, case_id uuid NOT NULL, agreement_id uuid NOT NULL,
  basis        text NOT NULL CHECK (basis IN ('consent', 'vital', 'law')),
  how          text NOT NULL CHECK (how IN ('spoken', 'signed', 'interpreter', 'advocate', 'other')),
  reason       text NOT NULL DEFAULT '' CHECK (char_length(reason) <= 1000),
  -- As the agreement said it on that day: another purpose needs another yes.
  purpose      text NOT NULL CHECK (char_length(purpose) BETWEEN 1 AND 4000),
  from_day     date NOT NULL, until_day date NOT NULL CHECK (until_day >= from_day),
  recorded_by  uuid, recorded_at timestamptz(3) NOT NULL DEFAULT now(),
  withdrawn_at timestamptz(3),
  withdrawn_how text CHECK (withdrawn_how IN ('own-link', 'told')),
  CHECK ((withdrawn_at IS NULL) = (withdrawn_how IS NULL)), CHECK (basis = 'consent' OR reason <> ''),
  PRIMARY KEY (place_id, consent_id), ${ofCase}, FOREIGN KEY (place_id, agreement_id) REFERENCES agreement,
  ${byPerson("recorded_by")}
);
CREATE INDEX support_case_consent_of ON support_case_consent (place_id, case_id);
${ofItsPlace("support_case_consent")}

-- Opened without a yes, because somebody would be harmed otherwise: for an hour, told at once, looked at afterwards.
CREATE TABLE support_case_glass (
  ${ofPlace}, glass_id uuid NOT NULL, case_id uuid NOT NULL, person_id uuid, of_id uuid NOT NULL,
  reason      text NOT NULL CHECK (char_length(reason) BETWEEN 20 AND 2000),
  opened_at   timestamptz(3) NOT NULL, until_at timestamptz(3) NOT NULL CHECK (until_at > opened_at),
  reviewed_by uuid, reviewed_at timestamptz(3),
  was_right   boolean,
  review      text NOT NULL DEFAULT '' CHECK (char_length(review) <= 2000),
  CHECK ((reviewed_at IS NULL) = (was_right IS NULL)),
  PRIMARY KEY (place_id, glass_id), ${ofCase}, FOREIGN KEY (place_id, of_id) REFERENCES organisation,
  ${byPerson("person_id")}, ${byPerson("reviewed_by")}
);
CREATE INDEX support_case_glass_of ON support_case_glass (place_id, case_id);
${ofItsPlace("support_case_glass")}

-- Who looked, when, by what right, and at which parts. The person reads it.
CREATE TABLE support_case_read (
  ${ofPlace}, read_id uuid NOT NULL, case_id uuid NOT NULL, person_id uuid, of_id uuid,
  by_right text NOT NULL CHECK (by_right IN ('holder', 'asked', 'agreement', 'glass')),
  parts    text[] NOT NULL, read_at timestamptz(3) NOT NULL,
  PRIMARY KEY (place_id, read_id), ${ofCase}, FOREIGN KEY (place_id, of_id) REFERENCES organisation,
  ${byPerson("person_id")}
);
CREATE INDEX support_case_read_of ON support_case_read (place_id, case_id, read_at DESC);
${ofItsPlace("support_case_read")}

-- Trained in sharing information, and bound to keep it to themselves, until a day. Never written of oneself.
CREATE TABLE support_worker_ready (
  ${ofPlace}, person_id uuid NOT NULL, number int NOT NULL CHECK (number > 0),
  trained_on date NOT NULL, until_day date NOT NULL CHECK (until_day >= trained_on), seen_by uuid,
  CHECK (seen_by IS DISTINCT FROM person_id),
  PRIMARY KEY (place_id, person_id, number), ${byPerson("person_id")}, ${byPerson("seen_by")}
);
${ofItsPlace("support_worker_ready")}

-- Cases that a meeting of several professions talks about.
CREATE TABLE support_case_agenda (
  ${ofPlace}, session_id uuid NOT NULL, case_id uuid NOT NULL, put_by uuid,
  PRIMARY KEY (place_id, session_id, case_id), ${ofCase},
  FOREIGN KEY (place_id, session_id) REFERENCES place_session, ${byPerson("put_by")}
);
${ofItsPlace("support_case_agenda")}

-- What happened, who looked and what was said yes to is never changed: a yes is taken back, an opening is looked at.
GRANT SELECT, INSERT ON support_case, support_case_step, support_case_consent, support_case_glass, support_case_read,
  support_worker_ready, support_case_agenda TO alongside_app;
GRANT UPDATE (holder_id, from_id, opened_by, pointer, link_number) ON support_case TO alongside_app;
GRANT UPDATE (of_id, by_id) ON support_case_step TO alongside_app;
GRANT UPDATE (recorded_by, withdrawn_at, withdrawn_how) ON support_case_consent TO alongside_app;
GRANT UPDATE (person_id, of_id, reviewed_by, reviewed_at, was_right, review) ON support_case_glass TO alongside_app;
GRANT UPDATE (person_id, of_id) ON support_case_read TO alongside_app;
GRANT UPDATE (person_id, seen_by), DELETE ON support_worker_ready TO alongside_app;
GRANT UPDATE (put_by), DELETE ON support_case_agenda TO alongside_app;

ALTER TABLE contribution DROP CONSTRAINT contribution_way_check,
  ADD CONSTRAINT contribution_way_check CHECK (way IN ('form', 'session', 'ask', 'call', 'sheet', 'training', 'case'));
`,
};
