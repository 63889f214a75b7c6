import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Side } from "../../nouns/role.ts";
import { partsMax } from "./programme.ts";
import type { ConfirmedHow, Cost, Part, Payer, Readiness } from "./programme.ts";

const forgotten = "Somebody who asked to be forgotten";

/** What each side said of itself, every version, the oldest first. */
export async function listReadiness(tx: Tx, programmeId: string): Promise<readonly Readiness[]> {
  const rows = await tx
    .selectFrom("programme_readiness as r")
    .leftJoin("person as w", (join) =>
      join.onRef("w.place_id", "=", "r.place_id").onRef("w.person_id", "=", "r.written_by"),
    )
    .leftJoin("person as c", (join) =>
      join.onRef("c.place_id", "=", "r.place_id").onRef("c.person_id", "=", "r.confirmed_by"),
    )
    .selectAll("r")
    .select(["w.name as written_name", "c.name as confirmed_name"])
    .where("r.place_id", "=", placeOf(tx))
    .where("r.programme_id", "=", programmeId)
    .orderBy("r.side", "desc")
    .orderBy("r.number")
    .limit(partsMax)
    .execute();
  return rows.map((row) => ({
    side: row.side,
    number: row.number,
    gotWrong: row.got_wrong,
    brings: row.brings,
    needs: row.needs,
    fears: row.fears,
    mayDecide: row.may_decide,
    writtenByName: row.written_name ?? forgotten,
    writtenAt: row.written_at.toISOString(),
    confirmed:
      row.confirmed_on === null || row.confirmed_how === null
        ? null
        : { name: row.confirmed_name ?? forgotten, on: row.confirmed_on, how: row.confirmed_how },
    sharedAt: row.shared_at?.toISOString() ?? null,
  }));
}

export type ReadinessSaid = Pick<Readiness, "gotWrong" | "brings" | "needs" | "fears" | "mayDecide">;

interface ReadinessToSave {
  readonly programmeId: string;
  readonly side: Side;
  readonly number: number;
  readonly said: ReadinessSaid;
  readonly byId: string;
}

export async function saveReadiness(tx: Tx, { programmeId, side, number, said, byId }: ReadinessToSave): Promise<void> {
  await tx
    .insertInto("programme_readiness")
    .values({
      place_id: placeOf(tx),
      programme_id: programmeId,
      side,
      number,
      got_wrong: said.gotWrong,
      brings: said.brings,
      needs: said.needs,
      fears: said.fears,
      may_decide: said.mayDecide,
      written_by: byId,
    })
    .execute();
}

interface OneReadiness {
  readonly programmeId: string;
  readonly side: Side;
  readonly number: number;
}

const thatOne = (tx: Tx, { programmeId, side, number }: OneReadiness) =>
  sql<boolean>`place_id = ${placeOf(tx)} AND programme_id = ${programmeId} AND side = ${side} AND number = ${number}`;

export async function saveConfirmed(
  tx: Tx,
  one: OneReadiness,
  { byId, on, how }: { readonly byId: string; readonly on: string; readonly how: ConfirmedHow },
): Promise<void> {
  await tx
    .updateTable("programme_readiness")
    .set({ confirmed_by: byId, confirmed_on: on, confirmed_how: how })
    .where(thatOne(tx, one))
    .execute();
}

export async function saveShared(tx: Tx, one: OneReadiness, at: Date): Promise<void> {
  await tx.updateTable("programme_readiness").set({ shared_at: at }).where(thatOne(tx, one)).execute();
}

export async function listCosts(tx: Tx, programmeId: string): Promise<readonly Cost[]> {
  const rows = await tx
    .selectFrom("programme_cost")
    .select(["cost_id", "side", "kind", "on_day", "for_what", "minutes", "pence", "paid"])
    .where("place_id", "=", placeOf(tx))
    .where("programme_id", "=", programmeId)
    .orderBy("on_day")
    .orderBy("cost_id")
    .limit(partsMax)
    .execute();
  return rows.map((row): Cost => {
    const common = { id: row.cost_id, side: row.side, onDay: row.on_day, forWhat: row.for_what };
    return row.kind === "hours"
      ? { ...common, kind: "hours", minutes: row.minutes ?? 0, paid: row.paid ?? "nobody" }
      : { ...common, kind: row.kind, pence: row.pence ?? 0 };
  });
}

export type CostAsked = { readonly side: Part; readonly onDay: string; readonly forWhat: string } & (
  | { readonly kind: "hours"; readonly minutes: number; readonly paid: Payer }
  | { readonly kind: "set-aside" | "spent"; readonly pence: number }
);

/** Where it stands, and who wrote it down. */
export interface WrittenIn {
  readonly programmeId: string;
  readonly byId: string;
}

export async function saveCost(tx: Tx, { programmeId, byId }: WrittenIn, cost: CostAsked): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("programme_cost")
    .values({
      place_id: placeOf(tx),
      cost_id: id,
      programme_id: programmeId,
      side: cost.side,
      kind: cost.kind,
      on_day: cost.onDay,
      for_what: cost.forWhat,
      minutes: cost.kind === "hours" ? cost.minutes : null,
      pence: cost.kind === "hours" ? null : cost.pence,
      paid: cost.kind === "hours" ? cost.paid : null,
      written_by: byId,
    })
    .execute();
  return id;
}

export interface MeetingAsked {
  readonly who: Side | "together";
  readonly heldOn: string;
  readonly words: string;
}

export async function saveMeeting(tx: Tx, { programmeId, byId }: WrittenIn, meeting: MeetingAsked): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("programme_meeting")
    .values({
      place_id: placeOf(tx),
      meeting_id: id,
      programme_id: programmeId,
      who: meeting.who,
      held_on: meeting.heldOn,
      words: meeting.words,
      written_by: byId,
    })
    .execute();
  return id;
}

export interface NeedAsked {
  readonly side: Side;
  readonly kind: "need" | "offer";
  readonly words: string;
}

export async function saveNeeds(tx: Tx, { programmeId, byId }: WrittenIn, needs: readonly NeedAsked[]): Promise<void> {
  if (needs.length === 0) return;
  await tx
    .insertInto("programme_need")
    .values(
      needs.map((need) => ({
        place_id: placeOf(tx),
        need_id: randomUUID(),
        programme_id: programmeId,
        ...need,
        written_by: byId,
      })),
    )
    .execute();
}

export interface Taken {
  readonly kind: "need" | "cost" | "meeting";
  readonly id: string;
}

/** Takes out what was written down wrongly. */
export async function removePart(tx: Tx, programmeId: string, { kind, id }: Taken): Promise<void> {
  await sql`DELETE FROM ${sql.table(`programme_${kind}`)} WHERE place_id = ${placeOf(tx)}
    AND programme_id = ${programmeId} AND ${sql.ref(`${kind}_id`)} = ${id}`.execute(tx);
}
