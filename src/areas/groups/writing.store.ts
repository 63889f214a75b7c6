import { randomUUID } from "node:crypto";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { removeAsks } from "./asking.store.ts";
import { asWhole, saveCircle } from "./circle.store.ts";
import type { Part, SeatStanding, Showing, WayChosen } from "./group.ts";
import type { GroupWritten } from "./group.rules.ts";

export async function saveGroup(
  tx: Tx,
  group: GroupWritten,
  { startedBy, today }: { readonly startedBy: string; readonly today: string },
): Promise<string> {
  const [placeId, groupId] = [placeOf(tx), randomUUID()];
  await tx
    .insertInto("place_group")
    .values({
      place_id: placeId,
      group_id: groupId,
      ...columnsOf(group),
      is_health: group.isHealth,
      started_by: startedBy,
    })
    .execute();
  if (group.seats.length > 0)
    await tx
      .insertInto("group_seat")
      .values(
        group.seats.map((standing) => ({
          place_id: placeId,
          seat_id: randomUUID(),
          group_id: groupId,
          standing,
          added_on: today,
        })),
      )
      .execute();
  await saveCircle(tx, groupId);
  return groupId;
}

const columnsOf = (group: Omit<GroupWritten, "seats" | "isHealth">) => ({
  name: group.name,
  kind: group.kind,
  purpose: group.purpose,
  community_id: group.communityId,
  chosen_by: group.chosenBy,
  chosen_because: group.chosenBecause,
  chair_id: group.chairId,
});

export async function saveGroupChange(
  tx: Tx,
  groupId: string,
  group: Omit<GroupWritten, "seats" | "isHealth">,
): Promise<void> {
  await tx
    .updateTable("place_group")
    .set(columnsOf(group))
    .where("place_id", "=", placeOf(tx))
    .where("group_id", "=", groupId)
    .execute();
  await saveCircle(tx, groupId);
}

interface SeatToAdd {
  readonly groupId: string;
  readonly standing: SeatStanding;
  readonly today: string;
}

export async function saveSeat(tx: Tx, { groupId, standing, today }: SeatToAdd): Promise<string> {
  const seatId = randomUUID();
  await tx
    .insertInto("group_seat")
    .values({ place_id: placeOf(tx), seat_id: seatId, group_id: groupId, standing, added_on: today })
    .execute();
  return seatId;
}

export async function saveSeatAway(tx: Tx, seatId: string, today: string): Promise<void> {
  await removeAsks(tx, { seatId });
  await tx
    .updateTable("group_seat")
    .set({ taken_away_on: today })
    .where("place_id", "=", placeOf(tx))
    .where("seat_id", "=", seatId)
    .execute();
}

export interface HoldingToSave {
  readonly groupId: string;
  readonly seatId: string;
  readonly part: Part;
  readonly personId: string;
  readonly organisationId: string | null;
  readonly wayChosen: WayChosen;
  readonly termEndsOn: string | null;
  readonly shownAs: Showing;
  readonly isPrivate: boolean;
  readonly today: string;
}

/** Somebody sits there from today; whoever else was asked for it is asked no more. */
export async function saveHolding(tx: Tx, holding: HoldingToSave): Promise<string> {
  const [placeId, holdingId] = [placeOf(tx), randomUUID()];
  const { groupId, seatId, part } = holding;
  await tx
    .insertInto("group_holding")
    .values({
      place_id: placeId,
      holding_id: holdingId,
      group_id: groupId,
      seat_id: seatId,
      part,
      organisation_id: holding.organisationId,
      how_chosen: holding.wayChosen,
      since: holding.today,
      term_ends_on: holding.termEndsOn,
    })
    .execute();
  await asWhole(tx, () =>
    tx
      .insertInto("group_holder")
      .values({
        place_id: placeId,
        holding_id: holdingId,
        group_id: groupId,
        person_id: holding.personId,
        shown_as: holding.shownAs,
        is_private: holding.isPrivate,
      })
      .execute(),
  );
  await removeAsks(tx, { seatId, part });
  await saveCircle(tx, groupId);
  return holdingId;
}

export type EndedBecause = "left" | "taken-off" | "term-over" | "stepped-in" | "left-the-place" | "group-ended";

interface HoldingToEnd {
  readonly groupId: string;
  readonly holdingIds: readonly string[];
  readonly because: EndedBecause;
  readonly today: string;
}

/** A seat stands empty from today. Who sat there because of their own life is kept nowhere from then on. */
export async function saveHoldingEnd(tx: Tx, { groupId, holdingIds, because, today }: HoldingToEnd): Promise<void> {
  if (holdingIds.length === 0) return;
  await tx
    .updateTable("group_holding")
    .set({ ended_on: today, ended_because: because })
    .where("place_id", "=", placeOf(tx))
    .where("holding_id", "in", holdingIds)
    .where("ended_on", "is", null)
    .execute();
  await asWhole(tx, () =>
    tx
      .deleteFrom("group_holder")
      .where("place_id", "=", placeOf(tx))
      .where("holding_id", "in", holdingIds)
      .where("is_private", "=", true)
      .execute(),
  );
  await saveCircle(tx, groupId);
}

interface SentenceToSave {
  readonly groupId: string;
  readonly words: string;
  readonly agreedOn: string;
  readonly writtenBy: string;
}

export async function saveSentence(tx: Tx, { groupId, words, agreedOn, writtenBy }: SentenceToSave): Promise<string> {
  const sentenceId = randomUUID();
  await tx
    .insertInto("group_sentence")
    .values({
      place_id: placeOf(tx),
      sentence_id: sentenceId,
      group_id: groupId,
      words,
      agreed_on: agreedOn,
      written_by: writtenBy,
    })
    .execute();
  return sentenceId;
}

export async function saveGroupEnd(
  tx: Tx,
  { id, holdingIds }: { readonly id: string; readonly holdingIds: readonly string[] },
  { because, today }: { readonly because: string; readonly today: string },
): Promise<void> {
  await saveHoldingEnd(tx, { groupId: id, holdingIds, because: "group-ended", today });
  await asWhole(tx, () =>
    tx.deleteFrom("group_ask").where("place_id", "=", placeOf(tx)).where("group_id", "=", id).execute(),
  );
  await tx
    .updateTable("place_group")
    .set({ ended_on: today, ended_because: because })
    .where("place_id", "=", placeOf(tx))
    .where("group_id", "=", id)
    .execute();
}
