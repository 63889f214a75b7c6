import { movesRows } from "../../db/moving-rows.ts";
import type { Moves } from "../../db/moving-rows.ts";

const claim = { table: "pay_claim", by: ["claim_id"] } as const;
const offer = { table: "pay_offer", by: ["offer_id"] } as const;
const advice = { table: "pay_advice", by: ["advice_id"] } as const;

/** Where two records are of one person: what they chose, were offered, claimed and did for others goes over. */
export const claimsOfPerson: readonly Moves[] = [
  movesRows({ kind: "claims.claimed", of: "person_id", ...claim }),
  movesRows({ kind: "claims.typed", of: "typed_by", ...claim }),
  movesRows({ kind: "claims.decided", of: "decided_by", ...claim }),
  movesRows({ kind: "claims.offers", of: "person_id", ...offer }),
  movesRows({ kind: "claims.offers-written", of: "written_by", ...offer }),
  movesRows({ kind: "claims.advice", of: "person_id", ...advice }),
  movesRows({ kind: "claims.advice-offered", of: "offered_by", ...advice }),
  movesRows({ kind: "claims.rates-set", table: "pay_rate", of: "set_by", by: ["rate_id"] }),
  movesRows({ kind: "claims.terms-set", table: "pay_terms", of: "set_by", by: ["terms_id"] }),
  movesRows({ kind: "claims.runs-made", table: "pay_run", of: "made_by", by: ["run_id"] }),
];

/** Where two pages are of one organisation: what it claimed goes over. */
export const claimsOfOrganisation: readonly Moves[] = [
  movesRows({ kind: "claims.of", of: "organisation_id", ...claim }),
];
