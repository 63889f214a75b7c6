import type { Migration } from "./index.ts";
import { here, ofItsPlace, secured } from "./row-security.ts";

/** The people for whom the application acts just now: nobody unless it says so. */
const acting = "ANY (string_to_array(nullif(current_setting('app.people', true), ''), ',')::uuid[])";
/** Set while a panel's scores are added up once, when it closes; no page is drawn then. */
const whole = "current_setting('app.plans', true) = 'whole'";

const seenBy = (table: string, seen: string): string => `${secured(table)}
CREATE POLICY ${table}_from_inside ON ${table} TO alongside_app USING (${here} AND (${whole} OR ${seen}));
CREATE POLICY ${table}_in_backups ON ${table} TO CURRENT_USER USING (${here});`;

const ofPlan = "FOREIGN KEY (place_id, plan_id) REFERENCES place_plan";
const ofPartner = "FOREIGN KEY (place_id, partner_id) REFERENCES plan_partner";
const words = (column: string, charactersMax: number): string =>
  `${column} text NOT NULL DEFAULT '' CHECK (char_length(${column}) <= ${charactersMax})`;

/**
 * Plans, their dates, and who was involved when. What fixed the scope is never deleted, only struck with its reason, and
 * what partners say of it is only added to. What somebody scored in a panel exists for themselves alone.
 */
export const plans: Migration = {
  name: "0033-plans",
  sql: `
CREATE TABLE place_plan (
  place_id        uuid NOT NULL REFERENCES place,
  plan_id         uuid NOT NULL,
  title           text COLLATE "und-x-icu" NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
  kind            text NOT NULL CHECK (kind IN ('service-change', 'commissioning', 'evaluation', 'campaign')),
  purpose         text NOT NULL CHECK (char_length(purpose) BETWEEN 1 AND 2000),
  -- Who pays for it and decides.
  commissioner_id uuid,
  -- Who looks after it here.
  owner_id        uuid,
  ${words("still_open", 2000)},
  ${words("already_fixed", 2000)},
  ${words("who_decides", 400)},
  ${words("need_to_know", 2000)},
  ${words("time_to_answer", 400)},
  ${words("changes_mind", 2000)},
  -- Does the duty to involve people apply?
  duty            text CHECK (duty IN ('applies', 'does-not-apply')),
  ${words("duty_because", 2000)},
  ${words("duty_decided_by", 200)},
  duty_decided_on date,
  started_at      timestamptz(3) NOT NULL DEFAULT now(),
  published_on    date,
  CHECK ((duty IS NULL) = (duty_decided_on IS NULL)),
  PRIMARY KEY (place_id, plan_id),
  FOREIGN KEY (place_id, commissioner_id) REFERENCES organisation,
  FOREIGN KEY (place_id, owner_id) REFERENCES person (place_id, person_id)
);
CREATE INDEX place_plan_by_title ON place_plan (place_id, title, plan_id);
${ofItsPlace("place_plan")}

CREATE TABLE plan_service (
  place_id   uuid NOT NULL,
  plan_id    uuid NOT NULL,
  service_id uuid NOT NULL,
  PRIMARY KEY (place_id, plan_id, service_id),
  ${ofPlan},
  FOREIGN KEY (place_id, service_id) REFERENCES service
);
${ofItsPlace("plan_service")}

CREATE TABLE plan_community (
  place_id     uuid NOT NULL,
  plan_id      uuid NOT NULL,
  community_id uuid NOT NULL,
  PRIMARY KEY (place_id, plan_id, community_id),
  ${ofPlan},
  FOREIGN KEY (place_id, community_id) REFERENCES community
);
${ofItsPlace("plan_community")}

-- Points of decision. When the scope was fixed follows from what fixed it, and is nowhere written by hand.
CREATE TABLE plan_point (
  place_id   uuid NOT NULL,
  plan_id    uuid NOT NULL,
  point      text NOT NULL CHECK (point IN ('need-seen', 'scope-open', 'scope-fixed', 'options', 'decision', 'review')),
  planned_on date,
  was_on     date CHECK (was_on IS NULL OR point <> 'scope-fixed'),
  ${words("decided", 2000)},
  PRIMARY KEY (place_id, plan_id, point),
  ${ofPlan}
);
${ofItsPlace("plan_point")}

-- What fixed the scope: the earliest that is not struck counts.
CREATE TABLE plan_fixing (
  place_id       uuid NOT NULL,
  fixing_id      uuid NOT NULL,
  plan_id        uuid NOT NULL,
  kind           text NOT NULL CHECK (kind IN ('own-date', 'budget-line', 'specification', 'procurement-notice', 'board-paper', 'announcement')),
  on_day         date NOT NULL,
  words          text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 1000),
  ${words("link", 500)},
  -- Which partner attached it, and may strike it; else whoever looks after the plan.
  partner_id     uuid,
  added_at       timestamptz(3) NOT NULL DEFAULT now(),
  struck_on      date,
  struck_because text CHECK (char_length(struck_because) BETWEEN 1 AND 1000),
  CHECK ((struck_on IS NULL) = (struck_because IS NULL)),
  PRIMARY KEY (place_id, fixing_id),
  ${ofPlan}
);
CREATE INDEX plan_fixing_by_plan ON plan_fixing (place_id, plan_id);
${ofItsPlace("plan_fixing")}

CREATE TABLE plan_partner (
  place_id        uuid NOT NULL,
  partner_id      uuid NOT NULL,
  plan_id         uuid NOT NULL,
  organisation_id uuid,
  group_id        uuid,
  added_on        date NOT NULL,
  CHECK ((organisation_id IS NULL) <> (group_id IS NULL)),
  PRIMARY KEY (place_id, partner_id),
  CONSTRAINT plan_partner_organisation_once UNIQUE (place_id, plan_id, organisation_id),
  CONSTRAINT plan_partner_group_once UNIQUE (place_id, plan_id, group_id),
  ${ofPlan},
  FOREIGN KEY (place_id, organisation_id) REFERENCES organisation,
  FOREIGN KEY (place_id, group_id) REFERENCES place_group
);
${ofItsPlace("plan_partner")}
ALTER TABLE plan_fixing ADD ${ofPartner};

-- They were told or asked, and not there: it is no involvement.
CREATE TABLE plan_asking (
  place_id   uuid NOT NULL,
  asking_id  uuid NOT NULL,
  plan_id    uuid NOT NULL,
  partner_id uuid NOT NULL,
  way        text NOT NULL CHECK (way IN ('invited', 'emailed', 'told', 'sent-form')),
  on_day     date NOT NULL,
  PRIMARY KEY (place_id, asking_id),
  ${ofPlan},
  ${ofPartner}
);
CREATE INDEX plan_asking_by_plan ON plan_asking (place_id, plan_id);
${ofItsPlace("plan_asking")}

CREATE TABLE plan_session (
  place_id   uuid NOT NULL,
  plan_id    uuid NOT NULL,
  session_id uuid NOT NULL,
  -- Which question was on the table.
  about      text NOT NULL CHECK (about IN ('scope', 'options', 'decision', 'review')),
  PRIMARY KEY (place_id, plan_id, session_id),
  ${ofPlan},
  FOREIGN KEY (place_id, session_id) REFERENCES place_session
);
CREATE INDEX plan_session_by_session ON plan_session (place_id, session_id);
${ofItsPlace("plan_session")}

-- What a partner and the owner say of the two dates, one after the other.
CREATE TABLE plan_statement (
  place_id     uuid NOT NULL,
  statement_id uuid NOT NULL,
  plan_id      uuid NOT NULL,
  partner_id   uuid NOT NULL,
  side         text NOT NULL CHECK (side IN ('owner', 'partner')),
  says         text NOT NULL CHECK (says IN ('confirms', 'disputes', 'settles-early', 'settles-late')),
  first_on     date,
  fixed_on     date,
  ${words("words", 1000)},
  said_at      timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  CHECK (side = 'partner' OR says IN ('settles-early', 'settles-late')),
  PRIMARY KEY (place_id, statement_id),
  ${ofPlan},
  ${ofPartner}
);
CREATE INDEX plan_statement_by_plan ON plan_statement (place_id, plan_id, said_at);
${ofItsPlace("plan_statement")}

-- What changed because of a partner, as the owner writes it; the partner says whether that is so.
CREATE TABLE plan_change (
  place_id   uuid NOT NULL,
  change_id  uuid NOT NULL,
  plan_id    uuid NOT NULL,
  partner_id uuid NOT NULL,
  words      text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 2000),
  written_on date NOT NULL,
  answer     text CHECK (answer IN ('so', 'not-so')),
  PRIMARY KEY (place_id, change_id),
  ${ofPlan},
  ${ofPartner}
);
CREATE INDEX plan_change_by_plan ON plan_change (place_id, plan_id);
${ofItsPlace("plan_change")}

-- A panel scores the options, people who use services apart from professionals.
CREATE TABLE plan_panel (
  place_id   uuid NOT NULL,
  plan_id    uuid NOT NULL,
  group_id   uuid,
  opened_on  date NOT NULL,
  closed_on  date,
  -- As it left the gate when the scoring closed, once.
  found      jsonb,
  outcome_id uuid,
  followed   text CHECK (followed IN ('followed', 'partly', 'not')),
  because    text CHECK (char_length(because) BETWEEN 1 AND 2000),
  decided_on date,
  CHECK ((closed_on IS NULL) = (found IS NULL)),
  CHECK ((decided_on IS NULL) = (followed IS NULL) AND (decided_on IS NULL) = (because IS NULL)
    AND (decided_on IS NULL) = (outcome_id IS NULL)),
  CHECK (decided_on IS NULL OR closed_on IS NOT NULL),
  PRIMARY KEY (place_id, plan_id),
  ${ofPlan},
  FOREIGN KEY (place_id, group_id) REFERENCES place_group
);
${ofItsPlace("plan_panel")}

-- What is scored, and by what.
CREATE TABLE plan_line (
  place_id uuid NOT NULL,
  line_id  uuid NOT NULL,
  plan_id  uuid NOT NULL,
  kind     text NOT NULL CHECK (kind IN ('option', 'criterion')),
  words    text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 400),
  position integer NOT NULL,
  PRIMARY KEY (place_id, line_id),
  ${ofPlan}
);
CREATE INDEX plan_line_by_plan ON plan_line (place_id, plan_id, position);
${ofItsPlace("plan_line")}
ALTER TABLE plan_panel ADD FOREIGN KEY (place_id, outcome_id) REFERENCES plan_line;

CREATE TABLE plan_panel_member (
  place_id  uuid NOT NULL,
  plan_id   uuid NOT NULL,
  person_id uuid NOT NULL,
  PRIMARY KEY (place_id, plan_id, person_id),
  ${ofPlan},
  FOREIGN KEY (place_id, person_id) REFERENCES person (place_id, person_id)
);
CREATE INDEX plan_panel_member_by_person ON plan_panel_member (place_id, person_id);
${seenBy(
  "plan_panel_member",
  `person_id = ${acting} OR EXISTS (SELECT FROM place_plan p WHERE p.place_id = plan_panel_member.place_id
    AND p.plan_id = plan_panel_member.plan_id AND p.owner_id = ${acting})`,
)}

CREATE TABLE plan_scorer (
  place_id  uuid NOT NULL,
  plan_id   uuid NOT NULL,
  person_id uuid NOT NULL,
  side      text NOT NULL CHECK (side IN ('user', 'professional')),
  scores    jsonb NOT NULL,
  PRIMARY KEY (place_id, plan_id, person_id),
  ${ofPlan},
  FOREIGN KEY (place_id, person_id) REFERENCES person (place_id, person_id)
);
CREATE INDEX plan_scorer_by_person ON plan_scorer (place_id, person_id);
${seenBy("plan_scorer", `person_id = ${acting}`)}

GRANT SELECT, INSERT ON place_plan, plan_point, plan_fixing, plan_partner, plan_asking, plan_session, plan_statement,
  plan_change, plan_panel, plan_line TO alongside_app;
GRANT SELECT, INSERT, DELETE ON plan_service, plan_community, plan_panel_member, plan_scorer TO alongside_app;
GRANT UPDATE (title, kind, purpose, commissioner_id, owner_id, still_open, already_fixed, who_decides, need_to_know,
  time_to_answer, changes_mind, duty, duty_because, duty_decided_by, duty_decided_on, published_on) ON place_plan
  TO alongside_app;
GRANT UPDATE (planned_on, was_on, decided) ON plan_point TO alongside_app;
GRANT UPDATE (struck_on, struck_because) ON plan_fixing TO alongside_app;
GRANT UPDATE (organisation_id) ON plan_partner TO alongside_app;
GRANT UPDATE (words) ON plan_statement TO alongside_app;
GRANT UPDATE (answer) ON plan_change TO alongside_app;
GRANT UPDATE (closed_on, found, outcome_id, followed, because, decided_on) ON plan_panel TO alongside_app;
GRANT UPDATE (person_id) ON plan_panel_member TO alongside_app;
GRANT UPDATE (person_id, side, scores) ON plan_scorer TO alongside_app;
`,
};
