import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Actor } from "../../nouns/actor.ts";
import { keepGiven, listMinutesOnDay } from "../recognition/index.ts";
import { asWhole } from "./circle.store.ts";
import { givenOf } from "./given.rules.ts";
import type { GaveTime } from "./given.rules.ts";
import { contributorsMax } from "./session.ts";
import type { Contributor } from "./session.ts";

/** On which day time counts as given: that of the session, and today where it has none yet. */
export const dayGiven = (onDay: string | null, at: Date): string => onDay ?? at.toISOString().slice(0, 10);

/** Those on the list of whom something was written down, also of those who were taken off and came all the same. */
const listGaveTime = (tx: Tx, sessionId: string) =>
  asWhole(tx, async () => {
    const { rows } = await sql<GaveTime & { readonly onDay: string | null }>`
      SELECT k.contributor_id AS "contributorId", k.person_id AS "personId", k.organisation_id AS "organisationId",
        coalesce(o.kinds, '{}') AS "organisationKinds", k.standing, k.part, k.is_private AS "isPrivate",
        k.attended, k.minutes, s.session_id AS "sessionId", s.kind AS "sessionKind", s.on_day::text AS "onDay",
        CASE WHEN s.state = 'held' THEN (extract(epoch FROM s.to_time - s.from_time) / 60)::int END AS "lengthMinutes"
      FROM session_contributor k
      JOIN place_session s ON s.place_id = k.place_id AND s.session_id = k.session_id
      LEFT JOIN organisation o ON o.place_id = k.place_id AND o.organisation_id = k.organisation_id
      WHERE k.place_id = ${placeOf(tx)} AND k.session_id = ${sessionId}
        AND (k.attended IS NOT NULL OR k.minutes IS NOT NULL)
      ORDER BY k.contributor_id LIMIT ${contributorsMax}`.execute(tx);
    return rows;
  });

/** Who came and how long, written down once, is the partner's contribution too: nobody types it again. @practice P14 */
export async function enterGiven(
  tx: Tx,
  sessionId: string,
  { actor, at }: { readonly actor: Actor; readonly at: Date },
): Promise<void> {
  const people = await listGaveTime(tx, sessionId);
  const given = givenOf(people, dayGiven(people[0]?.onDay ?? null, at));
  await keepGiven(tx, { way: "session", given, writtenBy: actor.member?.personId ?? "" });
}

/** What these people gave on a day besides this session. */
export const listElsewhere = (
  tx: Tx,
  contributors: readonly Pick<Contributor, "id" | "personId">[],
  onDay: string,
): Promise<ReadonlyMap<string, number>> =>
  listMinutesOnDay(
    tx,
    contributors.flatMap(({ personId }) => (personId === null ? [] : [personId])),
    { onDay, except: contributors.map(({ id }) => id) },
  );
