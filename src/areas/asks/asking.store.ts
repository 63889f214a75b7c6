import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { takeTurn } from "../../db/turn.ts";
import type { AskLimit, Load, Saying } from "./ask.ts";
import { noLimit } from "./ask.ts";
import type { AskWritten } from "./ask.rules.ts";
import { monthOf } from "./load.rules.ts";

/** What is decided about what a partner is asked holds until it is kept. */
export const takeAskTurn = (tx: Tx): Promise<void> => takeTurn(tx, "asks to partners");

interface OfPartner {
  readonly organisationId: string;
  /** A plain date. */
  readonly today: string;
}

/** What one partner was asked this month, by everybody together; what was taken back does not count. @practice P10 */
export async function askedThisMonth(tx: Tx, { organisationId, today }: OfPartner): Promise<Load> {
  const [first, last] = monthOf(today);
  const { rows } = await sql<Load>`SELECT count(*)::int AS asks, coalesce(sum(minutes), 0)::int AS minutes,
      coalesce(sum(pence), 0)::float8 AS pence FROM partner_ask
    WHERE place_id = ${placeOf(tx)} AND organisation_id = ${organisationId} AND taken_back_on IS NULL
      AND asked_on BETWEEN ${first}::date AND ${last}::date`.execute(tx);
  return rows[0] ?? { asks: 0, minutes: 0, pence: 0 };
}

/** How much a partner said it can be asked in a month. */
export async function findLimit(tx: Tx, organisationId: string): Promise<AskLimit> {
  const row = await tx
    .selectFrom("partner_ask_limit")
    .select(["minutes_monthly", "asks_monthly"])
    .where("place_id", "=", placeOf(tx))
    .where("organisation_id", "=", organisationId)
    .executeTakeFirst();
  return row === undefined ? noLimit : { minutesMonthly: row.minutes_monthly, asksMonthly: row.asks_monthly };
}

export async function saveLimit(
  tx: Tx,
  organisationId: string,
  { setBy, today, ...limit }: AskLimit & { readonly setBy: string; readonly today: string },
): Promise<string> {
  const values = {
    minutes_monthly: limit.minutesMonthly,
    asks_monthly: limit.asksMonthly,
    set_by: setBy,
    set_on: today,
  };
  const { limit_id } = await tx
    .insertInto("partner_ask_limit")
    .values({ place_id: placeOf(tx), limit_id: randomUUID(), organisation_id: organisationId, ...values })
    .onConflict((conflict) => conflict.columns(["place_id", "organisation_id"]).doUpdateSet(values))
    .returning("limit_id")
    .executeTakeFirstOrThrow();
  return limit_id;
}

/**
 * Keeps an ask. @returns its identifier.
 * - `askedBy`: the person who asks.
 */
export async function saveAsk(tx: Tx, ask: AskWritten, askedBy: string): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("partner_ask")
    .values({
      place_id: placeOf(tx),
      ask_id: id,
      organisation_id: ask.organisationId,
      worker_id: ask.workerId,
      kind: ask.kind,
      title: ask.title,
      words: ask.words,
      minutes: ask.minutes,
      pence: ask.pence,
      by_day: ask.byDay,
      already_held: ask.alreadyHeld,
      looked_in: ask.lookedIn,
      service_id: ask.serviceId,
      community_id: ask.communityId,
      in_name_of: ask.inNameOf,
      over_because: ask.overBecause,
      asked_by: askedBy,
      asked_on: ask.askedOn,
    })
    .execute();
  return id;
}

export async function saveJoined(
  tx: Tx,
  askId: string,
  { personId, inNameOf }: { readonly personId: string; readonly inNameOf: string },
): Promise<void> {
  await tx
    .insertInto("partner_ask_joined")
    .values({
      place_id: placeOf(tx),
      ask_id: askId,
      joined_id: randomUUID(),
      person_id: personId,
      in_name_of: inNameOf,
    })
    .execute();
}

export interface AnswerToSave {
  readonly says: Saying;
  readonly words: string;
  readonly laterOn: string | null;
  readonly answeredBy: string;
  readonly at: Date;
}

const update = (tx: Tx, askId: string) =>
  tx.updateTable("partner_ask").where("place_id", "=", placeOf(tx)).where("ask_id", "=", askId);

export async function saveAnswer(tx: Tx, askId: string, answer: AnswerToSave): Promise<void> {
  const { says, words, laterOn, answeredBy, at } = answer;
  await update(tx, askId)
    .set({ says, says_words: words, later_on: laterOn, answered_by: answeredBy, answered_at: at })
    .execute();
}

export async function saveTook(tx: Tx, askId: string, minutesTook: number): Promise<void> {
  await update(tx, askId).set({ minutes_took: minutesTook }).execute();
}

export async function saveTakenBack(tx: Tx, askId: string, today: string): Promise<void> {
  await update(tx, askId).set({ taken_back_on: today }).execute();
}
