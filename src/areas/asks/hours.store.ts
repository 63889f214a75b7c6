import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { AskedHours } from "./hours.rules.ts";

const rowsMax = 5000;

/**
 * What partners were asked from one day to another, both counted, by month, partner, community and who asked. These are
 * hours of organisations: nobody is counted.
 */
export async function listAskedHours(tx: Tx, from: string, until: string): Promise<readonly AskedHours[]> {
  const { rows } = await sql<AskedHours>`SELECT to_char(a.asked_on, 'YYYY-MM') AS month, o.name AS organisation,
      coalesce(c.name, '') AS community, min(a.in_name_of) AS asker, count(*)::int AS asks,
      sum(CASE WHEN a.pence > 0 THEN a.minutes ELSE 0 END)::int AS "minutesPaid",
      sum(CASE WHEN a.pence = 0 THEN a.minutes ELSE 0 END)::int AS "minutesUnpaid", sum(a.pence)::float8 AS pence,
      coalesce(sum(a.minutes_took), 0)::int AS "minutesTook"
    FROM partner_ask a
    JOIN organisation o ON o.place_id = a.place_id AND o.organisation_id = a.organisation_id
    LEFT JOIN community c ON c.place_id = a.place_id AND c.community_id = a.community_id
    WHERE a.place_id = ${placeOf(tx)} AND a.taken_back_on IS NULL AND a.asked_on BETWEEN ${from}::date AND ${until}::date
    GROUP BY 1, a.organisation_id, o.name, a.community_id, c.name, lower(a.in_name_of)
    ORDER BY 1 DESC, 2, 3, 4 LIMIT ${rowsMax}`.execute(tx);
  return rows;
}
