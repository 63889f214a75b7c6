import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Actor } from "../../nouns/actor.ts";
import { asReader } from "./circle.store.ts";
import type { Minutes } from "./day.ts";
import type { ActionAgreed, DecisionMade } from "./recorded.rules.ts";

interface Writing {
  readonly sessionId: string;
  readonly by: string;
}

export async function saveDecision(tx: Tx, decision: DecisionMade, { sessionId, by }: Writing): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("session_decision")
    .values({
      place_id: placeOf(tx),
      decision_id: id,
      session_id: sessionId,
      item_id: decision.item?.id ?? null,
      item_kind: decision.item?.kind ?? null,
      words: decision.words,
      because: decision.because,
      moved_by: decision.movedBy,
      written_by: by,
    })
    .execute();
  return id;
}

export async function saveAction(tx: Tx, action: ActionAgreed, { sessionId, by }: Writing): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("session_action")
    .values({
      place_id: placeOf(tx),
      action_id: id,
      session_id: sessionId,
      item_id: action.item?.id ?? null,
      item_kind: action.item?.kind ?? null,
      words: action.words,
      who: action.who,
      by_day: action.byDay,
      written_by: by,
    })
    .execute();
  return id;
}

export async function saveDone(tx: Tx, actionId: string, doneOn: string | null): Promise<void> {
  await tx
    .updateTable("session_action")
    .set({ done_on: doneOn })
    .where("place_id", "=", placeOf(tx))
    .where("action_id", "=", actionId)
    .execute();
}

/** In every language there is, English first. */
export async function listMinutes(tx: Tx, sessionId: string): Promise<readonly Minutes[]> {
  const rows = await tx
    .selectFrom("session_minutes")
    .select(["language", "words", "checked_by"])
    .where("place_id", "=", placeOf(tx))
    .where("session_id", "=", sessionId)
    .orderBy(sql`language <> 'en'`)
    .orderBy("language")
    .limit(50)
    .execute();
  return rows.map((row) => ({ language: row.language, words: row.words, checkedBy: row.checked_by }));
}

export async function saveMinutes(
  tx: Tx,
  { language, words, checkedBy }: Minutes,
  { sessionId, by }: Writing,
): Promise<void> {
  await tx
    .insertInto("session_minutes")
    .values({ place_id: placeOf(tx), session_id: sessionId, language, words, checked_by: checkedBy, written_by: by })
    .onConflict((conflict) =>
      conflict
        .columns(["place_id", "session_id", "language"])
        .doUpdateSet({ words, checked_by: checkedBy, written_by: by, written_at: new Date() }),
    )
    .execute();
}

/** Who has the minutes, and since which day. */
export async function listMinutesSent(tx: Tx, sessionId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom("session_minutes_sent")
    .select(["contributor_id", "sent_on"])
    .where("place_id", "=", placeOf(tx))
    .where("session_id", "=", sessionId)
    .limit(500)
    .execute();
  return new Map(rows.map((row) => [row.contributor_id, row.sent_on]));
}

interface MinutesSent {
  readonly sessionId: string;
  readonly contributorIds: readonly string[];
  readonly today: string;
}

export async function saveMinutesSent(tx: Tx, { sessionId, contributorIds, today }: MinutesSent): Promise<void> {
  const placeId = placeOf(tx);
  if (contributorIds.length === 0) return;
  await tx
    .insertInto("session_minutes_sent")
    .values(
      contributorIds.map((id) => ({ place_id: placeId, contributor_id: id, session_id: sessionId, sent_on: today })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

interface CameToSave {
  readonly sessionId: string;
  /** Those who were on the list, and of them those who came. */
  readonly listedIds: readonly string[];
  readonly cameIds: readonly string[];
  readonly counted: readonly { readonly standing: string; readonly people: number }[];
}

/** Who came, in one step however many they are. */
export async function saveAttendance(
  tx: Tx,
  actor: Actor,
  { sessionId, listedIds, cameIds, counted }: CameToSave,
): Promise<void> {
  const placeId = placeOf(tx);
  if (listedIds.length > 0)
    await asReader(tx, actor, () =>
      tx
        .updateTable("session_contributor")
        .set({
          attended: sql<"yes" | "no">`CASE WHEN contributor_id = ANY(${cameIds}::uuid[]) THEN 'yes' ELSE 'no' END`,
        })
        .where("place_id", "=", placeId)
        .where("session_id", "=", sessionId)
        .where("contributor_id", "in", listedIds)
        .execute(),
    );
  if (counted.length > 0)
    await tx
      .insertInto("session_counted")
      .values(
        counted.map(({ standing, people }) => ({
          place_id: placeId,
          session_id: sessionId,
          standing,
          people,
          spoke: 0,
        })),
      )
      .onConflict((conflict) =>
        conflict
          .columns(["place_id", "session_id", "standing"])
          .doUpdateSet((row) => ({ people: row.ref("excluded.people") })),
      )
      .execute();
}

/** One more who spoke, or one less. */
export async function saveSpoke(
  tx: Tx,
  { sessionId, standing, by }: { readonly sessionId: string; readonly standing: string; readonly by: 1 | -1 },
): Promise<void> {
  await tx
    .insertInto("session_counted")
    .values({ place_id: placeOf(tx), session_id: sessionId, standing, people: 0, spoke: Math.max(0, by) })
    .onConflict((conflict) =>
      conflict
        .columns(["place_id", "session_id", "standing"])
        .doUpdateSet({ spoke: sql<number>`greatest(0, least(10000, session_counted.spoke + ${by}))` }),
    )
    .execute();
}

interface TimeToSave {
  readonly sessionId: string;
  /** Everybody who came where null. */
  readonly contributorId: string | null;
  readonly minutes: number;
  /** Null: to be agreed. */
  readonly isPaid: boolean | null;
}

export const saveTime = (
  tx: Tx,
  actor: Actor,
  { sessionId, contributorId, minutes, isPaid }: TimeToSave,
): Promise<unknown> =>
  asReader(tx, actor, () =>
    tx
      .updateTable("session_contributor")
      .set({ minutes, is_paid: isPaid })
      .where("place_id", "=", placeOf(tx))
      .where("session_id", "=", sessionId)
      .$if(contributorId === null, (query) => query.where("attended", "=", "yes"))
      .$if(contributorId !== null, (query) => query.where("contributor_id", "=", contributorId ?? ""))
      .execute(),
  );

/** It was held: from now on those who came may say how it was. */
export async function saveHeld(tx: Tx, sessionId: string, heldOn: string): Promise<void> {
  const placeId = placeOf(tx);
  await tx
    .updateTable("place_session")
    .set({ state: "held" })
    .where("place_id", "=", placeId)
    .where("session_id", "=", sessionId)
    .execute();
  await tx
    .insertInto("session_held")
    .values({ place_id: placeId, session_id: sessionId, held_on: heldOn })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
