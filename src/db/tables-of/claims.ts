import type { ColumnType } from "kysely";
import type { Fixed, Stamped } from "./column.ts";

/** Came with a later migration: what writes without it still does. */
type Added<Type> = ColumnType<Type, Type | undefined, never>;
type Later<Type> = ColumnType<Type | null, Type | null | undefined, Type | null>;

interface PayTermsTable {
  readonly place_id: Fixed<string>;
  readonly terms_id: Fixed<string>;
  readonly adviser: Fixed<string>;
  readonly adviser_contact: Fixed<string>;
  readonly days_to_pay: Fixed<number>;
  readonly fee_account: Fixed<string>;
  readonly expense_account: Fixed<string>;
  readonly ask_whom: Added<string>;
  /** By the code of their language, as JSON. */
  readonly leaflets: ColumnType<unknown, string | undefined, never>;
  readonly set_by: string | null;
  readonly set_at: Stamped;
}

interface PayOfferTable {
  readonly place_id: Fixed<string>;
  readonly offer_id: Fixed<string>;
  readonly person_id: string;
  readonly wants: Fixed<string>;
  readonly donation_to: Fixed<string>;
  readonly ceiling_every: Fixed<"week" | "month" | null>;
  readonly ceiling_pence: Fixed<number | null>;
  readonly written_by: string | null;
  readonly email: Added<string>;
  readonly language: Added<string>;
  readonly written_at: Stamped;
}

interface PayAdviceTable {
  readonly place_id: Fixed<string>;
  readonly advice_id: Fixed<string>;
  readonly person_id: string;
  readonly adviser: Fixed<string>;
  readonly language: Fixed<string>;
  /** A plain date. */
  readonly offered_on: Fixed<string>;
  readonly offered_by: string | null;
}

interface PayRateTable {
  readonly place_id: Fixed<string>;
  readonly rate_id: Fixed<string>;
  readonly level: Fixed<string>;
  readonly payer: Fixed<string>;
  readonly pence: Fixed<number>;
  /** A plain date. */
  readonly from_day: Fixed<string>;
  readonly set_by: string | null;
}

interface PayRunTable {
  readonly place_id: Fixed<string>;
  readonly run_id: Fixed<string>;
  /** A plain date. */
  readonly pay_on: Fixed<string>;
  readonly fee_account: Fixed<string>;
  readonly expense_account: Fixed<string>;
  readonly made_by: string | null;
  readonly made_at: Stamped;
}

interface PayClaimTable {
  readonly place_id: Fixed<string>;
  readonly claim_id: Fixed<string>;
  readonly person_id: string | null;
  readonly organisation_id: string | null;
  readonly kind: Fixed<"expense" | "fee">;
  readonly what: Fixed<string>;
  readonly ahead: Fixed<boolean>;
  readonly words: string;
  /** A plain date. */
  readonly on_day: Fixed<string>;
  readonly pence: Fixed<number>;
  readonly rate_id: Fixed<string | null>;
  readonly session_id: Added<string | null>;
  /** A plain date. */
  readonly pay_by: Fixed<string>;
  readonly typed_by: string | null;
  /** A plain date. */
  readonly claimed_on: Fixed<string>;
  readonly claimed_at: Stamped;
  readonly says: Later<"yes" | "no">;
  readonly because: ColumnType<string, string | undefined, string>;
  readonly decided_by: Later<string>;
  readonly decided_at: Later<Date>;
  readonly run_id: Later<string>;
}

interface PayReceiptTable {
  readonly place_id: Fixed<string>;
  readonly claim_id: Fixed<string>;
  readonly form: Fixed<"jpg" | "png">;
  readonly bytes: Fixed<Buffer>;
}

/** The tables of what people are paid in return for their time, as migrations 0038 and 0048 make them. */
export interface ClaimTables {
  readonly pay_terms: PayTermsTable;
  readonly pay_offer: PayOfferTable;
  readonly pay_advice: PayAdviceTable;
  readonly pay_rate: PayRateTable;
  readonly pay_run: PayRunTable;
  readonly pay_claim: PayClaimTable;
  readonly pay_receipt: PayReceiptTable;
}
