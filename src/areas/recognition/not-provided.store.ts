import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Need } from "./contribution.ts";

/** What a service should have provided, and others did instead: of one kind and service. */
export interface NotProvided {
  readonly need: Exclude<Need, "nothing">;
  readonly serviceId: string;
  readonly service: string;
  readonly times: number;
  /** Of these, those that the service has not answered. */
  readonly unanswered: number;
}

interface Between {
  /** Plain dates, both counted. */
  readonly from: string;
  readonly until: string;
}

const linesMax = 2000;

/** Of what was given on these days, but for what was taken back. Counts of people: shown through the gate alone. @practice P14 */
export async function countNotProvided(tx: Tx, { from, until }: Between): Promise<readonly NotProvided[]> {
  const { rows } = await sql<NotProvided>`
    SELECT c.should_have AS need, c.service_id AS "serviceId", v.name AS service, sum(c.times)::int AS times,
      coalesce(sum(c.times) FILTER (WHERE c.answered_on IS NULL), 0)::int AS unanswered
    FROM contribution c JOIN service v ON v.place_id = c.place_id AND v.service_id = c.service_id
    WHERE c.place_id = ${placeOf(tx)} AND c.on_day BETWEEN ${from}::date AND ${until}::date
      AND c.should_have <> 'nothing' AND coalesce((SELECT s.says <> 'rewritten' OR s.minutes > 0
        FROM contribution_said s WHERE s.place_id = c.place_id AND s.contribution_id = c.contribution_id
        ORDER BY s.number DESC LIMIT 1), true)
    GROUP BY 1, 2, 3 ORDER BY 3, 1, 2 LIMIT ${linesMax}`.execute(tx);
  return rows;
}
