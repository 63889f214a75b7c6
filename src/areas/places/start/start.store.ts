import { sql } from "kysely";
import { HOUSE, newPlaceId } from "../../../db/place-id.ts";
import type { Tx } from "../../../db/tables.ts";
import type { PlaceToStart } from "./start.rules.ts";

/** The place that already has this name, whatever its capitals. */
export async function findByName(tx: Tx, name: string): Promise<{ name: string; slug: string } | undefined> {
  return tx
    .selectFrom("place")
    .select(["name", "slug"])
    .where("place_id", "!=", HOUSE)
    .where(sql`lower(name)`, "=", sql`lower(${name} COLLATE "und-x-icu")`)
    .limit(1)
    .executeTakeFirst();
}

/** Only the house may: run it in a transaction of the house. Returns the new place's identifier. */
export async function savePlaceRow(tx: Tx, place: PlaceToStart): Promise<string> {
  const id = newPlaceId();
  await tx
    .insertInto("place")
    .values({ place_id: id, slug: place.slug, name: place.name, area_code: place.areaCode })
    .execute();
  return id;
}
