import { sql } from "kysely";
import type { Moves } from "../../db/moving-rows.ts";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { throwReflectionsAway } from "./reflections.store.ts";

/** That there is a log, and how long; its words nobody but its writer can read, on its own page. */
export async function readReflectionsHeld(tx: Tx, personId: string) {
  const { rows } = await sql<{ on: string; entries: number }>`
    SELECT l.begun_on::text AS "on", (SELECT count(*)::int FROM reflection r WHERE r.place_id = l.place_id
      AND r.person_id = l.person_id) AS entries
    FROM reflection_lock l WHERE l.place_id = ${placeOf(tx)} AND l.person_id = ${personId}`.execute(tx);
  return rows.map(({ on, entries }) => ({
    What: `A log that only you can read: ${entries} ${entries === 1 ? "entry" : "entries"}`,
    On: on,
  }));
}

export const eraseReflections = throwReflectionsAway;

/**
 * Where two records are of one person the log goes over whole, with what opens it. Where both have one, each stays with
 * its record: nobody but its writer could join them.
 */
export const reflectionsOfPerson: readonly Moves[] = [
  {
    kind: "reflection.log",
    move: async (tx, { from, to }) => {
      const { rows } = await sql<{ moved: number }>`
        UPDATE reflection_lock l SET person_id = ${to} WHERE l.place_id = ${placeOf(tx)} AND l.person_id = ${from}
          AND NOT EXISTS (SELECT FROM reflection_lock k WHERE k.place_id = l.place_id AND k.person_id = ${to})
        RETURNING 1 AS moved`.execute(tx);
      if (rows.length === 0) return [];
      await give(tx, from, to);
      return [from];
    },
    moveBack: async (tx, { from, to }, keys) => {
      if (keys.length === 0) return;
      await sql`UPDATE reflection_lock SET person_id = ${from} WHERE place_id = ${placeOf(tx)}
        AND person_id = ${to}`.execute(tx);
      await give(tx, to, from);
    },
  },
];

const give = (tx: Tx, from: string, to: string): Promise<unknown> =>
  sql`UPDATE reflection SET person_id = ${to} WHERE place_id = ${placeOf(tx)} AND person_id = ${from}`.execute(tx);
