import { sql } from "kysely";
import { movesRows } from "../../db/moving-rows.ts";
import type { Moves } from "../../db/moving-rows.ts";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { asThemselves } from "../people/index.ts";

type Lines = readonly Readonly<Record<string, string>>[];
const linesMax = 1000;

/** What somebody rated, while the rating is theirs alone, and what they wrote down. */
export const readAuditsHeld = (tx: Tx, personId: string): Promise<Lines> =>
  asThemselves(tx, [personId], async () => {
    const place = placeOf(tx);
    const id = sql`${personId}::uuid`;
    const { rows } = await sql<{ did: string; words: string; on: string }>`
      SELECT 'Asked to rate' AS did, v.name AS words, k.asked_on::text AS "on" FROM audit_asked k
        JOIN service_audit a ON a.place_id = k.place_id AND a.audit_id = k.audit_id
        JOIN service v ON v.place_id = a.place_id AND v.service_id = a.service_id
        WHERE k.place_id = ${place} AND k.person_id = ${id}
      UNION ALL SELECT 'Rated', concat_ws(': ', r.item_key, coalesce(r.rating::text, 'not for me to say'), nullif(w.why, '')), ''
        FROM audit_rating r LEFT JOIN audit_why w USING (place_id, audit_id, person_id, item_key)
        WHERE r.place_id = ${place} AND r.person_id = ${id}
      UNION ALL SELECT 'Began an audit', '', begun_on::text FROM service_audit WHERE place_id = ${place} AND begun_by = ${id}
      UNION ALL SELECT 'Wrote what a service cannot do yet', lacks, written_on::text FROM service_limit
        WHERE place_id = ${place} AND written_by = ${id}
      UNION ALL SELECT CASE WHEN taken_back_on IS NULL THEN 'Said what you make of it'
          ELSE 'Said what you made of it, and took it back' END, words, said_on::text FROM service_limit_word
        WHERE place_id = ${place} AND said_by = ${id}
      ORDER BY 3, 1, 2 LIMIT ${linesMax}`.execute(tx);
    return rows.map(({ did, words, on }) => ({ What: did, Words: words, On: on }));
  });

/** What they rated goes with them; the middle of many stays, and what was written down stays without their name. */
export const eraseAudits = (tx: Tx, personId: string): Promise<void> =>
  asThemselves(tx, [personId], async () => {
    const place = placeOf(tx);
    const id = sql`${personId}::uuid`;
    for (const table of ["audit_rating", "audit_why", "audit_asked"])
      await sql`DELETE FROM ${sql.table(table)} WHERE place_id = ${place} AND person_id = ${id}`.execute(tx);
    for (const [table, column] of [
      ["audit_instrument", "brought_by"],
      ["audit_instrument_version", "made_by"],
      ["service_audit", "begun_by"],
      ["service_limit", "written_by"],
      ["service_limit_organisation", "said_by"],
      ["service_limit_page", "looked_by"],
      ["service_limit_word", "said_by"],
    ] as const)
      await sql`UPDATE ${sql.table(table)} SET ${sql.ref(column)} = NULL
        WHERE place_id = ${place} AND ${sql.ref(column)} = ${id}`.execute(tx);
  });

/** Where two records are of one person, or of one organisation. */
export const auditsOfPerson: readonly Moves[] = [
  movesRows({ kind: "audit.begun", table: "service_audit", of: "begun_by", by: ["audit_id"] }),
  movesRows({ kind: "audit.asked", table: "audit_asked", of: "person_id", by: ["audit_id"], once: ["audit_id"] }),
  movesRows({ kind: "limits.written", table: "service_limit", of: "written_by", by: ["limit_id"] }),
  movesRows({ kind: "limits.word", table: "service_limit_word", of: "said_by", by: ["word_id"] }),
];
export const auditsOfOrganisation: readonly Moves[] = [
  movesRows({
    kind: "limits.depends",
    table: "service_limit_organisation",
    of: "organisation_id",
    by: ["limit_id"],
    once: ["limit_id"],
  }),
  movesRows({ kind: "limits.words-of", table: "service_limit_word", of: "organisation_id", by: ["word_id"] }),
];
