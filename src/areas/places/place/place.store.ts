import { HOUSE } from "../../../db/place-id.ts";
import type { Db, Tx } from "../../../db/tables.ts";
import { readPlace } from "../../../db/transaction.ts";
import { findPlace } from "../places.store.ts";
import type { Place } from "../places.store.ts";

export interface PlaceHappening {
  readonly what: string;
  readonly at: Date;
}

export interface PlaceWithHappenings {
  readonly place: Place;
  /** Newest first, at most 20. */
  readonly happenings: readonly PlaceHappening[];
}

/** A place and what the house wrote down about it, in one picture. */
export async function findPlaceWithHappenings(db: Db, slugOrId: string): Promise<PlaceWithHappenings | undefined> {
  return readPlace(db, HOUSE, async (tx) => {
    const place = await findPlace(tx, slugOrId);
    return place && { place, happenings: await listHappenings(tx, place.id) };
  });
}

async function listHappenings(tx: Tx, placeId: string): Promise<readonly PlaceHappening[]> {
  return tx
    .selectFrom("happening")
    .select(["what", "at"])
    .where("place_id", "=", HOUSE)
    .where("subject_kind", "=", "place")
    .where("subject_id", "=", placeId)
    .orderBy("number", "desc")
    .limit(20)
    .execute();
}
