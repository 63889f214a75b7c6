import type { ColumnType } from "kysely";
import type { Fixed, Stamped } from "./column.ts";

type Later<Type> = ColumnType<Type | null, Type | null | undefined, Type | null>;
type Text = ColumnType<string, string | undefined, string>;

interface SupportCaseTable {
  readonly place_id: Fixed<string>;
  readonly case_id: Fixed<string>;
  readonly pseudonym: Fixed<string>;
  readonly kind: Fixed<"referral" | "budget" | "advocacy">;
  readonly holder_id: string;
  readonly service_id: string | null;
  readonly from_id: string | null;
  readonly community_id: string | null;
  readonly condition: Fixed<string>;
  readonly deprivation: Fixed<number | null>;
  readonly helped_by: Fixed<string>;
  readonly language: Text;
  readonly asks: Text;
  readonly pointer: Text;
  readonly match_digest: Later<Buffer>;
  readonly link_number: ColumnType<number, number | undefined, number>;
  readonly tells_back: boolean;
  /** A plain date. */
  readonly answer_by: string | null;
  readonly opened_by: string | null;
  readonly opened_on: Fixed<string>;
}

interface SupportCaseStepTable {
  readonly place_id: Fixed<string>;
  readonly case_id: Fixed<string>;
  readonly number: Fixed<number>;
  readonly did: Fixed<"asked" | "accepted" | "declined" | "begun" | "noted" | "ended">;
  readonly words: Text;
  readonly of_id: string | null;
  readonly by_id: string | null;
  readonly on_day: Fixed<string>;
}

interface SupportCaseConsentTable {
  readonly place_id: Fixed<string>;
  readonly consent_id: Fixed<string>;
  readonly case_id: Fixed<string>;
  readonly agreement_id: Fixed<string>;
  readonly basis: Fixed<"consent" | "vital" | "law">;
  readonly how: Fixed<string>;
  readonly reason: Text;
  readonly purpose: Fixed<string>;
  readonly from_day: Fixed<string>;
  readonly until_day: Fixed<string>;
  readonly recorded_by: string | null;
  readonly recorded_at: Stamped;
  readonly withdrawn_at: Later<Date>;
  readonly withdrawn_how: Later<"own-link" | "told">;
}

interface SupportCaseGlassTable {
  readonly place_id: Fixed<string>;
  readonly glass_id: Fixed<string>;
  readonly case_id: Fixed<string>;
  readonly person_id: string | null;
  readonly of_id: string;
  readonly reason: Text;
  readonly opened_at: Fixed<Date>;
  readonly until_at: Fixed<Date>;
  readonly reviewed_by: Later<string>;
  readonly reviewed_at: Later<Date>;
  readonly was_right: Later<boolean>;
  readonly review: Text;
}

interface SupportCaseReadTable {
  readonly place_id: Fixed<string>;
  readonly read_id: Fixed<string>;
  readonly case_id: Fixed<string>;
  readonly person_id: string | null;
  readonly of_id: string | null;
  readonly by_right: Fixed<"holder" | "asked" | "agreement" | "glass">;
  readonly parts: Fixed<string[]>;
  readonly read_at: Fixed<Date>;
}

interface SupportWorkerReadyTable {
  readonly place_id: Fixed<string>;
  readonly person_id: string;
  readonly number: Fixed<number>;
  readonly trained_on: Fixed<string>;
  readonly until_day: Fixed<string>;
  readonly seen_by: string | null;
}

interface SupportCaseAgendaTable {
  readonly place_id: Fixed<string>;
  readonly session_id: Fixed<string>;
  readonly case_id: Fixed<string>;
  readonly put_by: string | null;
}

/** The tables of cases, and of who may see what of them. */
export interface CaseTables {
  readonly support_case: SupportCaseTable;
  readonly support_case_step: SupportCaseStepTable;
  readonly support_case_consent: SupportCaseConsentTable;
  readonly support_case_glass: SupportCaseGlassTable;
  readonly support_case_read: SupportCaseReadTable;
  readonly support_worker_ready: SupportWorkerReadyTable;
  readonly support_case_agenda: SupportCaseAgendaTable;
}
