import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { asThemselves } from "../people/index.ts";

type Held = readonly Readonly<Record<string, string>>[];

const linesMax = 1000;

/** Both names of an alliance, for the list of what is kept. */
const title = sql`(SELECT string_agg(coalesce(o.name, c.name), ' and ' ORDER BY s.side DESC) FROM alliance_side s
  LEFT JOIN organisation o ON o.place_id = s.place_id AND o.organisation_id = s.organisation_id
  LEFT JOIN community c ON c.place_id = s.place_id AND c.community_id = s.community_id
  WHERE s.place_id = x.place_id AND s.alliance_id = x.alliance_id)`;

/** In which alliances somebody is part, and for what they agreed to be named. */
export async function readPartsHeld(tx: Tx, personId: string): Promise<Held> {
  const { rows } = await sql<Readonly<Record<string, string>>>`
    SELECT ${title} AS alliance, x.for_what AS "talk to you about", x.how AS "reach you by",
      CASE WHEN x.agreed_at IS NULL THEN 'asked' WHEN x.left_at IS NULL THEN 'part of it' ELSE 'left' END AS "you are",
      CASE WHEN x.can_take_over THEN 'yes' ELSE 'no' END AS "would take over"
    FROM alliance_person x WHERE x.place_id = ${placeOf(tx)} AND x.person_id = ${personId}
    ORDER BY x.asked_at LIMIT ${linesMax}`.execute(tx);
  return rows;
}

export async function eraseParts(tx: Tx, personId: string): Promise<void> {
  const place = sql`place_id = ${placeOf(tx)}`;
  await sql`DELETE FROM alliance_person WHERE ${place} AND person_id = ${personId}`.execute(tx);
  await sql`UPDATE alliance_person SET asked_by = NULL WHERE ${place} AND asked_by = ${personId}`.execute(tx);
  await sql`UPDATE alliance SET started_by = NULL WHERE ${place} AND started_by = ${personId}`.execute(tx);
}

/** What somebody wrote for their side; the words are the side's, the name is theirs. */
export async function readWordsHeld(tx: Tx, personId: string): Promise<Held> {
  const mine = sql`x.place_id = ${placeOf(tx)} AND x.written_by = ${personId}`;
  const { rows } = await asThemselves(tx, [personId], () =>
    sql<Readonly<Record<string, string>>>`
      SELECT * FROM (
        SELECT ${title} AS alliance, x.words, x.written_at::date::text AS written FROM alliance_entry x WHERE ${mine}
        UNION ALL
        SELECT ${title}, x.words, x.made_at::date::text FROM alliance_promise x WHERE ${mine}
        UNION ALL
        SELECT ${title}, x.words, x.said_on::text FROM trust_sentence x WHERE ${mine}
        UNION ALL
        SELECT ${title}, x.words, x.written FROM (SELECT a.place_id, e.alliance_id, a.words,
          a.written_at::date::text AS written, a.written_by FROM alliance_answer a
          JOIN alliance_entry e ON e.place_id = a.place_id AND e.entry_id = a.entry_id) x WHERE ${mine}
        UNION ALL
        SELECT ${title}, x.words, x.written FROM (SELECT k.place_id, p.alliance_id, k.says || ' ' || k.words AS words,
          k.said_at::date::text AS written, k.said_by AS written_by FROM alliance_kept k
          JOIN alliance_promise p ON p.place_id = k.place_id AND p.promise_id = k.promise_id) x WHERE ${mine}
      ) AS held ORDER BY written LIMIT ${linesMax}`.execute(tx),
  );
  return rows;
}

/** Whoever else may read what somebody said of trust: a row must stay somebody's to read when its author goes. */
async function listReaders(tx: Tx, personId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ personId: string }>`
    SELECT DISTINCT p.person_id AS "personId" FROM trust_sentence t
    JOIN alliance_person p ON p.place_id = t.place_id AND p.alliance_id = t.alliance_id AND p.person_id <> ${personId}
      AND p.agreed_at IS NOT NULL AND p.left_at IS NULL AND (p.side = t.side OR t.released_to = 'other-side')
    WHERE t.place_id = ${placeOf(tx)} AND t.written_by = ${personId} LIMIT ${linesMax}`.execute(tx);
  return rows.map((row) => row.personId);
}

export async function eraseAuthor(tx: Tx, personId: string): Promise<void> {
  const place = sql`place_id = ${placeOf(tx)}`;
  const mine = sql`${place} AND written_by = ${personId}`;
  const readers = await asThemselves(tx, [personId], async () => {
    const others = await listReaders(tx, personId);
    // Nobody is left on their side who could ever read or release it.
    await sql`DELETE FROM trust_sentence t WHERE t.place_id = ${placeOf(tx)} AND t.written_by = ${personId}
      AND t.released_to <> 'place' AND NOT EXISTS (SELECT FROM alliance_person p WHERE p.place_id = t.place_id
        AND p.alliance_id = t.alliance_id AND p.person_id = ANY (${[...others]}::uuid[])
        AND (p.side = t.side OR t.released_to = 'other-side'))`.execute(tx);
    return others;
  });
  await asThemselves(tx, [personId, ...readers], () =>
    sql`UPDATE trust_sentence SET written_by = NULL WHERE ${mine}`.execute(tx),
  );
  await sql`UPDATE alliance_entry SET written_by = NULL WHERE ${mine}`.execute(tx);
  await sql`UPDATE alliance_promise SET written_by = NULL WHERE ${mine}`.execute(tx);
  await sql`UPDATE alliance_answer SET written_by = NULL WHERE ${mine}`.execute(tx);
  await sql`UPDATE alliance_kept SET said_by = NULL WHERE ${place} AND said_by = ${personId}`.execute(tx);
  await sql`UPDATE community_no_religion SET said_by = NULL WHERE ${place} AND said_by = ${personId}`.execute(tx);
}

/** Where somebody is named by others. */
export async function readNamedHeld(tx: Tx, personId: string): Promise<Held> {
  const { rows } = await sql<Readonly<Record<string, string>>>`
    SELECT ${title} AS alliance, x.words, x.written_at::date::text AS written
    FROM alliance_named n JOIN alliance_entry x ON x.place_id = n.place_id AND x.entry_id = n.entry_id
    WHERE n.place_id = ${placeOf(tx)} AND n.person_id = ${personId} ORDER BY x.written_at LIMIT ${linesMax}`.execute(
    tx,
  );
  return rows;
}

/** The words of others in which they are named go too: there is no telling what they say of somebody. */
export async function eraseNamed(tx: Tx, personId: string): Promise<void> {
  const place = sql`place_id = ${placeOf(tx)}`;
  const named = sql`SELECT entry_id FROM alliance_named WHERE ${place} AND person_id = ${personId}`;
  await sql`DELETE FROM alliance_answer WHERE ${place} AND entry_id IN (${named})`.execute(tx);
  await sql`UPDATE alliance_entry SET words = '', taken_out_at = now() WHERE ${place} AND entry_id IN (${named})`.execute(
    tx,
  );
  await sql`DELETE FROM alliance_named WHERE ${place} AND person_id = ${personId}`.execute(tx);
}

/** Their own answers to questions that are open still; only they can see that they answered. */
export async function readAnswersHeld(tx: Tx, personId: string): Promise<Held> {
  const { rows } = await asThemselves(tx, [personId], () =>
    sql<Readonly<Record<string, string>>>`
      SELECT a.answers::text AS answers FROM trust_link l
      JOIN trust_answers a ON a.place_id = l.place_id AND a.answers_key = l.answers_key
      WHERE l.place_id = ${placeOf(tx)} AND l.person_id = ${personId} LIMIT ${linesMax}`.execute(tx),
  );
  return rows;
}

export const eraseAnswers = (tx: Tx, personId: string): Promise<void> =>
  asThemselves(tx, [personId], async () => {
    await sql`DELETE FROM trust_answers WHERE place_id = ${placeOf(tx)} AND answers_key IN (SELECT answers_key
      FROM trust_link WHERE place_id = ${placeOf(tx)} AND person_id = ${personId})`.execute(tx);
  });
