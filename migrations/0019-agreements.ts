import type { Migration } from "./index.ts";
import { ofItsPlace } from "./row-security.ts";

/**
 * What two organisations agree to share, for what, from when to when, and which of their people may use it. Whether an
 * agreement is in force is nowhere written: it follows from its days, its signatures and whether anybody withdrew.
 */
export const agreements: Migration = {
  name: "0019-agreements",
  sql: `
CREATE TABLE agreement (
  place_id     uuid NOT NULL REFERENCES place,
  agreement_id uuid NOT NULL,
  one_id       uuid NOT NULL,
  other_id     uuid NOT NULL CHECK (other_id <> one_id),
  made_at      timestamptz(3) NOT NULL DEFAULT now(),
  -- One side is enough, and from then on it holds no more.
  withdrawn_at      timestamptz(3),
  withdrawn_for     uuid CHECK (withdrawn_for IN (one_id, other_id)),
  withdrawn_because text CHECK (char_length(withdrawn_because) BETWEEN 1 AND 1000),
  -- Empty once the person asked to be forgotten.
  withdrawn_by      uuid,
  CHECK ((withdrawn_at IS NULL) = (withdrawn_for IS NULL) AND (withdrawn_at IS NULL) = (withdrawn_because IS NULL)),
  CHECK (withdrawn_at IS NOT NULL OR withdrawn_by IS NULL),
  PRIMARY KEY (place_id, agreement_id),
  FOREIGN KEY (place_id, one_id) REFERENCES organisation (place_id, organisation_id),
  FOREIGN KEY (place_id, other_id) REFERENCES organisation (place_id, organisation_id),
  FOREIGN KEY (place_id, withdrawn_by) REFERENCES person (place_id, person_id)
);
CREATE INDEX agreement_by_one ON agreement (place_id, one_id);
CREATE INDEX agreement_by_other ON agreement (place_id, other_id);
${ofItsPlace("agreement")}

-- Every version of what is agreed. A change is a new version, which both sign again.
CREATE TABLE agreement_version (
  place_id     uuid NOT NULL,
  agreement_id uuid NOT NULL,
  number       integer NOT NULL CHECK (number > 0),
  title        text COLLATE "und-x-icu" NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
  purpose      text NOT NULL CHECK (char_length(purpose) BETWEEN 1 AND 4000),
  -- What is shared, one thing a line, and what never is.
  fields       text[] NOT NULL CHECK (cardinality(fields) BETWEEN 1 AND 50),
  never_shared text NOT NULL DEFAULT '' CHECK (char_length(never_shared) <= 2000),
  starts_on    date NOT NULL,
  ends_on      date NOT NULL CHECK (ends_on > starts_on AND ends_on <= starts_on + 1830),
  review_on    date NOT NULL CHECK (review_on BETWEEN starts_on AND ends_on),
  -- Why it was changed; empty for the first.
  because      text NOT NULL DEFAULT '' CHECK (char_length(because) <= 1000),
  written_by   uuid,
  author_role  text NOT NULL CHECK (char_length(author_role) BETWEEN 1 AND 100),
  written_at   timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, agreement_id, number),
  FOREIGN KEY (place_id, agreement_id) REFERENCES agreement,
  FOREIGN KEY (place_id, written_by) REFERENCES person (place_id, person_id)
);
${ofItsPlace("agreement_version")}

-- Each side signs each version once, by somebody who works for it; nobody signs for both.
CREATE TABLE agreement_signature (
  place_id        uuid NOT NULL,
  agreement_id    uuid NOT NULL,
  number          integer NOT NULL,
  organisation_id uuid NOT NULL,
  person_id       uuid,
  signer_role     text NOT NULL CHECK (char_length(signer_role) BETWEEN 1 AND 100),
  signed_at       timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, agreement_id, number, organisation_id),
  FOREIGN KEY (place_id, agreement_id, number) REFERENCES agreement_version,
  FOREIGN KEY (place_id, organisation_id) REFERENCES organisation,
  FOREIGN KEY (place_id, person_id) REFERENCES person
);
CREATE UNIQUE INDEX agreement_signed_for_one_side
  ON agreement_signature (place_id, agreement_id, number, person_id);
CREATE INDEX agreement_signature_by_person ON agreement_signature (place_id, person_id);
${ofItsPlace("agreement_signature")}

-- Who of each side may use what is shared, by name. Whoever is taken out is out at once, in every version.
CREATE TABLE agreement_worker (
  place_id        uuid NOT NULL,
  agreement_id    uuid NOT NULL,
  number          integer NOT NULL,
  organisation_id uuid NOT NULL,
  person_id       uuid NOT NULL,
  out_since       timestamptz(3),
  PRIMARY KEY (place_id, agreement_id, number, person_id),
  FOREIGN KEY (place_id, agreement_id, number) REFERENCES agreement_version,
  FOREIGN KEY (place_id, organisation_id) REFERENCES organisation,
  FOREIGN KEY (place_id, person_id) REFERENCES person
);
CREATE INDEX agreement_worker_by_person ON agreement_worker (place_id, person_id);
${ofItsPlace("agreement_worker")}

-- Both sides looked whether it still fits: what they found, and when they look again.
CREATE TABLE agreement_review (
  place_id        uuid NOT NULL,
  review_id       uuid NOT NULL,
  agreement_id    uuid NOT NULL,
  organisation_id uuid NOT NULL,
  words           text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 2000),
  reviewed_on     date NOT NULL,
  next_on         date NOT NULL CHECK (next_on > reviewed_on),
  reviewed_by     uuid,
  PRIMARY KEY (place_id, review_id),
  FOREIGN KEY (place_id, agreement_id) REFERENCES agreement,
  FOREIGN KEY (place_id, organisation_id) REFERENCES organisation,
  FOREIGN KEY (place_id, reviewed_by) REFERENCES person (place_id, person_id)
);
CREATE INDEX agreement_review_by_agreement ON agreement_review (place_id, agreement_id, reviewed_on);
${ofItsPlace("agreement_review")}

GRANT SELECT, INSERT ON agreement, agreement_version, agreement_signature, agreement_worker, agreement_review
  TO alongside_app;
GRANT UPDATE (one_id, other_id, withdrawn_at, withdrawn_for, withdrawn_because, withdrawn_by) ON agreement TO alongside_app;
GRANT UPDATE (written_by) ON agreement_version TO alongside_app;
GRANT UPDATE (organisation_id, person_id) ON agreement_signature TO alongside_app;
GRANT UPDATE (organisation_id, person_id, out_since), DELETE ON agreement_worker TO alongside_app;
GRANT UPDATE (organisation_id, reviewed_by) ON agreement_review TO alongside_app;
`,
};
