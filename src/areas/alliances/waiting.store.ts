import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { asThemselves } from "../people/index.ts";
import { listOwnAlliances } from "./alliance.store.ts";
import type { AllianceListed, AllianceSide } from "./alliance.ts";

/** What waits for somebody in their alliances, all of them at once: three questions to the database, however many. */

interface ContactRow {
  readonly allianceId: string;
  readonly side: AllianceSide;
  readonly onDay: string;
  readonly writtenById: string | null;
}

interface PartRow {
  readonly allianceId: string;
  readonly personId: string;
  readonly side: AllianceSide;
}

interface DueRow {
  readonly allianceId: string;
  readonly promiseId: string;
  readonly words: string;
  readonly dueOn: string;
}

interface CheckInRow {
  readonly allianceId: string;
  /** The day of the newest sentence of one's own side. */
  readonly saidOn: string | null;
  /** Six questions are open on one's own side, and one has not answered. */
  readonly isAsked: boolean;
}

export interface OwnAlliances {
  readonly alliances: readonly AllianceListed[];
  readonly contacts: readonly ContactRow[];
  readonly parts: readonly PartRow[];
  readonly due: readonly DueRow[];
  readonly checkIns: readonly CheckInRow[];
}

const linesMax = 5000;

export async function findOwnAlliances(tx: Tx, personId: string, today: string): Promise<OwnAlliances> {
  const alliances = (await listOwnAlliances(tx, personId)).filter(({ ended }) => ended === null);
  if (alliances.length === 0) return { alliances, contacts: [], parts: [], due: [], checkIns: [] };
  const ids = sql`${alliances.map(({ id }) => id)}::uuid[]`;
  const place = sql`${placeOf(tx)}`;
  const contacts = await sql<ContactRow>`
    SELECT alliance_id AS "allianceId", side, on_day AS "onDay", written_by AS "writtenById" FROM alliance_entry
    WHERE place_id = ${place} AND alliance_id = ANY (${ids}) AND kind = 'contact' AND on_day IS NOT NULL
    ORDER BY on_day DESC LIMIT ${linesMax}`.execute(tx);
  const parts = await sql<PartRow>`
    SELECT alliance_id AS "allianceId", person_id AS "personId", side FROM alliance_person
    WHERE place_id = ${place} AND alliance_id = ANY (${ids}) AND agreed_at IS NOT NULL AND left_at IS NULL
    LIMIT ${linesMax}`.execute(tx);
  const due = await sql<DueRow>`
    SELECT p.alliance_id AS "allianceId", p.promise_id AS "promiseId", p.words, p.due_on AS "dueOn"
    FROM alliance_promise p JOIN alliance_person m ON m.place_id = p.place_id AND m.alliance_id = p.alliance_id
      AND m.person_id = ${personId}
    WHERE p.place_id = ${place} AND p.alliance_id = ANY (${ids}) AND p.due_on < ${today}::date
      AND NOT EXISTS (SELECT FROM alliance_kept k WHERE k.place_id = p.place_id AND k.promise_id = p.promise_id
        AND k.side = m.side)
    ORDER BY p.due_on LIMIT 20`.execute(tx);
  const checkIns = await asThemselves(tx, [personId], () =>
    sql<CheckInRow>`
      SELECT m.alliance_id AS "allianceId",
        (SELECT max(t.said_on) FROM trust_sentence t WHERE t.place_id = m.place_id AND t.alliance_id = m.alliance_id
          AND t.side = m.side) AS "saidOn",
        EXISTS (SELECT FROM trust_round r WHERE r.place_id = m.place_id AND r.alliance_id = m.alliance_id
          AND r.side = m.side AND r.closed_at IS NULL AND NOT EXISTS (SELECT FROM trust_link l
            WHERE l.place_id = r.place_id AND l.round_id = r.round_id AND l.person_id = m.person_id)) AS "isAsked"
      FROM alliance_person m WHERE m.place_id = ${place} AND m.person_id = ${personId}
        AND m.alliance_id = ANY (${ids}) LIMIT 200`.execute(tx),
  );
  return { alliances, contacts: contacts.rows, parts: parts.rows, due: due.rows, checkIns: checkIns.rows };
}

/** Where somebody was named by others since a moment. */
export async function listNamedSince(
  tx: Tx,
  personId: string,
  since: Date,
): Promise<readonly { readonly allianceId: string; readonly entryId: string; readonly at: Date }[]> {
  const { rows } = await sql<{ allianceId: string; entryId: string; at: Date }>`
    SELECT e.alliance_id AS "allianceId", e.entry_id AS "entryId", e.written_at AS at
    FROM alliance_named n JOIN alliance_entry e ON e.place_id = n.place_id AND e.entry_id = n.entry_id
    JOIN alliance_person p ON p.place_id = e.place_id AND p.alliance_id = e.alliance_id AND p.person_id = n.person_id
    WHERE n.place_id = ${placeOf(tx)} AND n.person_id = ${personId} AND e.written_at > ${since}
      AND e.written_by IS DISTINCT FROM n.person_id AND p.agreed_at IS NOT NULL AND p.left_at IS NULL
    ORDER BY e.written_at DESC LIMIT 20`.execute(tx);
  return rows;
}
