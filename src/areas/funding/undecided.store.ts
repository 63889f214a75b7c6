import type { Tx } from "../../db/tables.ts";
import { monthsLater } from "../../nouns/months.ts";
import { monthsAhead, riskOf } from "./ending.rules.ts";
import { listGrants } from "./grants.store.ts";

/** An end about which the commissioner should have decided and has not: theirs, and no mark on the organisation. */
export interface UndecidedEnd {
  readonly id: string;
  readonly title: string;
  readonly endsOn: string;
  readonly decideBy: string;
}

const undecidedMax = 500;

/** Ends that are a risk of the commissioners today; decided about, they are none. @practice P33 */
export async function listUndecidedEnds(tx: Tx, today: string): Promise<readonly UndecidedEnd[]> {
  const grants = await listGrants(tx, { undecidedBy: monthsLater(today, monthsAhead) }, undecidedMax);
  return grants.flatMap((grant) => {
    const risk = riskOf(grant, today);
    return risk === null ? [] : [{ id: grant.id, title: grant.title, endsOn: risk.endsOn, decideBy: risk.decideBy }];
  });
}
