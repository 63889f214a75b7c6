import { sql } from "kysely";
import { movesRows } from "../../db/moving-rows.ts";
import type { Moves } from "../../db/moving-rows.ts";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";

type Lines = readonly Readonly<Record<string, string>>[];
const linesMax = 1000;

export async function readIntroduced(tx: Tx, personId: string): Promise<Lines> {
  const { rows } = await sql<{ called: string; does: string; languages: string; community: string; on: string }>`
    SELECT called, does, languages, community, agreed_on::text AS "on" FROM workforce_introduction
    WHERE place_id = ${placeOf(tx)} AND person_id = ${personId} LIMIT ${linesMax}`.execute(tx);
  return rows.map(({ called, does, languages, community, on }) => ({
    Called: called,
    Does: does,
    Languages: languages,
    Community: community,
    "Said yes on": on,
  }));
}

/** What somebody sent and wrote down about the workforce of organisations. */
export async function readWorkforceWritten(tx: Tx, personId: string): Promise<Lines> {
  const place = placeOf(tx);
  const { rows } = await sql<{ did: string; words: string; on: string }>`
    SELECT 'Sent figures' AS did, file_name AS words, sent_at::date::text AS "on"
      FROM workforce_figures WHERE place_id = ${place} AND sent_by = ${personId}
    UNION ALL SELECT 'Took figures back', file_name, taken_back_at::date::text
      FROM workforce_figures WHERE place_id = ${place} AND taken_back_by = ${personId}
    UNION ALL SELECT 'Wrote down an action', what, written_on::text
      FROM workforce_action WHERE place_id = ${place} AND written_by = ${personId}
    UNION ALL SELECT 'Wrote down how an action stands', words, written_at::date::text
      FROM workforce_action_word WHERE place_id = ${place} AND written_by = ${personId}
    ORDER BY 3, 1, 2 LIMIT ${linesMax}`.execute(tx);
  return rows.map(({ did, words, on }) => ({ What: did, Words: words, On: on }));
}

/** Figures and actions stay; the name goes. */
export async function eraseWorkforceWritten(tx: Tx, personId: string): Promise<void> {
  for (const [table, column] of [
    ["workforce_figures", "sent_by"],
    ["workforce_figures", "taken_back_by"],
    ["workforce_action", "written_by"],
    ["workforce_action_word", "written_by"],
  ] as const)
    await sql`UPDATE ${sql.table(table)} SET ${sql.ref(column)} = NULL
      WHERE place_id = ${placeOf(tx)} AND ${sql.ref(column)} = ${personId}::uuid`.execute(tx);
}

/** Where two records are of one person. */
export const introductionsOfPerson: readonly Moves[] = [
  movesRows({
    kind: "workforce.introduced",
    table: "workforce_introduction",
    of: "person_id",
    by: ["introduction_id"],
    // One each in a place.
    once: ["place_id"],
  }),
];
export const workforceWrittenOfPerson: readonly Moves[] = [
  movesRows({ kind: "workforce.sent", table: "workforce_figures", of: "sent_by", by: ["figures_id"] }),
  movesRows({ kind: "workforce.taken-back", table: "workforce_figures", of: "taken_back_by", by: ["figures_id"] }),
  movesRows({ kind: "workforce.action", table: "workforce_action", of: "written_by", by: ["action_id"] }),
  movesRows({ kind: "workforce.action-word", table: "workforce_action_word", of: "written_by", by: ["word_id"] }),
];

/** Where two pages are of one organisation: of two files for a year the other one’s stays. */
export const workforceOfOrganisation: readonly Moves[] = [
  movesRows({
    kind: "workforce.figures-of",
    table: "workforce_figures",
    of: "organisation_id",
    by: ["figures_id"],
    once: ["standard", "year"],
  }),
  movesRows({ kind: "workforce.actions-of", table: "workforce_action", of: "organisation_id", by: ["action_id"] }),
];
