import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { PlaceWord } from "./assurance.ts";
import type { WordSaid } from "./word.rules.ts";

interface WordKept extends PlaceWord {
  readonly document: string;
}

/** The newest word on each line; all words on one line, the newest first, is `listWordsOn`. */
export async function listNewestWords(tx: Tx): Promise<readonly WordKept[]> {
  const { rows } = await sql<WordKept>`
    SELECT DISTINCT ON (document, line) document, line, number, said, owner, by_day::text AS "byDay",
      done_on::text AS "doneOn", link, words, said_on::text AS "saidOn"
    FROM assurance_word WHERE place_id = ${placeOf(tx)} ORDER BY document, line, number DESC`.execute(tx);
  return rows;
}

const wordsMax = 100;

export interface OfLine {
  readonly document: string;
  readonly line: string;
}

/** Who said it stands only as the office or name that they wrote. */
export async function listWordsOn(tx: Tx, { document, line }: OfLine): Promise<readonly PlaceWord[]> {
  const { rows } = await sql<PlaceWord>`
    SELECT line, number, said, owner, by_day::text AS "byDay", done_on::text AS "doneOn", link, words,
      said_on::text AS "saidOn"
    FROM assurance_word WHERE place_id = ${placeOf(tx)} AND document = ${document} AND line = ${line}
    ORDER BY number DESC LIMIT ${wordsMax}`.execute(tx);
  return rows;
}

interface By {
  readonly personId: string | null;
  /** A plain date. */
  readonly today: string;
}

export async function saveWord(tx: Tx, of: OfLine & WordSaid, { personId, today }: By): Promise<void> {
  const place = placeOf(tx);
  await sql`
    INSERT INTO assurance_word (place_id, document, line, number, said, owner, by_day, done_on, link, words, said_by, said_on)
    SELECT ${place}, ${of.document}, ${of.line}, coalesce(max(number), 0) + 1, ${of.said}, ${of.owner},
      ${of.byDay}::date, ${of.doneOn}::date, ${of.link}, ${of.words}, ${personId}::uuid, ${today}::date
    FROM assurance_word WHERE place_id = ${place} AND document = ${of.document} AND line = ${of.line}`.execute(tx);
}
