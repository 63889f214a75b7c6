import type { Fixed, Stamped } from "./column.ts";

interface NetworkTable {
  readonly place_id: Fixed<string>;
  readonly network_id: Fixed<string>;
  readonly name: Fixed<string>;
  readonly purpose: Fixed<string>;
  readonly organisation_id: string;
  readonly supervisees_most: Fixed<number>;
  readonly begun_by: string | null;
  readonly begun_on: Fixed<string>;
}

interface NetworkCommunityTable {
  readonly place_id: Fixed<string>;
  readonly network_id: Fixed<string>;
  readonly community_id: Fixed<string>;
}

interface NetworkPersonTable {
  readonly place_id: Fixed<string>;
  readonly practitioner_id: Fixed<string>;
  readonly network_id: Fixed<string>;
  readonly person_id: string | null;
  readonly name: string | null;
  readonly since: Fixed<string>;
  readonly until: string | null;
  readonly did: string;
  readonly did_asked: "told" | "rather-not" | null;
  readonly did_on: string | null;
  readonly shown_since: string | null;
  readonly shown_how: "own" | "paper" | null;
  readonly added_by: string | null;
}

interface NetworkSupervisorTable {
  readonly place_id: Fixed<string>;
  readonly supervisor_id: Fixed<string>;
  readonly network_id: Fixed<string>;
  readonly person_id: string | null;
  readonly since: Fixed<string>;
  readonly until: string | null;
  readonly added_by: string | null;
}

interface NetworkSupervisionTable {
  readonly place_id: Fixed<string>;
  readonly practitioner_id: Fixed<string>;
  readonly number: Fixed<number>;
  readonly supervisor_id: Fixed<string>;
  readonly since: Fixed<string>;
}

interface NetworkSupervisedTable {
  readonly place_id: Fixed<string>;
  readonly supervised_id: Fixed<string>;
  readonly practitioner_id: Fixed<string>;
  readonly supervisor_id: Fixed<string>;
  readonly on_day: Fixed<string>;
  readonly minutes: Fixed<number>;
  readonly signed_on: Fixed<string>;
}

interface NetworkCheckTable {
  readonly place_id: Fixed<string>;
  readonly check_id: Fixed<string>;
  readonly practitioner_id: Fixed<string>;
  readonly kind: Fixed<"scope" | "insurance" | "dbs" | "registration">;
  readonly words: string;
  readonly from_day: Fixed<string>;
  readonly until_day: Fixed<string>;
  readonly seen_by: string | null;
  readonly seen_on: Fixed<string>;
  readonly written_at: Stamped;
}

interface NetworkCourseTable {
  readonly place_id: Fixed<string>;
  readonly course_id: Fixed<string>;
  readonly network_id: Fixed<string>;
  readonly title: Fixed<string>;
  readonly accreditor: Fixed<string>;
  readonly qualification: Fixed<string>;
  readonly years: Fixed<number>;
  readonly holds_years: Fixed<number | null>;
  readonly written_by: string | null;
}

interface NetworkCohortTable {
  readonly place_id: Fixed<string>;
  readonly cohort_id: Fixed<string>;
  readonly course_id: Fixed<string>;
  readonly name: Fixed<string>;
  readonly starts_on: Fixed<string>;
  readonly ends_on: Fixed<string>;
  readonly begun_by: string | null;
}

interface NetworkPlaceOnCourseTable {
  readonly place_id: Fixed<string>;
  readonly cohort_id: Fixed<string>;
  readonly practitioner_id: Fixed<string>;
  readonly builds_on: string;
  readonly begun_on: Fixed<string>;
  readonly result: "qualified" | "not-yet" | "left" | null;
  readonly result_on: string | null;
  readonly certificate: string;
  readonly expires_on: string | null;
  readonly result_by: string | null;
}

interface NetworkLessonTable {
  readonly place_id: Fixed<string>;
  readonly lesson_id: Fixed<string>;
  readonly cohort_id: Fixed<string>;
  readonly kind: Fixed<"session" | "assignment">;
  readonly title: Fixed<string>;
  readonly on_day: Fixed<string>;
  readonly written_by: string | null;
}

interface NetworkLessonDoneTable {
  readonly place_id: Fixed<string>;
  readonly lesson_id: Fixed<string>;
  readonly practitioner_id: Fixed<string>;
}

interface NetworkClauseTable {
  readonly place_id: Fixed<string>;
  readonly clause_id: Fixed<string>;
  readonly network_id: Fixed<string>;
  readonly about: Fixed<string>;
  readonly title: Fixed<string>;
}

interface NetworkClauseVersionTable {
  readonly place_id: Fixed<string>;
  readonly clause_id: Fixed<string>;
  readonly number: Fixed<number>;
  readonly words: Fixed<string>;
  readonly review_on: Fixed<string>;
  readonly written_by: string | null;
  readonly side: Fixed<"statutory" | "community">;
  readonly written_on: Fixed<string>;
}

interface NetworkClauseAgreedTable {
  readonly place_id: Fixed<string>;
  readonly clause_id: Fixed<string>;
  readonly number: Fixed<number>;
  readonly side: Fixed<"statutory" | "community">;
  readonly agreed_by: string | null;
  readonly agreed_on: Fixed<string>;
}

interface NetworkEvidenceTable {
  readonly place_id: Fixed<string>;
  readonly evidence_id: Fixed<string>;
  readonly clause_id: Fixed<string>;
  readonly words: Fixed<string>;
  readonly seen_at: Fixed<string>;
  readonly on_day: Fixed<string>;
  readonly written_by: string | null;
}

interface NetworkLeadTable {
  readonly place_id: Fixed<string>;
  readonly network_id: Fixed<string>;
  readonly kind: Fixed<"safeguarding" | "incident">;
  readonly number: Fixed<number>;
  readonly person_id: string | null;
  readonly days_to_close: Fixed<number>;
  readonly since: Fixed<string>;
}

interface NetworkIncidentTable {
  readonly place_id: Fixed<string>;
  readonly incident_id: Fixed<string>;
  readonly network_id: Fixed<string>;
  readonly kind: Fixed<"safeguarding" | "incident">;
  readonly words: Fixed<string>;
  readonly happened_on: Fixed<string>;
  readonly told_by: string | null;
  readonly told_on: Fixed<string>;
  readonly lead_id: string | null;
  readonly close_by: Fixed<string>;
  readonly learned: string;
  readonly closed_on: string | null;
  readonly closed_by: string | null;
}

/** The tables of networks of local leaders, as migration 0046 makes them. Days are plain dates. */
export interface NetworkTables {
  readonly network: NetworkTable;
  readonly network_community: NetworkCommunityTable;
  readonly network_person: NetworkPersonTable;
  readonly network_supervisor: NetworkSupervisorTable;
  readonly network_supervision: NetworkSupervisionTable;
  readonly network_supervised: NetworkSupervisedTable;
  readonly network_check: NetworkCheckTable;
  readonly network_course: NetworkCourseTable;
  readonly network_cohort: NetworkCohortTable;
  readonly network_place_on_course: NetworkPlaceOnCourseTable;
  readonly network_lesson: NetworkLessonTable;
  readonly network_lesson_done: NetworkLessonDoneTable;
  readonly network_clause: NetworkClauseTable;
  readonly network_clause_version: NetworkClauseVersionTable;
  readonly network_clause_agreed: NetworkClauseAgreedTable;
  readonly network_evidence: NetworkEvidenceTable;
  readonly network_lead: NetworkLeadTable;
  readonly network_incident: NetworkIncidentTable;
}
