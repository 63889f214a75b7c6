import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Centre, Point } from "./distance.rules.ts";
import { districtOf, readPostcode } from "./offering.rules.ts";
import { organisationsOnAPage } from "./organisation.ts";
import type { FoundPage } from "./organisation.ts";
import { listedColumns, listedOf } from "./organisation.store.ts";
import type { ListedRow } from "./organisation.store.ts";
import { conditionsOf, inDistrict, offeredConditions } from "./wanted.store.ts";
import type { DirectoryWanted } from "./wanted.store.ts";

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
    .selectFrom("organisation_offering as f")
    .select([
      sql<boolean>`f.postcode = ${postcode}`.as("isThere"),
      sql<number>`avg(latitude)`.as("latitude"),
      sql<number>`avg(longitude)`.as("longitude"),
    ])
    .where("place_id", "=", placeOf(tx))
    .where("latitude", "is not", null)
    .where(inDistrict(district))
    .groupBy(sql`1`)
    .limit(2)
    .execute();
  const nearest = rows.find(({ isThere }) => isThere) ?? rows[0];
  if (nearest === undefined) return { kind: "district", district };
  const { latitude, longitude, isThere } = nearest;
  return { kind: "point", point: { latitude, longitude }, at: isThere ? postcode : district };
}

/** How far the offering `f` is, in kilometres as the crow flies: haversine, for a round earth. */
const kmFrom = ({ latitude, longitude }: Point): RawBuilder<number> =>
  sql<number>`12742 * asin(sqrt(least(1, power(sin(radians(f.latitude - ${latitude}) / 2), 2) + cos(radians(${latitude}))
    * cos(radians(f.latitude)) * power(sin(radians(f.longitude - ${longitude}) / 2), 2))))`;

/**
 * The organisations of a page of those that are on the map, the nearest first by the nearest of what fits, and how many
 * there are in all. How far each is, is worked out once; of those on the page alone the rest is read.
 */
export async function listNearest(
  tx: Tx,
  wanted: DirectoryWanted & { readonly from: Point },
  page: number,
): Promise<FoundPage> {
  const fits = sql.join([sql`true`, ...offeredConditions(wanted)], sql` AND `);
  const after = (page - 1) * organisationsOnAPage;
  const { rows } = await sql<ListedRow & { km: number; count: number }>`
    WITH near AS MATERIALIZED (
      SELECT f.organisation_id, coalesce(min(${kmFrom(wanted.from)}) FILTER (WHERE ${fits}), 'infinity') AS km
      FROM organisation_offering f
      WHERE f.place_id = ${placeOf(tx)} AND f.latitude IS NOT NULL AND f.organisation_id IN (SELECT o.organisation_id
        FROM organisation o WHERE o.place_id = ${placeOf(tx)} AND ${conditionsOf(tx, wanted)})
      GROUP BY f.organisation_id
    ), first AS (SELECT km FROM near ORDER BY km LIMIT ${after + organisationsOnAPage})
    SELECT o.*, near.km, (SELECT count(*)::int FROM near) AS count
    FROM near CROSS JOIN LATERAL (SELECT ${sql.join(listedColumns.map((column) => sql.ref(column)))} FROM organisation o
      WHERE o.place_id = ${placeOf(tx)} AND o.organisation_id = near.organisation_id OFFSET 0) o
    WHERE near.km <= (SELECT max(km) FROM first)
    ORDER BY near.km, o.name, o.organisation_id LIMIT ${organisationsOnAPage} OFFSET ${after}`.execute(tx);
  const [nearest] = rows;
  if (nearest === undefined && page > 1) return listNearest(tx, wanted, 1);
  return {
    organisations: rows.map((row) => ({ ...listedOf(row), ...(Number.isFinite(row.km) ? { km: row.km } : {}) })),
    count: nearest?.count ?? 0,
    page,
  };
}
