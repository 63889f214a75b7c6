import type { Migration } from "./index.ts";
import { ofItsPlace } from "./row-security.ts";

const byPerson = (column: string): string =>
  `FOREIGN KEY (place_id, ${column}) REFERENCES person (place_id, person_id)`;

/** Language, food, faith and access, asked of a service: what was asked, by when, and what both sides say came of it. */
export const basicNeeds: Migration = {
  name: "0056-basic-needs",
  sql: `
CREATE TABLE basic_need (
  place_id     uuid NOT NULL REFERENCES place,
  need_id      uuid NOT NULL,
  kind         text NOT NULL CHECK (kind ~ '^[a-z-]{3,30}$'),
  words        text NOT NULL CHECK (char_length(words) <= 500),
  service_id   uuid NOT NULL,
  -- Of whoever needs it; null where it is not said.
  community_id uuid,
  asked_as     text NOT NULL CHECK (asked_as IN ('person', 'worker', 'partner')),
  asked_by     uuid,
  asked_on     date NOT NULL,
  needed_by    date NOT NULL CHECK (needed_by >= asked_on),
  written_on   date NOT NULL CHECK (written_on >= asked_on),
  PRIMARY KEY (place_id, need_id),
  FOREIGN KEY (place_id, service_id) REFERENCES service,
  FOREIGN KEY (place_id, community_id) REFERENCES community,
  ${byPerson("asked_by")}
);
CREATE INDEX basic_need_newest ON basic_need (place_id, asked_on DESC);
CREATE INDEX basic_need_of_service ON basic_need (place_id, service_id, asked_on);
${ofItsPlace("basic_need")}

-- What each side says came of it. Nothing of it is changed: a later word stands beside the earlier one.
CREATE TABLE basic_need_step (
  place_id uuid NOT NULL,
  need_id  uuid NOT NULL,
  number   int NOT NULL CHECK (number > 0),
  side     text NOT NULL CHECK (side IN ('asker', 'service')),
  did      text NOT NULL CHECK (did IN ('met', 'refused', 'not-needed')),
  on_day   date NOT NULL,
  -- Of a refusal: who said no, and why.
  by_role  text CHECK (by_role ~ '^[a-z-]{3,30}$'),
  reason   text CHECK (reason ~ '^[a-z-]{3,30}$'),
  words    text NOT NULL CHECK (char_length(words) <= 1000),
  said_by  uuid,
  CHECK ((did = 'refused') = (by_role IS NOT NULL)),
  CHECK ((did = 'refused') = (reason IS NOT NULL)),
  PRIMARY KEY (place_id, need_id, number),
  FOREIGN KEY (place_id, need_id) REFERENCES basic_need ON DELETE CASCADE,
  ${byPerson("said_by")}
);
${ofItsPlace("basic_need_step")}

-- What somebody who is helped needs, beside what they asked for.
CREATE TABLE support_case_need (
  place_id uuid NOT NULL,
  case_id  uuid NOT NULL,
  need_id  uuid NOT NULL,
  PRIMARY KEY (place_id, case_id, need_id),
  FOREIGN KEY (place_id, case_id) REFERENCES support_case ON DELETE CASCADE,
  FOREIGN KEY (place_id, need_id) REFERENCES basic_need ON DELETE CASCADE
);
${ofItsPlace("support_case_need")}

GRANT SELECT, INSERT ON basic_need, basic_need_step, support_case_need TO alongside_app;
GRANT UPDATE (asked_by, community_id, words), DELETE ON basic_need TO alongside_app;
GRANT UPDATE (said_by, words) ON basic_need_step TO alongside_app;
`,
};
