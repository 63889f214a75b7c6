import { leftUnder } from "./ceiling.rules.ts";
import type { Ceiling, Claim, FeeCounted } from "./claim.ts";

export type ToPay = Pick<Claim, "id" | "person" | "organisation" | "kind" | "pence" | "typedById">;

interface Paying {
  /** A plain date: a ceiling counts in the week or month in which the money comes. */
  readonly payOn: string;
  /** Who makes the run: nobody pays themselves. */
  readonly payerId: string;
  readonly ceilings: ReadonlyMap<string, Ceiling | null>;
  /** Fees that were paid already, by person. */
  readonly paid: ReadonlyMap<string, readonly FeeCounted[]>;
  /** Organisations that the maker of the run works for. */
  readonly ownOrganisationIds: readonly string[];
}

export interface Picked {
  readonly pay: readonly ToPay[];
  /** Would take somebody over their own ceiling, or is of whoever makes the run: it stays for another one. */
  readonly later: readonly ToPay[];
}

/** What of the agreed claims is paid on this day, the oldest first. @practice P20 */
export function pickForRun(agreed: readonly ToPay[], paying: Paying): Picked {
  const paid = new Map(paying.paid);
  const pay: ToPay[] = [];
  const later: ToPay[] = [];
  for (const claim of agreed) {
    const personId = claim.person?.id ?? "";
    const isOwn = personId === paying.payerId || paying.ownOrganisationIds.includes(claim.organisation?.id ?? "nobody");
    const fees = paid.get(personId) ?? [];
    const left = claim.kind === "fee" ? leftUnder(paying.ceilings.get(personId) ?? null, fees, paying.payOn) : null;
    if (isOwn || (left !== null && claim.pence > left)) {
      later.push(claim);
      continue;
    }
    pay.push(claim);
    if (claim.kind === "fee") paid.set(personId, [...fees, { pence: claim.pence, day: paying.payOn }]);
  }
  return { pay, later };
}
