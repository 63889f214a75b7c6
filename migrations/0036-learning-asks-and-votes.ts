import type { Migration } from "./index.ts";

/**
 * A lesson may rest on what a meeting decided or changed; an ask says which plan it is for, or which session it invites
 * to; a panel may vote for and against instead of scoring.
 */
export const learningAsksAndVotes: Migration = {
  name: "0036-learning-asks-and-votes",
  sql: `
ALTER TABLE lesson_source DROP CONSTRAINT lesson_source_kind_check;
ALTER TABLE lesson_source ADD CONSTRAINT lesson_source_kind_check
  CHECK (kind IN ('release', 'voice', 'decision', 'change', 'programme'));

ALTER TABLE partner_ask ADD COLUMN plan_id uuid;
ALTER TABLE partner_ask ADD CONSTRAINT partner_ask_plan FOREIGN KEY (place_id, plan_id) REFERENCES place_plan;
CREATE INDEX partner_ask_by_plan ON partner_ask (place_id, plan_id);
-- An organisation that is invited to a session is asked once, however many letters went to it.
ALTER TABLE partner_ask ADD COLUMN session_id uuid;
ALTER TABLE partner_ask ADD CONSTRAINT partner_ask_session FOREIGN KEY (place_id, session_id) REFERENCES place_session;
CREATE INDEX partner_ask_by_session ON partner_ask (place_id, session_id);

ALTER TABLE plan_panel ADD COLUMN how text NOT NULL DEFAULT 'scores' CHECK (how IN ('scores', 'votes'));
`,
};
