import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { actionsMax } from "./workforce.ts";
import type { Action, ActionWord } from "./workforce.ts";

interface Asked {
  readonly id?: string;
  readonly organisationIds?: readonly string[];
}

/** What is done so that people get on: what is not done yet first, the soonest of it first. */
export async function listActions(tx: Tx, { id, organisationIds }: Asked = {}): Promise<readonly Action[]> {
  const { rows } = await sql<Omit<Action, "organisation"> & { organisationId: string; organisation: string }>`
    SELECT a.action_id AS id, a.organisation_id AS "organisationId", o.name AS organisation, a.what, a.owner,
      a.due_on::text AS "dueOn", a.written_on::text AS "writtenOn",
      (SELECT (min(w.written_at) AT TIME ZONE 'UTC')::date::text FROM workforce_action_word w
        WHERE w.place_id = a.place_id AND w.action_id = a.action_id AND w.is_done) AS "doneOn",
      (SELECT (max(w.written_at) AT TIME ZONE 'UTC')::date::text FROM workforce_action_word w
        WHERE w.place_id = a.place_id AND w.action_id = a.action_id) AS "lookedOn"
    FROM workforce_action a
    JOIN organisation o ON o.place_id = a.place_id AND o.organisation_id = a.organisation_id
    WHERE a.place_id = ${placeOf(tx)} AND (${id ?? null}::uuid IS NULL OR a.action_id = ${id ?? null}::uuid)
      AND (${organisationIds === undefined}::boolean OR a.organisation_id = ANY (${[...(organisationIds ?? [])]}::uuid[]))
    ORDER BY 8 NULLS FIRST, a.due_on, o.name, a.action_id LIMIT ${actionsMax}`.execute(tx);
  return rows.map(({ organisationId, organisation, ...row }) => ({
    ...row,
    organisation: { id: organisationId, name: organisation },
  }));
}

export async function findAction(tx: Tx, id: string): Promise<Action | undefined> {
  const [action] = await listActions(tx, { id });
  return action;
}

/** How an action stood, each time somebody looked, the newest first. */
export async function listActionWords(tx: Tx, actionId: string): Promise<readonly ActionWord[]> {
  const { rows } = await sql<ActionWord>`
    SELECT word_id AS id, words, is_done AS "isDone", (written_at AT TIME ZONE 'UTC')::date::text AS "onDay"
    FROM workforce_action_word WHERE place_id = ${placeOf(tx)} AND action_id = ${actionId}
    ORDER BY written_at DESC, word_id LIMIT ${actionsMax}`.execute(tx);
  return rows;
}

interface Writing {
  readonly by: string;
  readonly today: string;
}

export type ActionWritten = Pick<Action, "what" | "owner" | "dueOn"> & { readonly organisationId: string };

export async function saveAction(tx: Tx, action: ActionWritten, { by, today }: Writing): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("workforce_action")
    .values({
      place_id: placeOf(tx),
      action_id: id,
      organisation_id: action.organisationId,
      what: action.what,
      owner: action.owner,
      due_on: action.dueOn,
      written_by: by,
      written_on: today,
    })
    .execute();
  return id;
}

export interface WordWritten {
  readonly actionId: string;
  readonly words: string;
  readonly isDone: boolean;
}

export async function saveActionWord(tx: Tx, { actionId, words, isDone }: WordWritten, by: string): Promise<void> {
  await tx
    .insertInto("workforce_action_word")
    .values({
      place_id: placeOf(tx),
      action_id: actionId,
      word_id: randomUUID(),
      words,
      is_done: isDone,
      written_by: by,
    })
    .execute();
}
