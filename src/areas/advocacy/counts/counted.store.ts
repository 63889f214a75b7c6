import { sql } from "kysely";
import type { Tx } from "../../../db/tables.ts";
import { placeOf } from "../../../db/transaction.ts";
import type { AdvocacyCount } from "./counts.rules.ts";

interface Between {
  /** Plain dates, both counted. */
  readonly from: string;
  readonly until: string;
}

const linesMax = 20_000;

/** People who needed one in these days, and how it stood at the end of the last of them. */
export async function countAdvocacy(tx: Tx, { from, until }: Between): Promise<readonly AdvocacyCount[]> {
  const { rows } = await sql<AdvocacyCount>`
    WITH way AS (
      SELECT s.case_id, min(s.on_day) FILTER (WHERE s.did = 'needed') AS needed_on, bool_or(s.did = 'met') AS together,
        (array_agg(s.did ORDER BY s.number DESC))[1] = 'not-wanted' AS not_wanted,
        (array_agg(s.advocate_id ORDER BY s.number DESC) FILTER (WHERE s.did = 'assigned'))[1] AS advocate_id
      FROM advocacy_step s WHERE s.place_id = ${placeOf(tx)} AND s.on_day <= ${until}::date AND s.did <> 'offered'
      GROUP BY s.case_id)
    SELECT k.community_id AS "communityId", c.name AS community, k.language, n.because, count(*)::int AS needed,
      count(*) FILTER (WHERE w.together)::int AS together,
      count(*) FILTER (WHERE w.together AND EXISTS (SELECT FROM advocate a, unnest(a.languages) AS spoken
        WHERE a.place_id = k.place_id AND a.person_id = w.advocate_id
          AND lower(trim(spoken)) = lower(trim(k.language))))::int AS matched,
      count(*) FILTER (WHERE NOT w.together AND w.not_wanted)::int AS "notWanted",
      count(*) FILTER (WHERE NOT w.together AND NOT w.not_wanted)::int AS without
    FROM way w JOIN support_case k ON k.place_id = ${placeOf(tx)} AND k.case_id = w.case_id
    JOIN advocacy_need n ON n.place_id = k.place_id AND n.case_id = k.case_id
    LEFT JOIN community c ON c.place_id = k.place_id AND c.community_id = k.community_id
    WHERE w.needed_on BETWEEN ${from}::date AND ${until}::date
    GROUP BY 1, 2, 3, 4 ORDER BY 2, 3, 4 LIMIT ${linesMax}`.execute(tx);
  return rows;
}
