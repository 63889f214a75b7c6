import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Held } from "./participation.rules.ts";

const holdingsMax = 20_000;

/** Every seat as it was held since a day; deputies hold none. */
export async function listHoldingsSince(tx: Tx, day: string): Promise<readonly Held[]> {
  const rows = await tx
    .selectFrom("group_holding as h")
    .innerJoin("group_seat as s", (join) =>
      join.onRef("s.place_id", "=", "h.place_id").onRef("s.seat_id", "=", "h.seat_id"),
    )
    .select(["h.group_id", "s.standing", "h.organisation_id", "h.since", "h.ended_on"])
    .where("h.place_id", "=", placeOf(tx))
    .where("h.part", "=", "holder")
    .where((is) => is.or([is("h.ended_on", "is", null), is("h.ended_on", ">=", day)]))
    .orderBy("h.since", "desc")
    .limit(holdingsMax)
    .execute();
  return rows.map((row) => ({
    groupId: row.group_id,
    standing: row.standing,
    isThrough: row.organisation_id !== null,
    since: row.since,
    endedOn: row.ended_on,
  }));
}
