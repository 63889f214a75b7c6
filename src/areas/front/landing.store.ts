import { listPlacesOfLogin } from "../../db/places-of-login.ts";
import type { Db } from "../../db/tables.ts";

interface Entered {
  /** `in` with the login that came in; anything else is still at the door. */
  readonly kind: string;
  readonly login?: { readonly id: string };
}

/** Where somebody who has just signed in begins: where they wanted to go, else at home in their only place. */
export async function findLanding(db: Db, { kind, login }: Entered, next: string): Promise<string> {
  if (kind !== "in" || login === undefined || next !== "/") return next;
  const [only, another] = await listPlacesOfLogin(db, login.id);
  return only === undefined || another !== undefined ? next : `/${only.slug}/home`;
}
