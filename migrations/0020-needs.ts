import type { Migration } from "./index.ts";
import { ofItsPlace } from "./row-security.ts";

/**
 * One ledger of what both sides need and offer. How an entry stands follows from its answers and its last day; it is
 * nowhere written by hand.
 */
export const needs: Migration = {
  name: "0020-needs",
  sql: `
CREATE TABLE exchange_entry (
  place_id        uuid NOT NULL REFERENCES place,
  entry_id        uuid NOT NULL,
  kind            text NOT NULL CHECK (kind IN ('need', 'offer')),
  -- Whose it is: an organisation's, a service's, what was heard in a community, or one person's own.
  of_kind         text NOT NULL CHECK (of_kind IN ('organisation', 'service', 'community', 'person')),
  organisation_id uuid,
  service_id      uuid,
  community_id    uuid,
  -- In what capacity a person speaks for themselves, and whether their name is shown.
  standing        text CHECK (standing ~ '^[a-z-]{3,40}$'),
  shows_name      boolean NOT NULL DEFAULT false,
  -- What sort of side it is, so that both ways can be counted.
  side            text NOT NULL CHECK (side IN ('statutory', 'community')),
  topic           text NOT NULL CHECK (topic ~ '^[a-z-]{3,40}$'),
  title           text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
  words           text NOT NULL DEFAULT '' CHECK (char_length(words) <= 2000),
  languages       text[] NOT NULL DEFAULT '{}' CHECK (cardinality(languages) <= 20),
  days            text[] NOT NULL DEFAULT '{}' CHECK (days <@ ARRAY['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']),
  -- In words: a street, a hall, "online".
  at_place        text NOT NULL DEFAULT '' CHECK (char_length(at_place) <= 400),
  -- The last day on which it is wanted.
  until_on        date NOT NULL,
  -- A need may be put to one organisation, whose people are then told.
  asked_of        uuid,
  -- Who wrote it, and may take it back. Empty once they asked to be forgotten.
  written_by      uuid,
  author_role     text NOT NULL CHECK (char_length(author_role) BETWEEN 1 AND 100),
  written_at      timestamptz(3) NOT NULL DEFAULT now(),
  changed_at      timestamptz(3),
  withdrawn_at      timestamptz(3),
  withdrawn_because text CHECK (char_length(withdrawn_because) <= 1000),
  CHECK ((withdrawn_at IS NULL) = (withdrawn_because IS NULL)),
  CHECK ((of_kind = 'organisation') = (organisation_id IS NOT NULL)),
  CHECK ((of_kind = 'service') = (service_id IS NOT NULL)),
  CHECK ((of_kind = 'community') = (community_id IS NOT NULL)),
  CHECK ((of_kind = 'person') = (standing IS NOT NULL)),
  CHECK (NOT shows_name OR of_kind = 'person'),
  CHECK (asked_of IS NULL OR kind = 'need'),
  PRIMARY KEY (place_id, entry_id),
  FOREIGN KEY (place_id, organisation_id) REFERENCES organisation,
  FOREIGN KEY (place_id, service_id) REFERENCES service,
  FOREIGN KEY (place_id, community_id) REFERENCES community,
  FOREIGN KEY (place_id, asked_of) REFERENCES organisation (place_id, organisation_id),
  FOREIGN KEY (place_id, written_by) REFERENCES person (place_id, person_id)
);
CREATE INDEX exchange_entry_by_day ON exchange_entry (place_id, written_at DESC, entry_id);
CREATE INDEX exchange_entry_by_topic ON exchange_entry (place_id, topic, kind) WHERE withdrawn_at IS NULL;
CREATE INDEX exchange_entry_by_writer ON exchange_entry (place_id, written_by);
CREATE INDEX exchange_entry_by_organisation ON exchange_entry (place_id, organisation_id);
CREATE INDEX exchange_entry_by_asked ON exchange_entry (place_id, asked_of) WHERE asked_of IS NOT NULL;
${ofItsPlace("exchange_entry")}

-- The communities it is about.
CREATE TABLE exchange_community (
  place_id     uuid NOT NULL,
  entry_id     uuid NOT NULL,
  community_id uuid NOT NULL,
  PRIMARY KEY (place_id, entry_id, community_id),
  FOREIGN KEY (place_id, entry_id) REFERENCES exchange_entry,
  FOREIGN KEY (place_id, community_id) REFERENCES community
);
CREATE INDEX exchange_community_by_community ON exchange_community (place_id, community_id);
${ofItsPlace("exchange_community")}

-- A need and an offer brought together by one side and answered by the other; or a need that whoever was asked
-- cannot meet, and says why.
CREATE TABLE exchange_match (
  place_id     uuid NOT NULL,
  match_id     uuid NOT NULL,
  need_id      uuid NOT NULL,
  offer_id     uuid CHECK (offer_id <> need_id),
  -- Which of the two entries it was proposed from.
  proposed_from uuid NOT NULL CHECK (proposed_from IN (need_id, offer_id)),
  proposed_by  uuid,
  proposed_at  timestamptz(3) NOT NULL DEFAULT now(),
  says         text CHECK (says IN ('accepted', 'declined')),
  because      text CHECK (char_length(because) BETWEEN 1 AND 1000),
  answered_by  uuid,
  answered_at  timestamptz(3),
  thanks       text CHECK (char_length(thanks) BETWEEN 1 AND 1000),
  thanked_by   uuid,
  thanked_at   timestamptz(3),
  CHECK ((says IS NULL) = (answered_at IS NULL)),
  CHECK ((says IS NOT DISTINCT FROM 'declined') = (because IS NOT NULL)),
  CHECK (offer_id IS NOT NULL OR says IS NOT DISTINCT FROM 'declined'),
  CHECK ((thanks IS NULL) = (thanked_at IS NULL)),
  CHECK (thanks IS NULL OR says IS NOT DISTINCT FROM 'accepted'),
  PRIMARY KEY (place_id, match_id),
  FOREIGN KEY (place_id, need_id) REFERENCES exchange_entry (place_id, entry_id),
  FOREIGN KEY (place_id, offer_id) REFERENCES exchange_entry (place_id, entry_id),
  FOREIGN KEY (place_id, proposed_by) REFERENCES person (place_id, person_id),
  FOREIGN KEY (place_id, answered_by) REFERENCES person (place_id, person_id),
  FOREIGN KEY (place_id, thanked_by) REFERENCES person (place_id, person_id)
);
CREATE UNIQUE INDEX exchange_matched_once ON exchange_match (place_id, need_id, offer_id) NULLS NOT DISTINCT;
CREATE INDEX exchange_match_by_offer ON exchange_match (place_id, offer_id);
${ofItsPlace("exchange_match")}

GRANT SELECT, INSERT ON exchange_entry, exchange_match TO alongside_app;
GRANT SELECT, INSERT, DELETE ON exchange_community TO alongside_app;
GRANT UPDATE (organisation_id, topic, title, words, languages, days, at_place, until_on, asked_of, shows_name, standing, written_by, changed_at,
  withdrawn_at, withdrawn_because) ON exchange_entry TO alongside_app;
GRANT UPDATE (says, because, answered_by, answered_at, thanks, thanked_by, thanked_at, proposed_by) ON exchange_match
  TO alongside_app;
`,
};
