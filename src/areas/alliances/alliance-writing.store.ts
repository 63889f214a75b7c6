import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { asThemselves } from "../people/index.ts";
import type { AllianceSide, CheckInForm } from "./alliance.ts";
import type { Choosable } from "./alliance.store.ts";
import type { Joining } from "./said.rules.ts";

export interface AllianceToStart {
  readonly one: Choosable;
  readonly other: Choosable;
  readonly side: AllianceSide;
  readonly isOnMap: boolean;
  readonly personId: string;
}

/** A new alliance; whoever starts it is part of it on their side. Returns its identifier. */
export async function saveAlliance(tx: Tx, { one, other, side, isOnMap, personId }: AllianceToStart): Promise<string> {
  const here = { place_id: placeOf(tx), alliance_id: randomUUID() };
  await tx
    .insertInto("alliance")
    .values({ ...here, started_by: personId })
    .execute();
  const sideOf = (which: AllianceSide, { kind, id }: Choosable) => ({
    ...here,
    side: which,
    organisation_id: kind === "organisation" ? id : null,
    community_id: kind === "community" ? id : null,
    is_on_map: which === side && isOnMap,
  });
  await tx
    .insertInto("alliance_side")
    .values([sideOf("one", one), sideOf("other", other)])
    .execute();
  await tx
    .insertInto("alliance_person")
    .values({ ...here, person_id: personId, side, asked_by: null, agreed_at: new Date() })
    .execute();
  return here.alliance_id;
}

interface Asking {
  readonly allianceId: string;
  readonly personId: string;
  readonly side: AllianceSide;
  readonly askedBy: string;
}

/** Asks somebody, who then says yes or no; somebody who left can be asked again. */
export async function saveAsked(tx: Tx, { allianceId, personId, side, askedBy }: Asking): Promise<void> {
  await sql`INSERT INTO alliance_person (place_id, alliance_id, person_id, side, asked_by)
    VALUES (${placeOf(tx)}, ${allianceId}, ${personId}, ${side}, ${askedBy})
    ON CONFLICT (place_id, alliance_id, person_id) DO UPDATE SET side = excluded.side, asked_by = excluded.asked_by,
      asked_at = now(), agreed_at = NULL, left_at = NULL`.execute(tx);
}

interface Joined extends Joining {
  readonly allianceId: string;
  readonly personId: string;
  readonly side: AllianceSide;
}

/** What somebody says of themself: part of it or not, somebody to talk to or not. */
export async function saveJoining(tx: Tx, joined: Joined): Promise<void> {
  const { allianceId, personId, side, says, isContact, forWhat, how, canTakeOver } = joined;
  if (says === "no") {
    await removePerson(tx, { allianceId, personId });
    return;
  }
  const left = sql`CASE WHEN ${says === "leave"} THEN now() END`;
  await sql`INSERT INTO alliance_person AS p (place_id, alliance_id, person_id, side, agreed_at, left_at, is_contact,
      for_what, how, can_take_over)
    VALUES (${placeOf(tx)}, ${allianceId}, ${personId}, ${side}, now(), ${left}, ${isContact}, ${forWhat}, ${how},
      ${canTakeOver})
    ON CONFLICT (place_id, alliance_id, person_id) DO UPDATE SET side = excluded.side, agreed_at = coalesce(p.agreed_at, now()),
      left_at = excluded.left_at, is_contact = excluded.is_contact, for_what = excluded.for_what, how = excluded.how,
      can_take_over = excluded.can_take_over`.execute(tx);
}

/** Somebody who was asked said no: nobody needs to know that they were. */
const removePerson = (tx: Tx, { allianceId, personId }: Pick<Asking, "allianceId" | "personId">) =>
  tx
    .deleteFrom("alliance_person")
    .where("place_id", "=", placeOf(tx))
    .where("alliance_id", "=", allianceId)
    .where("person_id", "=", personId)
    .execute();

interface OfSide {
  readonly allianceId: string;
  readonly side: AllianceSide;
}

export async function saveOnMap(
  tx: Tx,
  { allianceId, side, isOnMap }: OfSide & { readonly isOnMap: boolean },
): Promise<void> {
  await tx
    .updateTable("alliance_side")
    .set({ is_on_map: isOnMap })
    .where("place_id", "=", placeOf(tx))
    .where("alliance_id", "=", allianceId)
    .where("side", "=", side)
    .execute();
}

export async function saveCheckIn(
  tx: Tx,
  { allianceId, side, form }: OfSide & { readonly form: CheckInForm },
): Promise<void> {
  await tx
    .updateTable("alliance_side")
    .set({ check_in: form })
    .where("place_id", "=", placeOf(tx))
    .where("alliance_id", "=", allianceId)
    .where("side", "=", side)
    .execute();
}

/** A side ends it, with its reason or without one. */
export async function saveEnd(
  tx: Tx,
  { allianceId, side, because, at }: OfSide & { readonly because: string; readonly at: Date },
): Promise<void> {
  await tx
    .updateTable("alliance")
    .set({ ended_at: at, ended_by: side, ended_because: because })
    .where("place_id", "=", placeOf(tx))
    .where("alliance_id", "=", allianceId)
    .execute();
}

/**
 * Takes out all that one side wrote, said and promised, and what was said to it; the other side's own words stay, and
 * so do the days on which both were in touch. For `trust_…` rows the transaction must act as somebody of that side.
 */
export const removeWordsOf = (tx: Tx, { allianceId, side }: OfSide): Promise<void> =>
  removeWords(tx, { ids: [allianceId], bySide: sql`side = ${side}` });

interface WordsOf {
  readonly ids: readonly string[];
  readonly bySide: RawBuilder<unknown>;
}

async function removeWords(tx: Tx, { ids, bySide }: WordsOf): Promise<void> {
  const inThese = sql`alliance_id = ANY (${[...ids]}::uuid[])`;
  const ofSide = sql`place_id = ${placeOf(tx)} AND ${inThese} AND ${bySide}`;
  const entries = sql`SELECT entry_id FROM alliance_entry WHERE ${ofSide}`;
  const promises = sql`SELECT promise_id FROM alliance_promise WHERE ${ofSide}`;
  const rounds = sql`SELECT round_id FROM trust_round WHERE ${ofSide}`;
  const here = sql`place_id = ${placeOf(tx)}`;
  await sql`DELETE FROM alliance_kept WHERE ${here} AND (promise_id IN (${promises}) OR (${bySide} AND promise_id IN
    (SELECT promise_id FROM alliance_promise WHERE ${here} AND ${inThese})))`.execute(tx);
  await sql`DELETE FROM alliance_promise WHERE ${ofSide}`.execute(tx);
  await sql`DELETE FROM alliance_answer WHERE ${here} AND (entry_id IN (${entries}) OR (${bySide} AND entry_id IN
    (SELECT entry_id FROM alliance_entry WHERE ${here} AND ${inThese})))`.execute(tx);
  await sql`DELETE FROM alliance_named WHERE ${here} AND entry_id IN (${entries})`.execute(tx);
  await sql`DELETE FROM alliance_entry WHERE ${ofSide} AND kind <> 'contact'`.execute(tx);
  await sql`UPDATE alliance_entry SET words = '', taken_out_at = now() WHERE ${ofSide} AND words <> ''`.execute(tx);
  await sql`DELETE FROM trust_answers WHERE ${here} AND round_id IN (${rounds})`.execute(tx);
  await sql`DELETE FROM trust_round WHERE ${ofSide}`.execute(tx);
  await sql`DELETE FROM trust_sentence WHERE ${ofSide}`.execute(tx);
}

const endedMax = 100;

/**
 * Forgets what both sides wrote in alliances that ended before this day, and who was part of them. That there was one,
 * and the days on which both were in touch, stays. Returns of how many.
 */
export async function forgetEnded(tx: Tx, before: Date): Promise<number> {
  const place = sql`place_id = ${placeOf(tx)}`;
  const { rows } = await sql<{ id: string; people: readonly string[] }>`SELECT a.alliance_id AS id,
      array_agg(p.person_id::text) AS people
    FROM alliance a JOIN alliance_person p ON p.place_id = a.place_id AND p.alliance_id = a.alliance_id
    WHERE a.place_id = ${placeOf(tx)} AND a.ended_at < ${before} GROUP BY a.alliance_id
    ORDER BY a.alliance_id LIMIT ${endedMax}`.execute(tx);
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return 0;
  const people = [...new Set(rows.flatMap((row) => row.people))];
  await asThemselves(tx, people, () => removeWords(tx, { ids, bySide: sql`true` }));
  await sql`DELETE FROM alliance_person WHERE ${place} AND alliance_id = ANY (${ids}::uuid[])`.execute(tx);
  await sql`UPDATE alliance SET started_by = NULL, ended_because = '' WHERE ${place}
    AND alliance_id = ANY (${ids}::uuid[])`.execute(tx);
  return ids.length;
}
