import { randomUUID } from "node:crypto";
import type { Updateable } from "kysely";
import { sql } from "kysely";
import type { Tables, Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { saveCircle } from "./circle.store.ts";
import type { SessionWritten } from "./session.rules.ts";

const columnsOf = (session: SessionWritten) => ({
  title: session.title,
  kind: session.kind,
  purpose: session.purpose,
  promised_level: session.promisedLevel,
  open_to: session.openTo,
  chair_id: session.chairId,
});

interface Begun {
  readonly startedBy: string;
  readonly groupId: string | null;
  readonly preliminaryOf: string | null;
  readonly isPrivate: boolean;
}

export async function saveSession(tx: Tx, session: SessionWritten, begun: Begun): Promise<string> {
  const sessionId = randomUUID();
  await tx
    .insertInto("place_session")
    .values({
      place_id: placeOf(tx),
      session_id: sessionId,
      ...columnsOf(session),
      group_id: begun.groupId,
      preliminary_of: begun.preliminaryOf,
      is_private: begun.isPrivate,
      started_by: begun.startedBy,
    })
    .execute();
  await saveCircle(tx, sessionId);
  return sessionId;
}

type Columns = Omit<Updateable<Tables["place_session"]>, "change_number" | "called_at">;

/** Where the session was called, people have it in their calendars: what they see changes with a higher number. */
export async function saveSessionChange(
  tx: Tx,
  sessionId: string,
  { columns, isSeen }: { readonly columns: Columns; readonly isSeen: boolean },
): Promise<void> {
  await tx
    .updateTable("place_session")
    .set({
      ...columns,
      ...(isSeen ? { change_number: sql<number>`change_number + CASE WHEN called_at IS NULL THEN 0 ELSE 1 END` } : {}),
    })
    .where("place_id", "=", placeOf(tx))
    .where("session_id", "=", sessionId)
    .execute();
}

/** What it is, or who chairs it. The day and the place stay. */
export async function saveDescribed(
  tx: Tx,
  sessionId: string,
  { session, isSeen }: { readonly session: SessionWritten; readonly isSeen: boolean },
): Promise<void> {
  await saveSessionChange(tx, sessionId, { columns: columnsOf(session), isSeen });
  await saveCircle(tx, sessionId);
}

export const saveCalled = (
  tx: Tx,
  sessionId: string,
  { because, at }: { readonly because: string; readonly at: Date },
): Promise<unknown> =>
  tx
    .updateTable("place_session")
    .set({ state: "called", called_at: at, called_because: because })
    .where("place_id", "=", placeOf(tx))
    .where("session_id", "=", sessionId)
    .execute();

interface StepToSave {
  readonly step: string;
  readonly isDone: boolean;
  readonly said: string;
  /** A plain date. */
  readonly onDay: string;
  readonly savedBy: string | null;
  readonly at: Date;
}

/** What was done for a session, or why not: the latest stands. */
export async function saveStep(tx: Tx, sessionId: string, step: StepToSave): Promise<void> {
  const said = {
    is_done: step.isDone,
    said: step.said.slice(0, 1000),
    on_day: step.onDay,
    saved_by: step.savedBy,
    saved_at: step.at,
  };
  await tx
    .insertInto("session_step")
    .values({ place_id: placeOf(tx), session_id: sessionId, step: step.step, ...said })
    .onConflict((is) => is.columns(["place_id", "session_id", "step"]).doUpdateSet(said))
    .execute();
}
