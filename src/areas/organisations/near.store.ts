import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Centre, Point } from "./distance.rules.ts";
import { districtOf, readPostcode } from "./offering.rules.ts";

/**
 * Where a search looks from: the middle of what is known to lie at this postcode, else in its district. No postcode is
 * sent anywhere to be looked up.
 */
export async function findCentre(tx: Tx, typed: string): Promise<Centre> {
  if (typed === "") return { kind: "none" };
  const postcode = readPostcode(typed);
  if (postcode === null) return { kind: "unread" };
  const district = districtOf(postcode);
  const rows = await tx
    .selectFrom("organisation_offering")
    .select([
      sql<boolean>`postcode = ${postcode}`.as("isThere"),
      sql<number>`avg(latitude)`.as("latitude"),
      sql<number>`avg(longitude)`.as("longitude"),
    ])
    .where("place_id", "=", placeOf(tx))
    .where("latitude", "is not", null)
    .where(sql<boolean>`split_part(postcode, ' ', 1) = ${district}`)
    .groupBy(sql`1`)
    .limit(2)
    .execute();
  const nearest = rows.find(({ isThere }) => isThere) ?? rows[0];
  if (nearest === undefined) return { kind: "district", district };
  const { latitude, longitude, isThere } = nearest;
  return { kind: "point", point: { latitude, longitude }, at: isThere ? postcode : district };
}

/** How far the offering `f` is, in kilometres as the crow flies: haversine, for a round earth. */
export const kmFrom = ({ latitude, longitude }: Point): RawBuilder<number> =>
  sql<number>`12742 * asin(sqrt(least(1, power(sin(radians(f.latitude - ${latitude}) / 2), 2) + cos(radians(${latitude}))
    * cos(radians(f.latitude)) * power(sin(radians(f.longitude - ${longitude}) / 2), 2))))`;
