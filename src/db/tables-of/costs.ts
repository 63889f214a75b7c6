import type { ColumnType, Generated } from "kysely";
import type { Fixed, Stamped } from "./column.ts";

type Later<Type> = ColumnType<Type | null, Type | null | undefined, Type | null>;

interface CostModelTable {
  readonly place_id: Fixed<string>;
  readonly model_id: Fixed<string>;
  readonly organisation_id: string;
  /** A plain date. */
  readonly from_month: Fixed<string>;
  readonly parts: ColumnType<unknown, string, never>;
  readonly off_percent: Fixed<number>;
  readonly written_by: string | null;
  readonly written_at: Stamped;
}

interface CostSaidTable {
  readonly place_id: Fixed<string>;
  readonly said_id: Fixed<string>;
  readonly model_id: Fixed<string>;
  readonly says: Fixed<"confirmed" | "disputed">;
  readonly because: Fixed<string>;
  readonly said_by: string | null;
  readonly said_at: Stamped;
}

interface CostAgreementTable {
  readonly place_id: Fixed<string>;
  readonly grant_id: Fixed<string>;
  readonly pays_for: string;
  /** A plain date. */
  readonly review_on: string;
  readonly written_by: string | null;
  readonly written_at: Generated<Date>;
  readonly payer_yes_by: Later<string>;
  readonly payer_yes_at: Later<Date>;
  readonly payee_yes_by: Later<string>;
  readonly payee_yes_at: Later<Date>;
}

interface CostPaymentTable {
  readonly place_id: Fixed<string>;
  readonly grant_id: Fixed<string>;
  readonly number: Fixed<number>;
  /** A plain date. */
  readonly due_on: Fixed<string>;
  readonly pence: Fixed<number>;
  readonly paid_on: Later<string>;
  readonly paid_by: Later<string>;
}

/** Migration 0041. */
export interface CostTables {
  readonly cost_model: CostModelTable;
  readonly cost_said: CostSaidTable;
  readonly cost_agreement: CostAgreementTable;
  readonly cost_payment: CostPaymentTable;
}
