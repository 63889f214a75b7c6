import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Actor } from "../../nouns/actor.ts";
import { seatStandings } from "../groups/index.ts";
import { asReader, asWhole } from "./circle.store.ts";
import { answers, contributorsMax, parts, sessionsMax, ways } from "./session.ts";
import type { Contributor, Presence } from "./session.ts";

const contributorsQuery = (tx: Tx) =>
  tx
    .selectFrom("session_contributor as k")
    .innerJoin("place_session as s", (join) =>
      join.onRef("s.place_id", "=", "k.place_id").onRef("s.session_id", "=", "k.session_id"),
    )
    .leftJoin("person as p", (join) =>
      join.onRef("p.place_id", "=", "k.place_id").onRef("p.person_id", "=", "k.person_id"),
    )
    .leftJoin("organisation as o", (join) =>
      join.onRef("o.place_id", "=", "k.place_id").onRef("o.organisation_id", "=", "k.organisation_id"),
    )
    .leftJoin("community as m", (join) =>
      join.onRef("m.place_id", "=", "k.place_id").onRef("m.community_id", "=", "k.community_id"),
    )
    .selectAll("k")
    .select(["p.name as person_name", "o.name as organisation_name", "m.name as community_name"])
    .select(["s.chair_id", "s.started_by", "s.on_day"])
    .where("k.place_id", "=", placeOf(tx));

type Row = Awaited<ReturnType<ReturnType<typeof contributorsQuery>["execute"]>>[number];

const contributorOf = (row: Row, mine: string | null): Contributor => {
  const mayReadNeeds = mine !== null && [row.chair_id, row.started_by, row.person_id].includes(mine);
  return {
    id: row.contributor_id,
    personId: row.person_id,
    name: row.person_name ?? (row.name === "" ? (row.organisation_name ?? "") : row.name),
    organisation: row.organisation_id === null ? null : { id: row.organisation_id, name: row.organisation_name ?? "" },
    standing: seatStandings.find((one) => one === row.standing) ?? "community-member",
    part: parts.find((one) => one === row.part) ?? "contributor",
    isPrivate: row.is_private,
    community: row.community_id === null ? null : { id: row.community_id, name: row.community_name ?? "" },
    invitedAt: row.invited_at?.toISOString() ?? null,
    invitedByWay: ways.find((one) => one === row.invited_by_way) ?? null,
    answer: answers.find((one) => one === row.answer) ?? null,
    answeredAt: row.answered_at?.toISOString() ?? null,
    language: row.language,
    format: row.format,
    needs: mayReadNeeds ? row.needs : "",
    needsMetBy: row.needs_met_by,
    papersSentOn: row.papers_sent_on,
    attended: row.attended,
    minutes: row.minutes,
    isPaid: row.is_paid,
    spoke: row.spoke,
  };
};

/** Who is needed at a session, as far as this person may see them. Find the session first: that says whether they may see it. */
export const listContributors = (
  tx: Tx,
  actor: Pick<Actor, "member">,
  sessionId: string,
): Promise<readonly Contributor[]> =>
  asReader(tx, actor, async () => {
    const rows = await contributorsQuery(tx)
      .where("k.session_id", "=", sessionId)
      .where("k.taken_off_at", "is", null)
      .orderBy("k.part")
      .orderBy("k.contributor_id")
      .limit(contributorsMax)
      .execute();
    return rows.map((row) => contributorOf(row, actor.member?.personId ?? null));
  });

/** Who was there, without anybody’s name: to say when a partner was first involved. */
export const presenceAt = (tx: Tx, sessionIds: readonly string[]): Promise<readonly Presence[]> =>
  sessionIds.length === 0
    ? Promise.resolve([])
    : asWhole(tx, async () => {
        const rows = await contributorsQuery(tx)
          .where("k.session_id", "in", sessionIds)
          // Whoever was taken off and had come all the same was there.
          .where((is) => is.or([is("k.taken_off_at", "is", null), is("k.attended", "=", "yes")]))
          .orderBy("k.session_id")
          .orderBy("k.contributor_id")
          .limit(contributorsMax * sessionsMax)
          .execute();
        return rows.map((row) => ({
          sessionId: row.session_id,
          onDay: row.on_day,
          organisationId: row.organisation_id,
          standing: seatStandings.find((one) => one === row.standing) ?? "community-member",
          present: row.attended === "yes",
          papersSentOn: row.papers_sent_on,
          invitedAt: row.invited_at?.toISOString() ?? null,
        }));
      });
