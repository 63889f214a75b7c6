import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { takeTurn } from "../../db/turn.ts";
import type { AskLimit, Load, Saying } from "./ask.ts";
import { noLimit } from "./ask.ts";
import type { AskWritten } from "./ask.rules.ts";
import type { PartnerInvited } from "./invitation.rules.ts";
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

/** What each of these partners was asked this month, by everybody together, and how much it can be asked. @practice P10 */
export async function listPartnersAsked(
  tx: Tx,
  { organisationIds, today }: { readonly organisationIds: readonly string[]; readonly today: string },
): Promise<readonly PartnerInvited[]> {
  if (organisationIds.length === 0) return [];
  const [first, last] = monthOf(today);
  const { rows } = await sql<Load & AskLimit & { readonly id: string; readonly name: string }>`
    SELECT o.organisation_id AS id, o.name, count(a.ask_id)::int AS asks, coalesce(sum(a.minutes), 0)::int AS minutes,
      coalesce(sum(a.pence), 0)::float8 AS pence, l.minutes_monthly AS "minutesMonthly", l.asks_monthly AS "asksMonthly"
    FROM organisation o
    LEFT JOIN partner_ask a ON a.place_id = o.place_id AND a.organisation_id = o.organisation_id
      AND a.taken_back_on IS NULL AND a.asked_on BETWEEN ${first}::date AND ${last}::date
    LEFT JOIN partner_ask_limit l ON l.place_id = o.place_id AND l.organisation_id = o.organisation_id
    WHERE o.place_id = ${placeOf(tx)} AND o.organisation_id = ANY (${[...organisationIds]}::uuid[])
    GROUP BY o.organisation_id, o.name, l.minutes_monthly, l.asks_monthly ORDER BY o.name, 1 LIMIT 500`.execute(tx);
  return rows.map(({ id, name, asks, minutes, pence, minutesMonthly, asksMonthly }) => ({
    id,
    name,
    load: { asks, minutes, pence },
    limit: { minutesMonthly, asksMonthly },
  }));
}

type AskToSave = AskWritten & { readonly sessionId?: string };

/**
 * Keeps asks. @returns their identifiers, in the order of the asks.
 * - `askedBy`: the person who asks.
 */
export async function saveAsks(tx: Tx, asks: readonly AskToSave[], askedBy: string): Promise<readonly string[]> {
  const rows = asks.map((ask) => ({
    place_id: placeOf(tx),
    ask_id: randomUUID(),
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
    plan_id: ask.planId,
    session_id: ask.sessionId ?? null,
    in_name_of: ask.inNameOf,
    over_because: ask.overBecause,
    asked_by: askedBy,
    asked_on: ask.askedOn,
  }));
  if (rows.length > 0) await tx.insertInto("partner_ask").values(rows).execute();
  return rows.map(({ ask_id }) => ask_id);
}

/** Keeps an ask. @returns its identifier. */
export async function saveAsk(tx: Tx, ask: AskToSave, askedBy: string): Promise<string> {
  const [id = ""] = await saveAsks(tx, [ask], askedBy);
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
  // To an invitation they may have said yes by answering it: then that is kept here too.
  await update(tx, askId)
    .set({ minutes_took: minutesTook, says: "yes", later_on: null, answered_at: sql`coalesce(answered_at, now())` })
    .execute();
}

/** A session is off: what invited to it is asked no more. */
export async function takeBackInvitations(tx: Tx, sessionId: string, today: string): Promise<void> {
  await tx
    .updateTable("partner_ask")
    .set({ taken_back_on: today })
    .where("place_id", "=", placeOf(tx))
    .where("session_id", "=", sessionId)
    .where("taken_back_on", "is", null)
    .execute();
}

export async function saveTakenBack(tx: Tx, askId: string, today: string): Promise<void> {
  await update(tx, askId).set({ taken_back_on: today }).execute();
}
