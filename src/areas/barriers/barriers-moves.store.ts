import { movesRows } from "../../db/moving-rows.ts";
import type { Moves } from "../../db/moving-rows.ts";

const barrier = { table: "barrier", by: ["barrier_id"] } as const;
const step = { table: "barrier_step", by: ["barrier_id", "number"] } as const;
const review = { table: "risk_review", by: ["risk_id", "number"] } as const;
const action = { table: "risk_action", by: ["action_id"] } as const;

/** Where two records are of one person: what they raised, decided and own goes over. */
export const barriersOfPerson: readonly Moves[] = [
  movesRows({ kind: "barriers.raised", of: "raised_by", ...barrier }),
  movesRows({ kind: "barriers.steps-by", of: "by_person", ...step }),
  movesRows({ kind: "barriers.answers-for", of: "to_person", ...step }),
  movesRows({ kind: "barriers.terms", table: "barrier_terms", of: "set_by", by: ["terms_id"] }),
  movesRows({ kind: "risks.raised", table: "risk", of: "raised_by", by: ["risk_id"] }),
  movesRows({ kind: "risks.owned", of: "owner_id", ...review }),
  movesRows({ kind: "risks.reviewed", of: "by_person", ...review }),
  movesRows({ kind: "risks.actions-owned", of: "owner_id", ...action }),
  movesRows({ kind: "risks.actions-added", of: "added_by", ...action }),
  movesRows({ kind: "risks.actions-done", of: "done_by", ...action }),
];
