import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { asWhole } from "./circle.store.ts";
import type { TookPart } from "./took-part.rules.ts";

const rowsMax = 20_000;

/** Interpreters, companions and whoever takes notes come for somebody else, and are left out. */
const inTheirOwnStanding = sql`k.part IN ('contributor', 'chair', 'facilitator')`;

const heldBetween = (tx: Tx, { from, until }: Between) => sql`
  SELECT s.session_id, coalesce(s.on_day, h.held_on) AS on_day FROM place_session s
  JOIN session_held h ON h.place_id = s.place_id AND h.session_id = s.session_id
  WHERE s.place_id = ${placeOf(tx)} AND coalesce(s.on_day, h.held_on) BETWEEN ${from}::date AND ${until}::date`;

interface Between {
  /** Plain dates, both counted. */
  readonly from: string;
  readonly until: string;
}

/** Who was at sessions that were held, without a name: for the gate, and for no page as it is. */
export const gatherTookPart = (tx: Tx, between: Between): Promise<TookPart> =>
  asWhole(tx, async () => {
    const held = heldBetween(tx, between);
    const placeId = placeOf(tx);
    const attended = await sql<{ on_day: string; who: string; standing: string; minutes: number | null }>`
      WITH held AS (${held}) SELECT h.on_day, coalesce(k.person_id, k.contributor_id)::text AS who, k.standing, k.minutes
      FROM session_contributor k JOIN held h ON h.session_id = k.session_id
      WHERE k.place_id = ${placeId} AND k.attended = 'yes' AND ${inTheirOwnStanding}
      ORDER BY h.on_day, k.contributor_id LIMIT ${rowsMax}`.execute(tx);
    const unnamed = await sql<{ on_day: string; standing: string; people: number }>`
      WITH held AS (${held}) SELECT h.on_day, c.standing, c.people FROM session_counted c
      JOIN held h ON h.session_id = c.session_id WHERE c.place_id = ${placeId} AND c.people > 0
      ORDER BY h.on_day, c.session_id, c.standing LIMIT ${rowsMax}`.execute(tx);
    const decisions = await sql<{ on_day: string; moved_by: string | null }>`
      WITH held AS (${held}) SELECT h.on_day, d.moved_by FROM session_decision d
      JOIN held h ON h.session_id = d.session_id WHERE d.place_id = ${placeId}
      ORDER BY h.on_day, d.decision_id LIMIT ${rowsMax}`.execute(tx);
    return {
      attended: attended.rows.map((row) => ({
        onDay: row.on_day,
        who: row.who,
        standing: row.standing,
        minutes: row.minutes ?? 0,
      })),
      unnamed: unnamed.rows.map((row) => ({ onDay: row.on_day, standing: row.standing, people: row.people })),
      decisions: decisions.rows.map((row) => ({ onDay: row.on_day, movedBy: row.moved_by })),
    };
  });
