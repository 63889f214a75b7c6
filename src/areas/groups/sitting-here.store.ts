import type { Tx } from "../../db/tables.ts";
import type { Actor } from "../../nouns/actor.ts";
import type { Group, Seat, Sitting } from "./group.ts";
import { findGroup } from "./groups.store.ts";
import { takeSeatTurn } from "./circle.store.ts";

export interface SittingHere {
  readonly group: Group;
  readonly seat: Seat;
  readonly sitting: Sitting;
}

/** Somebody in a seat of a group, held until this request is done. */
export async function findSitting(
  tx: Tx,
  { actor, id, sittingId }: { readonly actor: Actor; readonly id: string; readonly sittingId: string },
): Promise<SittingHere | undefined> {
  await takeSeatTurn(tx);
  const group = await findGroup(tx, actor, id);
  const seat = group?.seats.find(({ sittings }) => sittings.some((one) => one.id === sittingId));
  const sitting = seat?.sittings.find((one) => one.id === sittingId);
  return group === undefined || seat === undefined || sitting === undefined ? undefined : { group, seat, sitting };
}
