import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { asksMax } from "./glossary.ts";
import type { Ask, CameBy } from "./glossary.ts";
import { sameWord } from "./jargon.rules.ts";

/** A word, with the ways in which it may have been asked for. */
interface Explained {
  readonly id: string;
  readonly sames: readonly string[];
}

/** Everybody who asked for one of these words is answered with it. */
export async function settleAsksOf(tx: Tx, words: readonly Explained[], byId: string | null): Promise<void> {
  const ways = words.flatMap(({ id, sames }) => sames.map((same) => ({ id, same })));
  if (ways.length === 0) return;
  await sql`UPDATE glossary_ask a SET state = 'explained', word_id = w.id, settled_at = now(), settled_by = ${byId}
    FROM unnest(${ways.map(({ id }) => id)}::uuid[], ${ways.map(({ same }) => same)}::text[]) w (id, same)
    WHERE a.place_id = ${placeOf(tx)} AND a.state = 'asked' AND a.same = w.same`.execute(tx);
}

interface Asking {
  /** What was asked for, as `readWordAsked` gives it. */
  readonly word: string;
  readonly cameBy: CameBy;
  /** Null where somebody without an account asks. */
  readonly askedById: string | null;
  /** A plain date. */
  readonly today: string;
}

/**
 * Somebody asks what a word means: it waits among the words asked for. A word that is in the list already is answered
 * with it, and one that the same person asked for and that waits still is not asked for twice.
 *
 * - Returns the ask, and the word of the list where there is one.
 */
export async function askForWord(
  tx: Tx,
  { word, cameBy, askedById, today }: Asking,
): Promise<{ readonly askId: string; readonly wordId: string | null }> {
  const placeId = placeOf(tx);
  const same = sameWord(word);
  const listed = await tx
    .selectFrom("glossary_word")
    .select("word_id")
    .where("place_id", "=", placeId)
    .where("same", "=", same)
    .where("is_used", "=", true)
    .executeTakeFirst();
  const waiting =
    askedById === null
      ? undefined
      : await tx
          .selectFrom("glossary_ask")
          .select("ask_id")
          .where("place_id", "=", placeId)
          .where("same", "=", same)
          .where("asked_by", "=", askedById)
          .where("state", "=", "asked")
          .executeTakeFirst();
  if (waiting !== undefined) return { askId: waiting.ask_id, wordId: null };
  const askId = randomUUID();
  const wordId = listed?.word_id ?? null;
  await tx
    .insertInto("glossary_ask")
    .values({
      place_id: placeId,
      ask_id: askId,
      word,
      same,
      came_by: cameBy,
      asked_by: askedById,
      asked_on: today,
      state: wordId === null ? "asked" : "explained",
      settled_at: wordId === null ? null : new Date(),
      word_id: wordId,
    })
    .execute();
  return { askId, wordId };
}

const asksQuery = (tx: Tx) => tx.selectFrom("glossary_ask").selectAll().where("place_id", "=", placeOf(tx));

const askFrom = (row: Awaited<ReturnType<ReturnType<typeof asksQuery>["execute"]>>[number]): Ask => ({
  id: row.ask_id,
  word: row.word,
  cameBy: row.came_by === "told" || row.came_by === "invitation" ? row.came_by : "account",
  askedOn: row.asked_on,
  state: row.state === "explained" || row.state === "not-explained" ? row.state : "asked",
  because: row.because,
  wordId: row.word_id,
});

/** What was asked for: what waits first, the oldest at the top. */
export const listAsks = async (tx: Tx): Promise<readonly Ask[]> =>
  (
    await asksQuery(tx)
      .orderBy(sql`state <> 'asked'`)
      .orderBy("asked_on")
      .orderBy("ask_id")
      .limit(asksMax)
      .execute()
  ).map(askFrom);

/** What this person asked for and was told since. */
export const listAnsweredAsks = async (
  tx: Tx,
  personId: string,
  since: Date,
): Promise<readonly { readonly ask: Ask; readonly at: Date }[]> =>
  (
    await asksQuery(tx)
      .where("asked_by", "=", personId)
      .where("settled_at", ">", since)
      .orderBy("settled_at", "desc")
      .limit(20)
      .execute()
  ).map((row) => ({ ask: askFrom(row), at: row.settled_at ?? since }));

/** Not a word to explain, and why. */
export async function saveNotExplained(
  tx: Tx,
  askId: string,
  { because, byId, at }: { readonly because: string; readonly byId: string; readonly at: Date },
): Promise<void> {
  await tx
    .updateTable("glossary_ask")
    .set({ state: "not-explained", because, settled_by: byId, settled_at: at })
    .where("place_id", "=", placeOf(tx))
    .where("ask_id", "=", askId)
    .where("state", "=", "asked")
    .execute();
}

export async function countAsksWaiting(tx: Tx): Promise<number> {
  const row = await tx
    .selectFrom("glossary_ask")
    .select(({ fn }) => fn.countAll<string>().as("count"))
    .where("place_id", "=", placeOf(tx))
    .where("state", "=", "asked")
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}
