import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { takeTurn } from "../../db/turn.ts";
import type { Contact, Counts, Entry, EntryAnswer } from "./outreach.ts";
import { answersShape } from "./outreach.schema.ts";

/** Nobody else's entries come in between, so that what is found here still holds when it is saved. */
export const takeEntriesTurn = (tx: Tx): Promise<void> => takeTurn(tx, "outreach entries");

/** Which of these came before. */
export async function listEntriesHere(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx
    .selectFrom("outreach_entry")
    .select("entry_id")
    .where("place_id", "=", placeOf(tx))
    .where("entry_id", "in", ids)
    .limit(ids.length)
    .execute();
  return new Set(rows.map(({ entry_id: id }) => id));
}

interface Sending {
  readonly answers: readonly EntryAnswer[];
  readonly byId: string;
}

export async function saveBatch(tx: Tx, { answers, byId }: Sending): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("outreach_batch")
    .values({ place_id: placeOf(tx), batch_id: id, answers: JSON.stringify(answers), sent_by: byId })
    .execute();
  return id;
}

/** What became of each thing of a batch that this person sent. */
export async function findBatch(tx: Tx, id: string): Promise<readonly EntryAnswer[] | undefined> {
  const row = await tx
    .selectFrom("outreach_batch")
    .select("answers")
    .where("place_id", "=", placeOf(tx))
    .where("batch_id", "=", id)
    .executeTakeFirst();
  return row && answersShape.parse(row.answers);
}

interface Keeping {
  readonly batchId: string | null;
  readonly byId: string;
}

/** What a device wrote down, all of it together; an outreach that nobody planned is made from its own entry. */
export async function saveEntries(tx: Tx, entries: readonly Entry[], { batchId, byId }: Keeping): Promise<void> {
  if (entries.length === 0) return;
  const place_id = placeOf(tx);
  const unplanned = entries.flatMap((entry) =>
    entry.kind === "counts" && entry.unplanned !== null ? [{ ...entry, unplanned: entry.unplanned }] : [],
  );
  if (unplanned.length > 0)
    await tx
      .insertInto("outreach_session")
      .values(
        unplanned.map((entry) => ({
          place_id,
          session_id: entry.id,
          organisation_id: null,
          venue: entry.unplanned.venue,
          on_day: entry.onDay,
          medium: entry.unplanned.medium,
          format: "other",
          language: "",
          community_id: null,
          pence: 0,
          state: "held" as const,
          begun_by: byId,
        })),
      )
      .execute();
  const own = new Set(unplanned.map(({ id }) => id));
  await tx
    .insertInto("outreach_entry")
    .values(
      entries.map((entry) => ({
        place_id,
        entry_id: entry.id,
        session_id: own.has(entry.id) ? entry.id : entry.sessionId,
        kind: entry.kind,
        on_day: entry.onDay,
        told_at: entry.toldAt,
        batch_id: batchId,
        written_by: byId,
      })),
    )
    .execute();
  await saveCounts(tx, entries);
  await saveContacts(tx, entries);
}

async function saveCounts(tx: Tx, entries: readonly Entry[]): Promise<void> {
  const rows = entries.flatMap((entry) =>
    entry.kind === "counts"
      ? [
          {
            place_id: placeOf(tx),
            entry_id: entry.id,
            ...entry.counts,
            names: entry.names,
            names_because: entry.namesBecause,
          },
        ]
      : [],
  );
  if (rows.length === 0) return;
  await tx.insertInto("outreach_count").values(rows).execute();
  const told = entries.flatMap(({ kind, sessionId }) => (kind === "counts" && sessionId !== null ? [sessionId] : []));
  await sql`UPDATE outreach_session SET state = 'held'
    WHERE place_id = ${placeOf(tx)} AND session_id = ANY (${told}::uuid[]) AND state = 'planned'`.execute(tx);
}

async function saveContacts(tx: Tx, entries: readonly Entry[]): Promise<void> {
  const rows = entries.flatMap((entry) =>
    entry.kind === "contact"
      ? [
          {
            place_id: placeOf(tx),
            entry_id: entry.id,
            name: entry.name,
            reach_by: entry.reachBy,
            purpose: entry.purpose,
            forget_on: entry.forgetOn,
            came: null,
          },
        ]
      : [],
  );
  if (rows.length > 0) await tx.insertInto("outreach_contact").values(rows).execute();
}

interface TypedCounts {
  readonly sessionId: string;
  readonly onDay: string;
  readonly counts: Counts;
  readonly byId: string;
}

/** What somebody typed into the ordinary form. */
export const saveTyped = (tx: Tx, { sessionId, onDay, counts, byId }: TypedCounts): Promise<void> =>
  saveEntries(
    tx,
    [
      {
        id: randomUUID(),
        kind: "counts",
        sessionId,
        onDay,
        toldAt: null,
        counts,
        names: "",
        namesBecause: "",
        unplanned: null,
      },
    ],
    { batchId: null, byId },
  );

interface ContactsWanted {
  readonly sessionId?: string;
  readonly id?: string;
  readonly today: string;
}

/** Contacts that are not to be forgotten yet. Who may read which is for the policy to say. */
export async function listContacts(tx: Tx, { sessionId, id, today }: ContactsWanted): Promise<readonly Contact[]> {
  const rows = await tx
    .selectFrom("outreach_contact as c")
    .innerJoin("outreach_entry as e", (join) =>
      join.onRef("e.place_id", "=", "c.place_id").onRef("e.entry_id", "=", "c.entry_id"),
    )
    .select(["c.entry_id", "c.name", "c.reach_by", "c.purpose", "c.forget_on", "c.came", "e.written_by"])
    .where("c.place_id", "=", placeOf(tx))
    .where("c.forget_on", ">=", today)
    .$if(sessionId !== undefined, (query) => query.where("e.session_id", "=", sessionId ?? ""))
    .$if(id !== undefined, (query) => query.where("c.entry_id", "=", id ?? ""))
    .orderBy("c.forget_on")
    .orderBy("c.entry_id")
    .limit(200)
    .execute();
  return rows.map((row) => ({
    id: row.entry_id,
    name: row.name,
    reachBy: row.reach_by,
    purpose: row.purpose,
    forgetOn: row.forget_on,
    came: row.came,
    takenById: row.written_by,
  }));
}

/** Told by the worker later, once. */
export async function saveCame(tx: Tx, id: string, came: "yes" | "no"): Promise<void> {
  await tx
    .updateTable("outreach_contact")
    .set({ came })
    .where("place_id", "=", placeOf(tx))
    .where("entry_id", "=", id)
    .execute();
}

/** Contacts after the day they agreed to, or older than the place keeps them; names of a list with them. @returns how many. */
export async function forgetContacts(tx: Tx, before: Date): Promise<number> {
  const gone = await sql`DELETE FROM outreach_contact WHERE place_id = ${placeOf(tx)} AND entry_id IN (
      SELECT c.entry_id FROM outreach_contact c
      JOIN outreach_entry e ON e.place_id = c.place_id AND e.entry_id = c.entry_id
      WHERE c.place_id = ${placeOf(tx)} AND (c.forget_on < current_date OR e.arrived_at < ${before}) LIMIT 200)
    RETURNING entry_id`.execute(tx);
  const named = await sql`UPDATE outreach_count n SET names = '', names_because = '' FROM outreach_entry e
    WHERE n.place_id = ${placeOf(tx)} AND e.place_id = n.place_id AND e.entry_id = n.entry_id AND n.names <> ''
      AND e.arrived_at < ${before} RETURNING n.entry_id`.execute(tx);
  return gone.rows.length + named.rows.length;
}

/** At which outreach it was written down; null where at none that is known. */
export async function sessionOfEntry(tx: Tx, id: string): Promise<string | null> {
  const row = await tx
    .selectFrom("outreach_entry")
    .select("session_id")
    .where("place_id", "=", placeOf(tx))
    .where("entry_id", "=", id)
    .executeTakeFirst();
  return row?.session_id ?? null;
}
