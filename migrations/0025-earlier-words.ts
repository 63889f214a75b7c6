import type { Migration } from "./index.ts";
import { ofItsPlace } from "./row-security.ts";

/** What a need or an offer said before it was corrected; an organisation that leaves takes its words along; what it lets others use is put right. */
export const earlierWords: Migration = {
  name: "0025-earlier-words",
  sql: `
CREATE TABLE exchange_earlier (
  place_id    uuid NOT NULL,
  entry_id    uuid NOT NULL,
  number      integer NOT NULL CHECK (number > 0),
  title       text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
  words       text NOT NULL CHECK (char_length(words) <= 2000),
  at_place    text NOT NULL CHECK (char_length(at_place) <= 400),
  -- Until when it stood there.
  until       timestamptz(3) NOT NULL,
  PRIMARY KEY (place_id, entry_id, number),
  FOREIGN KEY (place_id, entry_id) REFERENCES exchange_entry
);
${ofItsPlace("exchange_earlier")}
GRANT SELECT, INSERT, DELETE ON exchange_earlier TO alongside_app;

GRANT UPDATE (words) ON agreement_review TO alongside_app;
GRANT UPDATE (kind, words, asks) ON organisation_gift TO alongside_app;
`,
};
