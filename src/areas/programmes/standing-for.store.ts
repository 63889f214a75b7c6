import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Side } from "../../nouns/role.ts";
import { knownShape } from "./standing-for.schema.ts";
import { sidesFor } from "./standing-for.rules.ts";

/** The sides for which this person can stand; also for roles that wait until they prove a second time who they are. */
export async function findSides(tx: Tx, personId: string | null): Promise<readonly Side[]> {
  if (personId === null) return [];
  const mine = (table: string) => sql`${sql.ref(`${table}.place_id`)} = ${placeOf(tx)}
    AND ${sql.ref(`${table}.person_id`)} = ${personId}`;
  const { rows } = await sql<unknown>`SELECT
    (SELECT coalesce(jsonb_agg(r.role), '[]') FROM person_role r WHERE ${mine("r")} AND r.until IS NULL) AS roles,
    (SELECT k.side FROM keeper k WHERE ${mine("k")} AND k.until IS NULL LIMIT 1) AS keeps,
    (SELECT coalesce(jsonb_agg(o.kinds), '[]') FROM organisation_worker w JOIN organisation o
      ON o.place_id = w.place_id AND o.organisation_id = w.organisation_id
      WHERE ${mine("w")} AND o.ended_at IS NULL) AS organisations`.execute(tx);
  const { keeps, ...held } = knownShape.parse(rows[0]);
  return sidesFor({ ...held, keepsFor: keeps });
}
