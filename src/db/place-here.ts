import { sql } from "kysely";
import type { PlaceHere } from "../nouns/actor.ts";
import type { Side } from "../nouns/role.ts";
import { HOUSE, isPlaceId } from "./place-id.ts";
import type { Db, Tx } from "./tables.ts";
import { placeOf, readPlace } from "./transaction.ts";

type PlaceNamed = Omit<PlaceHere, "sidesKept">;

/** What everyone may know of the place at this address or with this identifier. The house is not a place. */
export async function findPlaceNamed(db: Db, slugOrId: string): Promise<PlaceNamed | undefined> {
  const row = await db
    .selectFrom("place")
    .select(["place_id", "slug", "name", "is_example"])
    .where("place_id", "!=", HOUSE)
    .where(isPlaceId(slugOrId) ? "place_id" : "slug", "=", slugOrId)
    .executeTakeFirst();
  return row && { id: row.place_id, slug: row.slug, name: row.name, isExample: row.is_example };
}

/** The sides that keep the place just now. */
export async function listSidesKept(tx: Tx): Promise<readonly Side[]> {
  const { rows } = await sql<{ side: Side }>`
    SELECT DISTINCT side FROM keeper WHERE place_id = ${placeOf(tx)} AND until IS NULL ORDER BY side DESC`.execute(tx);
  return rows.map(({ side }) => side);
}

/** The place with who keeps it, as every page of it knows it. */
export async function findPlaceHere(db: Db, slugOrId: string): Promise<PlaceHere | undefined> {
  const place = await findPlaceNamed(db, slugOrId);
  return place && { ...place, sidesKept: await readPlace(db, place.id, listSidesKept) };
}
