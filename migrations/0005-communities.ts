import type { Migration } from "./index.ts";
import { ofItsPlace } from "./row-security.ts";

/** Who wrote something down: the person, who can be forgotten, and the capacity they spoke in, which stays. */
const writtenBy = `
  -- Empty once the person asked to be forgotten; the capacity they spoke in stays.
  written_by  uuid,
  author_role text NOT NULL CHECK (char_length(author_role) BETWEEN 1 AND 100),
  standing    text NOT NULL DEFAULT '' CHECK (char_length(standing) <= 200),
  written_at  timestamptz(3) NOT NULL DEFAULT now()`;

const describing = `
-- A community as it names itself. It is linked to categories where that is useful, and is never one of them.
CREATE TABLE community (
  place_id     uuid NOT NULL REFERENCES place,
  community_id uuid NOT NULL,
  -- The name and the number of the description that holds today.
  name         text COLLATE "und-x-icu" NOT NULL CHECK (char_length(name) BETWEEN 1 AND 120),
  language     text NOT NULL CHECK (language ~ '^[A-Za-z0-9-]{2,35}$'),
  number       integer NOT NULL CHECK (number > 0),
  started_at   timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, community_id)
);
CREATE INDEX community_by_name ON community (place_id, name, community_id);
CREATE UNIQUE INDEX community_named_once ON community (place_id, lower(name));
${ofItsPlace("community")}

-- Every description there was, with who said so and when. What a community brings comes first.
CREATE TABLE community_description (
  place_id       uuid NOT NULL,
  community_id   uuid NOT NULL,
  number         integer NOT NULL CHECK (number > 0),
  name           text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 120),
  language       text NOT NULL CHECK (language ~ '^[A-Za-z0-9-]{2,35}$'),
  -- Other names of the same community: [{"name": …, "language": …}].
  other_names    jsonb NOT NULL DEFAULT '[]',
  organisations  text NOT NULL DEFAULT '' CHECK (char_length(organisations) <= 4000),
  skills         text NOT NULL DEFAULT '' CHECK (char_length(skills) <= 4000),
  meeting_places text NOT NULL DEFAULT '' CHECK (char_length(meeting_places) <= 4000),
  history        text NOT NULL DEFAULT '' CHECK (char_length(history) <= 4000),
  told_by        text NOT NULL CHECK (char_length(told_by) BETWEEN 1 AND 200),
  told_on        date,
  faiths         text[] NOT NULL DEFAULT '{}',
  languages      text[] NOT NULL DEFAULT '{}',
  neighbourhoods text[] NOT NULL DEFAULT '{}',
  -- Categories it is linked to where useful, each "list:code".
  categories     text[] NOT NULL DEFAULT '{}',
  ${writtenBy},
  PRIMARY KEY (place_id, community_id, number),
  FOREIGN KEY (place_id, community_id) REFERENCES community,
  FOREIGN KEY (place_id, written_by) REFERENCES person (place_id, person_id)
);
CREATE INDEX community_description_by_date ON community_description (place_id, written_at DESC);
${ofItsPlace("community_description")}

-- A community can choose not to be here. While a row is open, only its name and that choice are shown.
CREATE TABLE community_choice (
  place_id     uuid NOT NULL,
  community_id uuid NOT NULL,
  number       integer NOT NULL CHECK (number > 0),
  told_by      text NOT NULL CHECK (char_length(told_by) BETWEEN 1 AND 200),
  words        text NOT NULL DEFAULT '' CHECK (char_length(words) <= 4000),
  ${writtenBy},
  ended_at     timestamptz(3),
  ended_because text NOT NULL DEFAULT '' CHECK (char_length(ended_because) <= 4000),
  PRIMARY KEY (place_id, community_id, number),
  FOREIGN KEY (place_id, community_id) REFERENCES community,
  FOREIGN KEY (place_id, written_by) REFERENCES person (place_id, person_id)
);
CREATE UNIQUE INDEX community_choice_holds_once ON community_choice (place_id, community_id) WHERE ended_at IS NULL;
${ofItsPlace("community_choice")}
`;

const knowing = `
-- Something known about communities here, with its source. Corrected by a new version, never overwritten.
CREATE TABLE statement (
  place_id     uuid NOT NULL REFERENCES place,
  statement_id uuid NOT NULL,
  number       integer NOT NULL CHECK (number > 0),
  started_at   timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, statement_id)
);
${ofItsPlace("statement")}

CREATE TABLE statement_version (
  place_id     uuid NOT NULL,
  statement_id uuid NOT NULL,
  number       integer NOT NULL CHECK (number > 0),
  kind         text NOT NULL CHECK (kind ~ '^[a-z-]{3,60}$'),
  words        text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 4000),
  source_title text NOT NULL CHECK (char_length(source_title) BETWEEN 1 AND 300),
  publisher    text NOT NULL DEFAULT '' CHECK (char_length(publisher) <= 200),
  source_link  text CHECK (source_link ~ '^https?://' AND char_length(source_link) <= 2000),
  -- Where it can be found when it is not on the web.
  source_where text NOT NULL DEFAULT '' CHECK (char_length(source_where) <= 300),
  -- The time it speaks of, as one says it: "2019–20", "Census 2021".
  period       text NOT NULL CHECK (char_length(period) BETWEEN 1 AND 100),
  corrected_because text NOT NULL DEFAULT '' CHECK (char_length(corrected_because) <= 2000),
  ${writtenBy},
  PRIMARY KEY (place_id, statement_id, number),
  FOREIGN KEY (place_id, statement_id) REFERENCES statement,
  FOREIGN KEY (place_id, written_by) REFERENCES person (place_id, person_id)
);
CREATE INDEX statement_version_by_author ON statement_version (place_id, written_by);
${ofItsPlace("statement_version")}

CREATE TABLE statement_community (
  place_id     uuid NOT NULL,
  community_id uuid NOT NULL,
  statement_id uuid NOT NULL,
  PRIMARY KEY (place_id, community_id, statement_id),
  FOREIGN KEY (place_id, community_id) REFERENCES community,
  FOREIGN KEY (place_id, statement_id) REFERENCES statement
);
CREATE INDEX statement_community_by_statement ON statement_community (place_id, statement_id);
${ofItsPlace("statement_community")}

-- Two statements that cannot both be right. Both stay, side by side.
CREATE TABLE statement_disagreement (
  place_id     uuid NOT NULL,
  statement_id uuid NOT NULL,
  other_id     uuid NOT NULL CHECK (other_id <> statement_id),
  since        timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, statement_id, other_id),
  FOREIGN KEY (place_id, statement_id) REFERENCES statement (place_id, statement_id),
  FOREIGN KEY (place_id, other_id) REFERENCES statement (place_id, statement_id)
);
CREATE INDEX statement_disagreement_by_other ON statement_disagreement (place_id, other_id);
${ofItsPlace("statement_disagreement")}

CREATE TABLE statement_withdrawal (
  place_id     uuid NOT NULL,
  statement_id uuid NOT NULL,
  because      text NOT NULL CHECK (char_length(because) BETWEEN 1 AND 2000),
  ${writtenBy},
  PRIMARY KEY (place_id, statement_id),
  FOREIGN KEY (place_id, statement_id) REFERENCES statement,
  FOREIGN KEY (place_id, written_by) REFERENCES person (place_id, person_id)
);
${ofItsPlace("statement_withdrawal")}
`;

const naming = `
-- A place's own categories. Nothing is changed: each step of a category (added, parent changed, merged, split,
-- retired) is a row, and the newest row of a code says how it stands.
CREATE TABLE local_category (
  place_id    uuid NOT NULL REFERENCES place,
  code        text NOT NULL CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(code) <= 60),
  number      integer NOT NULL CHECK (number > 0),
  step        text NOT NULL CHECK (step IN ('add', 'change-parent', 'merge', 'split', 'retire')),
  in_force    boolean NOT NULL,
  label       text NOT NULL CHECK (char_length(label) BETWEEN 1 AND 120),
  language    text NOT NULL CHECK (language ~ '^[A-Za-z0-9-]{2,35}$'),
  -- The group that holds its people in each national list.
  nhs_2001    text NOT NULL CHECK (char_length(nhs_2001) BETWEEN 1 AND 60),
  census_2021 text NOT NULL CHECK (char_length(census_2021) BETWEEN 1 AND 60),
  census_2011 text NOT NULL CHECK (char_length(census_2011) BETWEEN 1 AND 60),
  census_2001 text NOT NULL CHECK (char_length(census_2001) BETWEEN 1 AND 60),
  -- Where people here count it in the place's own totals; empty: on a line of its own.
  local_parent text CHECK (char_length(local_parent) BETWEEN 1 AND 60),
  -- What people do not agree on about its parents.
  contested   text NOT NULL DEFAULT '' CHECK (char_length(contested) <= 2000),
  came_from   text[] NOT NULL DEFAULT '{}',
  became      text[] NOT NULL DEFAULT '{}',
  because     text NOT NULL CHECK (char_length(because) BETWEEN 1 AND 2000),
  proposal_id uuid,
  since       timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, code, number),
  FOREIGN KEY (place_id, proposal_id) REFERENCES proposal (place_id, proposal_id)
);
${ofItsPlace("local_category")}

-- Anybody in the place may suggest a step. A keeper takes it up as a proposal, whose content then names the suggestion,
-- or answers "no, because".
CREATE TABLE category_suggestion (
  place_id      uuid NOT NULL REFERENCES place,
  suggestion_id uuid NOT NULL,
  content       jsonb NOT NULL,
  because       text NOT NULL CHECK (char_length(because) BETWEEN 1 AND 2000),
  ${writtenBy},
  PRIMARY KEY (place_id, suggestion_id),
  FOREIGN KEY (place_id, written_by) REFERENCES person (place_id, person_id)
);
CREATE INDEX category_suggestion_by_date ON category_suggestion (place_id, written_at DESC, suggestion_id);
CREATE INDEX proposal_by_suggestion ON proposal (place_id, (content ->> 'suggestion'));
${ofItsPlace("category_suggestion")}

CREATE TABLE category_suggestion_no (
  place_id      uuid NOT NULL,
  suggestion_id uuid NOT NULL,
  because       text NOT NULL CHECK (char_length(because) BETWEEN 1 AND 2000),
  ${writtenBy},
  PRIMARY KEY (place_id, suggestion_id),
  FOREIGN KEY (place_id, suggestion_id) REFERENCES category_suggestion,
  FOREIGN KEY (place_id, written_by) REFERENCES person (place_id, person_id)
);
${ofItsPlace("category_suggestion_no")}

-- How a person says who they are, in their own words, kept apart from any category. Only they read it.
CREATE TABLE own_words (
  place_id   uuid NOT NULL,
  person_id  uuid NOT NULL,
  number     integer NOT NULL CHECK (number > 0),
  words      text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 500),
  -- The category they chose beside their words, where they chose one: "list:code".
  category   text CHECK (char_length(category) <= 120),
  written_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, person_id, number),
  FOREIGN KEY (place_id, person_id) REFERENCES person
);
${ofItsPlace("own_words")}
`;

const rights = `
GRANT SELECT, INSERT ON community, community_description, community_choice, statement, statement_version,
  statement_community, statement_disagreement, statement_withdrawal, local_category, category_suggestion,
  category_suggestion_no, own_words TO alongside_app;
GRANT UPDATE (name, language, number) ON community TO alongside_app;
GRANT UPDATE (number) ON statement TO alongside_app;
GRANT UPDATE (ended_at, ended_because) ON community_choice TO alongside_app;
-- Somebody who asks to be forgotten is: what they wrote stays with the place, without their name and standing.
GRANT UPDATE (written_by, standing) ON community_description, community_choice, statement_version,
  statement_withdrawal, category_suggestion, category_suggestion_no TO alongside_app;
GRANT DELETE ON own_words TO alongside_app;
`;

/**
 * Communities as they describe themselves, what is known about them and from whom, and the place's own categories.
 * What was is kept: a description or a statement has versions, a category has steps.
 */
export const communities: Migration = {
  name: "0005-communities",
  sql: describing + knowing + naming + rights,
};
