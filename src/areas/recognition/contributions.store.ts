import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { rowsOnAPage } from "../../nouns/one-page.ts";
import type { Contribution } from "./contribution.ts";
import { kindKept, saidKept } from "./recognition.schema.ts";

type Row = Omit<Contribution, "organisation" | "service" | "session" | "said" | "kind"> & {
  readonly kind: string;
  readonly said: unknown;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly serviceId: string | null;
  readonly serviceName: string | null;
  readonly sessionId: string | null;
  readonly sessionTitle: string | null;
};

const named = (id: string | null, name: string | null) => (id === null ? null : { id, name: name ?? "" });

const contributionOf = ({
  organisationId,
  organisationName,
  serviceId,
  serviceName,
  sessionId,
  sessionTitle,
  said,
  kind,
  ...row
}: Row): Contribution => ({
  ...row,
  kind: kindKept.parse(kind),
  organisation: named(organisationId, organisationName),
  service: named(serviceId, serviceName),
  session: named(sessionId, sessionTitle),
  said: saidKept.parse(said),
});

/** The rows that a page shows are found first; only then is looked up what stands beside them. */
async function rowsOf(tx: Tx, where: RawBuilder<boolean>, { limit, offset = 0 }: { limit: number; offset?: number }) {
  const { rows } = await sql<Row>`
    WITH c AS (SELECT * FROM contribution c WHERE c.place_id = ${placeOf(tx)} AND ${where}
      ORDER BY c.on_day DESC, c.contribution_id LIMIT ${limit} OFFSET ${offset})
    SELECT c.contribution_id AS id, c.person_id AS "personId", c.kind, c.standing, c.on_day::text AS "onDay",
      coalesce((SELECT s.minutes FROM contribution_said s WHERE s.place_id = c.place_id
        AND s.contribution_id = c.contribution_id AND s.minutes IS NOT NULL
        ORDER BY s.number DESC LIMIT 1), c.minutes) AS minutes,
      c.recording, c.way, c.times, c.words, c.should_have AS "shouldHave", c.written_by AS "writtenById", c.answer,
      c.answered_on::text AS "answeredOn", c.organisation_id AS "organisationId", o.name AS "organisationName",
      c.service_id AS "serviceId", v.name AS "serviceName", p.session_id AS "sessionId", p.title AS "sessionTitle",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('number', s.number, 'says', s.says, 'minutes', s.minutes,
        'because', s.because, 'onDay', left(s.said_at::text, 10)) ORDER BY s.number), '[]') FROM contribution_said s
        WHERE s.place_id = c.place_id AND s.contribution_id = c.contribution_id) AS said
    FROM c
    LEFT JOIN organisation o ON o.place_id = c.place_id AND o.organisation_id = c.organisation_id
    LEFT JOIN service v ON v.place_id = c.place_id AND v.service_id = c.service_id
    LEFT JOIN place_session p ON p.place_id = c.place_id AND p.session_id = c.session_id
      AND p.open_to <> 'invited'
    ORDER BY c.on_day DESC, c.contribution_id`.execute(tx);
  return rows.map(contributionOf);
}

export async function findContribution(tx: Tx, id: string): Promise<Contribution | undefined> {
  const [row] = await rowsOf(tx, sql<boolean>`c.contribution_id = ${id}`, { limit: 1 });
  return row;
}

export interface Whose {
  /** Null: everybody’s. */
  readonly personId: string | null;
  readonly organisationIds: readonly string[];
}

const concerns = ({ personId, organisationIds }: Whose): RawBuilder<boolean> =>
  personId === null
    ? sql<boolean>`true`
    : sql<boolean>`(c.person_id = ${personId} OR c.written_by = ${personId}
        OR c.organisation_id = ANY (${[...organisationIds]}::uuid[]))`;

/** So many are counted; a list is no longer. */
const countedMax = 10_000;

/** One page of what concerns somebody, the newest first. */
export async function pageOfContributions(tx: Tx, whose: Whose, asked: number) {
  const { rows } = await sql<{ count: number }>`SELECT count(*)::int AS count FROM (SELECT FROM contribution c
    WHERE c.place_id = ${placeOf(tx)} AND ${concerns(whose)} LIMIT ${countedMax}) counted`.execute(tx);
  const count = rows[0]?.count ?? 0;
  const last = Math.max(1, Math.ceil(count / rowsOnAPage));
  const page = Math.min(Math.max(1, asked), last);
  const offset = (page - 1) * rowsOnAPage;
  return { contributions: await rowsOf(tx, concerns(whose), { limit: rowsOnAPage, offset }), count, page, last };
}

/** So many wait in one look. */
export const waitingMax = 20;

/** What a service wrote down that those who gave it have not looked at; of these alone, where they are named. */
export const listToConfirm = (tx: Tx, { personId, organisationIds }: Whose, ids?: readonly string[]) =>
  rowsOf(
    tx,
    sql<boolean>`(c.person_id = ${personId} OR c.organisation_id = ANY (${[...organisationIds]}::uuid[]))
      AND c.recording = 0 AND coalesce((SELECT s.says = 'rewritten' AND s.minutes > 0 FROM contribution_said s
        WHERE s.place_id = c.place_id AND s.contribution_id = c.contribution_id
        ORDER BY s.number DESC LIMIT 1), true)
      AND ${ids === undefined ? sql`true` : sql`c.contribution_id = ANY (${[...ids]}::uuid[])`}`,
    { limit: ids === undefined ? waitingMax : rowsOnAPage },
  );

/** What a service should have provided, or who interpreted about health, without an answer yet. @practice P14 */
export const listUnanswered = (tx: Tx) =>
  rowsOf(
    tx,
    sql<boolean>`c.service_id IS NOT NULL AND c.answered_on IS NULL
      AND (c.should_have <> 'nothing' OR (c.kind = 'interpreted-care' AND c.standing <> 'worker'))`,
    { limit: waitingMax },
  );

/** What somebody wrote down for others, and those say that it is not right. */
export const listDisputed = (tx: Tx, personId: string) =>
  rowsOf(
    tx,
    sql<boolean>`c.written_by = ${personId} AND c.recording = 0 AND 'disputed' = (SELECT s.says
      FROM contribution_said s WHERE s.place_id = c.place_id AND s.contribution_id = c.contribution_id
      ORDER BY s.number DESC LIMIT 1)`,
    { limit: waitingMax },
  );
