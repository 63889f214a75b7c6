import { randomUUID } from "node:crypto";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { itemKinds, itemSides, itemsMax } from "./agenda.ts";
import type { AgendaItem, ItemKind, ItemSide } from "./agenda.ts";

/** The agenda in its order. */
export async function listItems(tx: Tx, sessionId: string): Promise<readonly AgendaItem[]> {
  const rows = await tx
    .selectFrom("session_item as i")
    .leftJoin("person as p", (join) =>
      join.onRef("p.place_id", "=", "i.place_id").onRef("p.person_id", "=", "i.asked_by"),
    )
    .selectAll("i")
    .select("p.name as person_name")
    .where("i.place_id", "=", placeOf(tx))
    .where("i.session_id", "=", sessionId)
    .where("i.taken_off_at", "is", null)
    .orderBy("i.position")
    .orderBy("i.item_id")
    .limit(itemsMax)
    .execute();
  return rows.map((row) => ({
    id: row.item_id,
    title: row.title,
    kind: itemKinds.find((one) => one === row.kind) ?? "item",
    side: itemSides.find((one) => one === row.side) ?? "both",
    askedBy: row.asked_by === null ? null : { id: row.asked_by, name: row.person_name ?? "" },
    minutes: row.minutes,
    position: row.position,
    wasReached: row.was_reached,
  }));
}

export interface ItemToSave {
  readonly title: string;
  readonly kind: ItemKind;
  readonly side: ItemSide;
  readonly askedBy: string | null;
  readonly minutes: number;
  readonly position: number;
}

export async function saveItem(tx: Tx, sessionId: string, item: ItemToSave): Promise<string> {
  const itemId = randomUUID();
  await tx
    .insertInto("session_item")
    .values({
      place_id: placeOf(tx),
      item_id: itemId,
      session_id: sessionId,
      title: item.title,
      kind: item.kind,
      side: item.side,
      asked_by: item.askedBy,
      minutes: item.minutes,
      position: item.position,
    })
    .execute();
  return itemId;
}

interface ItemChange {
  readonly position?: number;
  readonly minutes?: number;
  readonly wasReached?: boolean | null;
  readonly takenOffAt?: Date;
}

export const saveItemChange = (tx: Tx, itemId: string, change: ItemChange): Promise<unknown> =>
  tx
    .updateTable("session_item")
    .set({
      ...(change.position === undefined ? {} : { position: change.position }),
      ...(change.minutes === undefined ? {} : { minutes: change.minutes }),
      ...(change.wasReached === undefined ? {} : { was_reached: change.wasReached }),
      ...(change.takenOffAt === undefined ? {} : { taken_off_at: change.takenOffAt }),
    })
    .where("place_id", "=", placeOf(tx))
    .where("item_id", "=", itemId)
    .execute();
