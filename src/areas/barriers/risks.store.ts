import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { actionsKept, namedKept, reviewKept } from "./barriers.schema.ts";
import { domains, equities, registers, risksMax } from "./risk.ts";
import type { Action, Review, Risk, Scored } from "./risk.ts";

const reviewAsJson = sql`jsonb_build_object('number', v.number, 'consequence', v.consequence, 'likelihood', v.likelihood,
  'target', jsonb_build_object('consequence', v.target_consequence, 'likelihood', v.target_likelihood),
  'controls', v.controls, 'gaps', v.gaps, 'reviewOn', v.review_on::text, 'isClosed', v.is_closed,
  'because', v.because, 'by', w.name, 'onDay', v.on_day::text,
  'owner', CASE WHEN v.owner_id IS NOT NULL THEN jsonb_build_object('id', v.owner_id, 'name', coalesce(n.name, '–')) END)`;

const reviewFrom = sql`FROM risk_review v LEFT JOIN person n ON n.place_id = v.place_id AND n.person_id = v.owner_id
  LEFT JOIN person w ON w.place_id = v.place_id AND w.person_id = v.by_person`;

interface Row extends Pick<Risk, "id" | "title" | "words" | "grantId" | "grantEnd" | "raisedOn"> {
  readonly register: string;
  readonly domain: string;
  readonly equity: string;
  readonly initial: unknown;
  readonly current: unknown;
  readonly barriers: unknown;
  readonly actions: unknown;
}

const riskOf = (row: Row): Risk => ({
  ...row,
  register: registers.find((one) => one === row.register) ?? "managers",
  domain: domains.find((one) => one === row.domain) ?? "quality",
  equity: equities.find((one) => one === row.equity) ?? "none",
  initial: reviewKept.parse(row.initial),
  current: reviewKept.parse(row.current),
  barriers: namedKept.parse(row.barriers),
  actions: actionsKept.parse(row.actions),
});

/** The worst first. */
async function rowsOf(tx: Tx, where: RawBuilder<boolean>): Promise<readonly Risk[]> {
  const { rows } = await sql<Row>`
    SELECT r.risk_id AS id, r.title, r.words, r.register, r.domain, r.equity, r.grant_id AS "grantId",
      r.grant_end::text AS "grantEnd", r.raised_on::text AS "raisedOn", i.review AS initial, c.review AS current,
      (SELECT coalesce(jsonb_agg(DISTINCT jsonb_build_object('id', b.barrier_id, 'name', b.title)), '[]')
        FROM barrier_step s JOIN barrier b ON b.place_id = s.place_id AND b.barrier_id = s.barrier_id
        WHERE s.place_id = r.place_id AND s.risk_id = r.risk_id) AS barriers,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.action_id, 'riskId', a.risk_id, 'what', a.what,
          'owner', CASE WHEN a.owner_id IS NOT NULL THEN jsonb_build_object('id', a.owner_id, 'name', coalesce(p.name, '–')) END,
          'dueOn', a.due_on::text, 'doneOn', a.done_on::text, 'evidence', a.evidence) ORDER BY a.due_on, a.action_id), '[]')
        FROM risk_action a LEFT JOIN person p ON p.place_id = a.place_id AND p.person_id = a.owner_id
        WHERE a.place_id = r.place_id AND a.risk_id = r.risk_id) AS actions
    FROM risk r
    JOIN LATERAL (SELECT ${reviewAsJson} AS review ${reviewFrom} WHERE v.place_id = r.place_id AND v.risk_id = r.risk_id
      ORDER BY v.number LIMIT 1) i ON true
    JOIN LATERAL (SELECT v.consequence * v.likelihood AS score, v.is_closed, v.owner_id, v.review_on, ${reviewAsJson} AS review
      ${reviewFrom} WHERE v.place_id = r.place_id AND v.risk_id = r.risk_id ORDER BY v.number DESC LIMIT 1) c ON true
    WHERE r.place_id = ${placeOf(tx)} AND ${where}
    ORDER BY c.is_closed, c.score DESC, r.raised_on, r.risk_id LIMIT ${risksMax}`.execute(tx);
  return rows.map(riskOf);
}

export const findRisk = async (tx: Tx, id: string): Promise<Risk | undefined> =>
  (await rowsOf(tx, sql<boolean>`r.risk_id = ${id}`))[0];

export const listRisks = (tx: Tx): Promise<readonly Risk[]> => rowsOf(tx, sql<boolean>`true`);

/** What waits for somebody: risks of theirs that should have been looked at before `today`, and those in which something is theirs to do. */
export const listRisksWaitingFor = (tx: Tx, personId: string, today: string): Promise<readonly Risk[]> =>
  rowsOf(
    tx,
    // Who owned it once is found first: few of many, by an index.
    sql<boolean>`(r.risk_id IN (SELECT o.risk_id FROM risk_review o WHERE o.place_id = ${placeOf(tx)}
          AND o.owner_id = ${personId}::uuid)
        AND c.owner_id = ${personId}::uuid AND NOT c.is_closed AND c.review_on < ${today}::date
      OR r.risk_id IN (SELECT a.risk_id FROM risk_action a WHERE a.place_id = ${placeOf(tx)}
          AND a.owner_id = ${personId}::uuid AND a.done_on IS NULL))`,
  );

/** Each look at it, the newest first. */
export async function listReviews(tx: Tx, riskId: string): Promise<readonly Review[]> {
  const { rows } = await sql<{ review: unknown }>`SELECT ${reviewAsJson} AS review ${reviewFrom}
    WHERE v.place_id = ${placeOf(tx)} AND v.risk_id = ${riskId} ORDER BY v.number DESC LIMIT 200`.execute(tx);
  return rows.map(({ review }) => reviewKept.parse(review));
}

export interface ReviewWritten extends Scored {
  readonly target: Scored;
  readonly controls: string;
  readonly gaps: string;
  readonly ownerId: string;
  readonly reviewOn: string;
  readonly isClosed: boolean;
  readonly because: string;
}

interface By {
  readonly byId: string | null;
  readonly today: string;
}

export async function saveReview(tx: Tx, riskId: string, review: ReviewWritten & By): Promise<void> {
  const { rows } = await sql<{ next: number }>`SELECT coalesce(max(number), 0)::int + 1 AS next FROM risk_review
    WHERE place_id = ${placeOf(tx)} AND risk_id = ${riskId}`.execute(tx);
  await tx
    .insertInto("risk_review")
    .values({
      place_id: placeOf(tx),
      risk_id: riskId,
      number: rows[0]?.next ?? 1,
      consequence: review.consequence,
      likelihood: review.likelihood,
      target_consequence: review.target.consequence,
      target_likelihood: review.target.likelihood,
      controls: review.controls,
      gaps: review.gaps,
      owner_id: review.ownerId,
      review_on: review.reviewOn,
      is_closed: review.isClosed,
      because: review.because,
      by_person: review.byId,
      on_day: review.today,
    })
    .execute();
}

export type RiskWritten = Pick<Risk, "title" | "words" | "register" | "domain" | "equity" | "grantId" | "grantEnd">;

export async function saveRisk(tx: Tx, written: RiskWritten, { byId, today }: By): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("risk")
    .values({
      place_id: placeOf(tx),
      risk_id: id,
      title: written.title,
      words: written.words,
      register: written.register,
      domain: written.domain,
      equity: written.equity,
      grant_id: written.grantId,
      grant_end: written.grantEnd,
      raised_by: byId,
      raised_on: today,
    })
    .execute();
  return id;
}

type ActionWritten = Pick<Action, "riskId" | "what" | "dueOn"> & { readonly ownerId: string };

export async function saveAction(tx: Tx, written: ActionWritten, { byId, today }: By): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("risk_action")
    .values({
      place_id: placeOf(tx),
      action_id: id,
      risk_id: written.riskId,
      what: written.what,
      owner_id: written.ownerId,
      due_on: written.dueOn,
      added_by: byId,
      added_on: today,
    })
    .execute();
  return id;
}

export async function saveDone(
  tx: Tx,
  id: string,
  { evidence, byId, today }: By & { readonly evidence: string },
): Promise<void> {
  await tx
    .updateTable("risk_action")
    .set({ done_on: today, evidence, done_by: byId })
    .where("place_id", "=", placeOf(tx))
    .where("action_id", "=", id)
    .execute();
}
