import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { takeTurn } from "../../db/turn.ts";
import { barriersMax, shownAs, sources, whoseWords } from "./barrier.ts";
import type { Barrier, Priority, Source, StepDone } from "./barrier.ts";
import { namedKept, stepsKept } from "./barriers.schema.ts";

/** What is read of barriers and risks holds until it is kept: two who press at once do a thing once. */
export const takeBarriersTurn = (tx: Tx): Promise<void> => takeTurn(tx, "barriers");

type Base = Pick<
  Barrier,
  | "id"
  | "title"
  | "words"
  | "getting"
  | "sourceId"
  | "raisedById"
  | "organisationId"
  | "language"
  | "raisedOn"
  | "dueOn"
>;

interface Row extends Base {
  readonly whoseWords: string;
  readonly source: string;
  readonly shownAs: string;
  readonly serviceId: string | null;
  readonly service: string | null;
  readonly aboutId: string | null;
  readonly about: string | null;
  readonly person: string | null;
  readonly organisation: string | null;
  readonly communities: unknown;
  readonly steps: unknown;
}

const named = (id: string | null, name: string | null) => (id === null ? null : { id, name: name ?? "–" });

function barrierOf({
  serviceId,
  service,
  aboutId,
  about,
  person,
  organisation,
  communities,
  steps,
  ...row
}: Row): Barrier {
  const shown = shownAs.find((one) => one === row.shownAs) ?? "nobody";
  return {
    ...row,
    whoseWords: whoseWords.find((one) => one === row.whoseWords) ?? "told",
    source: sources.find((one) => one === row.source) ?? "itself",
    shownAs: shown,
    service: named(serviceId, service),
    about: named(aboutId, about),
    communities: namedKept.parse(communities),
    raisedBy: shown === "nobody" ? null : shown === "name" ? person : organisation,
    steps: stepsKept.parse(steps),
  };
}

/** Whoever raised it was told how it ended, and nothing was done since but said or shown. */
const isOver = sql<boolean>`coalesce((SELECT s.did FROM barrier_step s WHERE s.place_id = b.place_id
  AND s.barrier_id = b.barrier_id AND s.did NOT IN ('answered', 'replied', 'released') ORDER BY s.number DESC LIMIT 1), '') = 'told'`;

/** Those that go on first, the newest of them; each with all that happened to it. */
async function rowsOf(tx: Tx, where: RawBuilder<boolean>, limit = barriersMax): Promise<readonly Barrier[]> {
  const { rows } = await sql<Row>`
    SELECT b.barrier_id AS id, b.title, b.words, b.getting, b.whose_words AS "whoseWords", b.source,
      b.source_id AS "sourceId", b.service_id AS "serviceId", v.name AS service, b.about_id AS "aboutId",
      a.name AS about, b.raised_by AS "raisedById", p.name AS person, b.shown_as AS "shownAs",
      b.organisation_id AS "organisationId", o.name AS organisation, b.language, b.raised_on::text AS "raisedOn",
      b.due_on::text AS "dueOn",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.community_id, 'name', c.name) ORDER BY c.name), '[]')
        FROM barrier_community k JOIN community c ON c.place_id = k.place_id AND c.community_id = k.community_id
        WHERE k.place_id = b.place_id AND k.barrier_id = b.barrier_id) AS communities,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('number', s.number, 'did', s.did, 'words', s.words,
          'priority', s.priority, 'there', s.there, 'metOn', s.met_on::text, 'byId', s.by_person, 'by', w.name,
          'onDay', s.on_day::text,
          'to', CASE WHEN s.to_person IS NOT NULL THEN jsonb_build_object('id', s.to_person, 'name', t.name) END,
          'joined', CASE WHEN s.joined_id IS NOT NULL THEN jsonb_build_object('id', s.joined_id, 'name', j.title) END,
          'risk', CASE WHEN s.risk_id IS NOT NULL THEN jsonb_build_object('id', s.risk_id, 'name', r.title) END)
          ORDER BY s.number), '[]')
        FROM barrier_step s
        LEFT JOIN person w ON w.place_id = s.place_id AND w.person_id = s.by_person
        LEFT JOIN person t ON t.place_id = s.place_id AND t.person_id = s.to_person
        LEFT JOIN barrier j ON j.place_id = s.place_id AND j.barrier_id = s.joined_id
        LEFT JOIN risk r ON r.place_id = s.place_id AND r.risk_id = s.risk_id
        WHERE s.place_id = b.place_id AND s.barrier_id = b.barrier_id) AS steps
    FROM barrier b
    LEFT JOIN service v ON v.place_id = b.place_id AND v.service_id = b.service_id
    LEFT JOIN organisation a ON a.place_id = b.place_id AND a.organisation_id = b.about_id
    LEFT JOIN organisation o ON o.place_id = b.place_id AND o.organisation_id = b.organisation_id
    LEFT JOIN person p ON p.place_id = b.place_id AND p.person_id = b.raised_by
    WHERE b.place_id = ${placeOf(tx)} AND ${where}
    ORDER BY ${isOver}, b.raised_on DESC, b.title, b.barrier_id LIMIT ${limit}`.execute(tx);
  return rows.map(barrierOf);
}

export const findBarrier = async (tx: Tx, id: string): Promise<Barrier | undefined> =>
  (await rowsOf(tx, sql<boolean>`b.barrier_id = ${id}`))[0];

export const listBarriers = (tx: Tx): Promise<readonly Barrier[]> => rowsOf(tx, sql<boolean>`true`);

/** Those that wait for somebody still. */
export const listBarriersGoingOn = (tx: Tx): Promise<readonly Barrier[]> => rowsOf(tx, sql<boolean>`NOT ${isOver}`);

export const listBarriersSince = (tx: Tx, since: string): Promise<readonly Barrier[]> =>
  rowsOf(tx, sql<boolean>`b.raised_on >= ${since}::date`, 5000);

const ofWorkerOf = (column: "organisation_id" | "about_id", personId: string): RawBuilder<boolean> =>
  sql<boolean>`b.${sql.ref(column)} IN (SELECT w.organisation_id FROM organisation_worker w
    WHERE w.place_id = b.place_id AND w.person_id = ${personId}::uuid)`;

/** What somebody raised, by themselves or through the organisation they work for. */
export const listRaisedBy = (tx: Tx, personId: string): Promise<readonly Barrier[]> =>
  rowsOf(
    tx,
    sql<boolean>`(b.raised_by = ${personId}::uuid OR b.shown_as = 'organisation' AND ${ofWorkerOf("organisation_id", personId)})`,
  );

/** What somebody raised, and what is about what they answer for. What everybody may read stands on a page of its own. */
export const listConcerning = (tx: Tx, personId: string): Promise<readonly Barrier[]> =>
  rowsOf(
    tx,
    sql<boolean>`(b.raised_by = ${personId}::uuid OR b.shown_as = 'organisation' AND ${ofWorkerOf("organisation_id", personId)}
      OR ${ofWorkerOf("about_id", personId)} OR EXISTS (SELECT FROM barrier_step s WHERE s.place_id = b.place_id
        AND s.barrier_id = b.barrier_id AND s.to_person = ${personId}::uuid))`,
  );

export const listReleasedBarriers = (tx: Tx): Promise<readonly Barrier[]> =>
  rowsOf(
    tx,
    sql<boolean>`EXISTS (SELECT FROM barrier_step s WHERE s.place_id = b.place_id AND s.barrier_id = b.barrier_id
      AND s.did = 'released')`,
    200,
  );

/** What was raised from one page; of an audit, from whichever thing in it. */
export const listRaisedFrom = (tx: Tx, source: Source, id: string): Promise<readonly Barrier[]> =>
  rowsOf(tx, sql<boolean>`b.source = ${source} AND (b.source_id = ${id} OR b.source_id LIKE ${`${id}-%`})`, 20);

/** Those that were joined with this one. */
export const listJoinedWith = (tx: Tx, id: string): Promise<readonly Barrier[]> =>
  rowsOf(
    tx,
    sql<boolean>`EXISTS (SELECT FROM barrier_step s WHERE s.place_id = b.place_id AND s.barrier_id = b.barrier_id
      AND s.joined_id = ${id}::uuid)`,
  );

/** Those that led to a risk. */
export const listOfRisk = (tx: Tx, riskId: string): Promise<readonly Barrier[]> =>
  rowsOf(
    tx,
    sql<boolean>`EXISTS (SELECT FROM barrier_step s WHERE s.place_id = b.place_id AND s.barrier_id = b.barrier_id
      AND s.risk_id = ${riskId}::uuid)`,
  );

export interface BarrierWritten extends Pick<
  Barrier,
  "title" | "words" | "getting" | "whoseWords" | "source" | "sourceId" | "shownAs"
> {
  readonly serviceId: string | null;
  readonly aboutId: string | null;
  readonly organisationId: string | null;
  readonly communityIds: readonly string[];
}

interface Raising {
  readonly byId: string | null;
  readonly language: string;
  readonly today: string;
  readonly dueOn: string;
}

export async function saveBarrier(tx: Tx, written: BarrierWritten, raising: Raising): Promise<string> {
  const [placeId, id] = [placeOf(tx), randomUUID()];
  await tx
    .insertInto("barrier")
    .values({
      place_id: placeId,
      barrier_id: id,
      title: written.title,
      words: written.words,
      getting: written.getting,
      whose_words: written.whoseWords,
      source: written.source,
      source_id: written.sourceId,
      service_id: written.serviceId,
      about_id: written.aboutId,
      raised_by: raising.byId,
      shown_as: written.shownAs,
      organisation_id: written.organisationId,
      language: raising.language,
      raised_on: raising.today,
      due_on: raising.dueOn,
    })
    .execute();
  if (written.communityIds.length > 0)
    await tx
      .insertInto("barrier_community")
      .values(
        written.communityIds.map((communityId) => ({ place_id: placeId, barrier_id: id, community_id: communityId })),
      )
      .execute();
  return id;
}

export interface StepToSave {
  readonly did: StepDone;
  readonly words: string;
  readonly byId: string | null;
  readonly today: string;
  readonly priority?: Priority;
  readonly toId?: string;
  readonly joinedId?: string;
  readonly metOn?: string;
  readonly there?: readonly string[];
  readonly riskId?: string;
}

export async function saveStep(tx: Tx, barrierId: string, step: StepToSave): Promise<void> {
  const { rows } = await sql<{ next: number }>`SELECT coalesce(max(number), 0)::int + 1 AS next FROM barrier_step
    WHERE place_id = ${placeOf(tx)} AND barrier_id = ${barrierId}`.execute(tx);
  await tx
    .insertInto("barrier_step")
    .values({
      place_id: placeOf(tx),
      barrier_id: barrierId,
      number: rows[0]?.next ?? 1,
      did: step.did,
      words: step.words,
      priority: step.priority ?? null,
      to_person: step.toId ?? null,
      joined_id: step.joinedId ?? null,
      met_on: step.metOn ?? null,
      there: [...(step.there ?? [])],
      risk_id: step.riskId ?? null,
      by_person: step.byId,
      on_day: step.today,
    })
    .execute();
}
