import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { SessionInCalendar } from "./invitation.ts";
import { levels, sessionsMax } from "./session.ts";

const calendarQuery = (tx: Tx) =>
  tx
    .selectFrom("place_session as s")
    .leftJoin("session_venue as v", (join) =>
      join.onRef("v.place_id", "=", "s.place_id").onRef("v.venue_id", "=", "s.venue_id"),
    )
    .select(["s.session_id", "s.title", "s.purpose", "s.promised_level", "s.state", "s.on_day", "s.from_time"])
    .select(["s.to_time", "s.online_link", "s.cancelled_because", "s.change_number", "s.is_private", "s.called_at"])
    .select(["v.name as venue_name", "v.address as venue_address", "v.postcode as venue_postcode"])
    .where("s.place_id", "=", placeOf(tx));

type Row = Awaited<ReturnType<ReturnType<typeof calendarQuery>["execute"]>>[number];

const inCalendar = (row: Row): SessionInCalendar => ({
  id: row.session_id,
  title: row.title,
  purpose: row.purpose,
  promisedLevel: levels.find((one) => one === row.promised_level) ?? "told",
  state: row.state,
  onDay: row.on_day,
  fromTime: row.from_time?.slice(0, 5) ?? null,
  toTime: row.to_time?.slice(0, 5) ?? null,
  where: [row.venue_name, row.venue_address, row.venue_postcode].filter((line) => (line ?? "") !== "").join(", "),
  onlineLink: row.online_link,
  cancelledBecause: row.cancelled_because,
  changeNumber: row.change_number,
  isPrivate: row.is_private,
  calledAt: row.called_at?.toISOString() ?? null,
});

/** As they stand in a calendar. Say first, elsewhere, which of them somebody may see. */
export async function listInCalendar(tx: Tx, sessionIds: readonly string[]): Promise<readonly SessionInCalendar[]> {
  if (sessionIds.length === 0) return [];
  const rows = await calendarQuery(tx)
    .where("s.session_id", "in", sessionIds)
    .orderBy("s.on_day")
    .orderBy("s.session_id")
    .limit(sessionsMax)
    .execute();
  return rows.map(inCalendar);
}

export async function findInCalendar(tx: Tx, sessionId: string): Promise<SessionInCalendar | undefined> {
  const [session] = await listInCalendar(tx, [sessionId]);
  return session;
}
