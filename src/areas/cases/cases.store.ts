import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { caseKinds, casesMax, conditions, waysHelped } from "./case.ts";
import type { Case, CaseKind } from "./case.ts";
import { consentsKept, glassesKept, stepsKept } from "./cases.schema.ts";

interface Row {
  readonly id: string;
  readonly pseudonym: string;
  readonly kind: string;
  readonly holderId: string;
  readonly holderName: string;
  readonly serviceId: string | null;
  readonly serviceName: string | null;
  readonly fromId: string | null;
  readonly fromName: string | null;
  readonly communityId: string | null;
  readonly communityName: string | null;
  readonly condition: string;
  readonly deprivation: number | null;
  readonly helpedBy: string;
  readonly language: string;
  readonly asks: string;
  readonly pointer: string;
  readonly tellsBack: boolean;
  readonly answerBy: string | null;
  readonly openedById: string | null;
  readonly openedOn: string;
  readonly sameElsewhere: number;
  readonly linkNumber: number;
  readonly steps: unknown;
  readonly consents: unknown;
  readonly glasses: unknown;
}

const namedOf = (id: string | null, name: string | null) => (id === null || name === null ? null : { id, name });

const caseOfRow = (row: Row): Case => ({
  ...row,
  kind: caseKinds.find((one) => one === row.kind) ?? "referral",
  condition: conditions.find((one) => one === row.condition) ?? "not-said",
  helpedBy: waysHelped.find((one) => one === row.helpedBy) ?? "not-said",
  holder: { id: row.holderId, name: row.holderName },
  service: namedOf(row.serviceId, row.serviceName),
  from: namedOf(row.fromId, row.fromName),
  community: namedOf(row.communityId, row.communityName),
  steps: stepsKept.parse(row.steps),
  consents: consentsKept.parse(row.consents),
  glasses: glassesKept.parse(row.glasses),
});

const moment = (column: string) => sql.raw(`to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

const stepsOf = sql`(SELECT coalesce(jsonb_agg(jsonb_build_object('did', s.did, 'words', s.words,
    'of', CASE WHEN o.organisation_id IS NOT NULL THEN jsonb_build_object('id', o.organisation_id, 'name', o.name) END,
    'byId', s.by_id, 'by', p.name, 'on', s.on_day) ORDER BY s.number), '[]')
  FROM support_case_step s
  LEFT JOIN organisation o ON o.place_id = s.place_id AND o.organisation_id = s.of_id
  LEFT JOIN person p ON p.place_id = s.place_id AND p.person_id = s.by_id
  WHERE s.place_id = k.place_id AND s.case_id = k.case_id)`;

const consentsOf = sql`(SELECT coalesce(jsonb_agg(jsonb_build_object('id', n.consent_id, 'agreementId', n.agreement_id,
    'basis', n.basis, 'how', n.how, 'reason', n.reason, 'purpose', n.purpose, 'from', n.from_day, 'until', n.until_day,
    'recordedBy', p.name, 'withdrawnAt', ${moment("n.withdrawn_at")}) ORDER BY n.recorded_at DESC, n.consent_id), '[]')
  FROM support_case_consent n LEFT JOIN person p ON p.place_id = n.place_id AND p.person_id = n.recorded_by
  WHERE n.place_id = k.place_id AND n.case_id = k.case_id)`;

const glassesOf = sql`(SELECT coalesce(jsonb_agg(jsonb_build_object('id', g.glass_id, 'personId', g.person_id,
    'name', p.name, 'of', jsonb_build_object('id', o.organisation_id, 'name', o.name), 'reason', g.reason,
    'openedAt', ${moment("g.opened_at")}, 'untilAt', ${moment("g.until_at")},
    'reviewedAt', ${moment("g.reviewed_at")}, 'wasRight', g.was_right, 'review', g.review)
    ORDER BY g.opened_at DESC), '[]')
  FROM support_case_glass g
  JOIN organisation o ON o.place_id = g.place_id AND o.organisation_id = g.of_id
  LEFT JOIN person p ON p.place_id = g.place_id AND p.person_id = g.person_id
  WHERE g.place_id = k.place_id AND g.case_id = k.case_id)`;

async function rowsOf(tx: Tx, where: RawBuilder<boolean>): Promise<readonly Case[]> {
  const { rows } = await sql<Row>`
    SELECT k.case_id AS id, k.pseudonym, k.kind, h.organisation_id AS "holderId", h.name AS "holderName",
      v.service_id AS "serviceId", v.name AS "serviceName", f.organisation_id AS "fromId", f.name AS "fromName",
      c.community_id AS "communityId", c.name AS "communityName", k.condition, k.deprivation, k.helped_by AS "helpedBy",
      k.language, k.asks, k.pointer, k.tells_back AS "tellsBack", k.answer_by::text AS "answerBy",
      k.opened_by AS "openedById", k.opened_on::text AS "openedOn", k.link_number AS "linkNumber",
      (SELECT count(*)::int FROM support_case x WHERE x.place_id = k.place_id AND x.match_digest = k.match_digest
        AND x.case_id <> k.case_id AND x.holder_id = k.holder_id) AS "sameElsewhere",
      ${stepsOf} AS steps, ${consentsOf} AS consents, ${glassesOf} AS glasses
    FROM support_case k
    JOIN organisation h ON h.place_id = k.place_id AND h.organisation_id = k.holder_id
    LEFT JOIN organisation f ON f.place_id = k.place_id AND f.organisation_id = k.from_id
    LEFT JOIN service v ON v.place_id = k.place_id AND v.service_id = k.service_id
    LEFT JOIN community c ON c.place_id = k.place_id AND c.community_id = k.community_id
    WHERE k.place_id = ${placeOf(tx)} AND ${where}
    ORDER BY EXISTS (SELECT FROM support_case_step o WHERE o.place_id = k.place_id AND o.case_id = k.case_id
      AND o.did IN ('ended', 'declined')), k.opened_on DESC, k.case_id LIMIT ${casesMax}`.execute(tx);
  return rows.map(caseOfRow);
}

export const findCase = async (tx: Tx, id: string): Promise<Case | undefined> =>
  (await rowsOf(tx, sql<boolean>`k.case_id = ${id}::uuid`))[0];

export const findCaseCalled = async (tx: Tx, pseudonym: string): Promise<Case | undefined> =>
  (await rowsOf(tx, sql<boolean>`k.pseudonym = ${pseudonym}`))[0];

interface Wanted {
  readonly ownIds: readonly string[];
  /** Agreements in force in which whoever looks is named. */
  readonly agreementIds: readonly string[];
  readonly kind?: CaseKind;
  /** Part of what they are called. */
  readonly called?: string;
}

/** Cases that somebody may have a right to, those that go on first: held or asked for by their organisation, or with a yes to their agreement. */
export async function listCases(tx: Tx, { ownIds, agreementIds, kind, called = "" }: Wanted): Promise<readonly Case[]> {
  if (ownIds.length === 0) return [];
  return rowsOf(
    tx,
    sql<boolean>`(${kind ?? null}::text IS NULL OR k.kind = ${kind ?? null}) AND strpos(k.pseudonym, ${called}::text) > 0 AND (
      k.holder_id = ANY (${[...ownIds]}::uuid[]) OR k.from_id = ANY (${[...ownIds]}::uuid[])
      OR EXISTS (SELECT FROM support_case_consent n WHERE n.place_id = k.place_id AND n.case_id = k.case_id
        AND n.agreement_id = ANY (${[...agreementIds]}::uuid[]) AND n.withdrawn_at IS NULL))`,
  );
}

/** Those that a meeting talks about. */
export const listCasesOfMeeting = (tx: Tx, sessionId: string): Promise<readonly Case[]> =>
  rowsOf(
    tx,
    sql<boolean>`EXISTS (SELECT FROM support_case_agenda a WHERE a.place_id = k.place_id AND a.case_id = k.case_id
      AND a.session_id = ${sessionId}::uuid)`,
  );

/** Of which case a yes is. */
export async function findConsentCase(tx: Tx, consentId: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom("support_case_consent")
    .select("case_id")
    .where("place_id", "=", placeOf(tx))
    .where("consent_id", "=", consentId)
    .executeTakeFirst();
  return row?.case_id;
}
