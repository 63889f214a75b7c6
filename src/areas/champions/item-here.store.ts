import type { Tx } from "../../db/tables.ts";
import { findSpeaker } from "./champions.store.ts";
import type { Came } from "./champions.store.ts";
import { findItem, listPutTo } from "./items.store.ts";
import { listAnswerers } from "./network.store.ts";

/** A question with whom it may be put to; undefined where there is no such. */
export async function findItemHere(tx: Tx, id: string) {
  const item = await findItem(tx, id);
  if (item === undefined) return undefined;
  const answerers = await listAnswerers(tx);
  return {
    item,
    answerers,
    answererId: item.answerer?.id ?? null,
    isAnswererHere: answerers.some(({ id: personId, isHere }) => isHere && personId === item.answerer?.id),
    putTo: await listPutTo(tx, id),
    championPersonId: item.championPersonId,
  };
}

/** A question for whoever asked it, by account or private link. */
export async function findOwnItem(tx: Tx, id: string, came: Came) {
  const item = await findItem(tx, id);
  const speaker = await findSpeaker(tx, came);
  return item && { item, token: came.token, isOwn: speaker !== null && speaker.id === item.championId };
}
