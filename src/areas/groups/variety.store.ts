import { canonicalJson } from "../../db/canonical-json.ts";
import type { Db, Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { seatStandings } from "./group.ts";
import type { SeatStanding } from "./group.ts";
import { varietyKept } from "./variety-kept.schema.ts";
import { asWhole } from "./circle.store.ts";

export interface VarietyFound {
  readonly onDay: string;
  readonly found: ReturnType<typeof varietyKept.parse>;
}

/** The latest look at all groups together. */
export async function findLastLook(tx: Tx): Promise<VarietyFound | undefined> {
  const row = await tx
    .selectFrom("variety_look")
    .select(["on_day", "found"])
    .where("place_id", "=", placeOf(tx))
    .orderBy("on_day", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && { onDay: row.on_day, found: varietyKept.parse(row.found) };
}

export async function saveLook(tx: Tx, { onDay, found }: VarietyFound): Promise<void> {
  await tx
    .insertInto("variety_look")
    .values({
      place_id: placeOf(tx),
      on_day: onDay,
      found: canonicalJson({ littleHeard: found.littleHeard, once: { ...found.once } }),
    })
    .execute();
}

const peopleMax = 20_000;

/** Everybody who sits in a group of this place, with what their seats are openly for. */
export async function listWhoSits(
  tx: Tx,
): Promise<readonly { readonly personId: string; readonly standings: readonly SeatStanding[] }[]> {
  const rows = await asWhole(tx, () =>
    tx
      .selectFrom("group_holder as w")
      .innerJoin("group_holding as h", (join) =>
        join.onRef("h.place_id", "=", "w.place_id").onRef("h.holding_id", "=", "w.holding_id"),
      )
      .innerJoin("group_seat as s", (join) =>
        join.onRef("s.place_id", "=", "h.place_id").onRef("s.seat_id", "=", "h.seat_id"),
      )
      .select("w.person_id")
      .select(({ fn }) => fn.agg<string[]>("array_agg", ["s.standing"]).as("standings"))
      .where("w.place_id", "=", placeOf(tx))
      .where("h.ended_on", "is", null)
      .where("h.part", "=", "holder")
      .groupBy("w.person_id")
      .limit(peopleMax)
      .execute(),
  );
  return rows.map(({ person_id: personId, standings }) => ({
    personId,
    standings: seatStandings.filter((one) => standings.includes(one)),
  }));
}

/** Every place, with the day it began. */
export async function listPlacesToLookAt(
  db: Db,
): Promise<readonly { readonly placeId: string; readonly startedOn: string }[]> {
  const rows = await db.selectFrom("place").select(["place_id", "started_at"]).orderBy("place_id").execute();
  return rows.map((row) => ({ placeId: row.place_id, startedOn: row.started_at.toISOString().slice(0, 10) }));
}
