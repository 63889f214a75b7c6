import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { ThreadAbout } from "../../nouns/thread.ts";
import type { GivenTogether } from "./of-many.rules.ts";

export interface GivenIn {
  /** A plain date: the last day of the quarter. */
  readonly until: string;
  readonly minutes: number;
}

const quartersMax = 40;

/** Time that partners gave to these services (empty: to any), by quarter, as it stands in the record today. */
export async function listGivenByQuarter(
  tx: Tx,
  services: readonly string[],
): Promise<readonly (GivenIn & GivenTogether)[]> {
  const { rows } = await sql<GivenIn & GivenTogether>`
    SELECT (quarter + interval '3 months - 1 day')::date::text AS until, sum(minutes)::int AS minutes,
      count(giver) FILTER (WHERE minutes > 0)::int AS givers, max(minutes)::int AS most,
      coalesce((array_agg(minutes ORDER BY minutes DESC))[2], 0)::int AS second
    FROM (SELECT date_trunc('quarter', c.on_day) AS quarter, coalesce(c.organisation_id, c.person_id) AS giver,
        sum(coalesce(s.minutes, c.minutes)) AS minutes
      FROM contribution c LEFT JOIN (SELECT DISTINCT ON (s.contribution_id) s.contribution_id, s.minutes
        FROM contribution_said s WHERE s.place_id = ${placeOf(tx)} AND s.minutes IS NOT NULL
        ORDER BY s.contribution_id, s.number DESC) s ON s.contribution_id = c.contribution_id
      WHERE c.place_id = ${placeOf(tx)}
        AND (${services.length === 0} OR c.service_id = ANY (${[...services]}::uuid[]))
      GROUP BY 1, 2) by_giver
    GROUP BY quarter ORDER BY quarter DESC LIMIT ${quartersMax}`.execute(tx);
  return rows;
}

/** What organisations of these communities gave, by quarter, out of the totals: organisations, and no person. */
export async function listGivenOfCommunities(tx: Tx, communities: readonly string[]): Promise<readonly GivenIn[]> {
  const { rows } = await sql<GivenIn>`
    SELECT (date_trunc('quarter', t.month) + interval '3 months - 1 day')::date::text AS until,
      -sum(t.minutes)::float8 AS minutes
    FROM recognition_total t WHERE t.place_id = ${placeOf(tx)} AND t.account = 'given-by'
      AND t.organisation_id IN (SELECT oc.organisation_id FROM organisation_community oc
        WHERE oc.place_id = ${placeOf(tx)} AND oc.community_id = ANY (${[...communities]}::uuid[]))
    GROUP BY 1 HAVING sum(t.minutes) <> 0 ORDER BY 1 DESC LIMIT ${quartersMax}`.execute(tx);
  return rows;
}

/** What these services and communities are called here, in the order of the alphabet; fewer where one is none of this place. */
export async function listNamesOf(tx: Tx, { services, communities }: ThreadAbout): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly name: string }>`
    SELECT name FROM service WHERE place_id = ${placeOf(tx)} AND service_id = ANY (${[...services]}::uuid[])
    UNION ALL
    SELECT name FROM community WHERE place_id = ${placeOf(tx)} AND community_id = ANY (${[...communities]}::uuid[])
    ORDER BY name`.execute(tx);
  return rows.map(({ name }) => name);
}
