import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { movesRows } from "../../db/moving-rows.ts";
import type { Moves } from "../../db/moving-rows.ts";
import { placeOf } from "../../db/transaction.ts";

/** What somebody did with packs of evidence. */
export async function readEvidenceHeld(tx: Tx, personId: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const placeId = placeOf(tx);
  const { rows } = await sql<{ did: string; words: string; on: string }>`
    SELECT 'Had a pack gathered' AS did, framework AS words, left(begun_at::text, 10) AS on FROM evidence_pack
      WHERE place_id = ${placeId} AND begun_by = ${personId}
    UNION ALL SELECT 'Said for your organisation what you think of a pack', words, said_on::text FROM evidence_word
      WHERE place_id = ${placeId} AND said_by = ${personId}
    UNION ALL SELECT 'Rated a section of a pack', section || ': ' || rating, '' FROM evidence_rating
      WHERE place_id = ${placeId} AND rated_by = ${personId}
    UNION ALL SELECT CASE stands_as WHEN 'author' THEN 'Stand as an author of a pack' ELSE 'Signed a pack' END, side,
        on_day::text FROM evidence_name WHERE place_id = ${placeId} AND person_id = ${personId}
    ORDER BY 3, 1, 2 LIMIT 1000`.execute(tx);
  return rows.map(({ did, words, on }) => ({ "You did": did, What: words, On: on }));
}

/** A pack says for which side it was signed, and never by whom: it stays as it is, and the name beside it goes. */
export async function eraseEvidence(tx: Tx, personId: string): Promise<void> {
  const placeId = placeOf(tx);
  await sql`UPDATE evidence_pack SET begun_by = NULL WHERE place_id = ${placeId} AND begun_by = ${personId}`.execute(
    tx,
  );
  await sql`UPDATE evidence_word SET said_by = NULL WHERE place_id = ${placeId} AND said_by = ${personId}`.execute(tx);
  await sql`UPDATE evidence_rating SET rated_by = NULL WHERE place_id = ${placeId} AND rated_by = ${personId}`.execute(
    tx,
  );
  await sql`UPDATE evidence_name SET person_id = NULL WHERE place_id = ${placeId} AND person_id = ${personId}`.execute(
    tx,
  );
}

/** Where two records are of one person: what they had gathered, said, rated and signed goes over. */
export const evidenceOfPerson: readonly Moves[] = [
  movesRows({ kind: "evidence.begun", table: "evidence_pack", of: "begun_by", by: ["pack_id"] }),
  movesRows({ kind: "evidence.said", table: "evidence_word", of: "said_by", by: ["pack_id", "organisation_id"] }),
  movesRows({
    kind: "evidence.rated",
    table: "evidence_rating",
    of: "rated_by",
    by: ["rating_id"],
    once: ["pack_id", "section"],
  }),
  movesRows({
    kind: "evidence.named",
    table: "evidence_name",
    of: "person_id",
    by: ["name_id"],
    once: ["pack_id", "stands_as"],
  }),
];

/** Where two pages are of one organisation: what it said of packs goes over. */
export const evidenceOfOrganisation: readonly Moves[] = [
  movesRows({
    kind: "evidence.words-of",
    table: "evidence_word",
    of: "organisation_id",
    by: ["pack_id"],
    once: ["pack_id"],
  }),
];
