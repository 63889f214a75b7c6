import type { Migration } from "./index.ts";
import { ofItsPlace } from "./row-security.ts";

/** What was counted on the way of a campaign, of each step that was planned. Nothing of it is changed. */
export const campaignCounts: Migration = {
  name: "0049-campaign-counts",
  sql: `
CREATE TABLE campaign_count (
  place_id     uuid NOT NULL,
  campaign_id  uuid NOT NULL,
  count_id     uuid NOT NULL,
  step         text NOT NULL CHECK (step IN ('inputs', 'outputs', 'outTakes', 'outcomes')),
  what         text NOT NULL CHECK (char_length(what) BETWEEN 1 AND 300),
  counted      integer NOT NULL CHECK (counted BETWEEN 0 AND 100000000),
  out_of       integer CHECK (out_of BETWEEN counted AND 100000000),
  from_day     date NOT NULL,
  until_day    date NOT NULL CHECK (until_day >= from_day),
  how          text NOT NULL CHECK (char_length(how) BETWEEN 1 AND 400),
  written_by   uuid,
  side         text NOT NULL CHECK (side IN ('statutory', 'community')),
  written_on   date NOT NULL,
  PRIMARY KEY (place_id, campaign_id, count_id),
  FOREIGN KEY (place_id, campaign_id) REFERENCES campaign,
  FOREIGN KEY (place_id, written_by) REFERENCES person (place_id, person_id)
);
${ofItsPlace("campaign_count")}
GRANT SELECT, INSERT ON campaign_count TO alongside_app;
GRANT UPDATE (written_by) ON campaign_count TO alongside_app;
`,
};
