import { sql } from "kysely";
import type { Db } from "./db/tables.ts";

/** For the test of lists: what each list is a list of. A list without its row fails. */
export interface List {
  /** Everything of the place that might be listed, as the database holds it, by what stands in its address. */
  readonly ids: (owner: Db, placeId: string) => Promise<readonly string[]>;
  /** One's own page is for everybody, and the list is not: it is reached from what is kept on oneself. */
  readonly isOwn?: (id: string, personId: string) => boolean;
}

const rowsOf = (table: string, column: string, where = sql<boolean>`true`): List => ({
  ids: async (owner, placeId) => {
    const { rows } = await sql<{ id: string }>`
      SELECT ${sql.ref(column)}::text AS id FROM ${sql.table(table)} WHERE place_id = ${placeId} AND ${where}
      ORDER BY 1 LIMIT 200`.execute(owner);
    return rows.map(({ id }) => id);
  },
});

/** Lists by their address: each lists what stands one step further. */
export const lists: Readonly<Record<string, List>> = {
  // Who left stays in records of what they did, and is among the people no more.
  "/{place}/people": {
    ...rowsOf("person", "person_id", sql<boolean>`left_at IS NULL`),
    isOwn: (id, personId) => id === personId,
  },
  "/{place}/proposals": rowsOf("proposal", "proposal_id"),
  "/{place}/communities": rowsOf("community", "community_id"),
  "/{place}/communities/categories": rowsOf("local_category", "code"),
  // An organisation that left has its name left, and is in the directory no more.
  "/{place}/organisations": rowsOf("organisation", "organisation_id", sql<boolean>`ended_at IS NULL`),
  "/{place}/ideas": rowsOf("idea_call", "call_id"),
  "/{place}/outreach": rowsOf("outreach_session", "session_id"),
  "/{place}/training": rowsOf("training_course", "course_id"),
  "/{place}/campaigns": rowsOf("campaign", "campaign_id"),
  "/{place}/networks": rowsOf("network", "network_id"),
  "/{place}/networks/{network}/people": rowsOf("network_person", "practitioner_id"),
  "/{place}/networks/{network}/cohorts": rowsOf("network_cohort", "cohort_id"),
  "/{place}/networks/{network}/framework": rowsOf("network_clause", "clause_id"),
  "/{place}/networks/{network}/incidents": rowsOf("network_incident", "incident_id"),
  "/{place}/cases": rowsOf("support_case", "case_id"),
  "/{place}/advocacy": rowsOf("support_case", "case_id", sql<boolean>`kind = 'advocacy'`),
  // Threads are told of things that stand in lists of their own.
  "/{place}/story": { ids: () => Promise.resolve([]) },
  // The same documents in every place.
  "/{place}/assurance": { ids: () => Promise.resolve([]) },
  "/{place}/assurance/{document}": { ids: () => Promise.resolve([]) },
  "/{place}/assurance/hazards": rowsOf("assurance_hazard", "hazard_id", sql<boolean>`number = 1`),
  "/{place}/audits": rowsOf("service_audit", "audit_id"),
  "/{place}/audits/instruments": rowsOf("audit_instrument", "instrument_id"),
  "/{place}/limits": rowsOf("service", "service_id", sql<boolean>`ended_at IS NULL`),
  "/{place}/workforce": rowsOf("workforce_figures", "figures_id"),
  "/{place}/workforce/actions": rowsOf("workforce_action", "action_id"),
  "/{place}/budgets": rowsOf("support_case", "case_id", sql<boolean>`kind = 'budget'`),
  // One’s own; of everybody for those who answer.
  "/{place}/needs": rowsOf("basic_need", "need_id"),
  "/{place}/clinics": rowsOf("clinic", "clinic_id"),
  "/{place}/learning": rowsOf("guidance", "guidance_id"),
  "/{place}/learning/lessons": rowsOf("lesson", "lesson_id"),
  "/{place}/glossary": rowsOf("glossary_word", "word_id"),
  "/{place}/glossary/said": rowsOf("saying", "saying_id"),
  "/{place}/voices": rowsOf("voice", "voice_id"),
  // A closed one opens for its own people, and stands in their list alone.
  "/{place}/programmes": rowsOf("programme", "programme_id"),
  "/{place}/coproduction": rowsOf("programme", "programme_id"),
  // One's own; of everybody for those who decide.
  "/{place}/adaptations": rowsOf("adaptation", "adaptation_id"),
  "/{place}/groups": rowsOf("place_group", "group_id"),
  // One that is not open to the place stands in the list of those who are asked alone.
  "/{place}/sessions": rowsOf("place_session", "session_id"),
  // One that is not published is in the list of the people of the place.
  "/{place}/plans": rowsOf("place_plan", "plan_id"),
  "/{place}/agreements": rowsOf("agreement", "agreement_id"),
  "/{place}/funding/grants": rowsOf("funding_grant", "grant_id"),
  // Nobody but its own people: for everybody else it is in no list, and its address does not open.
  "/{place}/alliances": rowsOf("alliance", "alliance_id"),
  "/{place}/recognition": rowsOf("contribution", "contribution_id"),
  "/{place}/recognition/sheets": rowsOf("contribution_sheet", "sheet_id"),
  "/{place}/asks": rowsOf("partner_ask", "ask_id"),
  // One's own; of everybody for those who agree to claims, in lists of their own.
  "/{place}/claims": rowsOf("pay_claim", "claim_id"),
  // Those one works for; for those who pay all that gave time or were paid.
  // Before both sides signed, for the people of the place alone.
  "/{place}/evidence": rowsOf("evidence_pack", "pack_id"),
  "/{place}/costs": rowsOf("cost_model", "organisation_id"),
  // For whoever runs the network alone.
  "/{place}/champions": rowsOf("champion", "champion_id"),
  // Those that concern oneself; all of them for those who work for services.
  "/{place}/barriers": rowsOf("barrier", "barrier_id"),
  "/{place}/barriers/risks": rowsOf("risk", "risk_id"),
  "/{place}/claims/runs": rowsOf("pay_run", "run_id"),
  "/{place}/asked": rowsOf("service", "service_id"),
  "/{place}/exchange": rowsOf("exchange_entry", "entry_id"),
  "/{place}/services": rowsOf("service", "service_id"),
  "/{place}/datasets": rowsOf("dataset", "dataset_id"),
  "/{place}/reach": rowsOf("service", "service_id"),
  "/{place}/published": rowsOf("release", "number"),
  "/{place}/published/drafts": rowsOf("release_draft", "draft_id"),
};
