import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import type { ThreadAbout } from "../../../nouns/thread.ts";
import { listGivenByQuarter, listGivenOfCommunities } from "../given-in.store.ts";
import type { GivenIn } from "../given-in.store.ts";
import { isOfMany } from "../of-many.rules.ts";
import { mayReadAll } from "../recognition.policy.ts";

export interface Given {
  readonly who: string;
  /** `until`: the last day of the quarter. Whole hours, for programs too. */
  readonly quarters: readonly { readonly until: string; readonly hours: number }[];
}

interface Asking {
  readonly actor: Actor;
  /** A plain date. */
  readonly today: string;
}

const inHours = ({ until, minutes }: GivenIn): Given["quarters"][number] => ({
  until,
  hours: Math.round(minutes / 60),
});

/**
 * Time is written down for a service. Whoever may not read what each gave is told of the whole place alone, of quarters that
 * are over and in which many gave: of a service too, and what another one got could be taken from the whole; of a quarter
 * that is not over, and whoever looks twice reads one entry. Of a community alone, what its organisations gave: no person.
 */
export async function givenByQuarter(
  tx: Tx,
  { services, communities }: ThreadAbout,
  { actor, today }: Asking,
): Promise<Given> {
  const readsAll = mayReadAll(actor).allowed;
  if (communities.length > 0 && services.length === 0)
    return {
      who: "Its organisations",
      quarters: readsAll ? (await listGivenOfCommunities(tx, communities)).map(inHours) : [],
    };
  if (services.length > 0 && !readsAll) return { who: "Partners", quarters: [] };
  const all = await listGivenByQuarter(tx, services);
  const told = readsAll ? all : all.filter((one) => one.until < today && isOfMany(one));
  return { who: "Partners", quarters: told.map(inHours) };
}
