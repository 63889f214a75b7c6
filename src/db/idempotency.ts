import { sql } from "kysely";
import { placeOf } from "./transaction.ts";
import type { Tx } from "./tables.ts";

/** An unsafe request as it came in: whose key, for which route, with which body. */
export interface KeyedRequest {
  /** The Idempotency-Key header, or the hidden field of a form. 1–200 characters. */
  readonly key: string;
  /** Who asks, as in a happening's `who`: a key belongs to the person who made it. */
  readonly actor: string;
  /** Method and pattern: `POST /places`. */
  readonly route: string;
  /** SHA-256 of the body in one fixed form, 32 bytes. */
  readonly bodyDigest: Buffer;
}

/** What was answered, enough to answer the same again. Never the body of the answer: it may hold what may not be kept. */
export interface KeptAnswer {
  readonly status: number;
  readonly location: string | null;
  readonly id: string | null;
}

export type Before =
  | { readonly kind: "new" }
  | { readonly kind: "again"; readonly answer: KeptAnswer }
  | { readonly kind: "conflict"; readonly words: string };

/** For how long a key is remembered. Longer than any browser, queue or person will try again by itself. */
export const KEPT_DAYS = 30;

/**
 * Was this request answered before? Call it first in `savePlace`, before anything is changed.
 *
 * The same key for the same request gets the first answer again; for another route or another body it is a conflict,
 * with a sentence to show (status 422). When two arrive at once, the second waits here until the first is kept or given up.
 */
export const answeredBefore = async (tx: Tx, request: KeyedRequest): Promise<Before> => {
  const placeId = placeOf(tx);
  const name = JSON.stringify([placeId, request.actor, request.key]);
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(tx);
  const kept = await tx
    .selectFrom("answered_request")
    .selectAll()
    .where("place_id", "=", placeId)
    .where("actor", "=", request.actor)
    .where("key", "=", request.key)
    .executeTakeFirst();
  if (kept === undefined) return { kind: "new" };
  if (kept.route !== request.route || !kept.body_digest.equals(request.bodyDigest))
    return { kind: "conflict", words: REUSED };
  return { kind: "again", answer: { status: kept.status, location: kept.location, id: kept.subject_id } };
};

const REUSED =
  "This key was used before for a different request, so nothing was done. " +
  "Send the same request again unchanged, or use a new key for a new one.";

/** Keeps the answer in the same transaction as the change it answers. Call it before `happened`. */
export const rememberAnswer = async (tx: Tx, request: KeyedRequest, answer: KeptAnswer): Promise<void> => {
  await tx
    .insertInto("answered_request")
    .values({
      place_id: placeOf(tx),
      actor: request.actor,
      key: request.key,
      route: request.route,
      body_digest: request.bodyDigest,
      status: answer.status,
      location: answer.location,
      subject_id: answer.id,
    })
    .execute();
};

/** Forgets the keys of this place that are older than `KEPT_DAYS` days. Run it in `withPlace`. @returns how many. */
export const forgetOldAnswers = async (tx: Tx): Promise<number> => {
  const { numDeletedRows } = await tx
    .deleteFrom("answered_request")
    .where("place_id", "=", placeOf(tx))
    .where("answered_at", "<", sql<Date>`now() - make_interval(days => ${KEPT_DAYS})`)
    .executeTakeFirst();
  return Number(numDeletedRows);
};
