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

const looksMax = 10;

/** The looks at all groups together, the latest first: of five years. */
export async function listLooks(tx: Tx): Promise<readonly VarietyFound[]> {
  const rows = await tx
    .selectFrom("variety_look")
    .select(["on_day", "found"])
    .where("place_id", "=", placeOf(tx))
    .orderBy("on_day", "desc")
    .limit(looksMax)
    .execute();
  return rows.map((row) => ({ onDay: row.on_day, found: varietyKept.parse(row.found) }));
}

/** The latest of them. */
export const findLastLook = async (tx: Tx): Promise<VarietyFound | undefined> => (await listLooks(tx))[0];

export async function saveLook(tx: Tx, { onDay, found }: VarietyFound): Promise<void> {
  await tx
    .insertInto("variety_look")
    .values({
      place_id: placeOf(tx),
      on_day: onDay,
      found: canonicalJson({ ...found, once: { ...found.once } }),
    })
    .execute();
}

const peopleMax = 20_000;

export interface WhoSits {
  readonly personId: string;
  /** What their seats are openly for. */
  readonly standings: readonly SeatStanding[];
  readonly groupIds: readonly string[];
  /** Those of them that are for all communities. */
  readonly groupIdsForAll: readonly string[];
}

/** Everybody who sits in a group of this place. */
export async function listWhoSits(tx: Tx): Promise<readonly WhoSits[]> {
  const rows = await asWhole(tx, () =>
    tx
      .selectFrom("group_holder as w")
      .innerJoin("group_holding as h", (join) =>
        join.onRef("h.place_id", "=", "w.place_id").onRef("h.holding_id", "=", "w.holding_id"),
      )
      .innerJoin("group_seat as s", (join) =>
        join.onRef("s.place_id", "=", "h.place_id").onRef("s.seat_id", "=", "h.seat_id"),
      )
      .innerJoin("place_group as g", (join) =>
        join.onRef("g.place_id", "=", "h.place_id").onRef("g.group_id", "=", "h.group_id"),
      )
      .select("w.person_id")
      .select(({ fn }) => fn.agg<string[]>("array_agg", ["s.standing"]).as("standings"))
      .select(({ fn }) => fn.agg<string[]>("array_agg", ["h.group_id"]).as("group_ids"))
      .select(({ fn }) =>
        fn.agg<string[] | null>("array_agg", ["h.group_id"]).filterWhere("g.community_id", "is", null).as("for_all"),
      )
      .where("w.place_id", "=", placeOf(tx))
      .where("h.ended_on", "is", null)
      .where("h.part", "=", "holder")
      .groupBy("w.person_id")
      .limit(peopleMax)
      .execute(),
  );
  return rows.map((row) => ({
    personId: row.person_id,
    standings: seatStandings.filter((one) => row.standings.includes(one)),
    groupIds: row.group_ids,
    groupIdsForAll: row.for_all ?? [],
  }));
}

/** Every place, with the day it began. */
export async function listPlacesToLookAt(
  db: Db,
): Promise<readonly { readonly placeId: string; readonly startedOn: string }[]> {
  const rows = await db.selectFrom("place").select(["place_id", "started_at"]).orderBy("place_id").execute();
  return rows.map((row) => ({ placeId: row.place_id, startedOn: row.started_at.toISOString().slice(0, 10) }));
}
