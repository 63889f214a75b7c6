import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { holdsStatutoryRole, roles } from "../../nouns/role.ts";

const statutoryRoles = roles.filter((role) => holdsStatutoryRole({ roles: [role] }));

interface Leaving {
  readonly programmeId: string;
  readonly personId: string;
  /** Whether somebody else takes part, or was asked. */
  readonly isAlone: boolean;
}

interface Heir {
  readonly personId: string;
  readonly rank: number;
}

/**
 * Who has the first page after the last of those whose it is: the people of the organisation for which they took part;
 * else those of the community side who take part; else whoever keeps the place for the communities. Never anybody with a
 * role of a service. What was somebody's alone, and of no organisation, passes to nobody.
 */
export async function listHeirs(tx: Tx, { programmeId, personId, isAlone }: Leaving): Promise<readonly string[]> {
  const placeId = placeOf(tx);
  const { rows } = await sql<Heir>`
    WITH heir AS (
      SELECT w.person_id, 1 AS rank FROM programme_person t JOIN organisation_worker w
        ON w.place_id = t.place_id AND w.organisation_id = t.organisation_id
        WHERE t.place_id = ${placeId} AND t.programme_id = ${programmeId} AND t.person_id = ${personId}
      UNION ALL SELECT t.person_id, 2 FROM programme_person t WHERE t.place_id = ${placeId} AND NOT ${isAlone}
        AND t.programme_id = ${programmeId} AND t.side = 'community' AND t.came_at IS NOT NULL AND t.left_at IS NULL
      UNION ALL SELECT k.person_id, 3 FROM keeper k WHERE k.place_id = ${placeId} AND NOT ${isAlone}
        AND k.side = 'community' AND k.until IS NULL
    )
    SELECT h.person_id AS "personId", min(h.rank) AS rank FROM heir h
    JOIN person n ON n.place_id = ${placeId} AND n.person_id = h.person_id AND n.left_at IS NULL
    WHERE h.person_id <> ${personId}
      AND NOT EXISTS (SELECT FROM person_role r WHERE r.place_id = ${placeId} AND r.person_id = h.person_id
        AND r.until IS NULL AND r.role = ANY (${statutoryRoles}))
      AND NOT EXISTS (SELECT FROM keeper s WHERE s.place_id = ${placeId} AND s.person_id = h.person_id
        AND s.until IS NULL AND s.side = 'statutory')
    GROUP BY h.person_id ORDER BY rank, h.person_id LIMIT 20`.execute(tx);
  const nearest = rows[0]?.rank;
  return rows.flatMap((heir) => (heir.rank === nearest ? [heir.personId] : []));
}

/** Whose first page it is, of those who still belong to the place. */
export async function listOwners(tx: Tx, programmeId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ personId: string }>`SELECT n.person_id AS "personId" FROM programme p
    JOIN person n ON n.place_id = p.place_id AND n.person_id = ANY (p.owners) AND n.left_at IS NULL
    WHERE p.place_id = ${placeOf(tx)} AND p.programme_id = ${programmeId} LIMIT 20`.execute(tx);
  return rows.map(({ personId }) => personId);
}

export async function saveOwners(tx: Tx, programmeId: string, owners: readonly string[]): Promise<void> {
  await tx
    .updateTable("programme")
    .set({ owners: [...owners] })
    .where("place_id", "=", placeOf(tx))
    .where("programme_id", "=", programmeId)
    .execute();
}
