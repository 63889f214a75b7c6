import type { Migration } from "./index.ts";
import { ofItsPlace } from "./row-security.ts";

const byPerson = (column: string): string =>
  `FOREIGN KEY (place_id, ${column}) REFERENCES person (place_id, person_id)`;
const ofOrganisation = "FOREIGN KEY (place_id, organisation_id) REFERENCES organisation";
const ofGrant = "FOREIGN KEY (place_id, grant_id) REFERENCES funding_grant ON DELETE CASCADE";

/** What an hour costs an organisation in full, and what was agreed to fund, with the days on which it is paid. */
export const costs: Migration = {
  name: "0041-costs",
  sql: `
-- What an hour costs from a month on. Never changed: another month has another row.
CREATE TABLE cost_model (
  place_id        uuid NOT NULL REFERENCES place,
  model_id        uuid NOT NULL,
  organisation_id uuid NOT NULL,
  from_month      date NOT NULL CHECK (date_trunc('month', from_month) = from_month),
  -- Each part with its amount and where the figure is from; without a source it is an estimate.
  parts           jsonb NOT NULL,
  -- How far an estimate may be off, either way.
  off_percent     int NOT NULL CHECK (off_percent BETWEEN 0 AND 100),
  written_by      uuid,
  written_at      timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, model_id),
  ${ofOrganisation},
  ${byPerson("written_by")}
);
CREATE INDEX cost_model_by_organisation ON cost_model (place_id, organisation_id, from_month DESC, written_at DESC);
CREATE INDEX cost_model_by_person ON cost_model (place_id, written_by);
${ofItsPlace("cost_model")}

-- The organisation’s own word on it. The newest holds.
CREATE TABLE cost_said (
  place_id uuid NOT NULL REFERENCES place,
  said_id  uuid NOT NULL,
  model_id uuid NOT NULL,
  says     text NOT NULL CHECK (says IN ('confirmed', 'disputed')),
  because  text NOT NULL CHECK (char_length(because) <= 500),
  said_by  uuid,
  said_at  timestamptz(3) NOT NULL DEFAULT now(),
  CHECK ((says = 'disputed') = (because <> '')),
  PRIMARY KEY (place_id, said_id),
  FOREIGN KEY (place_id, model_id) REFERENCES cost_model,
  ${byPerson("said_by")}
);
CREATE INDEX cost_said_newest ON cost_said (place_id, model_id, said_at DESC);
CREATE INDEX cost_said_by_person ON cost_said (place_id, said_by);
${ofItsPlace("cost_said")}

-- What a grant or contract of the list is for, when it is looked at again, and who of both sides said yes.
CREATE TABLE cost_agreement (
  place_id         uuid NOT NULL REFERENCES place,
  grant_id         uuid NOT NULL,
  pays_for         text NOT NULL CHECK (pays_for ~ '^[a-z-]{3,30}$'),
  review_on        date NOT NULL,
  written_by       uuid,
  written_at       timestamptz(3) NOT NULL DEFAULT now(),
  -- The yes of each side is to what stood there then: whoever writes it anew takes both back.
  payer_yes_by     uuid,
  payer_yes_at     timestamptz(3),
  payee_yes_by     uuid,
  payee_yes_at     timestamptz(3),
  PRIMARY KEY (place_id, grant_id),
  ${ofGrant},
  ${byPerson("written_by")},
  ${byPerson("payer_yes_by")},
  ${byPerson("payee_yes_by")}
);
CREATE INDEX cost_agreement_by_writer ON cost_agreement (place_id, written_by);
CREATE INDEX cost_agreement_by_payer ON cost_agreement (place_id, payer_yes_by);
CREATE INDEX cost_agreement_by_payee ON cost_agreement (place_id, payee_yes_by);
${ofItsPlace("cost_agreement")}

-- On which day how much is paid, and when it was.
CREATE TABLE cost_payment (
  place_id uuid NOT NULL REFERENCES place,
  grant_id uuid NOT NULL,
  number   int NOT NULL CHECK (number BETWEEN 1 AND 24),
  due_on   date NOT NULL,
  pence    bigint NOT NULL CHECK (pence BETWEEN 1 AND 100000000000),
  paid_on  date,
  paid_by  uuid,
  CHECK (paid_by IS NULL OR paid_on IS NOT NULL),
  PRIMARY KEY (place_id, grant_id, number),
  FOREIGN KEY (place_id, grant_id) REFERENCES cost_agreement ON DELETE CASCADE,
  ${byPerson("paid_by")}
);
CREATE INDEX cost_payment_open ON cost_payment (place_id, due_on) WHERE paid_on IS NULL;
CREATE INDEX cost_payment_by_person ON cost_payment (place_id, paid_by);
${ofItsPlace("cost_payment")}

-- The commissioner’s page reads what was paid in a period: the claims of its pay runs.
CREATE INDEX pay_run_by_day ON pay_run (place_id, pay_on);

GRANT SELECT, INSERT ON cost_model, cost_said TO alongside_app;
GRANT UPDATE (organisation_id, written_by) ON cost_model TO alongside_app;
GRANT UPDATE (said_by) ON cost_said TO alongside_app;
GRANT SELECT, INSERT, DELETE ON cost_agreement, cost_payment TO alongside_app;
GRANT UPDATE (pays_for, review_on, written_by, written_at, payer_yes_by, payer_yes_at, payee_yes_by, payee_yes_at)
  ON cost_agreement TO alongside_app;
GRANT UPDATE (paid_on, paid_by) ON cost_payment TO alongside_app;
`,
};
