import type { Tx } from "../../db/tables.ts";
import type { Actor } from "../../nouns/actor.ts";
import { holdPlanning } from "./plan-here.store.ts";

interface Asked {
  readonly planId: string;
  readonly partnerId: string;
}

/** A plan and one of its partners, to change what is said between them. */
export async function findPartner(tx: Tx, actor: Pick<Actor, "member">, { planId, partnerId }: Asked) {
  const thing = await holdPlanning(tx, actor, planId);
  const partner = thing?.partners.find(({ id }) => id === partnerId);
  return thing === undefined || partner === undefined ? undefined : { ...thing, partner };
}
