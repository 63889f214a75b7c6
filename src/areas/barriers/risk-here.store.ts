import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { listUndecidedEnds } from "../funding/index.ts";
import type { UndecidedEnd } from "../funding/index.ts";
import { listMembers } from "../people/index.ts";
import type { Named } from "./barrier.ts";
import { findRisk, listReviews, listRisks } from "./risks.store.ts";
import { findTerms } from "./terms.store.ts";

const peopleMax = 500;

/** Who can own a risk or an action: everybody of the place, for communities own some of what is done. */
export const listOwners = async (tx: Tx): Promise<readonly Named[]> =>
  (await listMembers(tx, placeOf(tx), { limit: peopleMax })).map(({ personId, name }) => ({ id: personId, name }));

/** A risk with its history and who owns anything of it; undefined where there is no such. */
export async function findRiskHere(tx: Tx, id: string) {
  const risk = await findRisk(tx, id);
  if (risk === undefined) return undefined;
  return {
    risk,
    register: risk.register,
    ownerIds: [risk.current.owner, ...risk.actions.map(({ owner }) => owner)].flatMap((owner) => owner?.id ?? []),
    reviews: await listReviews(tx, id),
    terms: await findTerms(tx),
    owners: await listOwners(tx),
  };
}

export type RiskHere = NonNullable<Awaited<ReturnType<typeof findRiskHere>>>;

/**
 * Ends of grants and contracts about which nothing was decided in time, and that nobody has scored yet: they stand on the
 * commissioners’ register by themselves, and go by themselves once it is decided. @practice P33
 */
export async function listEndsUnscored(tx: Tx, today: string): Promise<readonly UndecidedEnd[]> {
  const scored = new Set((await listRisks(tx)).map(({ grantId, grantEnd }) => `${grantId} ${grantEnd}`));
  return (await listUndecidedEnds(tx, today)).filter(({ id, endsOn }) => !scored.has(`${id} ${endsOn}`));
}
