import type { Tx } from "../../../db/tables.ts";
import { placeOf } from "../../../db/transaction.ts";
import type { Writer } from "../describing.store.ts";

interface ChoiceToSave extends Writer {
  readonly communityId: string;
  readonly toldBy: string;
  readonly words: string;
}

/** A community's no, from now on. */
export async function saveNo(tx: Tx, choice: ChoiceToSave): Promise<void> {
  const { number } = await tx
    .selectFrom("community_choice")
    .select(({ fn }) => fn.max("number").as("number"))
    .where("place_id", "=", placeOf(tx))
    .where("community_id", "=", choice.communityId)
    .executeTakeFirstOrThrow();
  await tx
    .insertInto("community_choice")
    .values({
      place_id: placeOf(tx),
      community_id: choice.communityId,
      number: (number ?? 0) + 1,
      told_by: choice.toldBy,
      words: choice.words,
      written_by: choice.personId,
      author_role: choice.role,
      standing: "",
      ended_at: null,
    })
    .execute();
}

/** The community wants to be here after all; that it said no once stays in the record. */
export async function saveNoEnded(
  tx: Tx,
  { communityId, words, at }: { readonly communityId: string; readonly words: string; readonly at: Date },
): Promise<void> {
  await tx
    .updateTable("community_choice")
    .set({ ended_at: at, ended_because: words })
    .where("place_id", "=", placeOf(tx))
    .where("community_id", "=", communityId)
    .where("ended_at", "is", null)
    .execute();
}
