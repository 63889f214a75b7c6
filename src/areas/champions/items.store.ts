import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { crowds, itemsMax, stepsDone, themes } from "./champion.ts";
import type { Item, Step, StepDone } from "./champion.ts";
import type { Clock } from "./state.rules.ts";

interface Row extends Omit<Item, "community" | "answerer" | "theme" | "heardFrom"> {
  readonly theme: string;
  readonly heardFrom: string;
  readonly communityId: string | null;
  readonly community: string | null;
  readonly answererId: string | null;
  readonly answerer: string | null;
}

const named = (id: string | null, name: string | null) => (id === null ? null : { id, name: name ?? "–" });

const itemOf = ({ communityId, community, answererId, answerer, ...row }: Row): Item => ({
  ...row,
  theme: themes.find((one) => one === row.theme) ?? "other",
  heardFrom: crowds.find((one) => one === row.heardFrom) ?? "few",
  community: named(communityId, community),
  answerer: named(answererId, answerer),
});

/** Those that wait longest stand first, then what was answered last. */
async function rowsOf(tx: Tx, where: RawBuilder<boolean>, limit = itemsMax): Promise<readonly Item[]> {
  const { rows } = await sql<Row>`
    SELECT i.item_id AS id, i.champion_id AS "championId", coalesce(p.name, '–') AS champion,
      k.person_id AS "championPersonId", i.community_id AS "communityId", c.name AS community, i.theme,
      i.heard_from AS "heardFrom", i.words, i.answerer_id AS "answererId", a.name AS answerer, i.rank,
      i.told_on::text AS "toldOn", i.first_due_on::text AS "firstDueOn", i.due_on::text AS "dueOn",
      i.first_answered_on::text AS "firstAnsweredOn", i.answered_on::text AS "answeredOn", i.outcome, i.answer,
      i.heard, i.again, i.reopened_on::text AS "reopenedOn", i.escalated_on::text AS "escalatedOn",
      i.came_of AS "cameOf", i.came_of_on::text AS "cameOfOn", i.released_words AS "releasedWords",
      i.released_on::text AS "releasedOn"
    FROM champion_item i
    JOIN champion k ON k.place_id = i.place_id AND k.champion_id = i.champion_id
    LEFT JOIN person p ON p.place_id = k.place_id AND p.person_id = k.person_id
    LEFT JOIN person a ON a.place_id = i.place_id AND a.person_id = i.answerer_id
    LEFT JOIN community c ON c.place_id = i.place_id AND c.community_id = i.community_id
    WHERE i.place_id = ${placeOf(tx)} AND ${where}
    ORDER BY (i.answered_on IS NULL) DESC, CASE WHEN i.answered_on IS NULL THEN i.due_on END,
      i.answered_on DESC, i.told_on DESC, i.item_id LIMIT ${limit}`.execute(tx);
  return rows.map(itemOf);
}

export const findItem = async (tx: Tx, id: string): Promise<Item | undefined> =>
  (await rowsOf(tx, sql<boolean>`i.item_id = ${id}`))[0];

export const listItemsOf = (tx: Tx, championId: string): Promise<readonly Item[]> =>
  rowsOf(tx, sql<boolean>`i.champion_id = ${championId}`);

/** All of them; or, for somebody who answers, what is put to them now or was before. */
export const listItems = (tx: Tx, forId: string | null): Promise<readonly Item[]> =>
  rowsOf(
    tx,
    forId === null
      ? sql<boolean>`true`
      : sql<boolean>`(i.answerer_id = ${forId}::uuid OR i.answerer_id IS NULL OR EXISTS (SELECT FROM champion_step s
          WHERE s.place_id = i.place_id AND s.item_id = i.item_id AND s.to_person = ${forId}::uuid))`,
  );

/** What waits for this person. */
export const listWaitingFor = (tx: Tx, personId: string): Promise<readonly Item[]> =>
  rowsOf(tx, sql<boolean>`i.answered_on IS NULL AND i.answerer_id = ${personId}::uuid`, 100);

/** What is open and due on or before a day, or put to somebody who is here no more. */
export const listToLookAt = (tx: Tx, until: string): Promise<readonly Item[]> =>
  rowsOf(
    tx,
    sql<boolean>`i.answered_on IS NULL AND i.answerer_id IS NOT NULL AND (i.due_on <= ${until}::date
      OR NOT EXISTS (SELECT FROM champion_answerer q WHERE q.place_id = i.place_id AND q.person_id = i.answerer_id)
      OR NOT EXISTS (SELECT FROM person_role r JOIN person h ON h.place_id = r.place_id AND h.person_id = r.person_id
        WHERE r.place_id = i.place_id AND r.person_id = i.answerer_id AND r.until IS NULL AND h.left_at IS NULL
          AND r.role IN ('commissioner', 'senior-manager')))`,
  );

/** What waits for nobody in particular. */
export const listOrphans = (tx: Tx): Promise<readonly Item[]> =>
  rowsOf(tx, sql<boolean>`i.answered_on IS NULL AND i.answerer_id IS NULL`, 100);

export const listReleasedItems = (tx: Tx): Promise<readonly Item[]> =>
  rowsOf(tx, sql<boolean>`i.released_on IS NOT NULL AND i.answered_on IS NOT NULL`, 200);

interface ClockOf extends Clock {
  readonly communityId: string | null;
  readonly theme: string;
  /** Written down later, from notes. */
  readonly fromNotes: boolean;
}

/** The clocks of all that was told since a day. */
export async function listClocks(tx: Tx, since: string): Promise<readonly ClockOf[]> {
  const { rows } = await sql<ClockOf>`SELECT told_on::text AS "toldOn", first_due_on::text AS "firstDueOn",
      first_answered_on::text AS "firstAnsweredOn", escalated_on::text AS "escalatedOn",
      community_id AS "communityId", theme, from_notes AS "fromNotes" FROM champion_item
    WHERE place_id = ${placeOf(tx)} AND told_on >= ${since}::date ORDER BY told_on, item_id LIMIT 10000`.execute(tx);
  return rows;
}

export async function listSteps(tx: Tx, itemId: string): Promise<readonly Step[]> {
  const { rows } = await sql<Omit<Step, "did"> & { did: string }>`
    SELECT s.number, s.did, b.name AS by, t.name AS to, s.words, s.on_day::text AS "onDay" FROM champion_step s
    LEFT JOIN person b ON b.place_id = s.place_id AND b.person_id = s.by_person
    LEFT JOIN person t ON t.place_id = s.place_id AND t.person_id = s.to_person
    WHERE s.place_id = ${placeOf(tx)} AND s.item_id = ${itemId} ORDER BY s.number LIMIT 500`.execute(tx);
  return rows.map((row) => ({ ...row, did: stepsDone.find((one) => one === row.did) ?? "put" }));
}

/** Everybody it was put to so far. */
export async function listPutTo(tx: Tx, itemId: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom("champion_step")
    .select("to_person")
    .where("place_id", "=", placeOf(tx))
    .where("item_id", "=", itemId)
    .where("to_person", "is not", null)
    .limit(500)
    .execute();
  return rows.flatMap(({ to_person: id }) => (id === null ? [] : [id]));
}

/** Whether a letter reminded of it since a day. */
export async function wasReminded(tx: Tx, { itemId, toId, since }: { itemId: string; toId: string; since: string }) {
  const row = await tx
    .selectFrom("champion_step")
    .select("number")
    .where("place_id", "=", placeOf(tx))
    .where("item_id", "=", itemId)
    .where("did", "=", "reminded")
    .where("to_person", "=", toId)
    .where("on_day", ">=", since)
    .executeTakeFirst();
  return row !== undefined;
}

interface StepToSave {
  readonly did: StepDone;
  readonly byId: string | null;
  readonly toId: string | null;
  readonly words: string;
  readonly today: string;
}

export async function saveStep(tx: Tx, itemId: string, step: StepToSave): Promise<void> {
  const { rows } = await sql<{ next: number }>`SELECT coalesce(max(number), 0)::int + 1 AS next FROM champion_step
    WHERE place_id = ${placeOf(tx)} AND item_id = ${itemId}`.execute(tx);
  await tx
    .insertInto("champion_step")
    .values({
      place_id: placeOf(tx),
      item_id: itemId,
      number: rows[0]?.next ?? 1,
      did: step.did,
      by_person: step.byId,
      to_person: step.toId,
      words: step.words,
      on_day: step.today,
    })
    .execute();
}

export interface ItemWritten extends Pick<Item, "theme" | "heardFrom" | "words"> {
  readonly communityId: string | null;
  readonly answererId: string;
}

export async function saveItem(
  tx: Tx,
  written: ItemWritten,
  { championId, byId, today, dueOn }: { championId: string; byId: string | null; today: string; dueOn: string },
): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("champion_item")
    .values({
      place_id: placeOf(tx),
      item_id: id,
      champion_id: championId,
      community_id: written.communityId,
      theme: written.theme,
      heard_from: written.heardFrom,
      words: written.words,
      answerer_id: written.answererId,
      rank: 1,
      told_on: today,
      first_due_on: dueOn,
      due_on: dueOn,
    })
    .execute();
  await saveStep(tx, id, { did: "put", byId, toId: written.answererId, words: "", today });
  return id;
}
