import { movesRows } from "../../db/moving-rows.ts";
import type { Moves } from "../../db/moving-rows.ts";

const agreement = { table: "cost_agreement", by: ["grant_id"] } as const;

/** Where two records are of one person: what they wrote and said goes over. */
export const costsOfPerson: readonly Moves[] = [
  movesRows({ kind: "costs.written", table: "cost_model", of: "written_by", by: ["model_id"] }),
  movesRows({ kind: "costs.said", table: "cost_said", of: "said_by", by: ["said_id"] }),
  movesRows({ kind: "costs.terms-written", of: "written_by", ...agreement }),
  movesRows({ kind: "costs.payer-yes", of: "payer_yes_by", ...agreement }),
  movesRows({ kind: "costs.payee-yes", of: "payee_yes_by", ...agreement }),
  movesRows({ kind: "costs.payments-made", table: "cost_payment", of: "paid_by", by: ["grant_id", "number"] }),
];

/** Where two pages are of one organisation: what an hour costs it goes over. */
export const costsOfOrganisation: readonly Moves[] = [
  movesRows({ kind: "costs.of", table: "cost_model", of: "organisation_id", by: ["model_id"] }),
];
