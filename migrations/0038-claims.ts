import type { Migration } from "./index.ts";
import { ofItsPlace } from "./row-security.ts";

const byPerson = (column: string): string =>
  `FOREIGN KEY (place_id, ${column}) REFERENCES person (place_id, person_id)`;

/** What people would like in return for their time, what it is paid by, what they claim, and the money that went out. */
export const claims: Migration = {
  name: "0038-claims",
  sql: `
-- Who advises people independently, within how many days money comes, and where it is booked. The newest holds.
CREATE TABLE pay_terms (
  place_id        uuid NOT NULL REFERENCES place,
  terms_id        uuid NOT NULL,
  adviser         text NOT NULL CHECK (char_length(adviser) <= 200),
  adviser_contact text NOT NULL CHECK (char_length(adviser_contact) <= 300),
  days_to_pay     int NOT NULL CHECK (days_to_pay BETWEEN 1 AND 90),
  fee_account     text NOT NULL CHECK (char_length(fee_account) <= 40),
  expense_account text NOT NULL CHECK (char_length(expense_account) <= 40),
  set_by          uuid,
  set_at          timestamptz(3) NOT NULL DEFAULT now(),
  CHECK ((adviser = '') = (adviser_contact = '')),
  PRIMARY KEY (place_id, terms_id),
  ${byPerson("set_by")}
);
CREATE INDEX pay_terms_newest ON pay_terms (place_id, set_at DESC);
${ofItsPlace("pay_terms")}

-- What somebody would like in return. The newest holds; nothing is asked about anybody's benefits.
CREATE TABLE pay_offer (
  place_id      uuid NOT NULL REFERENCES place,
  offer_id      uuid NOT NULL,
  person_id     uuid NOT NULL,
  wants         text NOT NULL CHECK (wants ~ '^[a-z-]{3,20}$'),
  donation_to   text NOT NULL DEFAULT '' CHECK (char_length(donation_to) <= 200),
  ceiling_every text CHECK (ceiling_every IN ('week', 'month')),
  ceiling_pence int CHECK (ceiling_pence BETWEEN 1 AND 100000000),
  written_by    uuid,
  written_at    timestamptz(3) NOT NULL DEFAULT now(),
  CHECK ((ceiling_every IS NULL) = (ceiling_pence IS NULL)),
  CHECK ((donation_to <> '') = (wants = 'donation')),
  PRIMARY KEY (place_id, offer_id),
  ${byPerson("person_id")},
  ${byPerson("written_by")}
);
CREATE INDEX pay_offer_newest ON pay_offer (place_id, person_id, written_at DESC);
${ofItsPlace("pay_offer")}

-- That independent advice was offered to somebody, by whom and on which day: never what came of it.
CREATE TABLE pay_advice (
  place_id   uuid NOT NULL REFERENCES place,
  advice_id  uuid NOT NULL,
  person_id  uuid NOT NULL,
  adviser    text NOT NULL CHECK (char_length(adviser) BETWEEN 1 AND 200),
  language   text NOT NULL CHECK (language ~ '^[a-z]{2}$'),
  offered_on date NOT NULL,
  offered_by uuid,
  PRIMARY KEY (place_id, advice_id),
  ${byPerson("person_id")},
  ${byPerson("offered_by")}
);
CREATE INDEX pay_advice_first ON pay_advice (place_id, person_id, offered_on);
${ofItsPlace("pay_advice")}

-- What a kind of work is paid from a day on. Never changed: another day has another row.
CREATE TABLE pay_rate (
  place_id uuid NOT NULL REFERENCES place,
  rate_id  uuid NOT NULL,
  level    text NOT NULL CHECK (level ~ '^[a-z-]{3,20}$'),
  -- Whose rate it is, where it is not the place's own.
  payer    text NOT NULL DEFAULT '' CHECK (char_length(payer) <= 200),
  pence    int NOT NULL CHECK (pence BETWEEN 1 AND 100000000),
  from_day date NOT NULL,
  set_by   uuid,
  PRIMARY KEY (place_id, rate_id),
  ${byPerson("set_by")}
);
CREATE UNIQUE INDEX pay_rate_once ON pay_rate (place_id, level, payer, from_day);
${ofItsPlace("pay_rate")}

-- Money that went out together, for payroll and the bank.
CREATE TABLE pay_run (
  place_id        uuid NOT NULL REFERENCES place,
  run_id          uuid NOT NULL,
  pay_on          date NOT NULL,
  fee_account     text NOT NULL CHECK (char_length(fee_account) <= 40),
  expense_account text NOT NULL CHECK (char_length(expense_account) <= 40),
  made_by         uuid,
  made_at         timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, run_id),
  ${byPerson("made_by")}
);
${ofItsPlace("pay_run")}

CREATE TABLE pay_claim (
  place_id        uuid NOT NULL REFERENCES place,
  claim_id        uuid NOT NULL,
  -- Who is paid: a person or an organisation. A person who was forgotten is in it no more.
  person_id       uuid,
  organisation_id uuid,
  kind            text NOT NULL CHECK (kind IN ('expense', 'fee')),
  -- The kind of expense, or the level of the rate.
  what            text NOT NULL CHECK (what ~ '^[a-z-]{3,20}$'),
  ahead           boolean NOT NULL CHECK (NOT ahead OR kind = 'expense'),
  words           text NOT NULL CHECK (char_length(words) <= 300),
  on_day          date NOT NULL,
  pence           int NOT NULL CHECK (pence BETWEEN 1 AND 100000000),
  -- The rate of that day: what was agreed is not changed by a later one.
  rate_id         uuid,
  pay_by          date NOT NULL,
  typed_by        uuid,
  claimed_on      date NOT NULL,
  claimed_at      timestamptz(3) NOT NULL DEFAULT now(),
  says            text CHECK (says IN ('yes', 'no')),
  because         text NOT NULL DEFAULT '' CHECK (char_length(because) <= 500),
  decided_by      uuid,
  decided_at      timestamptz(3),
  run_id          uuid,
  CHECK (person_id IS NULL OR organisation_id IS NULL),
  CHECK ((rate_id IS NOT NULL) = (kind = 'fee')),
  CHECK ((says IS NULL) = (decided_at IS NULL)),
  CHECK (run_id IS NULL OR says = 'yes'),
  PRIMARY KEY (place_id, claim_id),
  ${byPerson("person_id")},
  FOREIGN KEY (place_id, organisation_id) REFERENCES organisation,
  FOREIGN KEY (place_id, rate_id) REFERENCES pay_rate,
  FOREIGN KEY (place_id, run_id) REFERENCES pay_run,
  ${byPerson("typed_by")},
  ${byPerson("decided_by")}
);
CREATE INDEX pay_claim_by_person ON pay_claim (place_id, person_id, on_day);
CREATE INDEX pay_claim_by_day ON pay_claim (place_id, claimed_on, claim_id);
CREATE INDEX pay_claim_open ON pay_claim (place_id, claimed_on) WHERE run_id IS NULL;
CREATE INDEX pay_claim_by_run ON pay_claim (place_id, run_id);
${ofItsPlace("pay_claim")}

-- No name of a file and no moment; what a camera wrote into it is taken out before it is kept.
CREATE TABLE pay_receipt (
  place_id uuid NOT NULL,
  claim_id uuid NOT NULL,
  form     text NOT NULL CHECK (form IN ('jpg', 'png')),
  bytes    bytea NOT NULL CHECK (octet_length(bytes) BETWEEN 1 AND 10000000),
  PRIMARY KEY (place_id, claim_id),
  FOREIGN KEY (place_id, claim_id) REFERENCES pay_claim ON DELETE CASCADE
);
${ofItsPlace("pay_receipt")}

GRANT SELECT, INSERT ON pay_terms, pay_offer, pay_advice, pay_rate, pay_run, pay_claim, pay_receipt TO alongside_app;
GRANT UPDATE (set_by) ON pay_terms, pay_rate TO alongside_app;
GRANT UPDATE (person_id, written_by) ON pay_offer TO alongside_app;
GRANT UPDATE (person_id, offered_by) ON pay_advice TO alongside_app;
GRANT UPDATE (made_by) ON pay_run TO alongside_app;
GRANT UPDATE (person_id, organisation_id, typed_by, says, because, decided_by, decided_at, run_id, words)
  ON pay_claim TO alongside_app;
GRANT DELETE ON pay_offer, pay_advice, pay_claim, pay_receipt TO alongside_app;
`,
};
