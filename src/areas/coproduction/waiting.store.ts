import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Actor } from "../../nouns/actor.ts";
import { asActor, findHere } from "../programmes/index.ts";
import type { ProgrammeHere } from "../programmes/index.ts";
import { dimensionWords } from "./told.ts";
import type { Dimension } from "./told.ts";

export interface WaitingTold {
  readonly programmeId: string;
  readonly programme: string;
  /** What the other side told and theirs has not; null where something waits for a yes of the new community. */
  readonly of: Dimension | null;
  readonly since: string;
}

const linesMax = 10;

/** What the other side told and one's own has not, and what becomes of things that nobody here agreed to. */
export async function listWaitingTold(
  tx: Tx,
  actor: Actor,
  maySpeak: (here: ProgrammeHere) => boolean,
): Promise<readonly WaitingTold[]> {
  const personId = actor.member?.personId;
  if (personId === undefined) return [];
  const place = placeOf(tx);
  const { rows } = await asActor(tx, actor, () =>
    sql<{ id: string; name: string; of: Dimension | null; since: string }>`
    WITH mine AS (SELECT t.programme_id, t.side, p.name FROM programme_person t
      JOIN programme p USING (place_id, programme_id)
      WHERE t.place_id = ${place} AND t.person_id = ${personId} AND t.came_at IS NOT NULL AND t.left_at IS NULL
        AND t.side <> 'broker')
    SELECT m.programme_id AS id, m.name, o.dimension AS of, min(o.told_on)::text AS since FROM mine m
      JOIN programme_told o ON o.place_id = ${place} AND o.programme_id = m.programme_id AND o.side <> m.side
      WHERE NOT EXISTS (SELECT FROM programme_told u WHERE u.place_id = ${place} AND u.programme_id = m.programme_id
        AND u.dimension = o.dimension AND u.side = m.side) GROUP BY 1, 2, 3
    UNION ALL SELECT m.programme_id, m.name, NULL, min(e.said_on)::text FROM mine m
      JOIN programme_copy_element e ON e.place_id = ${place} AND e.programme_id = m.programme_id
      WHERE m.side = 'community' AND NOT EXISTS (SELECT FROM programme_copy_answer a WHERE a.place_id = ${place}
        AND a.programme_id = m.programme_id AND a.element_id = e.element_id) GROUP BY 1, 2
    ORDER BY 4, 1, 3 LIMIT ${linesMax}`.execute(tx),
  );
  const waiting: WaitingTold[] = [];
  for (const { id, name, of, since } of rows) {
    const here = await findHere(tx, id, actor);
    if (here !== undefined && maySpeak(here)) waiting.push({ programmeId: id, programme: name, of, since });
  }
  return waiting;
}

/** As a line at home. */
export const waitingWords = ({ programme, of }: WaitingTold): string =>
  of === null
    ? `${programme}: things of another programme wait for your yes`
    : `${programme}: tell your side of it (${dimensionWords[of].toLowerCase()})`;
