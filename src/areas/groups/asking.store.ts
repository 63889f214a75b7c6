import { randomUUID } from "node:crypto";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { asWhole } from "./circle.store.ts";
import type { Part, WayChosen } from "./group.ts";

export interface AskToSave {
  readonly groupId: string;
  readonly seatId: string;
  readonly part: Part;
  readonly personId: string | null;
  readonly organisationId: string | null;
  readonly wayChosen: WayChosen;
  readonly termEndsOn: string | null;
  readonly askedBy: string;
}

export async function saveAsk(tx: Tx, ask: AskToSave): Promise<string> {
  const askId = randomUUID();
  await asWhole(tx, () =>
    tx
      .insertInto("group_ask")
      .values({
        place_id: placeOf(tx),
        ask_id: askId,
        group_id: ask.groupId,
        seat_id: ask.seatId,
        part: ask.part,
        person_id: ask.personId,
        organisation_id: ask.organisationId,
        how_chosen: ask.wayChosen,
        term_ends_on: ask.termEndsOn,
        asked_by: ask.askedBy,
      })
      .execute(),
  );
  return askId;
}

export const saveDeclined = (tx: Tx, askId: string, at: Date): Promise<unknown> =>
  asWhole(tx, () =>
    tx
      .updateTable("group_ask")
      .set({ declined_at: at })
      .where("place_id", "=", placeOf(tx))
      .where("ask_id", "=", askId)
      .execute(),
  );

interface AsksToRemove {
  readonly seatId?: string;
  readonly part?: Part;
  readonly askId?: string;
}

export const removeAsks = (tx: Tx, { seatId, part, askId }: AsksToRemove): Promise<unknown> =>
  asWhole(tx, () =>
    tx
      .deleteFrom("group_ask")
      .where("place_id", "=", placeOf(tx))
      .$if(seatId !== undefined, (query) => query.where("seat_id", "=", seatId ?? ""))
      .$if(part !== undefined, (query) => query.where("part", "=", part ?? "holder"))
      .$if(askId !== undefined, (query) => query.where("ask_id", "=", askId ?? ""))
      .execute(),
  );
