import { sql } from "kysely";
import type { UpdateObject } from "kysely";
import type { Tables, Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Heard, Outcome } from "./champion.ts";
import { saveStep } from "./items.store.ts";

interface By {
  readonly byId: string | null;
  readonly today: string;
}

type Changes = UpdateObject<Tables, "champion_item">;

async function update(tx: Tx, id: string, changes: Changes): Promise<void> {
  await tx
    .updateTable("champion_item")
    .set(changes)
    .where("place_id", "=", placeOf(tx))
    .where("item_id", "=", id)
    .execute();
}

interface Answering extends By {
  readonly outcome: Outcome;
  readonly answer: string;
}

/** The first answer's day stays, whatever is said to it later. */
export async function saveAnswered(tx: Tx, id: string, { outcome, answer, byId, today }: Answering): Promise<void> {
  await update(tx, id, {
    outcome,
    answer,
    answered_by: byId,
    answered_on: today,
    first_answered_on: sql<string>`coalesce(first_answered_on, ${today}::date)`,
    heard: null,
  });
  await saveStep(tx, id, { did: "answered", byId, toId: null, words: answer, today });
}

interface Putting extends By {
  readonly toId: string | null;
  readonly rank: number;
  readonly dueOn: string;
  readonly because: string;
}

/** To somebody else, by somebody or because a day was over. Passing on does not move the day; going up gives a new one. */
export async function savePassedOn(tx: Tx, id: string, { toId, rank, byId, today, because }: Omit<Putting, "dueOn">) {
  await update(tx, id, { answerer_id: toId, rank });
  await saveStep(tx, id, { did: "passed-on", byId, toId, words: because, today });
}

export async function saveEscalated(tx: Tx, id: string, { toId, rank, dueOn, today, because }: Omit<Putting, "byId">) {
  await update(tx, id, {
    answerer_id: toId,
    rank,
    due_on: dueOn,
    escalated_on: sql<string>`coalesce(escalated_on, ${today}::date)`,
  });
  await saveStep(tx, id, { did: "escalated", byId: null, toId, words: because, today });
}

export async function saveHeard(tx: Tx, id: string, { heard, byId, today }: By & { readonly heard: Heard }) {
  await update(tx, id, { heard });
  await saveStep(tx, id, { did: "heard", byId, toId: null, words: "", today });
}

/** It does not answer: open once more, at the next step. */
export async function saveOpenedAgain(tx: Tx, id: string, { toId, rank, dueOn, byId, today, because }: Putting) {
  await update(tx, id, {
    answerer_id: toId,
    rank,
    due_on: dueOn,
    answered_on: null,
    outcome: null,
    heard: null,
    again: because,
    reopened_on: today,
  });
  await saveStep(tx, id, { did: "opened-again", byId, toId, words: because, today });
}

export async function saveCameOf(tx: Tx, id: string, { words, byId, today }: By & { readonly words: string }) {
  await update(tx, id, { came_of: words, came_of_on: today });
  await saveStep(tx, id, { did: "came-of", byId, toId: null, words, today });
}

export async function saveReleased(tx: Tx, id: string, { words, byId, today }: By & { readonly words: string }) {
  await update(tx, id, { released_words: words, released_on: today });
  await saveStep(tx, id, { did: "released", byId, toId: null, words: "", today });
}
