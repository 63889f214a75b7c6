import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Advocate } from "./advocacy.ts";
import type { AdvocateWritten } from "./advocacy.rules.ts";

const advocatesMax = 500;

/** Its case ended, or was not taken on: whoever stood beside them has room again. */
const isOver = sql`coalesce((SELECT m.did IN ('ended', 'declined') FROM support_case_step m
  WHERE m.place_id = k.place_id AND m.case_id = k.case_id AND m.did <> 'noted' ORDER BY m.number DESC LIMIT 1), false)`;

/** Beside how many people an advocate of an organisation stands: they were the last it assigned, and it goes on. */
const beside = sql`(SELECT count(*)::int
  FROM (SELECT DISTINCT t.case_id FROM advocacy_step t
    WHERE t.place_id = a.place_id AND t.advocate_id = a.person_id AND t.did = 'assigned') c
  JOIN support_case k ON k.place_id = a.place_id AND k.case_id = c.case_id AND k.holder_id = a.organisation_id
  JOIN LATERAL (SELECT s.did FROM advocacy_step s WHERE s.place_id = a.place_id AND s.case_id = c.case_id
    AND s.did <> 'offered' ORDER BY s.number DESC LIMIT 1) l ON l.did IN ('assigned', 'met')
  WHERE (SELECT s.advocate_id FROM advocacy_step s WHERE s.place_id = a.place_id AND s.case_id = c.case_id
    AND s.did = 'assigned' ORDER BY s.number DESC LIMIT 1) = a.person_id AND NOT ${isOver})`;

/** Those who advocate today: they said so, and work for that organisation still. Of these organisations, or of all. */
export async function listAdvocates(tx: Tx, organisationIds?: readonly string[]): Promise<readonly Advocate[]> {
  const { rows } = await sql<Advocate>`
    SELECT a.person_id AS id, p.name, jsonb_build_object('id', o.organisation_id, 'name', o.name) AS of, a.languages,
      a.words, a.gender, a.ceiling, ${beside} AS beside
    FROM advocate a
    JOIN person p ON p.place_id = a.place_id AND p.person_id = a.person_id AND p.left_at IS NULL
    JOIN organisation o ON o.place_id = a.place_id AND o.organisation_id = a.organisation_id AND o.ended_at IS NULL
    JOIN organisation_worker w ON w.place_id = a.place_id AND w.organisation_id = a.organisation_id
      AND w.person_id = a.person_id
    WHERE a.place_id = ${placeOf(tx)}
      AND (${organisationIds === undefined} OR a.organisation_id = ANY (${[...(organisationIds ?? [])]}::uuid[]))
    ORDER BY o.name, p.name, a.person_id LIMIT ${advocatesMax}`.execute(tx);
  return rows;
}

/** Who advocates today, by identifier, of the organisation that holds a case. */
export const activeIn = (advocates: readonly Advocate[], organisationId: string): ReadonlySet<string> =>
  new Set(advocates.filter(({ of }) => of.id === organisationId).map(({ id }) => id));

export async function saveAdvocate(tx: Tx, written: AdvocateWritten, today: string): Promise<void> {
  const said = {
    languages: [...written.languages],
    words: written.words,
    gender: written.gender,
    ceiling: written.ceiling,
    said_on: today,
  };
  await tx
    .insertInto("advocate")
    .values({
      place_id: placeOf(tx),
      organisation_id: written.organisationId,
      person_id: written.personId,
      ...said,
    })
    .onConflict((clash) => clash.columns(["place_id", "organisation_id", "person_id"]).doUpdateSet(said))
    .execute();
}
