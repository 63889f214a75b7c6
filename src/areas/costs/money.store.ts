import { listOwnOrganisations } from "../organisations/index.ts";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Did, MonthGiven, Paid, Waiting, Waits } from "./cost.ts";
import type { Period } from "./period.rules.ts";

/** Time by kind, out of the totals that are kept with the ledger: never one contribution by one. */
export async function listDid(tx: Tx, { from, until }: Period): Promise<readonly Did[]> {
  const { rows } = await sql<Did>`SELECT about, party, -sum(minutes)::float8 AS minutes FROM recognition_total
    WHERE place_id = ${placeOf(tx)} AND month BETWEEN ${from}::date AND ${until}::date AND account = 'given-by'
    GROUP BY about, party HAVING sum(minutes) <> 0 ORDER BY 3 DESC, 1, 2 LIMIT 500`.execute(tx);
  return rows;
}

/** Money that went out, by what it was for. */
export async function listPaid(tx: Tx, { from, until }: Period): Promise<readonly Paid[]> {
  const { rows } = await sql<Paid>`SELECT about, party, sum(pence)::float8 AS pence FROM recognition_total
    WHERE place_id = ${placeOf(tx)} AND month BETWEEN ${from}::date AND ${until}::date AND account = 'paid-to'
    GROUP BY about, party HAVING sum(pence) <> 0 ORDER BY 3 DESC, 1, 2 LIMIT 500`.execute(tx);
  return rows;
}

export interface OrganisationMoney {
  readonly organisationId: string;
  readonly name: string;
  readonly months: readonly MonthGiven[];
  /** For its time and what was agreed with it: expenses that were paid back are no pay for time. */
  readonly paid: number;
}

/** Of each organisation that gave time or was paid: its months, and what it was paid for time. */
export async function listOrganisationMoney(
  tx: Tx,
  { from, until }: Period,
  organisationIds?: readonly string[],
): Promise<readonly OrganisationMoney[]> {
  const { rows } = await sql<OrganisationMoney>`
    WITH month_of AS (
      SELECT organisation_id, month, -coalesce(sum(minutes) FILTER (WHERE account = 'given-by'), 0)::float8 AS minutes,
        coalesce(sum(pence) FILTER (WHERE account = 'paid-to' AND about <> 'expense'), 0)::float8 AS paid
      FROM recognition_total
      WHERE place_id = ${placeOf(tx)} AND month BETWEEN ${from}::date AND ${until}::date
        AND account IN ('given-by', 'paid-to') AND organisation_id IS NOT NULL
        ${organisationIds === undefined ? sql`` : sql`AND organisation_id = ANY (${[...organisationIds]}::uuid[])`}
      GROUP BY organisation_id, month)
    SELECT t.organisation_id AS "organisationId", o.name, sum(t.paid)::float8 AS paid,
      jsonb_agg(jsonb_build_object('month', t.month, 'minutes', t.minutes) ORDER BY t.month) AS months
    FROM month_of t JOIN organisation o ON o.place_id = ${placeOf(tx)} AND o.organisation_id = t.organisation_id
    GROUP BY t.organisation_id, o.name ORDER BY o.name, t.organisation_id LIMIT 10000`.execute(tx);
  return rows;
}

/** Agreed or claimed and not yet paid, today: what is to come by an agreement on a later day does not wait yet. */
export async function findWaiting(tx: Tx, today: string): Promise<Waiting> {
  const { rows } = await sql<Waits & { claimed: number; agreed: number; count: number }>`
    WITH waits AS (
      SELECT c.claim_id AS id, 'claim' AS kind,
        CASE WHEN c.organisation_id IS NULL THEN 'a person' ELSE 'an organisation' END AS payee,
        c.organisation_id, CASE WHEN c.says = 'yes' THEN 'agreed' ELSE 'claimed' END AS state, c.pence::float8 AS pence,
        c.claimed_on AS since, c.pay_by
      FROM pay_claim c WHERE c.place_id = ${placeOf(tx)} AND c.run_id IS NULL AND c.says IS DISTINCT FROM 'no'
      UNION ALL
      SELECT p.grant_id, 'payment', 'an organisation', g.recipient_id, 'agreed', p.pence::float8, p.due_on, p.due_on
      FROM cost_payment p JOIN cost_agreement a ON a.place_id = p.place_id AND a.grant_id = p.grant_id
        JOIN funding_grant g ON g.place_id = p.place_id AND g.grant_id = p.grant_id
      WHERE p.place_id = ${placeOf(tx)} AND p.paid_on IS NULL AND p.due_on <= ${today}::date
        AND a.payer_yes_at IS NOT NULL AND a.payee_yes_at IS NOT NULL)
    SELECT w.id, w.kind, w.payee, o.name AS "organisationName", w.state, w.pence, w.since, w.pay_by AS "payBy",
      coalesce(sum(w.pence) FILTER (WHERE w.state = 'claimed') OVER (), 0)::float8 AS claimed,
      coalesce(sum(w.pence) FILTER (WHERE w.state = 'agreed') OVER (), 0)::float8 AS agreed,
      (count(*) OVER ())::int AS count
    FROM waits w LEFT JOIN organisation o ON o.place_id = ${placeOf(tx)} AND o.organisation_id = w.organisation_id
    ORDER BY w.since, w.id LIMIT 200`.execute(tx);
  const [one] = rows;
  return one === undefined
    ? { claimed: 0, agreed: 0, count: 0, first: [] }
    : { claimed: one.claimed, agreed: one.agreed, count: one.count, first: rows };
}

/** From the day of the work to the day of the money, of claims whose money came in the period; null where there is none. */
export async function findDaysToMoney(tx: Tx, { from, until }: Period) {
  const { rows } = await sql<{ median: number | null; claims: number }>`
    SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY r.pay_on - c.on_day)::float8 AS median, count(*)::int AS claims
    FROM pay_run r JOIN pay_claim c ON c.place_id = r.place_id AND c.run_id = r.run_id
    WHERE r.place_id = ${placeOf(tx)} AND r.pay_on >= ${from}::date AND r.pay_on < ${until}::date + interval '1 month'
      AND NOT c.ahead`.execute(tx);
  return rows[0] ?? { median: null, claims: 0 };
}

/** Organisations that gave time or were paid since a month, or whose cost is written down. */
export async function listConcerned(tx: Tx, since: string) {
  const { rows } = await sql<{ id: string; name: string }>`SELECT organisation_id AS id, name FROM organisation o
    WHERE o.place_id = ${placeOf(tx)} AND o.ended_at IS NULL AND (
      EXISTS (SELECT FROM recognition_total t WHERE t.place_id = o.place_id AND t.organisation_id = o.organisation_id
        AND t.month >= ${since}::date)
      OR EXISTS (SELECT FROM cost_model m WHERE m.place_id = o.place_id AND m.organisation_id = o.organisation_id))
    ORDER BY o.name, o.organisation_id LIMIT 1000`.execute(tx);
  return rows;
}

/** The organisations that somebody works for. */
export const listOwn = listOwnOrganisations;

export interface PaidIn {
  /** A plain date: the last day of the quarter. */
  readonly until: string;
  readonly pence: number;
}

/** What was paid by quarter: to everybody, or to organisations of these communities. */
export async function listPaidByQuarter(tx: Tx, communities: readonly string[]): Promise<readonly PaidIn[]> {
  const { rows } = await sql<PaidIn>`
    SELECT (date_trunc('quarter', t.month) + interval '3 months - 1 day')::date::text AS until,
      sum(t.pence)::float8 AS pence
    FROM recognition_total t WHERE t.place_id = ${placeOf(tx)} AND t.account = 'paid-to'
      AND (${communities.length === 0} OR EXISTS (SELECT FROM organisation_community oc
        WHERE oc.place_id = t.place_id AND oc.organisation_id = t.organisation_id
          AND oc.community_id = ANY (${[...communities]}::uuid[])))
    GROUP BY 1 HAVING sum(t.pence) > 0 ORDER BY 1 DESC LIMIT 40`.execute(tx);
  return rows;
}
