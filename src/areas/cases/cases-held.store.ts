import { sql } from "kysely";
import { movesRows } from "../../db/moving-rows.ts";
import type { Moves } from "../../db/moving-rows.ts";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";

type Lines = readonly Readonly<Record<string, string>>[];
const linesMax = 1000;

/** What somebody did with cases of others. Their own case stands under no name, and they have a link to it. */
export async function readCasesHeld(tx: Tx, personId: string): Promise<Lines> {
  const place = placeOf(tx);
  const { rows } = await sql<{ did: string; words: string; on: string }>`
    SELECT 'Wrote down what happened' AS did, k.pseudonym || ': ' || s.did AS words, s.on_day::text AS "on"
      FROM support_case_step s JOIN support_case k ON k.place_id = s.place_id AND k.case_id = s.case_id
      WHERE s.place_id = ${place} AND s.by_id = ${personId}
    UNION ALL SELECT 'Wrote down a yes', k.pseudonym, n.from_day::text
      FROM support_case_consent n JOIN support_case k ON k.place_id = n.place_id AND k.case_id = n.case_id
      WHERE n.place_id = ${place} AND n.recorded_by = ${personId}
    UNION ALL SELECT 'Opened without a yes', k.pseudonym || ': ' || g.reason, g.opened_at::date::text
      FROM support_case_glass g JOIN support_case k ON k.place_id = g.place_id AND k.case_id = g.case_id
      WHERE g.place_id = ${place} AND g.person_id = ${personId}
    UNION ALL SELECT 'Looked at whether an opening was right', g.review, g.reviewed_at::date::text
      FROM support_case_glass g WHERE g.place_id = ${place} AND g.reviewed_by = ${personId}
    UNION ALL SELECT 'Looked', k.pseudonym, r.read_at::date::text
      FROM support_case_read r JOIN support_case k ON k.place_id = r.place_id AND k.case_id = r.case_id
      WHERE r.place_id = ${place} AND r.person_id = ${personId}
    UNION ALL SELECT 'Trained in sharing information', 'until ' || until_day::text, trained_on::text
      FROM support_worker_ready WHERE place_id = ${place} AND person_id = ${personId}
    ORDER BY 3, 1, 2 LIMIT ${linesMax}`.execute(tx);
  return rows.map(({ did, words, on }) => ({ What: did, Words: words, On: on }));
}

/** What was done stays, because the person it was done for may ask; the name goes. */
export async function eraseCases(tx: Tx, personId: string): Promise<void> {
  for (const [table, column] of [
    ["support_case", "opened_by"],
    ["support_case_step", "by_id"],
    ["support_case_consent", "recorded_by"],
    ["support_case_glass", "person_id"],
    ["support_case_glass", "reviewed_by"],
    ["support_case_read", "person_id"],
    ["support_worker_ready", "seen_by"],
    ["support_case_agenda", "put_by"],
  ] as const)
    await sql`UPDATE ${sql.table(table)} SET ${sql.ref(column)} = NULL
      WHERE place_id = ${placeOf(tx)} AND ${sql.ref(column)} = ${personId}::uuid`.execute(tx);
  await sql`DELETE FROM support_worker_ready WHERE place_id = ${placeOf(tx)} AND person_id = ${personId}::uuid`.execute(
    tx,
  );
}

/** Where two records are of one person. */
export const casesOfPerson: readonly Moves[] = [
  movesRows({ kind: "case.opened", table: "support_case", of: "opened_by", by: ["case_id"] }),
  movesRows({ kind: "case.step", table: "support_case_step", of: "by_id", by: ["case_id", "number"] }),
  movesRows({ kind: "case.yes", table: "support_case_consent", of: "recorded_by", by: ["consent_id"] }),
  movesRows({ kind: "case.opening", table: "support_case_glass", of: "person_id", by: ["glass_id"] }),
  movesRows({ kind: "case.reviewed", table: "support_case_glass", of: "reviewed_by", by: ["glass_id"] }),
  movesRows({ kind: "case.looked", table: "support_case_read", of: "person_id", by: ["read_id"] }),
  movesRows({ kind: "case.ready", table: "support_worker_ready", of: "person_id", by: ["number"], once: ["number"] }),
  movesRows({ kind: "case.ready-seen", table: "support_worker_ready", of: "seen_by", by: ["person_id", "number"] }),
  movesRows({ kind: "case.on-agenda", table: "support_case_agenda", of: "put_by", by: ["session_id", "case_id"] }),
];

/** Where two pages are of one organisation. */
export const casesOfOrganisation: readonly Moves[] = [
  movesRows({ kind: "case.held-by", table: "support_case", of: "holder_id", by: ["case_id"] }),
  movesRows({ kind: "case.asked-by", table: "support_case", of: "from_id", by: ["case_id"] }),
  movesRows({ kind: "case.step-of", table: "support_case_step", of: "of_id", by: ["case_id", "number"] }),
  movesRows({ kind: "case.opening-of", table: "support_case_glass", of: "of_id", by: ["glass_id"] }),
  movesRows({ kind: "case.looked-of", table: "support_case_read", of: "of_id", by: ["read_id"] }),
];

const forgottenMax = 200;

/** Cases that were over before this day, with all that was kept of them. What others gave for them stays in the ledger. */
export async function forgetCases(tx: Tx, before: Date): Promise<number> {
  const place = placeOf(tx);
  const day = before.toISOString().slice(0, 10);
  const { rows } = await sql<{ id: string }>`
    SELECT k.case_id AS id FROM support_case k
    JOIN LATERAL (SELECT s.did, s.on_day FROM support_case_step s WHERE s.place_id = k.place_id
      AND s.case_id = k.case_id AND s.did <> 'noted' ORDER BY s.number DESC LIMIT 1) last ON true
    WHERE k.place_id = ${place} AND last.did IN ('ended', 'declined', 'asked') AND last.on_day < ${day}::date
    ORDER BY last.on_day, k.case_id LIMIT ${forgottenMax}`.execute(tx);
  const ids = rows.map(({ id }) => id);
  for (const table of [
    "support_case_agenda",
    "support_case_read",
    "support_case_glass",
    "support_case_consent",
    "support_case_step",
    "support_case",
  ])
    await sql`DELETE FROM ${sql.table(table)} WHERE place_id = ${place} AND case_id = ANY (${ids}::uuid[])`.execute(tx);
  return ids.length;
}
