import type { ColumnType } from "kysely";
import type { Fixed, Stamped } from "./column.ts";

/** Empty at first, written once. */
type Later<Type> = ColumnType<Type | null, Type | null | undefined, Type | null>;

interface AgreementTable {
  readonly place_id: Fixed<string>;
  readonly agreement_id: Fixed<string>;
  readonly one_id: Fixed<string>;
  readonly other_id: Fixed<string>;
  readonly made_at: Stamped;
  readonly withdrawn_at: Later<Date>;
  readonly withdrawn_for: Later<string>;
  readonly withdrawn_because: Later<string>;
  readonly withdrawn_by: Later<string>;
}

interface AgreementVersionTable {
  readonly place_id: Fixed<string>;
  readonly agreement_id: Fixed<string>;
  readonly number: Fixed<number>;
  readonly title: Fixed<string>;
  readonly purpose: Fixed<string>;
  readonly fields: Fixed<string[]>;
  readonly never_shared: Fixed<string>;
  /** Plain dates: "2026-11-22". */
  readonly starts_on: Fixed<string>;
  readonly ends_on: Fixed<string>;
  readonly review_on: Fixed<string>;
  readonly because: Fixed<string>;
  readonly written_by: string | null;
  readonly author_role: Fixed<string>;
  readonly written_at: Stamped;
}

interface AgreementSignatureTable {
  readonly place_id: Fixed<string>;
  readonly agreement_id: Fixed<string>;
  readonly number: Fixed<number>;
  readonly organisation_id: Fixed<string>;
  readonly person_id: string | null;
  readonly signer_role: Fixed<string>;
  readonly signed_at: Stamped;
}

interface AgreementWorkerTable {
  readonly place_id: Fixed<string>;
  readonly agreement_id: Fixed<string>;
  readonly number: Fixed<number>;
  readonly organisation_id: Fixed<string>;
  readonly person_id: Fixed<string>;
  readonly out_since: Later<Date>;
}

interface AgreementReviewTable {
  readonly place_id: Fixed<string>;
  readonly review_id: Fixed<string>;
  readonly agreement_id: Fixed<string>;
  readonly organisation_id: Fixed<string>;
  readonly words: Fixed<string>;
  readonly reviewed_on: Fixed<string>;
  readonly next_on: Fixed<string>;
  readonly reviewed_by: string | null;
}

/** The tables of agreements between organisations. */
export interface AgreementTables {
  readonly agreement: AgreementTable;
  readonly agreement_version: AgreementVersionTable;
  readonly agreement_signature: AgreementSignatureTable;
  readonly agreement_worker: AgreementWorkerTable;
  readonly agreement_review: AgreementReviewTable;
}
