import { sql } from "kysely";
import { movesRows } from "../../db/moving-rows.ts";
import type { Moves } from "../../db/moving-rows.ts";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { asWhole } from "./circle.store.ts";
import { asContributors } from "./notes.store.ts";

type Held = readonly Readonly<Record<string, string>>[];

const linesMax = 1000;

const contributorsOf = (tx: Tx, personId: string): Promise<readonly string[]> =>
  asWhole(tx, async () => {
    const rows = await tx
      .selectFrom("session_contributor")
      .select("contributor_id")
      .where("place_id", "=", placeOf(tx))
      .where("person_id", "=", personId)
      .limit(linesMax)
      .execute();
    return rows.map((row) => row.contributor_id);
  });

export async function readNotes(tx: Tx, personId: string): Promise<Held> {
  const ids = await contributorsOf(tx, personId);
  if (ids.length === 0) return [];
  return asContributors(tx, ids, async () => {
    const rows = await tx
      .selectFrom("session_note as n")
      .innerJoin("place_session as s", (join) =>
        join.onRef("s.place_id", "=", "n.place_id").onRef("s.session_id", "=", "n.session_id"),
      )
      .select(["s.title", "n.words", "n.is_released", "n.written_on"])
      .where("n.place_id", "=", placeOf(tx))
      .where("n.contributor_id", "in", ids)
      .orderBy("n.written_on")
      .limit(linesMax)
      .execute();
    return rows.map((row) => ({
      Session: row.title,
      "You wrote": row.words,
      "Who reads it": row.is_released ? "those who come to the session, without your name" : "only you",
      On: row.written_on,
    }));
  });
}

export async function eraseNotes(tx: Tx, personId: string): Promise<void> {
  const ids = await contributorsOf(tx, personId);
  if (ids.length === 0) return;
  await asContributors(tx, ids, () =>
    tx.deleteFrom("session_note").where("place_id", "=", placeOf(tx)).where("contributor_id", "in", ids).execute(),
  );
}

const written = [
  { table: "session_decision", column: "written_by", words: "You wrote down a decision" },
  { table: "session_action", column: "written_by", words: "You wrote down who does what" },
  { table: "session_minutes", column: "written_by", words: "You wrote minutes" },
  { table: "session_change", column: "said_by", words: "You said what changed" },
] as const;

export async function readRecorded(tx: Tx, personId: string): Promise<Held> {
  const lines = written.map(
    ({ table, column, words }) => sql`SELECT ${words}::text AS words, left(words, 200) AS said FROM ${sql.table(table)}
      WHERE place_id = ${placeOf(tx)} AND ${sql.ref(column)} = ${personId}`,
  );
  const { rows } = await sql<{ readonly words: string; readonly said: string }>`
    ${sql.join(lines, sql` UNION ALL `)} ORDER BY 1, 2 LIMIT ${linesMax}`.execute(tx);
  return rows.map(({ words, said }) => ({ [words]: said }));
}

/** What was written stays; the name goes. */
export async function eraseRecorded(tx: Tx, personId: string): Promise<void> {
  for (const { table, column } of written)
    await sql`UPDATE ${sql.table(table)} SET ${sql.ref(column)} = NULL
      WHERE place_id = ${placeOf(tx)} AND ${sql.ref(column)} = ${personId}`.execute(tx);
}

/** Where two records are of one person: what they wrote down goes over to the other. Notes go with who came. */
export const recordedOfPerson: readonly Moves[] = [
  movesRows({ kind: "session.decisions", table: "session_decision", of: "written_by", by: ["decision_id"] }),
  movesRows({ kind: "session.actions", table: "session_action", of: "written_by", by: ["action_id"] }),
  movesRows({ kind: "session.minutes", table: "session_minutes", of: "written_by", by: ["session_id", "language"] }),
  movesRows({ kind: "session.changes", table: "session_change", of: "said_by", by: ["change_id"] }),
];
