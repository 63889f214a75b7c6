import type { Migration } from "./index.ts";
import { ofItsPlace } from "./row-security.ts";

const byPerson = (column: string): string =>
  `FOREIGN KEY (place_id, ${column}) REFERENCES person (place_id, person_id)`;
const side = "side text NOT NULL CHECK (side IN ('statutory', 'community'))";
const text = (name: string, most: number): string => `${name} text NOT NULL CHECK (char_length(${name}) <= ${most})`;
const needed = (name: string, most: number): string =>
  `${name} text NOT NULL CHECK (char_length(${name}) BETWEEN 1 AND ${most})`;
const ofCampaign = "FOREIGN KEY (place_id, campaign_id) REFERENCES campaign";

/**
 * Campaigns: whom they are for, what was said and tested, what they cost, and how their effect was to be read. How it is
 * read is chosen before the start: each choice is a row of its own that nobody can change, a later one must have been
 * made before the start of the one it follows, and one that came after its own start must name the paper it stood on.
 */
export const campaigns: Migration = {
  name: "0039-campaigns",
  sql: `
CREATE TABLE campaign (
  place_id       uuid NOT NULL REFERENCES place,
  campaign_id    uuid NOT NULL,
  title          text COLLATE "und-x-icu" NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
  ${needed("purpose", 1000)},
  community_id   uuid NOT NULL,
  ${needed("area", 200)},
  ${needed("languages", 400)},
  ${needed("channels", 400)},
  -- Where it is a national one that was taken up here: its name, and whose it is.
  ${text("national", 300)},
  begun_by       uuid,
  begun_on       date NOT NULL,
  PRIMARY KEY (place_id, campaign_id),
  FOREIGN KEY (place_id, community_id) REFERENCES community,
  ${byPerson("begun_by")}
);
CREATE INDEX campaign_by_day ON campaign (place_id, begun_on, campaign_id);
CREATE INDEX campaign_by_community ON campaign (place_id, community_id);
${ofItsPlace("campaign")}

CREATE TABLE campaign_choice (
  place_id         uuid NOT NULL,
  campaign_id      uuid NOT NULL,
  number           integer NOT NULL CHECK (number BETWEEN 1 AND 1000),
  service_id       uuid NOT NULL,
  ${needed("measure", 100)},
  ${needed("community_code", 20)},
  wants            text NOT NULL CHECK (wants IN ('more', 'fewer')),
  -- 'everyone-else', the code of another community, or 'service': the same community in another service.
  ${needed("besides", 20)},
  besides_service  uuid,
  method           text NOT NULL CHECK (method IN ('own-trend', 'beside')),
  baseline_from    date NOT NULL,
  starts_on        date NOT NULL,
  lag_months       integer NOT NULL CHECK (lag_months BETWEEN 0 AND 24),
  read_until       date NOT NULL,
  hoped_percent    integer NOT NULL CHECK (hoped_percent BETWEEN 1 AND 500),
  ${needed("inputs", 1000)},
  ${needed("outputs", 1000)},
  ${needed("out_takes", 1000)},
  ${needed("outcomes", 1000)},
  ${needed("impact", 1000)},
  chosen_by        uuid,
  ${side},
  chosen_on        date NOT NULL,
  paper_on         date,
  ${text("paper_where", 300)},
  after_number     integer,
  before_start     date,
  PRIMARY KEY (place_id, campaign_id, number),
  UNIQUE (place_id, campaign_id, number, starts_on),
  ${ofCampaign},
  FOREIGN KEY (place_id, service_id) REFERENCES service,
  FOREIGN KEY (place_id, besides_service) REFERENCES service (place_id, service_id),
  FOREIGN KEY (place_id, campaign_id, after_number, before_start)
    REFERENCES campaign_choice (place_id, campaign_id, number, starts_on),
  ${byPerson("chosen_by")},
  CHECK ((besides = 'service') = (besides_service IS NOT NULL)),
  CHECK (besides <> community_code AND besides_service <> service_id),
  CHECK (baseline_from < starts_on AND starts_on < read_until),
  CHECK ((paper_on IS NULL) = (paper_where = '')),
  CHECK (chosen_on < starts_on OR (number = 1 AND paper_on IS NOT NULL AND paper_on < starts_on)),
  CHECK ((number = 1) = (after_number IS NULL) AND (number = 1) = (before_start IS NULL)),
  CHECK (after_number = number - 1 AND chosen_on < before_start)
);
${ofItsPlace("campaign_choice")}

-- What the other side says of a choice that stood on paper: was that what the paper said, before the start?
CREATE TABLE campaign_paper (
  place_id     uuid NOT NULL,
  campaign_id  uuid NOT NULL,
  ${side},
  says         text NOT NULL CHECK (says IN ('yes', 'no')),
  ${text("because", 1000)},
  said_by      uuid,
  said_on      date NOT NULL,
  PRIMARY KEY (place_id, campaign_id),
  ${ofCampaign},
  ${byPerson("said_by")}
);
${ofItsPlace("campaign_paper")}

CREATE TABLE campaign_material (
  place_id     uuid NOT NULL,
  campaign_id  uuid NOT NULL,
  material_id  uuid NOT NULL,
  ${needed("language", 60)},
  number       integer NOT NULL CHECK (number BETWEEN 1 AND 1000),
  ${needed("form", 100)},
  ${needed("message", 2000)},
  ${needed("tested_with", 300)},
  tested_on    date NOT NULL,
  ${needed("they_said", 1000)},
  written_by   uuid,
  ${side},
  written_on   date NOT NULL,
  PRIMARY KEY (place_id, campaign_id, material_id),
  UNIQUE (place_id, campaign_id, language, number),
  ${ofCampaign},
  ${byPerson("written_by")}
);
${ofItsPlace("campaign_material")}

-- What it cost so far; the last one holds.
CREATE TABLE campaign_cost (
  place_id     uuid NOT NULL,
  campaign_id  uuid NOT NULL,
  number       integer NOT NULL CHECK (number BETWEEN 1 AND 1000),
  pence        bigint NOT NULL CHECK (pence BETWEEN 0 AND 100000000000),
  ${needed("words", 400)},
  written_by   uuid,
  written_on   date NOT NULL,
  PRIMARY KEY (place_id, campaign_id, number),
  ${ofCampaign},
  ${byPerson("written_by")}
);
${ofItsPlace("campaign_cost")}

-- Dated words of a side: a note, something nobody intended, what was changed locally, a reading that is signed.
CREATE TABLE campaign_saying (
  place_id     uuid NOT NULL,
  campaign_id  uuid NOT NULL,
  saying_id    uuid NOT NULL,
  kind         text NOT NULL CHECK (kind IN ('note', 'unintended', 'local-change', 'reading')),
  ${side},
  ${needed("words", 2000)},
  -- Of a reading: whether the side agrees with what the numbers are read as, and the digest of what they then said.
  agrees       text CHECK (agrees IN ('yes', 'no')),
  read_as      text CHECK (read_as ~ '^[0-9a-f]{64}$'),
  said_by      uuid,
  said_on      date NOT NULL,
  PRIMARY KEY (place_id, campaign_id, saying_id),
  ${ofCampaign},
  ${byPerson("said_by")},
  CHECK ((kind = 'reading') = (agrees IS NOT NULL) AND (kind = 'reading') = (read_as IS NOT NULL))
);
CREATE UNIQUE INDEX campaign_reading_once ON campaign_saying (place_id, campaign_id, said_by, read_as)
  WHERE kind = 'reading';
${ofItsPlace("campaign_saying")}

-- Nothing of it is ever changed or deleted; a person who asks to be forgotten has their name taken off.
GRANT SELECT, INSERT ON campaign, campaign_choice, campaign_paper, campaign_material, campaign_cost, campaign_saying
  TO alongside_app;
GRANT UPDATE (begun_by) ON campaign TO alongside_app;
GRANT UPDATE (chosen_by) ON campaign_choice TO alongside_app;
GRANT UPDATE (said_by) ON campaign_paper, campaign_saying TO alongside_app;
GRANT UPDATE (written_by) ON campaign_material, campaign_cost TO alongside_app;
`,
};
