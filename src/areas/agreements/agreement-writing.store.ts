import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { takeTurn } from "../../db/turn.ts";
import type { Made } from "./agreement.rules.ts";

/** Until this transaction ends nobody else changes or signs this agreement. */
export const holdAgreement = (tx: Tx, id: string): Promise<void> => takeTurn(tx, `agreement ${id}`);

interface Writing {
  readonly made: Made;
  readonly personId: string | null;
  readonly role: string;
}

/** A new agreement, which nobody has signed. Returns its identifier. */
export async function saveAgreement(
  tx: Tx,
  { oneId, otherId, ...writing }: Writing & { readonly oneId: string; readonly otherId: string },
): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("agreement")
    .values({ place_id: placeOf(tx), agreement_id: id, one_id: oneId, other_id: otherId })
    .execute();
  await saveVersion(tx, { ...writing, id, number: 1, because: "" });
  return id;
}

/** A version more, to be signed again; the ones before stay. */
export async function saveVersion(
  tx: Tx,
  { id, number, made, because, personId, role }: Writing & { id: string; number: number; because: string },
): Promise<void> {
  const here = { place_id: placeOf(tx), agreement_id: id, number };
  const { said, named } = made;
  await tx
    .insertInto("agreement_version")
    .values({
      ...here,
      title: said.title,
      purpose: said.purpose,
      fields: [...said.fields],
      never_shared: said.neverShared,
      starts_on: said.startsOn,
      ends_on: said.endsOn,
      review_on: said.reviewOn,
      because,
      written_by: personId,
      author_role: role,
    })
    .execute();
  if (named.length > 0)
    await tx
      .insertInto("agreement_worker")
      .values(
        named.map((one) => ({
          ...here,
          organisation_id: one.organisationId,
          person_id: one.personId,
          out_since: null,
        })),
      )
      .execute();
}

interface Signing {
  readonly id: string;
  readonly number: number;
  readonly organisationId: string;
  readonly personId: string;
  readonly role: string;
}

export async function saveSignature(tx: Tx, signing: Signing): Promise<void> {
  await tx
    .insertInto("agreement_signature")
    .values({
      place_id: placeOf(tx),
      agreement_id: signing.id,
      number: signing.number,
      organisation_id: signing.organisationId,
      person_id: signing.personId,
      signer_role: signing.role,
    })
    .execute();
}

interface Withdrawing {
  readonly id: string;
  readonly forId: string;
  readonly because: string;
  readonly personId: string;
  readonly at: Date;
}

/** From this moment it holds no more. */
export async function saveWithdrawal(tx: Tx, { id, forId, because, personId, at }: Withdrawing): Promise<void> {
  await tx
    .updateTable("agreement")
    .set({ withdrawn_at: at, withdrawn_for: forId, withdrawn_because: because, withdrawn_by: personId })
    .where("place_id", "=", placeOf(tx))
    .where("agreement_id", "=", id)
    .execute();
}

interface Reviewing {
  readonly id: string;
  readonly organisationId: string;
  readonly words: string;
  readonly reviewedOn: string;
  readonly nextOn: string;
  readonly personId: string;
}

export async function saveReview(tx: Tx, review: Reviewing): Promise<string> {
  const reviewId = randomUUID();
  await tx
    .insertInto("agreement_review")
    .values({
      place_id: placeOf(tx),
      review_id: reviewId,
      agreement_id: review.id,
      organisation_id: review.organisationId,
      words: review.words,
      reviewed_on: review.reviewedOn,
      next_on: review.nextOn,
      reviewed_by: review.personId,
    })
    .execute();
  return reviewId;
}

/** Out of every version at once. */
export async function saveOut(
  tx: Tx,
  id: string,
  out: { readonly personId: string; readonly at: Date },
): Promise<void> {
  await sql`UPDATE agreement_worker SET out_since = ${out.at} WHERE place_id = ${placeOf(tx)}
    AND agreement_id = ${id} AND person_id = ${out.personId} AND out_since IS NULL`.execute(tx);
}
