import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Actor } from "../../nouns/actor.ts";
import { asReader } from "./circle.store.ts";
import { forms, levels, openings, sessionKinds, sessionsMax } from "./session.ts";
import type { Named, Session, SessionListed, SessionState } from "./session.ts";

type Reader = Pick<Actor, "member">;

const identifier = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const mineOf = ({ member }: Reader): string | null =>
  member !== null && identifier.test(member.personId) ? member.personId : null;

/** Chairs it, began it or is asked to come. */
const inside = (
  personId: string | null,
) => sql<boolean>`(${personId}::uuid IS NOT NULL AND (s.chair_id = ${personId}::uuid
  OR s.started_by = ${personId}::uuid OR EXISTS (SELECT FROM session_circle c WHERE c.place_id = s.place_id
  AND c.session_id = s.session_id AND c.person_id = ${personId}::uuid)))`;

const inItsGroup = (personId: string | null) => sql<boolean>`(${personId}::uuid IS NOT NULL AND EXISTS (SELECT FROM
  group_circle c WHERE c.place_id = s.place_id AND c.group_id = s.group_id AND c.person_id = ${personId}::uuid))`;

const sessionsQuery = (tx: Tx, reader: Reader) => {
  const mine = mineOf(reader);
  return tx
    .selectFrom("place_session as s")
    .leftJoin("place_group as g", (join) =>
      join.onRef("g.place_id", "=", "s.place_id").onRef("g.group_id", "=", "s.group_id"),
    )
    .leftJoin("person as c", (join) =>
      join.onRef("c.place_id", "=", "s.place_id").onRef("c.person_id", "=", "s.chair_id"),
    )
    .leftJoin("person as f", (join) =>
      join.onRef("f.place_id", "=", "s.place_id").onRef("f.person_id", "=", "s.facilitator_id"),
    )
    .leftJoin("session_venue as v", (join) =>
      join.onRef("v.place_id", "=", "s.place_id").onRef("v.venue_id", "=", "s.venue_id"),
    )
    .leftJoin("place_session as p", (join) =>
      join.onRef("p.place_id", "=", "s.place_id").onRef("p.session_id", "=", "s.preliminary_of"),
    )
    .selectAll("s")
    .select(["g.name as group_name", "c.name as chair_name", "f.name as facilitator_name"])
    .select(["v.name as venue_name", "v.address as venue_address", "v.postcode as venue_postcode"])
    .select("p.title as preliminary_title")
    .select(inside(mine).as("is_inside"))
    .select(inItsGroup(mine).as("is_of_group"))
    .where("s.place_id", "=", placeOf(tx))
    .where((is) =>
      is.or([
        ...(reader.member === null ? [] : [is("s.open_to", "=", "place")]),
        is("s.open_to", "=", "public"),
        inside(mine),
        inItsGroup(mine),
      ]),
    );
};

type Row = Awaited<ReturnType<ReturnType<typeof sessionsQuery>["execute"]>>[number];

const named = (id: string | null, name: string | null): Named | null => (id === null ? null : { id, name: name ?? "" });
/** `18:30:00` as the database writes it. */
const clock = (time: string | null): string | null => time?.slice(0, 5) ?? null;

const listedOf = (row: Row): SessionListed => ({
  id: row.session_id,
  kind: sessionKinds.find((one) => one === row.kind) ?? "meeting",
  title: row.title,
  group: named(row.group_id, row.group_name),
  promisedLevel: levels.find((one) => one === row.promised_level) ?? "told",
  openTo: openings.find((one) => one === row.open_to) ?? "invited",
  chair: named(row.chair_id, row.chair_name),
  onDay: row.on_day,
  fromTime: clock(row.from_time),
  toTime: clock(row.to_time),
  form: forms.find((one) => one === row.form) ?? "other",
  venue: named(row.venue_id, row.venue_name),
  state: row.state,
  isPrivate: row.is_private,
  isInside: row.is_inside,
  isOfGroup: row.is_of_group,
});

const sessionOf = (row: Row): Session => ({
  ...listedOf(row),
  purpose: row.purpose,
  preliminaryOf: named(row.preliminary_of, row.preliminary_title),
  onlineLink: row.online_link,
  venueAddress: [row.venue_address, row.venue_postcode].filter((line) => (line ?? "") !== "").join(", "),
  cancelledBecause: row.cancelled_because,
  calledAt: row.called_at?.toISOString() ?? null,
  calledBecause: row.called_because,
  changeNumber: row.change_number,
  seriesId: row.series_id,
  dayBecause: row.day_because,
  listening: row.listening,
  listeningMinutes: row.listening_minutes,
  facilitator: named(row.facilitator_id, row.facilitator_name),
  isVenueNotForAll: row.venue_not_for_all,
  startedById: row.started_by,
});

export interface SessionsWanted {
  readonly holding?: string;
  readonly groupId?: string;
  /** Of the groups that are for this community. */
  readonly community?: string;
  readonly seriesId?: string;
  readonly preliminaryOf?: string;
  readonly states?: readonly SessionState[];
  /** Plain dates, both included. Those without a day are left out where one is given. */
  readonly from?: string;
  readonly until?: string;
  /** Only those they chair, began or are asked to come to. */
  readonly isMine?: boolean;
}

/** The sessions that this person may see, by day; those without a day yet come last. */
export const listSessions = (
  tx: Tx,
  actor: Reader,
  {
    holding = "",
    groupId,
    community,
    seriesId,
    preliminaryOf,
    states,
    from,
    until,
    isMine = false,
  }: SessionsWanted = {},
): Promise<readonly SessionListed[]> =>
  asReader(tx, actor, async () => {
    const rows = await sessionsQuery(tx, actor)
      .$if(holding !== "", (query) => query.where("s.title", "ilike", `%${holding.replaceAll(/[\\%_]/g, "\\$&")}%`))
      .$if(groupId !== undefined, (query) => query.where("s.group_id", "=", groupId ?? ""))
      .$if(community !== undefined, (query) =>
        query.where("s.group_id", "in", (among) =>
          among
            .selectFrom("place_group as g")
            .select("g.group_id")
            .whereRef("g.place_id", "=", "s.place_id")
            .where("g.community_id", "=", community ?? ""),
        ),
      )
      .$if(seriesId !== undefined, (query) => query.where("s.series_id", "=", seriesId ?? ""))
      .$if(preliminaryOf !== undefined, (query) => query.where("s.preliminary_of", "=", preliminaryOf ?? ""))
      .$if(states !== undefined, (query) => query.where("s.state", "in", states ?? []))
      .$if(from !== undefined, (query) => query.where("s.on_day", ">=", from ?? ""))
      .$if(until !== undefined, (query) => query.where("s.on_day", "<=", until ?? ""))
      .$if(isMine, (query) => query.where(inside(mineOf(actor))))
      .orderBy("s.on_day", (order) => order.asc().nullsLast())
      .orderBy("s.from_time")
      .orderBy("s.session_id")
      .limit(sessionsMax)
      .execute();
    return rows.map(listedOf);
  });

/** A session, where this person may see it; the same as one that is not there where they may not. */
export const findSession = (tx: Tx, actor: Reader, id: string): Promise<Session | undefined> =>
  asReader(tx, actor, async () => {
    const row = await sessionsQuery(tx, actor).where("s.session_id", "=", id).executeTakeFirst();
    return row && sessionOf(row);
  });
