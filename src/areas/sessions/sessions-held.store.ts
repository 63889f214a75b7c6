import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { asThemselves } from "../people/index.ts";
import { asWhole, saveCircle } from "./circle.store.ts";
import { parts, partNames } from "./session.ts";

type Held = readonly Readonly<Record<string, string>>[];

const linesMax = 1000;

/** The sessions somebody is asked to, with what they said for them. */
export const readComing = (tx: Tx, personId: string): Promise<Held> =>
  asThemselves(tx, [personId], async () => {
    const rows = await tx
      .selectFrom("session_contributor as k")
      .innerJoin("place_session as s", (join) =>
        join.onRef("s.place_id", "=", "k.place_id").onRef("s.session_id", "=", "k.session_id"),
      )
      .select(["s.title", "s.on_day", "k.part", "k.answer", "k.needs", "k.attended", "k.minutes"])
      .where("k.place_id", "=", placeOf(tx))
      .where("k.person_id", "=", personId)
      .orderBy("s.on_day")
      .orderBy("k.contributor_id")
      .limit(linesMax)
      .execute();
    return rows.map((row) => ({
      Session: row.title,
      As: partNames[parts.find((one) => one === row.part) ?? "contributor"],
      ...(row.on_day === null ? {} : { On: row.on_day }),
      ...(row.answer === null ? {} : { "You said": row.answer }),
      ...(row.needs === "" ? {} : { "You need": row.needs }),
      ...(row.attended === null ? {} : { "You were there": row.attended }),
      ...(row.minutes === null ? {} : { Minutes: String(row.minutes) }),
    }));
  });

/** They come no more: who they were goes, and that somebody was asked stays where it is not private. */
export async function eraseComing(tx: Tx, personId: string): Promise<void> {
  const placeId = placeOf(tx);
  const rows = await asWhole(tx, async () => {
    const inside = await tx
      .selectFrom("session_contributor")
      .select("session_id")
      .distinct()
      .where("place_id", "=", placeId)
      .where("person_id", "=", personId)
      .limit(linesMax)
      .execute();
    await tx
      .deleteFrom("session_contributor")
      .where("place_id", "=", placeId)
      .where("person_id", "=", personId)
      .where((is) => is.or([is("is_private", "=", true), is("attended", "is", null)]))
      .execute();
    await tx
      .updateTable("session_contributor")
      .set({
        person_id: null,
        name: "Somebody who left",
        needs: "",
        language: null,
        format: null,
        link_digest: null,
        community_id: null,
      })
      .where("place_id", "=", placeId)
      .where("person_id", "=", personId)
      .execute();
    return inside;
  });
  for (const { session_id: id } of rows) await saveCircle(tx, id);
}

interface Written {
  readonly table: string;
  readonly column: string;
  readonly said: string;
  readonly words: string;
}

/** What somebody wrote for sessions: where it stands, and how it is read to them. */
const written: readonly Written[] = [
  { table: "session_item", column: "asked_by", said: "title", words: "You asked for" },
  { table: "session_step", column: "saved_by", said: "said", words: "You wrote down" },
  { table: "session_proposal", column: "proposed_by", said: "words", words: "You proposed another form" },
  { table: "session_proposal", column: "answered_by", said: "because", words: "You answered a proposal" },
  { table: "session_paper", column: "added_by", said: "title", words: "You added the paper" },
  { table: "session_venue", column: "suggested_by", said: "name", words: "You added the place" },
];

/** What they planned, added to agendas, wrote down and proposed. */
export async function readPlanning(tx: Tx, personId: string): Promise<Held> {
  const placeId = placeOf(tx);
  const planned = await tx
    .selectFrom("place_session")
    .select(["title", "chair_id", "facilitator_id", "started_at"])
    .where("place_id", "=", placeId)
    .where((is) =>
      is.or([is("chair_id", "=", personId), is("started_by", "=", personId), is("facilitator_id", "=", personId)]),
    )
    .orderBy("started_at")
    .limit(linesMax)
    .execute();
  const lines = written.map(
    ({ table, column, said, words }) => sql`SELECT ${words}::text AS words, ${sql.ref(said)}::text AS said
      FROM ${sql.table(table)} WHERE place_id = ${placeId} AND ${sql.ref(column)} = ${personId}`,
  );
  const { rows } = await sql<{ readonly words: string; readonly said: string }>`
    ${sql.join(lines, sql` UNION ALL `)} ORDER BY 1, 2 LIMIT ${linesMax}`.execute(tx);
  const roleIn = (row: (typeof planned)[number]): string => {
    if (row.chair_id === personId) return "You chair";
    return row.facilitator_id === personId ? "You lead the listening section of" : "You began to plan";
  };
  return [
    ...planned.map((row) => ({ [roleIn(row)]: row.title, Since: row.started_at.toISOString().slice(0, 10) })),
    ...rows.map(({ words, said }) => ({ [words]: said })),
  ];
}

const namedBy = [
  ["place_session", "chair_id"],
  ["place_session", "facilitator_id"],
  ["place_session", "started_by"],
  ["session_step", "saved_by"],
  ["session_item", "asked_by"],
  ["session_paper", "added_by"],
  ["session_proposal", "proposed_by"],
  ["session_proposal", "answered_by"],
  ["session_venue", "suggested_by"],
] as const;

interface Naming {
  readonly table: string;
  readonly column: string;
  readonly personId: string;
}

const withoutName = (tx: Tx, { table, column, personId }: Naming): Promise<unknown> =>
  sql`UPDATE ${sql.table(table)} SET ${sql.ref(column)} = NULL
    WHERE place_id = ${placeOf(tx)} AND ${sql.ref(column)} = ${personId}`.execute(tx);

/** What was planned stays; the name goes. */
export async function erasePlanning(tx: Tx, personId: string): Promise<void> {
  const chaired = await tx
    .selectFrom("place_session")
    .select("session_id")
    .where("place_id", "=", placeOf(tx))
    .where("chair_id", "=", personId)
    .limit(linesMax)
    .execute();
  for (const [table, column] of namedBy) await withoutName(tx, { table, column, personId });
  for (const { session_id: id } of chaired) await saveCircle(tx, id);
}

/** They left the place: they chair and lead nothing any more, and nobody waits for them. */
export async function passOnSessions(tx: Tx, personId: string): Promise<void> {
  const placeId = placeOf(tx);
  const today = new Date().toISOString().slice(0, 10);
  for (const column of ["chair_id", "facilitator_id"] as const)
    await tx
      .updateTable("place_session")
      .set({ [column]: null })
      .where("place_id", "=", placeId)
      .where(column, "=", personId)
      .where("state", "in", ["planning", "called"])
      .execute();
  const coming = await asWhole(tx, () =>
    tx
      .selectFrom("session_circle as c")
      .innerJoin("place_session as s", (join) =>
        join.onRef("s.place_id", "=", "c.place_id").onRef("s.session_id", "=", "c.session_id"),
      )
      .select("c.session_id")
      .where("c.place_id", "=", placeId)
      .where("c.person_id", "=", personId)
      .where((is) => is.or([is("s.on_day", "is", null), is("s.on_day", ">=", today)]))
      .limit(linesMax)
      .execute(),
  );
  if (coming.length === 0) return;
  const ids = coming.map(({ session_id: id }) => id);
  await asWhole(tx, () =>
    tx
      .deleteFrom("session_contributor")
      .where("place_id", "=", placeId)
      .where("person_id", "=", personId)
      .where("session_id", "in", ids)
      .where("attended", "is", null)
      .execute(),
  );
  for (const id of ids) await saveCircle(tx, id);
}
