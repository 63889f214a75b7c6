import type { Tx } from "../../db/tables.ts";
import type { Offer } from "./claim.ts";
import { findClaim } from "./claims.store.ts";
import type { ClaimHere } from "./claims.store.ts";
import { findOffer } from "./offers.store.ts";

/** A claim with what whoever is paid chose. */
export async function findClaimShown(
  tx: Tx,
  id: string,
): Promise<(ClaimHere & { readonly offer: Offer | null }) | undefined> {
  const here = await findClaim(tx, id);
  return here && { ...here, offer: here.personId === null ? null : await findOffer(tx, here.personId) };
}
