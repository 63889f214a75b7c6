import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { termsAtFirst, wishes } from "./claim.ts";
import type { Offer, Terms } from "./claim.ts";
import { leafletsKept } from "./claims.schema.ts";

/** What the place says of paying, or how it is at first. */
export async function findTerms(tx: Tx): Promise<Terms> {
  const row = await tx
    .selectFrom("pay_terms")
    .selectAll()
    .where("place_id", "=", placeOf(tx))
    .orderBy("set_at", "desc")
    .orderBy("terms_id")
    .limit(1)
    .executeTakeFirst();
  return row === undefined
    ? termsAtFirst
    : {
        adviser: row.adviser,
        adviserContact: row.adviser_contact,
        daysToPay: row.days_to_pay,
        feeAccount: row.fee_account,
        expenseAccount: row.expense_account,
        askWhom: row.ask_whom,
        leaflets: leafletsKept.parse(row.leaflets),
      };
}

export async function saveTerms(tx: Tx, terms: Terms, setBy: string): Promise<string> {
  const termsId = randomUUID();
  await tx
    .insertInto("pay_terms")
    .values({
      place_id: placeOf(tx),
      terms_id: termsId,
      adviser: terms.adviser,
      adviser_contact: terms.adviserContact,
      days_to_pay: terms.daysToPay,
      fee_account: terms.feeAccount,
      expense_account: terms.expenseAccount,
      ask_whom: terms.askWhom,
      leaflets: JSON.stringify(terms.leaflets),
      set_by: setBy,
      // The newest holds: by the clock, as two may be set in one transaction of the example.
      set_at: sql<Date>`clock_timestamp()`,
    })
    .execute();
  return termsId;
}

interface OfferRow {
  readonly person_id: string;
  readonly wants: string;
  readonly donation_to: string;
  readonly ceiling_every: "week" | "month" | null;
  readonly ceiling_pence: number | null;
  readonly written_by: string | null;
  readonly email: string;
  readonly language: string;
}

const offerOfRow = (row: OfferRow): Offer => ({
  wants: wishes.find((one) => one === row.wants) ?? "nothing",
  donationTo: row.donation_to,
  ceiling:
    row.ceiling_every === null || row.ceiling_pence === null
      ? null
      : { every: row.ceiling_every, pence: row.ceiling_pence },
  email: row.email,
  language: row.language,
  writtenById: row.written_by,
});

/** What each of these people would like in return: the newest that they said. */
export async function listOffers(tx: Tx, personIds: readonly string[]): Promise<ReadonlyMap<string, Offer>> {
  if (personIds.length === 0) return new Map();
  const { rows } = await sql<OfferRow>`SELECT DISTINCT ON (person_id) person_id, wants, donation_to, ceiling_every,
      ceiling_pence, written_by, email, language FROM pay_offer
    WHERE place_id = ${placeOf(tx)} AND person_id = ANY (${[...personIds]}::uuid[])
    ORDER BY person_id, written_at DESC, offer_id LIMIT 1000`.execute(tx);
  return new Map(rows.map((row) => [row.person_id, offerOfRow(row)]));
}

export const findOffer = async (tx: Tx, personId: string): Promise<Offer | null> =>
  (await listOffers(tx, [personId])).get(personId) ?? null;

/** The day on which somebody was first offered advice; null where nobody offered it yet. */
export async function findAdviceOn(tx: Tx, personId: string): Promise<string | null> {
  const row = await tx
    .selectFrom("pay_advice")
    .select("offered_on")
    .where("place_id", "=", placeOf(tx))
    .where("person_id", "=", personId)
    .orderBy("offered_on")
    .limit(1)
    .executeTakeFirst();
  return row?.offered_on ?? null;
}

export interface OfferToSave extends Omit<Offer, "writtenById"> {
  readonly personId: string;
  readonly writtenBy: string;
  /** Who was named to them, and in which language; null where nobody was. */
  readonly advice: { readonly adviser: string; readonly language: string; readonly today: string } | null;
}

/** Keeps a choice, and that advice was offered with it. */
export async function saveOffer(tx: Tx, offer: OfferToSave): Promise<string> {
  const { personId, writtenBy, advice } = offer;
  const offerId = randomUUID();
  await tx
    .insertInto("pay_offer")
    .values({
      place_id: placeOf(tx),
      offer_id: offerId,
      person_id: personId,
      wants: offer.wants,
      donation_to: offer.donationTo,
      ceiling_every: offer.ceiling?.every ?? null,
      ceiling_pence: offer.ceiling?.pence ?? null,
      written_by: writtenBy,
      email: offer.email,
      language: offer.language,
    })
    .execute();
  if (advice !== null)
    await tx
      .insertInto("pay_advice")
      .values({
        place_id: placeOf(tx),
        advice_id: randomUUID(),
        person_id: personId,
        adviser: advice.adviser,
        language: advice.language,
        offered_on: advice.today,
        offered_by: writtenBy,
      })
      .execute();
  return offerId;
}
