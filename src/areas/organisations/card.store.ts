import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { cardLanguages } from "./card.ts";
import type { Card, CardLanguage, CardSaid } from "./card.ts";

/** The cards of an organisation, one for each language. */
export async function listCards(tx: Tx, organisationId: string): Promise<readonly Card[]> {
  const rows = await tx
    .selectFrom("organisation_card")
    .selectAll()
    .where("place_id", "=", placeOf(tx))
    .where("organisation_id", "=", organisationId)
    .limit(cardLanguages.length)
    .execute();
  return cardLanguages.flatMap((language) => {
    const row = rows.find((one) => one.language === language);
    if (row === undefined) return [];
    return [
      {
        language,
        number: row.number,
        tonight: row.tonight,
        thisWeek: row.this_week,
        afterRinging: row.after_ringing,
        toldBack: row.told_back,
        authorRole: row.author_role,
        writtenById: row.written_by,
        checkedAt: row.checked_at?.toISOString() ?? null,
        checkedRole: row.checked_role,
      },
    ];
  });
}

interface By {
  readonly organisationId: string;
  readonly language: CardLanguage;
  readonly personId: string | null;
  readonly role: string;
  readonly at: Date;
}

/** Words that changed have been checked by nobody. */
export async function saveCard(
  tx: Tx,
  {
    organisationId,
    language,
    personId,
    role,
    at,
    said,
    number,
  }: By & { readonly said: CardSaid; readonly number: number },
): Promise<void> {
  const values = {
    number,
    tonight: said.tonight,
    this_week: said.thisWeek,
    after_ringing: said.afterRinging,
    told_back: said.toldBack,
    written_by: personId,
    author_role: role,
    written_at: at,
    checked_by: null,
    checked_role: "",
    checked_at: null,
  };
  await tx
    .insertInto("organisation_card")
    .values({ place_id: placeOf(tx), organisation_id: organisationId, language, ...values })
    .onConflict((conflict) => conflict.columns(["place_id", "organisation_id", "language"]).doUpdateSet(values))
    .execute();
}

export async function saveCardChecked(tx: Tx, { organisationId, language, personId, role, at }: By): Promise<void> {
  await tx
    .updateTable("organisation_card")
    .set({ checked_by: personId, checked_role: role, checked_at: at })
    .where("place_id", "=", placeOf(tx))
    .where("organisation_id", "=", organisationId)
    .where("language", "=", language)
    .execute();
}

export async function removeCard(tx: Tx, organisationId: string, language: CardLanguage): Promise<void> {
  await tx
    .deleteFrom("organisation_card")
    .where("place_id", "=", placeOf(tx))
    .where("organisation_id", "=", organisationId)
    .where("language", "=", language)
    .execute();
}
