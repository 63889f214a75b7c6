import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { asWhole } from "./circle.store.ts";

/** The days on which the meetings of a series are already, as plain dates. */
export async function listSeriesDays(tx: Tx, seriesId: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom("place_session")
    .select("on_day")
    .where("place_id", "=", placeOf(tx))
    .where("series_id", "=", seriesId)
    .where("on_day", "is not", null)
    .orderBy("on_day")
    .limit(1000)
    .execute();
  return rows.flatMap(({ on_day }) => (on_day === null ? [] : [on_day]));
}

interface SeriesToSave {
  /** The session that comes again; it becomes the first of the series. */
  readonly sessionId: string;
  readonly seriesId: string;
  readonly days: readonly string[];
  readonly startedBy: string | null;
}

/** More sessions like this one, each to be planned and called by itself; who is needed is needed again, asked by nobody yet. */
export const saveSeries = (tx: Tx, { sessionId, seriesId, days, startedBy }: SeriesToSave): Promise<void> =>
  asWhole(tx, async () => {
    const placeId = placeOf(tx);
    const fresh = sql.join(days.map((day) => sql`(${randomUUID()}::uuid, ${day}::date)`));
    const made = await sql<{
      session_id: string;
    }>`INSERT INTO place_session (place_id, session_id, kind, title, purpose,
        group_id, promised_level, open_to, chair_id, on_day, from_time, to_time, form, venue_id, online_link, series_id,
        is_private, started_by)
      SELECT s.place_id, n.id, s.kind, s.title, s.purpose, s.group_id, s.promised_level, s.open_to, s.chair_id, n.day,
        s.from_time, s.to_time, s.form, s.venue_id, s.online_link, ${seriesId}, s.is_private, ${startedBy}
      FROM place_session s CROSS JOIN (VALUES ${fresh}) AS n (id, day)
      WHERE s.place_id = ${placeId} AND s.session_id = ${sessionId} RETURNING session_id`.execute(tx);
    const ids = made.rows.map(({ session_id }) => session_id);
    const newOnes = sql`unnest(${ids}::uuid[]) AS n (id)`;
    await sql`INSERT INTO session_contributor (place_id, contributor_id, session_id, person_id, organisation_id, name,
        standing, part, is_private, community_id, language, format)
      SELECT k.place_id, gen_random_uuid(), n.id, k.person_id, k.organisation_id, k.name, k.standing, k.part,
        k.is_private, k.community_id, k.language, k.format
      FROM session_contributor k CROSS JOIN ${newOnes}
      WHERE k.place_id = ${placeId} AND k.session_id = ${sessionId} AND k.taken_off_at IS NULL`.execute(tx);
    await sql`INSERT INTO session_circle (place_id, session_id, person_id)
      SELECT c.place_id, n.id, c.person_id FROM session_circle c CROSS JOIN ${newOnes}
      WHERE c.place_id = ${placeId} AND c.session_id = ${sessionId}`.execute(tx);
    await tx
      .updateTable("place_session")
      .set({ series_id: seriesId })
      .where("place_id", "=", placeId)
      .where("session_id", "=", sessionId)
      .execute();
  });
