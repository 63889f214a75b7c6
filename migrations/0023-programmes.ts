import type { Migration } from "./index.ts";

const here = "place_id = nullif(current_setting('app.place', true), '')::uuid";

const secured = (table: string): string => `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;`;

/** The people for whom the application acts just now: nobody unless it says so. */
const acting = "string_to_array(nullif(current_setting('app.people', true), ''), ',')::uuid[]";
/** Of whom the application reads, forgets or moves what is held on them: also of what they left. */
const heldOn = "string_to_array(nullif(current_setting('app.held', true), ''), ',')::uuid[]";

/** Rows that only the people of a programme see, until it is open. Whoever owns the tables keeps backups of all. */
const ofItsPeople = (table: string, seen: string): string => `${secured(table)}
CREATE POLICY ${table}_of_its_people ON ${table} TO alongside_app USING (${here} AND ${seen});
CREATE POLICY ${table}_in_backups ON ${table} TO CURRENT_USER USING (${here});`;

const ofItsProgramme = (table: string): string =>
  ofItsPeople(
    table,
    `EXISTS (SELECT FROM programme p WHERE p.place_id = ${table}.place_id AND p.programme_id = ${table}.programme_id)`,
  );

const ofProgramme = "FOREIGN KEY (place_id, programme_id) REFERENCES programme ON DELETE CASCADE";
const byPerson = (column: string): string =>
  `FOREIGN KEY (place_id, ${column}) REFERENCES person (place_id, person_id)`;
const sides = "('community', 'statutory')";

/**
 * Programmes from the day that somebody begins one. While a programme is closed its rows do not exist for a query that
 * is not made for one of its own people, so that no list, count, search or export can tell.
 */
export const programmes: Migration = {
  name: "0023-programmes",
  sql: `
CREATE TABLE programme (
  place_id     uuid NOT NULL REFERENCES place,
  programme_id uuid NOT NULL,
  name         text COLLATE "und-x-icu" NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
  -- Its first page, in the words of whoever began it.
  concern      text NOT NULL DEFAULT '' CHECK (char_length(concern) <= 4000),
  began_with   text NOT NULL CHECK (began_with IN ('finding', 'idea', 'concern')),
  -- The finding as one sees it: a page of this place.
  finding_path text NOT NULL DEFAULT '' CHECK (char_length(finding_path) <= 400),
  service_id   uuid,
  idea_id      uuid,
  community_id uuid,
  started_by   uuid,
  started_at   timestamptz(3) NOT NULL DEFAULT now(),
  -- Nobody else of the place sees it before.
  opened_at    timestamptz(3),
  -- What an hour that nobody paid is counted as, in pence; agreed in the programme.
  hour_pence   integer NOT NULL DEFAULT 1500 CHECK (hour_pence BETWEEN 0 AND 100000),
  -- Those who were asked or take part: they see it while it is closed.
  people       uuid[] NOT NULL CHECK (cardinality(people) <= 200),
  -- Those who left, or did not come: they see it no more, and what is held on them is still found.
  past         uuid[] NOT NULL DEFAULT '{}',
  -- Whose first page it is: whoever began it, whom they named beside them, and later whoever has it after them.
  owners       uuid[] NOT NULL CHECK (cardinality(owners) <= 20),
  PRIMARY KEY (place_id, programme_id),
  FOREIGN KEY (place_id, service_id) REFERENCES service,
  FOREIGN KEY (place_id, idea_id) REFERENCES idea ON DELETE SET NULL (idea_id),
  FOREIGN KEY (place_id, community_id) REFERENCES community,
  ${byPerson("started_by")}
);
CREATE INDEX programme_by_name ON programme (place_id, name, programme_id);
${ofItsPeople("programme", `(opened_at IS NOT NULL OR people && ${acting} OR (people || past) && ${heldOn})`)}

-- Who takes part, and for which side. A broker speaks for neither.
CREATE TABLE programme_person (
  place_id     uuid NOT NULL,
  programme_id uuid NOT NULL,
  person_id    uuid NOT NULL,
  side         text NOT NULL CHECK (side IN ('community', 'statutory', 'broker')),
  organisation_id uuid,
  asked_by     uuid,
  asked_at     timestamptz(3) NOT NULL DEFAULT now(),
  came_at      timestamptz(3),
  -- Said no, or left.
  left_at      timestamptz(3),
  PRIMARY KEY (place_id, programme_id, person_id),
  ${ofProgramme},
  ${byPerson("person_id")},
  ${byPerson("asked_by")},
  FOREIGN KEY (place_id, organisation_id) REFERENCES organisation
);
CREATE INDEX programme_person_by_person ON programme_person (place_id, person_id);
${ofItsProgramme("programme_person")}

-- Every stage it has been in, and why it went there: forwards or back.
CREATE TABLE programme_stage (
  place_id     uuid NOT NULL,
  programme_id uuid NOT NULL,
  number       integer NOT NULL CHECK (number > 0),
  stage        smallint NOT NULL CHECK (stage BETWEEN 0 AND 5),
  since        timestamptz(3) NOT NULL DEFAULT now(),
  because      text NOT NULL DEFAULT '' CHECK (char_length(because) <= 2000),
  -- Which side asked to go back; both where both agreed.
  said_by      text NOT NULL CHECK (said_by IN ('community', 'statutory', 'broker', 'both')),
  PRIMARY KEY (place_id, programme_id, number),
  ${ofProgramme}
);
${ofItsProgramme("programme_stage")}

-- What is put to both sides: a broker, a charter, the next stage.
CREATE TABLE programme_question (
  place_id     uuid NOT NULL,
  question_id  uuid NOT NULL,
  programme_id uuid NOT NULL,
  kind         text NOT NULL CHECK (kind IN ('broker', 'charter', 'stage')),
  content      jsonb NOT NULL,
  -- Who would be the broker.
  person_id    uuid,
  put_by       uuid,
  put_at       timestamptz(3) NOT NULL DEFAULT now(),
  -- Both sides have said yes.
  agreed_at    timestamptz(3),
  CHECK (kind = 'broker' OR person_id IS NULL),
  PRIMARY KEY (place_id, question_id),
  ${ofProgramme},
  ${byPerson("person_id")},
  ${byPerson("put_by")}
);
CREATE INDEX programme_question_by_programme ON programme_question (place_id, programme_id, put_at);
${ofItsProgramme("programme_question")}

-- What each person said to it. What they say later counts; what they said before stays.
CREATE TABLE programme_answer (
  place_id     uuid NOT NULL,
  question_id  uuid NOT NULL,
  person_id    uuid NOT NULL,
  number       integer NOT NULL CHECK (number > 0),
  programme_id uuid NOT NULL,
  side         text NOT NULL CHECK (side IN ${sides}),
  says         text NOT NULL CHECK (says IN ('yes', 'not-yet')),
  words        text NOT NULL DEFAULT '' CHECK (char_length(words) <= 1000),
  said_at      timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, question_id, person_id, number),
  FOREIGN KEY (place_id, question_id) REFERENCES programme_question ON DELETE CASCADE,
  ${ofProgramme},
  ${byPerson("person_id")}
);
CREATE INDEX programme_answer_by_person ON programme_answer (place_id, person_id);
${ofItsProgramme("programme_answer")}

-- What a side brings, needs, fears and may decide: said in talk, written down by the broker, and the side's own once
-- one of its people has confirmed it.
CREATE TABLE programme_readiness (
  place_id      uuid NOT NULL,
  programme_id  uuid NOT NULL,
  side          text NOT NULL CHECK (side IN ${sides}),
  number        integer NOT NULL CHECK (number > 0),
  -- The service says first what it got wrong with this community before.
  got_wrong     text NOT NULL DEFAULT '' CHECK (char_length(got_wrong) <= 1000),
  brings        text NOT NULL CHECK (char_length(brings) BETWEEN 1 AND 1000),
  needs         text NOT NULL CHECK (char_length(needs) BETWEEN 1 AND 1000),
  fears         text NOT NULL CHECK (char_length(fears) BETWEEN 1 AND 1000),
  may_decide    text NOT NULL CHECK (char_length(may_decide) BETWEEN 1 AND 1000),
  written_by    uuid,
  written_at    timestamptz(3) NOT NULL DEFAULT now(),
  confirmed_by  uuid,
  confirmed_on  date,
  confirmed_how text CHECK (confirmed_how IN ('aloud', 'text', 'here')),
  -- The other side hears it from then on.
  shared_at     timestamptz(3),
  CHECK ((side = 'statutory') = (got_wrong <> '')),
  CHECK ((confirmed_on IS NULL) = (confirmed_how IS NULL)),
  CHECK (shared_at IS NULL OR confirmed_on IS NOT NULL),
  PRIMARY KEY (place_id, programme_id, side, number),
  ${ofProgramme},
  ${byPerson("written_by")},
  ${byPerson("confirmed_by")}
);
${ofItsProgramme("programme_readiness")}

-- Each side met by itself, or both met. What was said apart stays with that side.
CREATE TABLE programme_meeting (
  place_id     uuid NOT NULL,
  meeting_id   uuid NOT NULL,
  programme_id uuid NOT NULL,
  who          text NOT NULL CHECK (who IN ('community', 'statutory', 'together')),
  held_on      date NOT NULL,
  words        text NOT NULL DEFAULT '' CHECK (char_length(words) <= 2000),
  written_by   uuid,
  PRIMARY KEY (place_id, meeting_id),
  ${ofProgramme},
  ${byPerson("written_by")}
);
CREATE INDEX programme_meeting_by_programme ON programme_meeting (place_id, programme_id, held_on);
${ofItsProgramme("programme_meeting")}

-- Hours of each side, and money: what was set aside to get ready, and what was spent.
CREATE TABLE programme_cost (
  place_id     uuid NOT NULL,
  cost_id      uuid NOT NULL,
  programme_id uuid NOT NULL,
  side         text NOT NULL CHECK (side IN ('community', 'statutory', 'broker')),
  kind         text NOT NULL CHECK (kind IN ('hours', 'set-aside', 'spent')),
  on_day       date NOT NULL,
  for_what     text NOT NULL CHECK (char_length(for_what) BETWEEN 1 AND 400),
  minutes      integer CHECK (minutes BETWEEN 0 AND 600000),
  pence        integer CHECK (pence BETWEEN 0 AND 1000000000),
  -- Who paid for the hours.
  paid         text CHECK (paid IN ('nobody', 'employer', 'programme')),
  written_by   uuid,
  CHECK ((kind = 'hours') = (minutes IS NOT NULL)),
  CHECK ((kind = 'hours') = (paid IS NOT NULL)),
  CHECK ((kind = 'hours') = (pence IS NULL)),
  PRIMARY KEY (place_id, cost_id),
  ${ofProgramme},
  ${byPerson("written_by")}
);
CREATE INDEX programme_cost_by_programme ON programme_cost (place_id, programme_id, on_day);
${ofItsProgramme("programme_cost")}

-- The first needs and offers of both sides.
CREATE TABLE programme_need (
  place_id     uuid NOT NULL,
  need_id      uuid NOT NULL,
  programme_id uuid NOT NULL,
  side         text NOT NULL CHECK (side IN ${sides}),
  kind         text NOT NULL CHECK (kind IN ('need', 'offer')),
  words        text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 1000),
  written_by   uuid,
  written_at   timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (place_id, need_id),
  ${ofProgramme},
  ${byPerson("written_by")}
);
CREATE INDEX programme_need_by_programme ON programme_need (place_id, programme_id, written_at);
${ofItsProgramme("programme_need")}

GRANT SELECT, INSERT, DELETE ON programme TO alongside_app;
GRANT UPDATE (name, concern, opened_at, started_by, hour_pence, people, past, owners) ON programme TO alongside_app;
GRANT SELECT, INSERT ON programme_person, programme_stage, programme_question, programme_answer, programme_readiness,
  programme_meeting, programme_cost, programme_need TO alongside_app;
GRANT UPDATE (person_id, side, organisation_id, asked_by, asked_at, came_at, left_at) ON programme_person TO alongside_app;
GRANT UPDATE (agreed_at, put_by, person_id) ON programme_question TO alongside_app;
GRANT UPDATE (words, person_id) ON programme_answer TO alongside_app;
GRANT UPDATE (written_by, confirmed_by, confirmed_on, confirmed_how, shared_at) ON programme_readiness TO alongside_app;
GRANT UPDATE (written_by), DELETE ON programme_meeting, programme_cost, programme_need TO alongside_app;
`,
};
