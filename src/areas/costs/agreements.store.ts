import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { moneyAgreed, moneyPaid, postEntry } from "../recognition/index.ts";
import type { AgreementKept, Payment } from "./cost.ts";
import type { Terms } from "./agreement.rules.ts";

interface Wanted {
  readonly grantId?: string;
  /** Of organisations that this person works for. */
  readonly ofWorker?: string;
}

export async function listAgreements(tx: Tx, { grantId, ofWorker }: Wanted = {}): Promise<readonly AgreementKept[]> {
  const { rows } = await sql<AgreementKept>`
    SELECT a.grant_id AS "grantId", g.title, g.recipient_id AS "organisationId", g.recipient AS "organisationName",
      a.pays_for AS "paysFor", a.review_on AS "reviewOn", a.written_at::text AS "writtenAt",
      left(a.payer_yes_at::text, 10) AS "payerYesOn", left(a.payee_yes_at::text, 10) AS "payeeYesOn",
      (SELECT jsonb_agg(jsonb_build_object('number', p.number, 'dueOn', p.due_on, 'pence', p.pence, 'paidOn', p.paid_on)
        ORDER BY p.number) FROM cost_payment p WHERE p.place_id = a.place_id AND p.grant_id = a.grant_id) AS payments
    FROM cost_agreement a JOIN funding_grant g ON g.place_id = a.place_id AND g.grant_id = a.grant_id
    WHERE a.place_id = ${placeOf(tx)}
      ${grantId === undefined ? sql`` : sql`AND a.grant_id = ${grantId}`}
      ${
        ofWorker === undefined
          ? sql``
          : sql`AND g.recipient_id IN (SELECT w.organisation_id FROM organisation_worker w
              WHERE w.place_id = a.place_id AND w.person_id = ${ofWorker})`
      }
    ORDER BY a.review_on, a.grant_id LIMIT 500`.execute(tx);
  return rows;
}

/** Writes what is agreed anew: a yes to what stood there before is gone. */
export async function saveTerms(tx: Tx, grantId: string, terms: Terms & { readonly writtenBy: string | null }) {
  const placeId = placeOf(tx);
  await sql`DELETE FROM cost_agreement WHERE place_id = ${placeId} AND grant_id = ${grantId}`.execute(tx);
  await tx
    .insertInto("cost_agreement")
    .values({
      place_id: placeId,
      grant_id: grantId,
      pays_for: terms.paysFor,
      review_on: terms.reviewOn,
      written_by: terms.writtenBy,
    })
    .execute();
  await tx
    .insertInto("cost_payment")
    .values(
      terms.payments.map(({ number, dueOn, pence }) => ({
        place_id: placeId,
        grant_id: grantId,
        number,
        due_on: dueOn,
        pence,
      })),
    )
    .execute();
}

export interface Yes {
  readonly agreement: AgreementKept;
  readonly side: "payer" | "payee";
  readonly personId: string;
  /** A plain date. */
  readonly onDay: string;
}

/** Keeps the yes of one side. With that of the other it is agreed, and each payment is in the ledger as owed. */
export async function saveYes(tx: Tx, { agreement, side, personId, onDay }: Yes): Promise<void> {
  const at = new Date();
  await tx
    .updateTable("cost_agreement")
    .set(side === "payer" ? { payer_yes_by: personId, payer_yes_at: at } : { payee_yes_by: personId, payee_yes_at: at })
    .where("place_id", "=", placeOf(tx))
    .where("grant_id", "=", agreement.grantId)
    .execute();
  const [now] = await listAgreements(tx, { grantId: agreement.grantId });
  if (now === undefined || now.payerYesOn === null || now.payeeYesOn === null || now.organisationId === null) return;
  const payee = { kind: "organisation", id: now.organisationId } as const;
  for (const { number, pence } of now.payments)
    await postEntry(tx, {
      source: "agreement",
      sourceId: now.grantId,
      step: `agreed-${number}`,
      onDay,
      postedBy: personId,
      lines: moneyAgreed("agreement", pence, { payer: { kind: "place" }, payee }),
    });
}

interface ToPay extends Pick<Payment, "number" | "pence"> {
  readonly grantId: string;
  readonly organisationId: string;
  readonly personId: string;
  /** A plain date. */
  readonly onDay: string;
}

/** It was paid: once, however often it is said. */
export async function savePaid(tx: Tx, { grantId, organisationId, number, pence, personId, onDay }: ToPay) {
  await tx
    .updateTable("cost_payment")
    .set({ paid_on: onDay, paid_by: personId })
    .where("place_id", "=", placeOf(tx))
    .where("grant_id", "=", grantId)
    .where("number", "=", number)
    .where("paid_on", "is", null)
    .execute();
  await postEntry(tx, {
    source: "agreement",
    sourceId: grantId,
    step: `paid-${number}`,
    onDay,
    postedBy: personId,
    lines: moneyPaid("agreement", pence, { kind: "organisation", id: organisationId }),
  });
}
