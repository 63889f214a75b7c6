import { sql } from "kysely";
import { HOUSE, isPlaceId } from "../../db/place-id.ts";
import type { Db, Tx } from "../../db/tables.ts";

/** A place as everyone may see it. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly areaCode: string | null;
  readonly startedAt: Date;
}

const columns = ["place_id", "name", "slug", "area_code", "started_at"] as const;

interface Row {
  readonly place_id: string;
  readonly name: string;
  readonly slug: string;
  readonly area_code: string | null;
  readonly started_at: Date;
}

const placeOf = (row: Row): Place => ({
  id: row.place_id,
  name: row.name,
  slug: row.slug,
  areaCode: row.area_code,
  startedAt: row.started_at,
});

/** A place by its address or its identifier. The house is not a place. */
export async function findPlace(db: Db | Tx, slugOrId: string): Promise<Place | undefined> {
  const row = await db
    .selectFrom("place")
    .select(columns)
    .where("place_id", "!=", HOUSE)
    .where(isPlaceId(slugOrId) ? "place_id" : "slug", "=", slugOrId)
    .executeTakeFirst();
  return row && placeOf(row);
}

/** Places in the order of their names, from just after the one named. */
export async function listPlaces(db: Db | Tx, limit: number, afterId?: string): Promise<readonly Place[]> {
  const rows = await db
    .selectFrom("place")
    .select(columns)
    .where("place_id", "!=", HOUSE)
    .$if(afterId !== undefined, (query) =>
      query.where(
        sql<boolean>`(name, place_id) > (SELECT before.name, before.place_id FROM place AS before WHERE before.place_id = ${afterId})`,
      ),
    )
    .orderBy("name")
    .orderBy("place_id")
    .limit(limit)
    .execute();
  return rows.map(placeOf);
}
