import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { asHeldOn } from "./held-on.store.ts";
import { partWords } from "./programme.ts";
import { partOf } from "./programmes.store.ts";
import { saveLeft, saveLeftPlace } from "./writing.store.ts";

type Held = readonly Readonly<Record<string, string>>[];

const linesMax = 1000;
const day = (moment: Date | null): string => moment?.toISOString().slice(0, 10) ?? "";

const ownPeople = (tx: Tx, personId: string) =>
  tx
    .selectFrom("programme_person as t")
    .innerJoin("programme as p", (join) =>
      join.onRef("p.place_id", "=", "t.place_id").onRef("p.programme_id", "=", "t.programme_id"),
    )
    .where("t.place_id", "=", placeOf(tx))
    .where("t.person_id", "=", personId)
    .orderBy("t.asked_at")
    .limit(linesMax);

/** Also of programmes that nobody else sees, and of those they left. */
export const readTakingHeld = (tx: Tx, personId: string): Promise<Held> =>
  asHeldOn(tx, [personId], async () => {
    const rows = await ownPeople(tx, personId)
      .select(["p.name", "t.side", "t.asked_at", "t.came_at", "t.left_at"])
      .execute();
    return rows.map((row) => ({
      Programme: row.name,
      For: partWords[partOf(row.side)],
      "Asked on": day(row.asked_at),
      ...(row.came_at === null ? {} : { "Came on": day(row.came_at) }),
      ...(row.left_at === null ? {} : { "Left on": day(row.left_at) }),
    }));
  });

async function listTakingPart(tx: Tx, personId: string) {
  const mine = await asHeldOn(tx, [personId], () =>
    ownPeople(tx, personId)
      .where("t.left_at", "is", null)
      .select(["p.programme_id", "p.people", "p.opened_at"])
      .execute(),
  );
  return mine.map(({ programme_id: id, people, opened_at }) => ({
    id,
    peopleIds: people.includes(personId) ? people : [...people, personId],
    openedAt: opened_at?.toISOString() ?? null,
  }));
}

/** They leave each; what was theirs alone goes with them. */
export async function eraseTaking(tx: Tx, personId: string): Promise<void> {
  for (const programme of await listTakingPart(tx, personId)) await saveLeft(tx, programme, personId);
}

/** They left the place: others have the first pages that were theirs. */
export async function passOnTaking(tx: Tx, personId: string): Promise<void> {
  for (const programme of await listTakingPart(tx, personId)) await saveLeftPlace(tx, programme, personId);
}

/** What they answered for their side, and what they wrote down. */
export const readWrittenHeld = (tx: Tx, personId: string): Promise<Held> =>
  asHeldOn(tx, [personId], async () => {
    const said = await tx
      .selectFrom("programme_answer as a")
      .innerJoin("programme as p", (join) =>
        join.onRef("p.place_id", "=", "a.place_id").onRef("p.programme_id", "=", "a.programme_id"),
      )
      .select(["p.name", "a.says", "a.words", "a.said_at"])
      .where("a.place_id", "=", placeOf(tx))
      .where("a.person_id", "=", personId)
      .orderBy("a.said_at")
      .limit(linesMax)
      .execute();
    const { rows: written } = await sql<{ name: string; words: string }>`
      SELECT p.name, w.words FROM (
        SELECT place_id, programme_id, words, written_by FROM programme_meeting
        UNION ALL SELECT place_id, programme_id, words, written_by FROM programme_need
        UNION ALL SELECT place_id, programme_id, for_what, written_by FROM programme_cost
        UNION ALL SELECT place_id, programme_id, brings, written_by FROM programme_readiness
        UNION ALL SELECT place_id, programme_id, brings, confirmed_by FROM programme_readiness
        UNION ALL SELECT place_id, programme_id, kind, put_by FROM programme_question
        UNION ALL SELECT place_id, programme_id, kind, person_id FROM programme_question) w
      JOIN programme p ON p.place_id = w.place_id AND p.programme_id = w.programme_id
      WHERE w.place_id = ${placeOf(tx)} AND w.written_by = ${personId}
      ORDER BY p.name LIMIT ${linesMax}`.execute(tx);
    return [
      ...said.map((row) => ({
        Programme: row.name,
        "You said": row.says === "yes" ? "yes" : "not yet",
        ...(row.words === "" ? {} : { "In your words": row.words }),
        On: day(row.said_at),
      })),
      ...written.map(({ name, words }) => ({ Programme: name, "You wrote, confirmed or were named in": words })),
    ];
  });

const written = ["programme_meeting", "programme_need", "programme_cost", "programme_readiness"] as const;

/** What a side said stays the side's; the name and one's own words to an answer go. */
export const eraseWritten = (tx: Tx, personId: string): Promise<void> =>
  asHeldOn(tx, [personId], async () => {
    const placeId = placeOf(tx);
    await sql`UPDATE programme_answer SET words = '' WHERE place_id = ${placeId} AND person_id = ${personId}`.execute(
      tx,
    );
    for (const table of written)
      await sql`UPDATE ${sql.table(table)} SET written_by = NULL WHERE place_id = ${placeId}
        AND written_by = ${personId}`.execute(tx);
    await sql`UPDATE programme_readiness SET confirmed_by = NULL WHERE place_id = ${placeId}
      AND confirmed_by = ${personId}`.execute(tx);
    for (const column of ["put_by", "person_id"])
      await sql`UPDATE programme_question SET ${sql.ref(column)} = NULL WHERE place_id = ${placeId}
        AND ${sql.ref(column)} = ${personId}`.execute(tx);
    await sql`UPDATE programme_person SET asked_by = NULL WHERE place_id = ${placeId}
      AND asked_by = ${personId}`.execute(tx);
    await sql`UPDATE programme SET started_by = NULL WHERE place_id = ${placeId}
      AND started_by = ${personId}`.execute(tx);
  });

const leftMax = 200;

/**
 * Programmes that everybody of the place sees and nobody takes part in, long after the last of them left. A closed one
 * goes with the last person who is held on it.
 */
export async function forgetLeft(tx: Tx, before: Date): Promise<number> {
  const { rows } = await sql<{ id: string }>`DELETE FROM programme WHERE place_id = ${placeOf(tx)}
    AND programme_id IN (SELECT p.programme_id FROM programme p
      WHERE p.place_id = ${placeOf(tx)} AND p.opened_at < ${before} AND p.people = '{}'
        AND NOT EXISTS (SELECT FROM programme_person t WHERE t.place_id = p.place_id
          AND t.programme_id = p.programme_id AND (t.left_at IS NULL OR t.left_at >= ${before}))
      ORDER BY p.programme_id LIMIT ${leftMax})
    RETURNING programme_id AS id`.execute(tx);
  return rows.length;
}
