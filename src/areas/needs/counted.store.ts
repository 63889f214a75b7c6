import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { countNotProvided } from "../recognition/index.ts";
import type { NeedCount, RefusedCount } from "./counted.ts";
import { countInstead, refusedOften } from "./instead.rules.ts";
import type { RefusedOften } from "./instead.rules.ts";

interface Between {
  /** Plain dates, both counted. */
  readonly from: string;
  readonly until: string;
}

/** The word that counts: of whoever asked, where they said one; otherwise of the service. As `lastWord` does it. */
const words = sql`LEFT JOIN LATERAL (SELECT s.did, s.on_day FROM basic_need_step s WHERE s.place_id = n.place_id
    AND s.need_id = n.need_id ORDER BY s.side = 'asker' DESC, s.number DESC LIMIT 1) w ON true`;

const linesMax = 20_000;

/** Of what was asked in these days, and of what others did because it was not there. What was not needed any more is asked for, and nothing else. */
export async function countNeeds(tx: Tx, { from, until }: Between): Promise<readonly NeedCount[]> {
  const { rows } = await sql<NeedCount>`
    SELECT n.kind, n.service_id AS "serviceId", v.name AS service, n.community_id AS "communityId", c.name AS community,
      count(*)::int AS asked,
      count(*) FILTER (WHERE w.did = 'met' AND w.on_day <= n.needed_by)::int AS met,
      count(*) FILTER (WHERE w.did = 'met' AND w.on_day > n.needed_by)::int AS late,
      count(*) FILTER (WHERE w.did = 'refused')::int AS refused,
      count(*) FILTER (WHERE w.did IS NULL AND n.needed_by <= ${until}::date)::int AS unanswered,
      0 AS instead
    FROM basic_need n ${words}
    JOIN service v ON v.place_id = n.place_id AND v.service_id = n.service_id
    LEFT JOIN community c ON c.place_id = n.place_id AND c.community_id = n.community_id
    WHERE n.place_id = ${placeOf(tx)} AND n.asked_on BETWEEN ${from}::date AND ${until}::date
    GROUP BY 1, 2, 3, 4, 5 ORDER BY 3, 1, 5 LIMIT ${linesMax}`.execute(tx);
  const instead = await countNotProvided(tx, { from, until });
  return [...rows, ...instead.map(countInstead)];
}

interface Since {
  /** Plain dates. */
  readonly since: string;
  readonly today: string;
}

/** What should have been there since this day and was refused, left to others, or not answered by its day: often enough to be a barrier. @practice P16 @practice P22 */
export async function listRefusedOften(tx: Tx, { since, today }: Since): Promise<readonly RefusedOften[]> {
  const { rows } = await sql<RefusedCount>`
    SELECT n.kind, n.service_id AS "serviceId", v.name AS service, count(*)::int AS times
    FROM basic_need n ${words}
    JOIN service v ON v.place_id = n.place_id AND v.service_id = n.service_id
    WHERE n.place_id = ${placeOf(tx)} AND n.needed_by >= ${since}::date
      AND (w.did = 'refused' OR (w.did IS NULL AND n.needed_by < ${today}::date))
    GROUP BY 1, 2, 3 ORDER BY 3, 1, 2 LIMIT ${linesMax}`.execute(tx);
  return refusedOften(rows, await countNotProvided(tx, { from: since, until: today }));
}
