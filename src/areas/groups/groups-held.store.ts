import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { asThemselves } from "../people/index.ts";
import { kindNames, partNames, seatNames, groupKinds, seatStandings } from "./group.ts";
import { asWhole, saveCircle } from "./circle.store.ts";
import { saveHoldingEnd } from "./writing.store.ts";

type Held = readonly Readonly<Record<string, string>>[];

const linesMax = 1000;

const sittingsOf = (tx: Tx, personId: string) =>
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
    .select(["g.group_id", "g.name", "h.holding_id", "h.part", "h.since", "h.ended_on", "s.standing", "w.shown_as"])
    .where("w.place_id", "=", placeOf(tx))
    .where("w.person_id", "=", personId)
    .orderBy("h.since")
    .limit(linesMax)
    .execute();

/** The seats somebody holds or held, and those they are asked to take. */
export const readSeatsHeld = (tx: Tx, personId: string): Promise<Held> =>
  asThemselves(tx, [personId], async () => {
    const seats = await sittingsOf(tx, personId);
    const asks = await tx
      .selectFrom("group_ask as a")
      .innerJoin("place_group as g", (join) =>
        join.onRef("g.place_id", "=", "a.place_id").onRef("g.group_id", "=", "a.group_id"),
      )
      .select(["g.name", "a.asked_at"])
      .where("a.place_id", "=", placeOf(tx))
      .where("a.person_id", "=", personId)
      .orderBy("a.asked_at")
      .limit(linesMax)
      .execute();
    return [
      ...seats.map((row) => {
        const standing = seatStandings.find((one) => one === row.standing);
        return {
          Group: row.name,
          "A seat for": standing === undefined ? row.standing : seatNames[standing],
          As: partNames[row.part],
          "Shown to the group as": row.shown_as === "seat" ? "the seat says" : "a plain member",
          Since: row.since,
          ...(row.ended_on === null ? {} : { Until: row.ended_on }),
        };
      }),
      ...asks.map((row) => ({ Group: row.name, "You were asked on": row.asked_at.toISOString().slice(0, 10) })),
    ];
  });

const endAll = async (tx: Tx, personId: string): Promise<void> => {
  const placeId = placeOf(tx);
  const today = new Date().toISOString().slice(0, 10);
  const seats = await asThemselves(tx, [personId], () => sittingsOf(tx, personId));
  const open = seats.filter(({ ended_on: endedOn }) => endedOn === null);
  await tx
    .updateTable("place_group")
    .set({ chair_id: null })
    .where("place_id", "=", placeId)
    .where("chair_id", "=", personId)
    .execute();
  const inside = await asThemselves(tx, [personId], () =>
    tx
      .selectFrom("group_circle")
      .select("group_id")
      .where("place_id", "=", placeId)
      .where("person_id", "=", personId)
      .limit(linesMax)
      .execute(),
  );
  await asWhole(tx, () =>
    tx.deleteFrom("group_ask").where("place_id", "=", placeId).where("person_id", "=", personId).execute(),
  );
  for (const groupId of new Set([...open, ...inside].map(({ group_id }) => group_id))) {
    const holdingIds = open.filter((one) => one.group_id === groupId).map((one) => one.holding_id);
    await saveHoldingEnd(tx, { groupId, holdingIds, because: "left-the-place", today });
    await saveCircle(tx, groupId);
  }
};

/** They left the place: their seats stand empty, a chair is looked for, and nobody waits for their answer. */
export const passOnSeats = (tx: Tx, personId: string): Promise<void> => endAll(tx, personId);

/** That a seat was held stays; who held it goes. */
export async function eraseSeats(tx: Tx, personId: string): Promise<void> {
  await endAll(tx, personId);
  await asWhole(tx, () =>
    tx.deleteFrom("group_holder").where("place_id", "=", placeOf(tx)).where("person_id", "=", personId).execute(),
  );
}

/** The groups they began or chair, and the sentences they wrote down for them. */
export async function readGroupsHeld(tx: Tx, personId: string): Promise<Held> {
  const begun = await tx
    .selectFrom("place_group")
    .select(["name", "kind", "chair_id", "started_at"])
    .where("place_id", "=", placeOf(tx))
    .where((is) => is.or([is("chair_id", "=", personId), is("started_by", "=", personId)]))
    .orderBy("started_at")
    .limit(linesMax)
    .execute();
  const sentences = await tx
    .selectFrom("group_sentence")
    .select(["words", "agreed_on"])
    .where("place_id", "=", placeOf(tx))
    .where("written_by", "=", personId)
    .orderBy("written_at")
    .limit(linesMax)
    .execute();
  return [
    ...begun.map(({ name, kind, chair_id, started_at }) => {
      const known = groupKinds.find((one) => one === kind);
      return {
        [chair_id === personId ? "You chair" : "You began"]: name,
        Kind: known === undefined ? kind : kindNames[known],
        Since: started_at.toISOString().slice(0, 10),
      };
    }),
    ...sentences.map(({ words, agreed_on }) => ({ "You wrote down": words, "Agreed on": agreed_on })),
  ];
}

/** The groups and their sentences stay; the name goes. */
export async function eraseGroupsHeld(tx: Tx, personId: string): Promise<void> {
  const placeId = placeOf(tx);
  for (const column of ["chair_id", "started_by"] as const)
    await tx
      .updateTable("place_group")
      .set({ [column]: null })
      .where("place_id", "=", placeId)
      .where(column, "=", personId)
      .execute();
  await tx
    .updateTable("group_sentence")
    .set({ written_by: null })
    .where("place_id", "=", placeId)
    .where("written_by", "=", personId)
    .execute();
  await asWhole(tx, () =>
    tx
      .updateTable("group_ask")
      .set({ asked_by: null })
      .where("place_id", "=", placeId)
      .where("asked_by", "=", personId)
      .execute(),
  );
}

/** Of seats that were left long ago, who held them is forgotten. @returns how many. */
export async function forgetWhoHeld(tx: Tx, before: Date): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom("group_holder as w")
    .using("group_holding as h")
    .whereRef("h.place_id", "=", "w.place_id")
    .whereRef("h.holding_id", "=", "w.holding_id")
    .where("w.place_id", "=", placeOf(tx))
    .where("h.ended_on", "<", before.toISOString().slice(0, 10))
    .executeTakeFirst();
  return Number(numDeletedRows);
}
