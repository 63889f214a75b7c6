import { sql } from "kysely";
import type { PlaceHere } from "../nouns/actor.ts";
import type { Side } from "../nouns/role.ts";
import { HOUSE, isPlaceId } from "./place-id.ts";
import type { Db } from "./tables.ts";
import { readPlace } from "./transaction.ts";

/** The place at this address or with this identifier, as far as everyone may know it. The house is not a place. */
export async function findPlaceHere(db: Db, slugOrId: string): Promise<PlaceHere | undefined> {
  const row = await db
    .selectFrom("place")
    .select(["place_id", "slug", "name", "is_example"])
    .where("place_id", "!=", HOUSE)
    .where(isPlaceId(slugOrId) ? "place_id" : "slug", "=", slugOrId)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const sidesKept = await readPlace(db, row.place_id, async (tx) => {
    const { rows } = await sql<{ side: Side }>`
      SELECT DISTINCT side FROM keeper WHERE place_id = ${row.place_id} AND until IS NULL ORDER BY side DESC`.execute(
      tx,
    );
    return rows.map(({ side }) => side);
  });
  return { id: row.place_id, slug: row.slug, name: row.name, isExample: row.is_example, sidesKept };
}
