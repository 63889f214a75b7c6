import type { Tx } from "../../db/tables.ts";
import type { Actor } from "../../nouns/actor.ts";
import { findHere } from "./alliance-here.store.ts";
import { personOf } from "./place-shown.ts";
import { listTrust } from "./trust.store.ts";
import type { TrustHere } from "./trust-here.ts";

export async function findTrustHere(
  tx: Tx,
  { id, actor }: { readonly id: string; readonly actor: Actor },
  hold?: "hold",
): Promise<TrustHere | undefined> {
  const here = await findHere(tx, { id, actor }, hold);
  if (here === undefined) return undefined;
  const said = here.isPart
    ? await listTrust(tx, { allianceId: id, personId: personOf(actor) })
    : { sentences: [], rounds: [] };
  return { ...here, said, openRound: said.rounds.find((one) => one.side === here.side && one.closedAt === null) };
}
