import { randomUUID } from "node:crypto";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { papersMax } from "./paper.ts";
import type { Paper } from "./paper.ts";

export async function listPapers(tx: Tx, sessionId: string): Promise<readonly Paper[]> {
  const rows = await tx
    .selectFrom("session_paper")
    .select(["paper_id", "title", "words", "link", "sent_on"])
    .where("place_id", "=", placeOf(tx))
    .where("session_id", "=", sessionId)
    .orderBy("title")
    .orderBy("paper_id")
    .limit(papersMax)
    .execute();
  return rows.map((row) => ({
    id: row.paper_id,
    title: row.title,
    words: row.words,
    link: row.link,
    sentOn: row.sent_on,
  }));
}

interface PaperToSave {
  readonly title: string;
  readonly words: string;
  readonly link: string;
  readonly addedBy: string | null;
}

export async function savePaper(tx: Tx, sessionId: string, paper: PaperToSave): Promise<string> {
  const paperId = randomUUID();
  await tx
    .insertInto("session_paper")
    .values({
      place_id: placeOf(tx),
      paper_id: paperId,
      session_id: sessionId,
      title: paper.title,
      words: paper.words,
      link: paper.link,
      added_by: paper.addedBy,
    })
    .execute();
  return paperId;
}

/** Those that went to nobody before went out on this day. */
export const savePapersOut = (tx: Tx, sessionId: string, onDay: string): Promise<unknown> =>
  tx
    .updateTable("session_paper")
    .set({ sent_on: onDay })
    .where("place_id", "=", placeOf(tx))
    .where("session_id", "=", sessionId)
    .where("sent_on", "is", null)
    .execute();
