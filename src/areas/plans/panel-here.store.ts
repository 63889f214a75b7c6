import type { Tx } from "../../db/tables.ts";
import type { Actor } from "../../nouns/actor.ts";
import { findPanel } from "./panel.store.ts";
import { findPlanning, holdPlanning } from "./plan-here.store.ts";

type Reader = Pick<Actor, "member">;

async function withPanel<Thing extends { readonly plan: { readonly id: string } }>(
  tx: Tx,
  actor: Reader,
  thing: Thing | undefined,
) {
  const panel = thing && (await findPanel(tx, actor, thing.plan.id));
  return thing === undefined || panel === undefined ? undefined : { ...thing, panel };
}

/** A plan that has a panel, and its panel. */
export const findWithPanel = async (tx: Tx, actor: Reader, id: string) =>
  withPanel(tx, actor, await findPlanning(tx, actor, id));

/** The same, to change it. */
export const holdWithPanel = async (tx: Tx, actor: Reader, id: string) =>
  withPanel(tx, actor, await holdPlanning(tx, actor, id));
