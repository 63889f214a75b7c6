import { randomUUID } from "node:crypto";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { settleAsksOf } from "./asks.store.ts";
import { creditedTo } from "./credit.rules.ts";
import { wordsMax } from "./glossary.ts";
import type { Meaning, Word, WordListed, WordWhole } from "./glossary.ts";
import type { WordWritten } from "./glossary.rules.ts";
import { jargonOf, sameWord } from "./jargon.rules.ts";
import type { Jargon } from "./jargon.rules.ts";

const usedWords = (tx: Tx) =>
  tx
    .selectFrom("glossary_word")
    .select(["word_id", "word", "also", "plain"])
    .where("place_id", "=", placeOf(tx))
    .where("is_used", "=", true)
    .orderBy("word")
    .orderBy("word_id")
    .limit(wordsMax);

type WordRow = Awaited<ReturnType<ReturnType<typeof usedWords>["execute"]>>[number];

const wordFrom = ({ word_id: id, word, also, plain }: WordRow): Word => ({ id, word, also, plain });

/** Words of services in a text, explained with the words of this place, and those nobody explained yet. @practice P11 */
export const jargonIn = async (tx: Tx, text: string): Promise<readonly Jargon[]> =>
  jargonOf(text, (await usedWords(tx).execute()).map(wordFrom));

/** Every word of the place, by name, with what it means in this language where a speaker said that it is right. */
export async function listWords(tx: Tx, language: string): Promise<readonly WordListed[]> {
  const rows = await usedWords(tx).execute();
  const meanings = await tx
    .selectFrom("glossary_meaning")
    .select(["word_id", "language", "words"])
    .where("place_id", "=", placeOf(tx))
    .where("verdict", "=", "right")
    .orderBy("given_on")
    .orderBy("meaning_id")
    .limit(wordsMax * 8)
    .execute();
  const byWord = Map.groupBy(meanings, ({ word_id: id }) => id);
  return rows.map((row) => {
    const known = byWord.get(row.word_id) ?? [];
    return {
      ...wordFrom(row),
      languages: [...new Set(known.map((one) => one.language))],
      here: known.find((one) => one.language === language)?.words ?? null,
    };
  });
}

const meaningsOf = (tx: Tx, wordId: string) =>
  tx
    .selectFrom("glossary_meaning as m")
    .leftJoin("person as p", (join) =>
      join.onRef("p.place_id", "=", "m.place_id").onRef("p.person_id", "=", "m.given_by"),
    )
    .selectAll("m")
    .select("p.name")
    .where("m.place_id", "=", placeOf(tx))
    .where("m.word_id", "=", wordId)
    .orderBy("m.language")
    .orderBy("m.given_on")
    .orderBy("m.meaning_id")
    .limit(200)
    .execute();

const meaningFrom = (row: Awaited<ReturnType<typeof meaningsOf>>[number]): Meaning => ({
  id: row.meaning_id,
  language: row.language,
  words: row.words,
  creditedTo: creditedTo({ credit: row.credit, creditedAs: row.credited_as, name: row.name }),
  givenById: row.given_by,
  givenOn: row.given_on,
  verdict: row.verdict === "right" || row.verdict === "not-right" ? row.verdict : null,
  reviewedWhy: row.reviewed_why,
});

/** One word with all that people gave for it. */
export async function findWord(tx: Tx, id: string): Promise<WordWhole | undefined> {
  const row = await tx
    .selectFrom("glossary_word")
    .select(["word_id", "word", "also", "plain", "is_used"])
    .where("place_id", "=", placeOf(tx))
    .where("word_id", "=", id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return { ...wordFrom(row), isUsed: row.is_used, meanings: (await meaningsOf(tx, id)).map(meaningFrom) };
}

/** Words the place has already, by how they are compared; also those taken out of the list. */
export async function listSameWords(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom("glossary_word")
    .select(["same", "word_id"])
    .where("place_id", "=", placeOf(tx))
    .limit(wordsMax * 2)
    .execute();
  return new Map(rows.map((row) => [row.same, row.word_id]));
}

interface Writing {
  readonly byId: string | null;
  /** A plain date. */
  readonly today: string;
}

/** Keeps words, and answers everybody who asked for one of them. A word that is there already stays as it is. */
export async function saveWords(tx: Tx, words: readonly WordWritten[], { byId, today }: Writing) {
  const rows = words.map(({ word, also, plain }) => ({
    place_id: placeOf(tx),
    word_id: randomUUID(),
    word,
    same: sameWord(word),
    also: [...also],
    plain,
    written_by: byId,
    written_on: today,
  }));
  if (rows.length === 0) return [];
  const kept = await tx
    .insertInto("glossary_word")
    .values(rows)
    .onConflict((clash) => clash.columns(["place_id", "same"]).doNothing())
    .returning("word_id")
    .execute();
  const explained = rows
    .filter(({ word_id: id }) => kept.some((one) => one.word_id === id))
    .map((row) => ({ id: row.word_id, sames: [row.same, ...row.also.map(sameWord)] }));
  await settleAsksOf(tx, explained, byId);
  return kept.map(({ word_id: id }) => id);
}

export async function saveWordChange(
  tx: Tx,
  id: string,
  { word, also, plain, isUsed, byId, today }: WordWritten & Writing & { readonly isUsed: boolean },
): Promise<void> {
  const same = sameWord(word);
  await tx
    .updateTable("glossary_word")
    .set({ word, same, also: [...also], plain, is_used: isUsed, written_by: byId, written_on: today })
    .where("place_id", "=", placeOf(tx))
    .where("word_id", "=", id)
    .execute();
  if (isUsed) await settleAsksOf(tx, [{ id, sames: [same, ...also.map(sameWord)] }], byId);
}
