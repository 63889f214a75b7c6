import { sql } from "kysely";
import type { Db } from "../src/db/tables.ts";

/** A ledger of a million contributions over three years, made by the database itself: nobody in it is anybody. */
export const contributionsMany = 1_000_000;
export const organisationsMany = 200;
const claimsMany = 20_000;

const kinds = "ARRAY['accompanied','explained','interpreted','came','prepared','room','built','referred']";

const statements = (placeId: string): readonly string[] => [
  `INSERT INTO organisation (place_id, organisation_id, name, name_key, number, kinds, summary)
     SELECT '${placeId}'::uuid, gen_random_uuid(), 'Example circle ' || n, 'examplekey' || n, 1, ARRAY['vcso'], 'We meet.'
     FROM generate_series(1, ${organisationsMany}) n`,
  `CREATE TEMPORARY TABLE made AS SELECT organisation_id, row_number() OVER (ORDER BY name)::int AS n FROM organisation
     WHERE place_id = '${placeId}'`,
  `CREATE TEMPORARY TABLE given AS SELECT gen_random_uuid() AS id, m.organisation_id, current_date - (g % 1000)::int AS on_day,
     (15 + g % 120)::int AS minutes, (${kinds})[1 + (g / ${organisationsMany}) % 8] AS kind
     FROM generate_series(1, ${contributionsMany}) g JOIN made m ON m.n = 1 + g % ${organisationsMany}`,
  // Rows are checked one by one as they come; these million are compared with their totals at the end instead.
  "SET session_replication_role = replica",
  `INSERT INTO contribution (place_id, contribution_id, organisation_id, kind, standing, on_day, minutes, recording, words)
     SELECT '${placeId}'::uuid, id, organisation_id, kind, 'worker', on_day, minutes, 0, '' FROM given`,
  `INSERT INTO recognition_post (place_id, post_id, source, source_id, step, on_day)
     SELECT '${placeId}'::uuid, id, 'contribution', id, 'written', on_day FROM given`,
  `INSERT INTO recognition_line (place_id, post_id, number, account, about, party, organisation_id, minutes, pence)
     SELECT '${placeId}'::uuid, id, 1, 'given-by', kind, 'organisation', organisation_id, -minutes, 0 FROM given
     UNION ALL SELECT '${placeId}'::uuid, id, 2, 'used-by', kind, 'place', NULL, minutes, 0 FROM given`,
  `INSERT INTO recognition_total (place_id, total_key, month, account, about, party, organisation_id, minutes, pence)
     SELECT '${placeId}'::uuid, concat_ws('|', date_trunc('month', p.on_day)::date, l.account, l.about, l.party,
         coalesce(l.organisation_id::text, '')), date_trunc('month', p.on_day)::date, l.account, l.about, l.party,
       l.organisation_id, sum(l.minutes), sum(l.pence)
     FROM recognition_line l JOIN recognition_post p ON p.place_id = l.place_id AND p.post_id = l.post_id
     WHERE l.place_id = '${placeId}' GROUP BY 3, 4, 5, 6, 7, 2`,
  `INSERT INTO cost_model (place_id, model_id, organisation_id, from_month, parts, off_percent)
     SELECT '${placeId}'::uuid, gen_random_uuid(), organisation_id, '2020-01-01', (SELECT jsonb_object_agg(part,
       jsonb_build_object('amount', 12, 'source', '')) FROM unnest(ARRAY['pay','on-costs','preparation','supervision',
       'relationships','overhead','room','interpreting']) part), 20 FROM made`,
  `INSERT INTO pay_run (place_id, run_id, pay_on, fee_account, expense_account)
     SELECT '${placeId}'::uuid, gen_random_uuid(), current_date - 7 * n, '', '' FROM generate_series(1, 50) n`,
  `INSERT INTO pay_claim (place_id, claim_id, organisation_id, kind, what, ahead, words, on_day, pence, pay_by, claimed_on,
       says, decided_at, run_id)
     SELECT '${placeId}'::uuid, gen_random_uuid(), m.organisation_id, 'expense', 'travel', false, '', r.pay_on - 12, 420,
       r.pay_on, r.pay_on - 10, 'yes', now(), CASE WHEN g % 100 = 0 THEN NULL ELSE r.run_id END
     FROM generate_series(1, ${claimsMany}) g JOIN made m ON m.n = 1 + g % ${organisationsMany}
     JOIN (SELECT run_id, pay_on, row_number() OVER (ORDER BY pay_on)::int AS n FROM pay_run WHERE place_id = '${placeId}') r
       ON r.n = 1 + g % 50`,
  "SET session_replication_role = origin",
  "DROP TABLE made",
  "DROP TABLE given",
  "VACUUM (ANALYZE) contribution, recognition_post, recognition_line, recognition_total, cost_model, pay_claim, pay_run, organisation",
];

/** Fills a place; it is tidied and counted at the end, as the database does by itself in the night. */
export async function fillLedger(owner: Db, placeId: string): Promise<void> {
  await owner.connection().execute(async (connection) => {
    for (const statement of statements(placeId)) await sql.raw(statement).execute(connection);
  });
}

/** Whether each kept total is what its lines come to, in minutes and in pence; how many totals there are. */
export async function compareTotals(owner: Db, placeId: string): Promise<{ totals: number; wrong: number }> {
  const { rows } = await sql<{ totals: number; wrong: number }>`
    WITH summed AS (SELECT date_trunc('month', p.on_day)::date AS month, l.account, l.about, l.party, l.organisation_id,
        sum(l.minutes) AS minutes, sum(l.pence) AS pence
      FROM recognition_line l JOIN recognition_post p ON p.place_id = l.place_id AND p.post_id = l.post_id
      WHERE l.place_id = ${placeId} GROUP BY 1, 2, 3, 4, 5)
    SELECT count(*)::int AS totals, count(*) FILTER (WHERE s.minutes IS DISTINCT FROM t.minutes
        OR s.pence IS DISTINCT FROM t.pence)::int AS wrong
    FROM summed s FULL JOIN (SELECT * FROM recognition_total WHERE place_id = ${placeId}) t
      ON t.month = s.month AND t.account = s.account AND t.about = s.about AND t.party = s.party
      AND coalesce(t.organisation_id::text, '') = coalesce(s.organisation_id::text, '')`.execute(owner);
  return rows[0] ?? { totals: 0, wrong: 0 };
}

/** The same hours summed from every line of the year, once: what the kept totals save. */
export async function sumEveryLine(owner: Db, placeId: string): Promise<{ minutes: number; ms: number }> {
  const began = performance.now();
  const { rows } = await sql<{ minutes: number }>`SELECT -sum(l.minutes)::float8 AS minutes FROM recognition_line l
    JOIN recognition_post p ON p.place_id = l.place_id AND p.post_id = l.post_id
    WHERE l.place_id = ${placeId} AND l.account = 'given-by'
      AND p.on_day >= date_trunc('month', current_date) - interval '11 months'`.execute(owner);
  return { minutes: rows[0]?.minutes ?? 0, ms: performance.now() - began };
}
