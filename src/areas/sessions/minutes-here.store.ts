import type { Tx } from "../../db/tables.ts";
import type { Actor } from "../../nouns/actor.ts";
import { findDay } from "./day-here.store.ts";
import type { MinutesHere } from "./day-seen.ts";
import { listInvited } from "./invitations.store.ts";
import { listMinutes, listMinutesSent } from "./recording.store.ts";

export async function findMinutesHere(tx: Tx, actor: Actor, id: string): Promise<MinutesHere | undefined> {
  const day = await findDay(tx, actor, id);
  if (day === undefined) return undefined;
  return {
    ...day,
    minutes: await listMinutes(tx, id),
    invited: await listInvited(tx, actor, id),
    sentOn: await listMinutesSent(tx, id),
  };
}
