import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { groupsMax, seatStandings, seatsMax, waysChosen } from "./group.ts";
import type { Ask, Named, Seat, Sitting } from "./group.ts";

const named = (id: string | null, name: string | null): Named | null => (id === null ? null : { id, name: name ?? "" });
const wayOf = (kept: string) => waysChosen.find((one) => one === kept) ?? "asked";

export interface SeatOfGroup {
  readonly groupId: string;
  readonly seat: Seat;
}

/** The seats of these groups, with who sits there as far as it exists for whoever reads. */
export async function listSeats(tx: Tx, groupIds: readonly string[]): Promise<readonly SeatOfGroup[]> {
  if (groupIds.length === 0) return [];
  const rows = await tx
    .selectFrom("group_seat")
    .select(["seat_id", "group_id", "standing"])
    .where("place_id", "=", placeOf(tx))
    .where("group_id", "in", groupIds)
    .where("taken_away_on", "is", null)
    .orderBy("added_on")
    .orderBy("standing")
    .orderBy("seat_id")
    .limit(groupsMax * seatsMax)
    .execute();
  const sittings = await listSittings(tx, groupIds);
  const asks = await listAsks(tx, groupIds);
  return rows.flatMap((row) => {
    const standing = seatStandings.find((one) => one === row.standing);
    if (standing === undefined) return [];
    const id = row.seat_id;
    const seat = { id, standing, sittings: sittings.get(id) ?? [], asks: asks.get(id) ?? [] };
    return [{ groupId: row.group_id, seat }];
  });
}

const bySeat = <Row extends { readonly seat_id: string }, Made>(
  rows: readonly Row[],
  make: (row: Row) => Made,
): ReadonlyMap<string, readonly Made[]> => {
  const seats = new Map<string, Made[]>();
  for (const row of rows) seats.set(row.seat_id, [...(seats.get(row.seat_id) ?? []), make(row)]);
  return seats;
};

async function listSittings(tx: Tx, groupIds: readonly string[]): Promise<ReadonlyMap<string, readonly Sitting[]>> {
  const rows = await tx
    .selectFrom("group_holding as h")
    .leftJoin("group_holder as w", (join) =>
      join.onRef("w.place_id", "=", "h.place_id").onRef("w.holding_id", "=", "h.holding_id"),
    )
    .leftJoin("person as n", (join) =>
      join.onRef("n.place_id", "=", "w.place_id").onRef("n.person_id", "=", "w.person_id"),
    )
    .leftJoin("organisation as o", (join) =>
      join.onRef("o.place_id", "=", "h.place_id").onRef("o.organisation_id", "=", "h.organisation_id"),
    )
    .select(["h.holding_id", "h.seat_id", "h.part", "h.how_chosen", "h.since", "h.term_ends_on"])
    .select(["h.organisation_id", "o.name as organisation", "w.person_id", "n.name", "w.shown_as"])
    .where("h.place_id", "=", placeOf(tx))
    .where("h.group_id", "in", groupIds)
    .where("h.ended_on", "is", null)
    .orderBy("h.part", "desc")
    .limit(groupsMax * seatsMax)
    .execute();
  return bySeat(rows, (row) => ({
    id: row.holding_id,
    part: row.part,
    through: named(row.organisation_id, row.organisation),
    wayChosen: wayOf(row.how_chosen),
    since: row.since,
    termEndsOn: row.term_ends_on,
    holder:
      row.person_id === null
        ? null
        : { id: row.person_id, name: row.name ?? "", shownAs: row.shown_as === "seat" ? "seat" : "member" },
  }));
}

const asksQuery = (tx: Tx) =>
  tx
    .selectFrom("group_ask as a")
    .leftJoin("person as n", (join) =>
      join.onRef("n.place_id", "=", "a.place_id").onRef("n.person_id", "=", "a.person_id"),
    )
    .leftJoin("organisation as o", (join) =>
      join.onRef("o.place_id", "=", "a.place_id").onRef("o.organisation_id", "=", "a.organisation_id"),
    )
    .selectAll("a")
    .select(["n.name", "o.name as organisation"])
    .where("a.place_id", "=", placeOf(tx));

type AskRow = Awaited<ReturnType<ReturnType<typeof asksQuery>["execute"]>>[number];

const askFrom = (row: AskRow): Ask => ({
  id: row.ask_id,
  part: row.part,
  person: named(row.person_id, row.name),
  organisation: named(row.organisation_id, row.organisation),
  wayChosen: wayOf(row.how_chosen),
  termEndsOn: row.term_ends_on,
  askedAt: row.asked_at.toISOString(),
  declinedAt: row.declined_at?.toISOString() ?? null,
});

async function listAsks(tx: Tx, groupIds: readonly string[]): Promise<ReadonlyMap<string, readonly Ask[]>> {
  const rows = await asksQuery(tx)
    .where("a.group_id", "in", groupIds)
    .orderBy("a.asked_at")
    .limit(groupsMax * seatsMax)
    .execute();
  return bySeat(rows, askFrom);
}

export interface AskWaiting extends Ask {
  readonly groupId: string;
  readonly group: string;
  readonly standing: string;
}

/** What waits for this person, or for an organisation they work for, to answer. Only inside `asThemselves`. */
export async function listAsksOf(
  tx: Tx,
  { personId, organisationIds }: { readonly personId: string; readonly organisationIds: readonly string[] },
): Promise<readonly AskWaiting[]> {
  const rows = await asksQuery(tx)
    .innerJoin("place_group as g", (join) =>
      join.onRef("g.place_id", "=", "a.place_id").onRef("g.group_id", "=", "a.group_id"),
    )
    .innerJoin("group_seat as s", (join) =>
      join.onRef("s.place_id", "=", "a.place_id").onRef("s.seat_id", "=", "a.seat_id"),
    )
    .select(["g.name as group_name", "s.standing"])
    .where("a.declined_at", "is", null)
    .where("g.ended_on", "is", null)
    .where((is) =>
      is.or([
        is("a.person_id", "=", personId),
        ...(organisationIds.length === 0
          ? []
          : [is.and([is("a.person_id", "is", null), is("a.organisation_id", "in", organisationIds)])]),
      ]),
    )
    .orderBy("a.asked_at")
    .limit(20)
    .execute();
  return rows.map((row) => ({
    ...askFrom(row),
    groupId: row.group_id,
    group: row.group_name,
    standing: row.standing,
  }));
}
