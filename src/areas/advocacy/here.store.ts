import type { Tx } from "../../db/tables.ts";
import type { Actor } from "../../nouns/actor.ts";
import { findLooking, findOfKind, isOver, listSeen } from "../cases/index.ts";
import type { CaseHere, Looking, Seen } from "../cases/index.ts";
import type { Advocate } from "./advocacy.ts";
import { listWays } from "./advocacy.store.ts";
import type { Way } from "./advocacy.store.ts";
import { activeIn, listAdvocates } from "./advocates.store.ts";
import { standsOf } from "./state.rules.ts";
import type { Stands } from "./state.rules.ts";

export interface OneHere extends CaseHere {
  readonly way: Way;
  readonly stands: Stands;
  /** Of the organisation that holds the case. */
  readonly advocates: readonly Advocate[];
}

interface Asked {
  readonly actor: Actor;
  readonly at: Date;
  readonly id: string;
}

/** Somebody who needs an advocate, as far as whoever asks may know of it. */
export async function findOneHere(tx: Tx, asked: Asked): Promise<OneHere | undefined> {
  const here = await findOfKind(tx, { ...asked, kind: "advocacy" });
  const way = here && (await listWays(tx, [here.one.id])).get(here.one.id);
  if (here === undefined || way === undefined) return undefined;
  const advocates = await listAdvocates(tx, [here.one.holder.id]);
  const around = { active: activeIn(advocates, here.one.holder.id), isOver: isOver(here.one) };
  return { ...here, way, advocates, stands: standsOf(way.steps, around) };
}

export interface Listed extends Seen {
  readonly way: Way;
  readonly stands: Stands;
}

export interface AllHere {
  readonly looking: Looking;
  readonly ones: readonly Listed[];
  readonly advocates: readonly Advocate[];
}

/** Those of whom whoever asks may know what happened. */
export async function listOnesHere(tx: Tx, { actor, at }: Omit<Asked, "id">): Promise<AllHere> {
  const looking = await findLooking(tx, actor, at);
  const seen = (await listSeen(tx, looking, { kind: "advocacy" })).filter(
    ({ gate }) => gate.open && gate.parts.includes("steps"),
  );
  const ways = await listWays(
    tx,
    seen.map(({ one }) => one.id),
  );
  const holders = [...new Set(seen.map(({ one }) => one.holder.id))];
  const advocates = await listAdvocates(tx, [...new Set([...holders, ...looking.looker.organisationIds])]);
  const active = new Map(holders.map((id) => [id, activeIn(advocates, id)]));
  const ones = seen.flatMap((each): readonly Listed[] => {
    const way = ways.get(each.one.id);
    if (way === undefined) return [];
    const around = { active: active.get(each.one.holder.id) ?? new Set<string>(), isOver: isOver(each.one) };
    return [{ ...each, way, stands: standsOf(way.steps, around) }];
  });
  return { looking, ones, advocates };
}
