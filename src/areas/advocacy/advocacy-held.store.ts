import { sql } from "kysely";
import { movesRows } from "../../db/moving-rows.ts";
import type { Moves } from "../../db/moving-rows.ts";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";

type Held = readonly Readonly<Record<string, string>>[];

const linesMax = 1000;

/** What somebody said as an advocate, and wrote down of others. */
export async function readAdvocacyHeld(tx: Tx, personId: string): Promise<Held> {
  const place = placeOf(tx);
  const id = sql`${personId}::uuid`;
  const { rows } = await sql<{ did: string; words: string; on: string }>`
    SELECT 'Advocate' AS did, concat_ws('. ', array_to_string(languages, ', '), nullif(words, ''), gender) AS words,
      said_on::text AS "on" FROM advocate WHERE place_id = ${place} AND person_id = ${id}
    UNION ALL SELECT CASE WHEN s.advocate_id = ${id} THEN 'Are the advocate of' ELSE 'Wrote down: ' || s.did END,
      k.pseudonym, s.on_day::text FROM advocacy_step s
      JOIN support_case k ON k.place_id = s.place_id AND k.case_id = s.case_id
      WHERE s.place_id = ${place} AND ${id} IN (s.said_by, s.advocate_id)
    ORDER BY 3, 1, 2 LIMIT ${linesMax}`.execute(tx);
  return rows.map(({ did, words, on }) => ({ "You did": did, What: words, On: on }));
}

/** They advocate no more, and their name goes: whoever they stood beside waits again, which everybody concerned sees. */
export async function eraseAdvocacy(tx: Tx, personId: string): Promise<void> {
  const place = placeOf(tx);
  const id = sql`${personId}::uuid`;
  await sql`DELETE FROM advocate WHERE place_id = ${place} AND person_id = ${id}`.execute(tx);
  await sql`UPDATE advocacy_step SET advocate_id = nullif(advocate_id, ${id}), said_by = nullif(said_by, ${id})
    WHERE place_id = ${place} AND ${id} IN (advocate_id, said_by)`.execute(tx);
}

const steps = ["case_id", "number"] as const;

/** Where two records are of one person, or of one organisation. */
export const advocacyOfPerson: readonly Moves[] = [
  movesRows({
    kind: "advocacy.advocate",
    table: "advocate",
    of: "person_id",
    by: ["organisation_id"],
    once: ["organisation_id"],
  }),
  movesRows({ kind: "advocacy.beside", table: "advocacy_step", of: "advocate_id", by: steps }),
  movesRows({ kind: "advocacy.said", table: "advocacy_step", of: "said_by", by: steps }),
];
export const advocacyOfOrganisation: readonly Moves[] = [
  movesRows({
    kind: "advocacy.advocates",
    table: "advocate",
    of: "organisation_id",
    by: ["person_id"],
    once: ["person_id"],
  }),
  movesRows({ kind: "advocacy.said-for", table: "advocacy_step", of: "of_id", by: steps }),
];
