import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";

type Held = readonly Readonly<Record<string, string>>[];

const linesMax = 1000;

/** What somebody wrote for their organisation: its sources, and what people would lose. */
export async function readWrittenHeld(tx: Tx, personId: string): Promise<Held> {
  const { rows } = await sql<{ what: string; organisation: string; role: string; written: Date }>`
    SELECT 'a source of money' AS what, o.name AS organisation, s.author_role AS role, s.written_at AS written
    FROM funding_source s JOIN organisation o ON o.place_id = s.place_id AND o.organisation_id = s.organisation_id
    WHERE s.place_id = ${placeOf(tx)} AND s.written_by = ${personId}
    UNION ALL
    SELECT 'what people would lose', g.recipient, l.author_role, l.written_at
    FROM funding_loss l JOIN funding_grant g ON g.place_id = l.place_id AND g.grant_id = l.grant_id
    WHERE l.place_id = ${placeOf(tx)} AND l.written_by = ${personId}
    ORDER BY 4 LIMIT ${linesMax}`.execute(tx);
  return rows.map(({ written, ...row }) => ({ ...row, written: written.toISOString() }));
}

export async function eraseWritten(tx: Tx, personId: string): Promise<void> {
  const mine = sql`place_id = ${placeOf(tx)} AND written_by = ${personId}`;
  await sql`UPDATE funding_source SET written_by = NULL WHERE ${mine}`.execute(tx);
  await sql`UPDATE funding_loss SET written_by = NULL WHERE ${mine}`.execute(tx);
}

/** Grants somebody answers for, ends they decided about, decisions they read, files they sent. */
export async function readDutiesHeld(tx: Tx, personId: string): Promise<Held> {
  const { rows } = await sql<{ what: string; about: string; on: string }>`
    SELECT 'you answer for it' AS what, title AS about, recorded_on::text AS on FROM funding_grant
    WHERE place_id = ${placeOf(tx)} AND owner_id = ${personId}
    UNION ALL
    SELECT 'you decided: ' || f.decision, g.title, f.decided_at::date::text FROM funding_decision f
    JOIN funding_grant g ON g.place_id = f.place_id AND g.grant_id = f.grant_id
    WHERE f.place_id = ${placeOf(tx)} AND f.decided_by = ${personId}
    UNION ALL
    SELECT 'you read a decision', g.title, f.heard_at::date::text FROM funding_decision f
    JOIN funding_grant g ON g.place_id = f.place_id AND g.grant_id = f.grant_id
    WHERE f.place_id = ${placeOf(tx)} AND f.heard_by = ${personId}
    UNION ALL
    SELECT 'you sent a list of grants', file_name, begun_at::date::text FROM funding_upload
    WHERE place_id = ${placeOf(tx)} AND person_id = ${personId}
    ORDER BY 3, 2 LIMIT ${linesMax}`.execute(tx);
  return rows;
}

/** What was decided stays, with the role in which it was decided. */
export async function eraseDuties(tx: Tx, personId: string): Promise<void> {
  const here = sql`place_id = ${placeOf(tx)}`;
  await sql`UPDATE funding_grant SET owner_id = NULL WHERE ${here} AND owner_id = ${personId}`.execute(tx);
  await sql`UPDATE funding_decision SET decided_by = NULL WHERE ${here} AND decided_by = ${personId}`.execute(tx);
  await sql`UPDATE funding_decision SET heard_by = NULL WHERE ${here} AND heard_by = ${personId}`.execute(tx);
  await sql`UPDATE funding_upload SET person_id = NULL WHERE ${here} AND person_id = ${personId}`.execute(tx);
}

/** The organisations that show somebody, by name, where some of their money comes from. */
export async function readShownHeld(tx: Tx, personId: string): Promise<Held> {
  const { rows } = await sql<{ organisation: string }>`
    SELECT DISTINCT o.name AS organisation FROM funding_source_reader r
    JOIN funding_source s ON s.place_id = r.place_id AND s.source_id = r.source_id
    JOIN organisation o ON o.place_id = s.place_id AND o.organisation_id = s.organisation_id
    WHERE r.place_id = ${placeOf(tx)} AND r.person_id = ${personId} AND s.released_to = 'commissioners'
    ORDER BY o.name LIMIT ${linesMax}`.execute(tx);
  return rows;
}

export async function eraseShown(tx: Tx, personId: string): Promise<void> {
  await sql`DELETE FROM funding_source_reader WHERE place_id = ${placeOf(tx)} AND person_id = ${personId}`.execute(tx);
}
