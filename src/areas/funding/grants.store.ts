import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { grantsMax, grantsOnAPage } from "./funding.ts";
import type { Decided, Grant } from "./funding.ts";
import { coversKept, decisionKept, grantKindKept } from "./kept.schema.ts";

interface DecisionRow {
  readonly number: number;
  readonly about_end: string;
  readonly decision: string;
  readonly until: string | null;
  readonly shared_with: string;
  readonly because: string;
  readonly decided_role: string;
  readonly decided_at: Date;
  readonly decided_name: string | null;
  readonly heard_at: Date | null;
}

interface Row {
  readonly grant_id: string;
  readonly reference: string;
  readonly kind: string;
  readonly title: string;
  readonly about: string;
  readonly funder: string;
  readonly funder_code: string;
  readonly recipient: string;
  readonly recipient_code: string;
  readonly recipient_id: string | null;
  readonly pence: number;
  readonly awarded_on: string;
  readonly starts_on: string | null;
  readonly ends_on: string | null;
  readonly covers: string;
  readonly is_public: boolean;
  readonly owner_id: string | null;
  readonly owner_name: string | null;
  readonly recorded_on: string;
  readonly would_lose: string | null;
  readonly communities: readonly string[];
}

type Found = Row & { readonly [Name in keyof DecisionRow]: DecisionRow[Name] | null };

const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

const decidedOf = (row: DecisionRow): Decided => ({
  number: row.number,
  aboutEnd: row.about_end,
  decision: decisionKept.parse(row.decision),
  until: row.until,
  sharedWith: row.shared_with,
  because: row.because,
  by: row.decided_name,
  role: row.decided_role,
  on: dayOf(row.decided_at),
  heardOn: row.heard_at === null ? null : dayOf(row.heard_at),
});

function lastOf(row: Found): Decided | null {
  const { number, about_end, decision, decided_at, because, shared_with, decided_role } = row;
  if (number === null || about_end === null || decision === null || decided_at === null) return null;
  return decidedOf({
    number,
    about_end,
    decision,
    decided_at,
    because: because ?? "",
    shared_with: shared_with ?? "",
    decided_role: decided_role ?? "",
    until: row.until,
    decided_name: row.decided_name,
    heard_at: row.heard_at,
  });
}

const grantOf = (row: Found): Grant => ({
  id: row.grant_id,
  reference: row.reference,
  kind: grantKindKept.parse(row.kind),
  title: row.title,
  about: row.about,
  funder: row.funder,
  funderCode: row.funder_code,
  recipient: row.recipient,
  recipientCode: row.recipient_code,
  recipientId: row.recipient_id,
  pence: row.pence,
  awardedOn: row.awarded_on,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  covers: coversKept.parse(row.covers),
  isPublic: row.is_public,
  ownerId: row.owner_id,
  ownerName: row.owner_name,
  recordedOn: row.recorded_on,
  last: lastOf(row),
  wouldLose: row.would_lose ?? "",
  communityIds: row.communities,
});

/** The end as decisions moved it: as `endOf` of ending.rules.ts says it. */
const currentEnd = sql<string | null>`greatest(g.ends_on, coalesce(d.until, d.about_end))`;
const isLetGo = sql<boolean>`(d.number IS NOT NULL AND d.until IS NULL AND d.about_end >= g.ends_on)`;

export interface GrantsWanted {
  readonly grantId?: string;
  /** Paid to an organisation that this person works for. */
  readonly gotByPerson?: string;
  readonly recipientId?: string;
  /** In the order of the ends that everyone reads: as decisions moved them, the order would tell what was decided. */
  readonly isPublic?: true;
  /** As plain dates: awarded on or after the first, before the second. */
  readonly awarded?: { readonly from: string; readonly before: string };
  /** An end by this day about which nothing is decided, of what had not ended when it was written down. */
  readonly undecidedBy?: string;
  /** Money that goes on, on this day. */
  readonly runningOn?: string;
  /** In the title, or in the name of who is paid. */
  readonly saying?: string;
}

/** `100%` is to be found as it is written. */
const anywhere = (text: string): string => `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;

const conditionsOf = (tx: Tx, wanted: GrantsWanted): RawBuilder<boolean> => {
  const { grantId, gotByPerson, recipientId, isPublic, awarded, undecidedBy, runningOn, saying } = wanted;
  const all = [
    sql<boolean>`g.place_id = ${placeOf(tx)}`,
    ...(grantId === undefined ? [] : [sql<boolean>`g.grant_id = ${grantId}`]),
    ...(recipientId === undefined ? [] : [sql<boolean>`g.recipient_id = ${recipientId}`]),
    ...(isPublic === undefined ? [] : [sql<boolean>`g.is_public`]),
    ...(awarded === undefined
      ? []
      : [sql<boolean>`g.awarded_on >= ${awarded.from}::date AND g.awarded_on < ${awarded.before}::date`]),
    ...(gotByPerson === undefined
      ? []
      : [
          sql<boolean>`g.recipient_id IN (SELECT w.organisation_id FROM organisation_worker w
            WHERE w.place_id = ${placeOf(tx)} AND w.person_id = ${gotByPerson})`,
        ]),
    ...(undecidedBy === undefined
      ? []
      : [sql<boolean>`${currentEnd} <= ${undecidedBy}::date AND ${currentEnd} >= g.recorded_on AND NOT ${isLetGo}`]),
    ...(saying === undefined
      ? []
      : [sql<boolean>`(g.title ILIKE ${anywhere(saying)} OR g.recipient ILIKE ${anywhere(saying)})`]),
    ...(runningOn === undefined ? [] : [sql<boolean>`(${currentEnd} IS NULL OR ${currentEnd} >= ${runningOn}::date)`]),
  ];
  return sql<boolean>`${sql.join(all, sql` AND `)}`;
};

const from = sql`FROM funding_grant g
  LEFT JOIN LATERAL (SELECT f.*, p.name AS decided_name FROM funding_decision f
    LEFT JOIN person p ON p.place_id = f.place_id AND p.person_id = f.decided_by
    WHERE f.place_id = g.place_id AND f.grant_id = g.grant_id ORDER BY f.number DESC LIMIT 1) d ON true
  LEFT JOIN person owner ON owner.place_id = g.place_id AND owner.person_id = g.owner_id AND owner.left_at IS NULL
  LEFT JOIN funding_loss l ON l.place_id = g.place_id AND l.grant_id = g.grant_id`;

interface Cut {
  readonly limit: number;
  readonly offset: number;
}

async function grantsIn(tx: Tx, wanted: GrantsWanted, { limit, offset }: Cut): Promise<readonly Grant[]> {
  const { rows } = await sql<Found>`
    SELECT g.*, owner.name AS owner_name, l.words AS would_lose, d.number, d.about_end, d.decision, d.until,
      d.shared_with, d.because, d.decided_role, d.decided_at, d.decided_name, d.heard_at,
      ARRAY(SELECT c.community_id::text FROM funding_grant_community c
        WHERE c.place_id = g.place_id AND c.grant_id = g.grant_id ORDER BY 1) AS communities
    ${from} WHERE ${conditionsOf(tx, wanted)}
    ORDER BY ${wanted.isPublic === true ? sql`g.ends_on` : currentEnd} NULLS LAST, g.recipient, g.grant_id
    LIMIT ${limit} OFFSET ${offset}`.execute(tx);
  return rows.map(grantOf);
}

/** Grants and contracts, the nearest end first, at most 5,000; for a page, `listGrantsOnPage`. */
export const listGrants = (tx: Tx, wanted: GrantsWanted, max = grantsMax): Promise<readonly Grant[]> =>
  grantsIn(tx, wanted, { limit: Math.min(max, grantsMax), offset: 0 });

/** A page of them, and how many there are in all. */
export async function listGrantsOnPage(
  tx: Tx,
  wanted: GrantsWanted,
  page: number,
): Promise<{ readonly grants: readonly Grant[]; readonly count: number; readonly page: number }> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count ${from} WHERE ${conditionsOf(tx, wanted)}`.execute(tx);
  const count = rows[0]?.count ?? 0;
  const shown = Math.max(1, Math.min(page, Math.ceil(count / grantsOnAPage)));
  const cut = { limit: grantsOnAPage, offset: (shown - 1) * grantsOnAPage };
  return { grants: await grantsIn(tx, wanted, cut), count, page: shown };
}

export const findGrant = async (tx: Tx, grantId: string): Promise<Grant | undefined> =>
  (await grantsIn(tx, { grantId }, { limit: 1, offset: 0 }))[0];

/** Every decision there was about it, the latest first, at most 100. */
export async function listDecisions(tx: Tx, grantId: string): Promise<readonly Decided[]> {
  const { rows } = await sql<DecisionRow>`
    SELECT f.*, p.name AS decided_name FROM funding_decision f
    LEFT JOIN person p ON p.place_id = f.place_id AND p.person_id = f.decided_by
    WHERE f.place_id = ${placeOf(tx)} AND f.grant_id = ${grantId} ORDER BY f.number DESC LIMIT 100`.execute(tx);
  return rows.map(decidedOf);
}
