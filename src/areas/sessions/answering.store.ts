import { randomUUID } from "node:crypto";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { askForWord } from "../glossary/index.ts";
import { listItems, saveItem } from "./agenda.store.ts";
import type { AnswerGiven } from "./answer/answer.rules.ts";
import { asWhole } from "./circle.store.ts";
import type { LinkOpened } from "./invitation.ts";

interface Answering {
  readonly at: Date;
  /** A plain date. */
  readonly today: string;
}

/** What somebody answered by their private link. */
export const saveAnswerGiven = (tx: Tx, { opened, given }: Answered, { at, today }: Answering): Promise<void> =>
  asWhole(tx, async () => {
    const place_id = placeOf(tx);
    const { contributorId: contributor_id, session } = opened;
    await tx
      .updateTable("session_contributor")
      .set({
        answer: given.answer,
        answered_at: at,
        language: given.language,
        format: given.format,
        needs: given.needs,
        ...(given.needs === opened.needs ? {} : { needs_met_by: null }),
      })
      .where("place_id", "=", place_id)
      .where("contributor_id", "=", contributor_id)
      .execute();
    const wishes = { listening: given.listening, facilitator: given.facilitator };
    await tx
      .insertInto("session_invitation")
      .values({ place_id, contributor_id, session_id: session.id, ...wishes })
      .onConflict((is) => is.columns(["place_id", "contributor_id"]).doUpdateSet(wishes))
      .execute();
    await saveWishes(tx, { opened, given }, today);
  });

interface Answered {
  readonly opened: LinkOpened;
  readonly given: AnswerGiven;
}

async function saveWishes(tx: Tx, { opened, given }: Answered, today: string): Promise<void> {
  const place_id = placeOf(tx);
  const { session, personId } = opened;
  if (given.otherForm !== null)
    await tx
      .insertInto("session_proposal")
      .values({
        place_id,
        proposal_id: randomUUID(),
        session_id: session.id,
        form: given.otherForm,
        words: "",
        // In private, a name here would say who comes.
        proposed_by: session.isPrivate ? null : personId,
        proposed_on: today,
      })
      .execute();
  // Everybody who comes reads the agenda, so what is asked for here stands without a name.
  if (given.item !== "") {
    const items = await listItems(tx, session.id);
    const position = Math.min(1000, Math.max(0, ...items.map((item) => item.position)) + 1);
    const item = { title: given.item, kind: "item", side: "community", askedBy: null, minutes: 10, position } as const;
    await saveItem(tx, session.id, item);
  }
  if (given.word !== "")
    await askForWord(tx, {
      word: given.word,
      cameBy: "invitation",
      askedById: session.isPrivate ? null : personId,
      today,
    });
}
