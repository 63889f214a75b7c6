import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";

/** What a session decided, or what changed because people were listened to in it. */
export interface Outcome {
  readonly id: string;
  readonly kind: "decision" | "change";
  readonly words: string;
  /** Why it was decided so; empty for a change. */
  readonly because: string;
  readonly session: { readonly id: string; readonly title: string };
  /** A plain date: when it was held, or when it was said that it changed. */
  readonly onDay: string;
  /** The session was open to everybody; else to the people of the place. */
  readonly isForAll: boolean;
}

const outcomesMax = 300;

/**
 * What sessions that were held and open to others decided, and what changed because of them, the latest first. What
 * belongs to those who were invited alone is not among it, and nobody is named.
 */
export async function listOutcomes(tx: Tx): Promise<readonly Outcome[]> {
  const placeId = placeOf(tx);
  const { rows } = await sql<{
    readonly id: string;
    readonly kind: Outcome["kind"];
    readonly words: string;
    readonly because: string;
    readonly session_id: string;
    readonly title: string;
    readonly open_to: string;
    readonly on_day: string;
  }>`WITH held AS (
      SELECT s.session_id, s.title, s.open_to, coalesce(s.on_day, h.held_on) AS on_day FROM place_session s
      JOIN session_held h ON h.place_id = s.place_id AND h.session_id = s.session_id
      WHERE s.place_id = ${placeId} AND s.open_to IN ('place', 'public') AND s.state = 'held')
    SELECT d.decision_id AS id, 'decision' AS kind, d.words, d.because, h.session_id, h.title, h.open_to,
        h.on_day
      FROM session_decision d JOIN held h ON h.session_id = d.session_id WHERE d.place_id = ${placeId}
    UNION ALL
    SELECT c.change_id, 'change', c.words, '', h.session_id, h.title, h.open_to, c.said_on
      FROM session_change c JOIN held h ON h.session_id = c.session_id WHERE c.place_id = ${placeId}
    ORDER BY on_day DESC, id LIMIT ${outcomesMax}`.execute(tx);
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    words: row.words,
    because: row.because,
    session: { id: row.session_id, title: row.title },
    onDay: row.on_day,
    isForAll: row.open_to === "public",
  }));
}
