import { sql } from "kysely";
import { placeOf } from "../../db/transaction.ts";
import { takeTurn } from "../../db/turn.ts";
import type { Tx } from "../../db/tables.ts";
import type { Audience, Sheet, SheetContent, SheetKind } from "./about-me.ts";
import { sheetContent } from "./sheet-content.schema.ts";

/** Every version of these people's sheets that whoever asks may see, the newest first. */
export async function listSheets(tx: Tx, personIds: readonly string[]): Promise<readonly Sheet[]> {
  if (personIds.length === 0) return [];
  const rows = await tx
    .selectFrom("person_sheet")
    .select(["kind", "number", "content", "seen_by", "said_at"])
    .where("place_id", "=", placeOf(tx))
    .where("person_id", "in", personIds)
    .orderBy("kind")
    .orderBy("number", "desc")
    .limit(1000)
    .execute();
  return rows.map(({ kind, number, content, seen_by: seenBy, said_at }) => ({
    kind,
    number,
    content: sheetContent.parse(content),
    seenBy,
    saidAt: said_at.toISOString(),
  }));
}

/**
 * The sheets in force: the newest of each kind that the person shares with whoever asks. An older version that was
 * shared does not come up from under a newer one that is not: both are hidden when the newer one is written.
 */
export async function listSheetsInForce(tx: Tx, personIds: readonly string[]): Promise<readonly Sheet[]> {
  const all = await listSheets(tx, personIds);
  return all.filter((sheet) => all.find(({ kind }) => kind === sheet.kind) === sheet);
}

/** People who do not sign in and whose needs are to be asked again by this day, as far as they share them; at most 20. */
export async function listNeedsToReview(
  tx: Tx,
  today: string,
): Promise<readonly { readonly personId: string; readonly name: string; readonly review: string }[]> {
  const review = sql<string>`s.content->>'review'`;
  return tx
    .selectFrom("person_sheet as s")
    .innerJoin("person as p", (join) =>
      join.onRef("p.place_id", "=", "s.place_id").onRef("p.person_id", "=", "s.person_id"),
    )
    .select(["p.person_id as personId", "p.name", review.as("review")])
    .where("s.place_id", "=", placeOf(tx))
    .where("s.kind", "=", "access")
    .where("s.seen_by", "=", "place")
    .where("p.login_id", "is", null)
    .where("p.left_at", "is", null)
    .where(review, "<=", today)
    .orderBy(review)
    .orderBy("p.name")
    .limit(20)
    .execute();
}

/** Until this transaction ends nobody else writes this person's sheets. */
export async function holdSheets(tx: Tx, personId: string): Promise<void> {
  await takeTurn(tx, `sheets ${personId}`);
}

interface SheetToSave {
  readonly personId: string;
  readonly kind: SheetKind;
  readonly number: number;
  readonly content: SheetContent;
  readonly seenBy: Audience;
}

/** Only inside `asThemselves`. Older versions are seen by as many as the new one, and by nobody more. */
export async function saveSheet(tx: Tx, { personId, kind, number, content, seenBy }: SheetToSave): Promise<void> {
  await tx
    .insertInto("person_sheet")
    .values({
      place_id: placeOf(tx),
      person_id: personId,
      kind,
      number,
      content: JSON.stringify(content),
      seen_by: seenBy,
    })
    .execute();
  await saveSheetAudience(tx, { personId, kind, seenBy, number });
}

/** Only inside `asThemselves`. What was said before stays with the person alone. */
async function saveSheetAudience(
  tx: Tx,
  { personId, kind, number, seenBy }: Omit<SheetToSave, "content">,
): Promise<void> {
  const versions = tx
    .updateTable("person_sheet")
    .where("place_id", "=", placeOf(tx))
    .where("person_id", "=", personId)
    .where("kind", "=", kind);
  await versions.set({ seen_by: "nobody" }).where("number", "<", number).execute();
  await versions.set({ seen_by: seenBy }).where("number", "=", number).execute();
}

export async function removeSheets(tx: Tx, personId: string): Promise<void> {
  await tx.deleteFrom("person_sheet").where("place_id", "=", placeOf(tx)).where("person_id", "=", personId).execute();
}

/** Only inside `asThemselves`: every version of one sheet. */
export async function removeSheet(tx: Tx, personId: string, kind: SheetKind): Promise<void> {
  await tx
    .deleteFrom("person_sheet")
    .where("place_id", "=", placeOf(tx))
    .where("person_id", "=", personId)
    .where("kind", "=", kind)
    .execute();
}

/** Only inside `asThemselves`: the sheet of needs in force is seen by these, and by nobody else. */
export async function showAccessSheet(tx: Tx, personId: string, seenBy: "place" | "nobody"): Promise<void> {
  const versions = await listSheets(tx, [personId]);
  const current = versions.find(({ kind }) => kind === "access");
  if (current !== undefined) await saveSheetAudience(tx, { personId, kind: "access", number: current.number, seenBy });
}
