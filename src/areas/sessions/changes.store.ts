import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { changeSays } from "./day.ts";
import type { Change, ChangeSays } from "./day.ts";

const changesMax = 100;

/** What the chair says has changed because of a listening section, the latest first. */
export async function listChanges(tx: Tx, sessionIds: readonly string[]): Promise<readonly Change[]> {
  if (sessionIds.length === 0) return [];
  const placeId = placeOf(tx);
  const rows = await tx
    .selectFrom("session_change")
    .select(["change_id", "words", "said_on"])
    .where("place_id", "=", placeId)
    .where("session_id", "in", sessionIds)
    .orderBy("said_on", "desc")
    .orderBy("change_id")
    .limit(changesMax)
    .execute();
  if (rows.length === 0) return [];
  const counts = await tx
    .selectFrom("session_change_count")
    .select(["change_id", "says", "people"])
    .where("place_id", "=", placeId)
    .where(
      "change_id",
      "in",
      rows.map((row) => row.change_id),
    )
    .limit(changesMax * changeSays.length)
    .execute();
  const countOf = (id: string, says: ChangeSays): number =>
    counts.find((row) => row.change_id === id && row.says === says)?.people ?? 0;
  return rows.map((row) => ({
    id: row.change_id,
    words: row.words,
    saidOn: row.said_on,
    says: {
      yes: countOf(row.change_id, "yes"),
      partly: countOf(row.change_id, "partly"),
      no: countOf(row.change_id, "no"),
    },
  }));
}

export async function saveChange(
  tx: Tx,
  {
    sessionId,
    words,
    by,
    today,
  }: { readonly sessionId: string; readonly words: string; readonly by: string; readonly today: string },
): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("session_change")
    .values({ place_id: placeOf(tx), change_id: id, session_id: sessionId, words, said_by: by, said_on: today })
    .execute();
  return id;
}

/** Which of these changes this contributor has said something of already; not what. */
export async function listSaidOf(tx: Tx, contributorId: string): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom("session_change_spent")
    .select("change_id")
    .where("place_id", "=", placeOf(tx))
    .where("contributor_id", "=", contributorId)
    .limit(changesMax)
    .execute();
  return new Set(rows.map((row) => row.change_id));
}

interface SaysToSave {
  readonly changeId: string;
  readonly contributorId: string;
  readonly says: ChangeSays;
}

/** As with ratings: who has said it, and apart from it how many said what. */
export async function saveSays(tx: Tx, { changeId, contributorId, says }: SaysToSave): Promise<void> {
  const placeId = placeOf(tx);
  await tx
    .insertInto("session_change_spent")
    .values({ place_id: placeId, change_id: changeId, contributor_id: contributorId })
    .execute();
  await tx
    .insertInto("session_change_count")
    .values(
      changeSays.map((one) => ({ place_id: placeId, change_id: changeId, says: one, people: one === says ? 1 : 0 })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(["place_id", "change_id", "says"])
        .doUpdateSet({ people: sql<number>`session_change_count.people + excluded.people` }),
    )
    .execute();
}

/** The latest session of the same group before this day in which people were listened to; null where there is none. */
export async function findListenedBefore(
  tx: Tx,
  { groupId, before }: { readonly groupId: string; readonly before: string },
): Promise<{ readonly id: string; readonly title: string } | null> {
  const row = await tx
    .selectFrom("place_session as s")
    .innerJoin("session_held as h", (join) =>
      join.onRef("h.place_id", "=", "s.place_id").onRef("h.session_id", "=", "s.session_id"),
    )
    .select(["s.session_id", "s.title"])
    .where("s.place_id", "=", placeOf(tx))
    .where("s.group_id", "=", groupId)
    .where("s.listening", "=", "wanted")
    .where("s.on_day", "<", before)
    .orderBy("s.on_day", "desc")
    .orderBy("s.session_id")
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : { id: row.session_id, title: row.title };
}
