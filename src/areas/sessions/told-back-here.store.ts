import type { Tx } from "../../db/tables.ts";
import type { Actor } from "../../nouns/actor.ts";
import { listChanges, listSaidOf } from "./changes.store.ts";
import { findDay } from "./day-here.store.ts";
import type { ToldBack } from "./day-seen.ts";
import { findOwn } from "./own.store.ts";

/** What changed because of a listening section, for whoever came to it. */
export async function findToldBack(
  tx: Tx,
  actor: Actor,
  asked: { readonly sessionId: string; readonly token: string },
): Promise<ToldBack | undefined> {
  const own = await findOwn(tx, actor, asked);
  if (own === undefined) return undefined;
  return {
    ...own,
    changes: await listChanges(tx, [asked.sessionId]),
    saidOf: own.contributorId === null ? new Set() : await listSaidOf(tx, own.contributorId),
    day: await findDay(tx, actor, asked.sessionId),
  };
}
