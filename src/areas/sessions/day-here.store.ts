import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Actor } from "../../nouns/actor.ts";
import { seatStandings } from "../groups/index.ts";
import { listItems } from "./agenda.store.ts";
import { listContributors } from "./contributors.store.ts";
import type { DayHere } from "./day-seen.ts";
import type { Action, Counted, Decision } from "./day.ts";
import { listNotesReleased } from "./notes.store.ts";
import { findSession } from "./session-here.store.ts";
import { contributorsMax } from "./session.ts";

const rowsMax = 500;

const keeping: readonly string[] = ["chair", "facilitator", "note-taker"];

/** A session on its day, as far as this person may see it. */
export async function findDay(tx: Tx, actor: Actor, id: string): Promise<DayHere | undefined> {
  const session = await findSession(tx, actor, id);
  if (session === undefined) return undefined;
  const contributors = await listContributors(tx, actor, id);
  return {
    session,
    contributors,
    counted: await listCounted(tx, id),
    items: await listItems(tx, id),
    decisions: await listDecisions(tx, id),
    actions: await listActions(tx, id),
    notes: await listNotesReleased(tx, id),
    chair: session.chair,
    startedById: session.startedById,
    state: session.state,
    isInside: session.isInside,
    keeperIds: [
      ...contributors.flatMap(({ part, personId }) => (keeping.includes(part) && personId !== null ? [personId] : [])),
      ...(session.facilitator === null ? [] : [session.facilitator.id]),
    ],
  };
}

const standingOf = (text: string | null) => seatStandings.find((one) => one === text) ?? null;

async function listCounted(tx: Tx, sessionId: string): Promise<readonly Counted[]> {
  const rows = await tx
    .selectFrom("session_counted")
    .select(["standing", "people", "spoke"])
    .where("place_id", "=", placeOf(tx))
    .where("session_id", "=", sessionId)
    .limit(seatStandings.length)
    .execute();
  return rows.flatMap(({ standing, people, spoke }) => {
    const known = standingOf(standing);
    return known === null ? [] : [{ standing: known, people, spoke }];
  });
}

async function listDecisions(tx: Tx, sessionId: string): Promise<readonly Decision[]> {
  const rows = await tx
    .selectFrom("session_decision")
    .select(["decision_id", "item_id", "words", "because", "moved_by"])
    .where("place_id", "=", placeOf(tx))
    .where("session_id", "=", sessionId)
    .orderBy("written_at")
    .orderBy("decision_id")
    .limit(rowsMax)
    .execute();
  return rows.map((row) => ({
    id: row.decision_id,
    itemId: row.item_id,
    words: row.words,
    because: row.because,
    movedBy: standingOf(row.moved_by),
  }));
}

async function listActions(tx: Tx, sessionId: string): Promise<readonly Action[]> {
  const rows = await tx
    .selectFrom("session_action")
    .select(["action_id", "item_id", "words", "who", "by_day", "done_on"])
    .where("place_id", "=", placeOf(tx))
    .where("session_id", "=", sessionId)
    .orderBy("written_at")
    .orderBy("action_id")
    .limit(rowsMax)
    .execute();
  return rows.map((row) => ({
    id: row.action_id,
    itemId: row.item_id,
    words: row.words,
    who: row.who,
    byDay: row.by_day,
    doneOn: row.done_on,
  }));
}

/** On which day each was held, by session. */
export async function listHeldOn(tx: Tx, sessionIds: readonly string[]) {
  if (sessionIds.length === 0) return [];
  const rows = await tx
    .selectFrom("session_held")
    .select(["session_id", "held_on", "ratings_are_closed"])
    .where("place_id", "=", placeOf(tx))
    .where("session_id", "in", sessionIds)
    .limit(contributorsMax)
    .execute();
  return rows.map((row) => ({
    sessionId: row.session_id,
    heldOn: row.held_on,
    areClosed: row.ratings_are_closed,
  }));
}
