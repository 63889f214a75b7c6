import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { asWhole } from "./circle.store.ts";
import { ratingDays } from "./day.ts";

const waitingMax = 10;

interface ToRate {
  readonly id: string;
  readonly title: string;
  /** A plain date. */
  readonly heldOn: string;
  /** They chaired it: what they say stands with their part. */
  readonly isChair: boolean;
}

/** The sessions that this person came to or chaired, and has not said yet how they were. */
export const listToRate = (tx: Tx, personId: string, today: string): Promise<readonly ToRate[]> =>
  asWhole(tx, async () => {
    const { rows } = await sql<ToRate>`
      SELECT s.session_id AS id, s.title, h.held_on::text AS "heldOn", (s.chair_id = ${personId}) IS TRUE AS "isChair" FROM session_held h
      JOIN place_session s USING (place_id, session_id)
      WHERE h.place_id = ${placeOf(tx)} AND NOT h.ratings_are_closed AND h.held_on >= ${today}::date - ${ratingDays}::int
      AND CASE WHEN s.chair_id = ${personId} THEN NOT EXISTS (SELECT FROM session_chair_rating r
          WHERE r.place_id = h.place_id AND r.session_id = h.session_id)
        ELSE EXISTS (SELECT FROM session_contributor c WHERE c.place_id = h.place_id AND c.session_id = h.session_id
          AND c.person_id = ${personId} AND c.attended = 'yes' AND c.part <> 'chair'
          AND NOT EXISTS (SELECT FROM session_rating_spent p WHERE p.place_id = c.place_id
            AND p.session_id = c.session_id AND p.contributor_id = c.contributor_id)) END
      ORDER BY h.held_on, s.session_id LIMIT ${waitingMax}`.execute(tx);
    return rows;
  });
