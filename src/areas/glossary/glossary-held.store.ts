import { sql } from "kysely";
import { movesRows } from "../../db/moving-rows.ts";
import type { Moves } from "../../db/moving-rows.ts";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";

type Held = readonly Readonly<Record<string, string>>[];

const linesMax = 1000;

/** What somebody gave to the glossary, said of it, and asked for. */
export async function readGlossaryHeld(tx: Tx, personId: string): Promise<Held> {
  const place = placeOf(tx);
  const id = sql`${personId}::uuid`;
  const { rows } = await sql<{ did: string; words: string; credit: string; on: string }>`
    SELECT 'Wrote what a word means' AS did, word || ': ' || plain AS words, '' AS credit, written_on::text AS "on"
      FROM glossary_word WHERE place_id = ${place} AND written_by = ${id}
    UNION ALL SELECT 'Gave what a word means in a language', words, coalesce(nullif(credited_as, ''), credit), given_on::text
      FROM glossary_meaning WHERE place_id = ${place} AND given_by = ${id}
    UNION ALL SELECT 'Said whether that is right', concat_ws(': ', verdict, nullif(reviewed_why, '')), '', reviewed_on::text
      FROM glossary_meaning WHERE place_id = ${place} AND reviewed_by = ${id}
    UNION ALL SELECT 'Asked for a word', word, '', asked_on::text
      FROM glossary_ask WHERE place_id = ${place} AND asked_by = ${id}
    UNION ALL SELECT 'Answered who asked for a word', word, '', settled_at::date::text
      FROM glossary_ask WHERE place_id = ${place} AND settled_by = ${id}
    UNION ALL SELECT 'Gave how people here say it', concat_ws(': ', phrase, literally, nullif(polite, ''), nullif(shames, '')),
      coalesce(nullif(credited_as, ''), credit), given_on::text FROM saying WHERE place_id = ${place} AND given_by = ${id}
    UNION ALL SELECT 'Wrote down how somebody says it', phrase, '', given_on::text
      FROM saying WHERE place_id = ${place} AND written_by = ${id}
    UNION ALL SELECT 'Said of a saying', concat_ws(': ', verdict, nullif(why, '')), '', reviewed_on::text
      FROM saying_review WHERE place_id = ${place} AND reviewed_by = ${id}
    ORDER BY 4, 1, 2 LIMIT ${linesMax}`.execute(tx);
  return rows.map(({ did, words, credit, on }) => ({
    What: did,
    Words: words,
    ...(credit === "" ? {} : { "Credited as": credit }),
    On: on,
  }));
}

/** What they gave stays with the community; their name goes. */
export async function eraseGlossary(tx: Tx, personId: string): Promise<void> {
  const place = placeOf(tx);
  const id = sql`${personId}::uuid`;
  const unnamed = sql`given_by = NULL, credit = 'community-member', credited_as = ''`;
  await sql`UPDATE glossary_word SET written_by = NULL WHERE place_id = ${place} AND written_by = ${id}`.execute(tx);
  await sql`UPDATE glossary_meaning SET ${unnamed} WHERE place_id = ${place} AND given_by = ${id}`.execute(tx);
  await sql`UPDATE glossary_meaning SET reviewed_by = NULL WHERE place_id = ${place} AND reviewed_by = ${id}`.execute(
    tx,
  );
  await sql`UPDATE glossary_ask SET asked_by = nullif(asked_by, ${id}), settled_by = nullif(settled_by, ${id})
    WHERE place_id = ${place} AND ${id} IN (asked_by, settled_by)`.execute(tx);
  await sql`UPDATE saying SET ${unnamed} WHERE place_id = ${place} AND given_by = ${id}`.execute(tx);
  await sql`UPDATE saying SET written_by = NULL WHERE place_id = ${place} AND written_by = ${id}`.execute(tx);
  await sql`UPDATE saying_review SET reviewed_by = NULL WHERE place_id = ${place} AND reviewed_by = ${id}`.execute(tx);
}

/** Where two records are of one person. */
export const glossaryOfPerson: readonly Moves[] = [
  movesRows({ kind: "glossary.words", table: "glossary_word", of: "written_by", by: ["word_id"] }),
  movesRows({ kind: "glossary.meanings", table: "glossary_meaning", of: "given_by", by: ["meaning_id"] }),
  movesRows({ kind: "glossary.checked", table: "glossary_meaning", of: "reviewed_by", by: ["meaning_id"] }),
  movesRows({ kind: "glossary.asked", table: "glossary_ask", of: "asked_by", by: ["ask_id"] }),
  movesRows({ kind: "glossary.answered", table: "glossary_ask", of: "settled_by", by: ["ask_id"] }),
  movesRows({ kind: "glossary.given", table: "saying", of: "given_by", by: ["saying_id"] }),
  movesRows({ kind: "glossary.written", table: "saying", of: "written_by", by: ["saying_id"] }),
  movesRows({
    kind: "glossary.reviews",
    table: "saying_review",
    of: "reviewed_by",
    by: ["review_id"],
    once: ["saying_id"],
  }),
];

/** Forgets words that were asked for and settled that long ago. @returns how many. */
export async function forgetAsks(tx: Tx, before: Date): Promise<number> {
  const { rows } = await sql<{
    ask_id: string;
  }>`DELETE FROM glossary_ask WHERE place_id = ${placeOf(tx)} AND ask_id IN (
      SELECT ask_id FROM glossary_ask WHERE place_id = ${placeOf(tx)} AND settled_at < ${before} LIMIT 500)
    RETURNING ask_id`.execute(tx);
  return rows.length;
}
