import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { WorkerToName } from "./agreement.rules.ts";
import { agreementsMax, workersMax } from "./agreement.ts";
import type { Agreement, AgreementVersion } from "./agreement.ts";
import { reviewsKept, signaturesKept, workersKept } from "./kept.schema.ts";

/** Which agreements: all of the place, or only one of these. */
interface Wanted {
  readonly id?: string;
  /** One of the sides is one of these organisations. */
  readonly organisationIds?: readonly string[];
  /** Words of the title or the purpose of any version. */
  readonly text?: string;
  readonly max?: number;
}

/** The agreements of the place with all their versions, the newest first. */
export async function listAgreements(tx: Tx, wanted: Wanted = {}): Promise<readonly Agreement[]> {
  const rows = await tx
    .selectFrom("agreement as a")
    .innerJoin("organisation as p", (join) =>
      join.onRef("p.place_id", "=", "a.place_id").onRef("p.organisation_id", "=", "a.one_id"),
    )
    .innerJoin("organisation as q", (join) =>
      join.onRef("q.place_id", "=", "a.place_id").onRef("q.organisation_id", "=", "a.other_id"),
    )
    .select(["a.agreement_id", "a.one_id", "a.other_id", "a.made_at", "a.withdrawn_at", "a.withdrawn_for"])
    .select(["a.withdrawn_because", "p.name as one_name", "p.ended_at as one_ended"])
    .select(["q.name as other_name", "q.ended_at as other_ended"])
    .select(reviews.as("reviews"))
    .where("a.place_id", "=", placeOf(tx))
    .where(isWanted(wanted))
    .orderBy("a.made_at", "desc")
    .orderBy("a.agreement_id")
    .limit(Math.min(wanted.max ?? agreementsMax, agreementsMax))
    .execute();
  const versions = await listVersions(
    tx,
    rows.map(({ agreement_id }) => agreement_id),
  );
  return rows.map((row) => ({
    id: row.agreement_id,
    parties: [
      { id: row.one_id, name: row.one_name, isHere: row.one_ended === null },
      { id: row.other_id, name: row.other_name, isHere: row.other_ended === null },
    ],
    madeAt: row.made_at.toISOString(),
    withdrawal:
      row.withdrawn_at === null
        ? null
        : {
            at: row.withdrawn_at.toISOString(),
            forId: row.withdrawn_for ?? "",
            because: row.withdrawn_because ?? "",
          },
    versions: versions.get(row.agreement_id) ?? [],
    reviews: reviewsKept.parse(row.reviews),
  }));
}

function isWanted({ id, organisationIds, text }: Wanted): RawBuilder<boolean> {
  const parts = [
    ...(id === undefined ? [] : [sql<boolean>`a.agreement_id = ${id}`]),
    ...(organisationIds === undefined
      ? []
      : [
          sql<boolean>`(a.one_id = ANY (${[...organisationIds]}::uuid[]) OR a.other_id = ANY (${[...organisationIds]}::uuid[]))`,
        ]),
    ...(text === undefined
      ? []
      : [
          sql<boolean>`EXISTS (SELECT FROM agreement_version v WHERE v.place_id = a.place_id
            AND v.agreement_id = a.agreement_id AND position(lower(${text}) IN lower(v.title || ' ' || v.purpose)) > 0)`,
        ]),
  ];
  return parts.length === 0 ? sql<boolean>`true` : sql<boolean>`${sql.join(parts, sql` AND `)}`;
}

const reviews = sql<unknown>`(SELECT coalesce(jsonb_agg(jsonb_build_object('organisationId', r.organisation_id, 'words',
    r.words, 'reviewedOn', r.reviewed_on, 'nextOn', r.next_on) ORDER BY r.reviewed_on DESC, r.review_id), '[]')
  FROM agreement_review r WHERE r.place_id = a.place_id AND r.agreement_id = a.agreement_id)`;

const signatures = sql<unknown>`(SELECT coalesce(jsonb_agg(jsonb_build_object('organisationId', s.organisation_id,
    'personId', s.person_id, 'name', p.name, 'role', s.signer_role, 'signedAt', s.signed_at) ORDER BY s.signed_at), '[]')
  FROM agreement_signature s LEFT JOIN person p ON p.place_id = s.place_id AND p.person_id = s.person_id
  WHERE s.place_id = v.place_id AND s.agreement_id = v.agreement_id AND s.number = v.number)`;

/** Who does not work for that side any more is out, since they left. */
const workers = sql<unknown>`(SELECT coalesce(jsonb_agg(jsonb_build_object('personId', w.person_id, 'name', p.name,
    'organisationId', w.organisation_id, 'outSince', CASE WHEN w.out_since IS NOT NULL THEN w.out_since
      WHEN o.person_id IS NULL OR p.left_at IS NOT NULL THEN coalesce(p.left_at, v.written_at) END)
    ORDER BY p.name, w.person_id), '[]')
  FROM agreement_worker w JOIN person p ON p.place_id = w.place_id AND p.person_id = w.person_id
  LEFT JOIN organisation_worker o ON o.place_id = w.place_id AND o.organisation_id = w.organisation_id
    AND o.person_id = w.person_id
  WHERE w.place_id = v.place_id AND w.agreement_id = v.agreement_id AND w.number = v.number)`;

const versionsMax = 20_000;

/** All versions of these agreements, the newest first. */
async function listVersions(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, readonly AgreementVersion[]>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom("agreement_version as v")
    .select(["v.agreement_id", "v.number", "v.title", "v.purpose", "v.fields", "v.never_shared", "v.starts_on"])
    .select(["v.ends_on", "v.review_on", "v.because", "v.author_role", "v.written_at"])
    .select([signatures.as("signatures"), workers.as("workers")])
    .where("v.place_id", "=", placeOf(tx))
    .where("v.agreement_id", "in", ids)
    .orderBy("v.number", "desc")
    .limit(versionsMax)
    .execute();
  const read = rows.map((row) => ({
    agreementId: row.agreement_id,
    number: row.number,
    title: row.title,
    purpose: row.purpose,
    fields: row.fields,
    neverShared: row.never_shared,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    reviewOn: row.review_on,
    because: row.because,
    authorRole: row.author_role,
    writtenAt: row.written_at.toISOString(),
    signatures: signaturesKept.parse(row.signatures),
    workers: workersKept.parse(row.workers),
  }));
  return Map.groupBy(read, ({ agreementId }) => agreementId);
}

/** An agreement with its whole history, or undefined where the place has none of this identifier. */
export const findAgreement = async (tx: Tx, id: string): Promise<Agreement | undefined> =>
  (await listAgreements(tx, { id, max: 1 }))[0];

/** Who works for these organisations and has not left the place, by name. */
export async function listWorkersOf(tx: Tx, organisationIds: readonly string[]): Promise<readonly WorkerToName[]> {
  if (organisationIds.length === 0) return [];
  return tx
    .selectFrom("organisation_worker as w")
    .innerJoin("person as p", (join) =>
      join.onRef("p.place_id", "=", "w.place_id").onRef("p.person_id", "=", "w.person_id"),
    )
    .select(["p.person_id as personId", "p.name", "w.organisation_id as organisationId"])
    .where("w.place_id", "=", placeOf(tx))
    .where("w.organisation_id", "in", organisationIds)
    .where("p.left_at", "is", null)
    .orderBy("p.name")
    .orderBy("p.person_id")
    .limit(workersMax * 2)
    .execute();
}
