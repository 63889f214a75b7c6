import type { Migration } from "./index.ts";
import { ofItsPlace } from "./row-security.ts";

/** What happens on the way to a personal budget: of a case of that kind, written once and never changed. */
export const budgets: Migration = {
  name: "0057-budgets",
  sql: `
CREATE TABLE budget_step (
  place_id     uuid NOT NULL,
  case_id      uuid NOT NULL,
  number       int NOT NULL CHECK (number > 0),
  did          text NOT NULL CHECK (did ~ '^[a-z-]{3,30}$'),
  on_day       date NOT NULL,
  -- Of a no, or of words that put somebody off: who said it, and why.
  by_role      text CHECK (by_role ~ '^[a-z-]{3,30}$'),
  reason       text CHECK (reason ~ '^[a-z-]{3,30}$'),
  -- Another way in which it was offered; whether an advocate was needed, offered, there; how the money is held.
  choice       text CHECK (choice ~ '^[a-z-]{2,30}$'),
  -- Of an indicative budget, a year's; of a review, what was not spent.
  pence        bigint CHECK (pence >= 0),
  provider_id  uuid,
  words        text NOT NULL CHECK (char_length(words) <= 1000),
  of_id        uuid,
  said_by      uuid,
  CHECK ((did = 'refused') = (by_role IS NOT NULL)),
  CHECK ((did = 'refused') = (reason IS NOT NULL)),
  PRIMARY KEY (place_id, case_id, number),
  FOREIGN KEY (place_id, case_id) REFERENCES support_case ON DELETE CASCADE,
  FOREIGN KEY (place_id, provider_id) REFERENCES organisation,
  FOREIGN KEY (place_id, of_id) REFERENCES organisation,
  FOREIGN KEY (place_id, said_by) REFERENCES person (place_id, person_id)
);
${ofItsPlace("budget_step")}
GRANT SELECT, INSERT ON budget_step TO alongside_app;
GRANT UPDATE (said_by, of_id, provider_id) ON budget_step TO alongside_app;
`,
};
