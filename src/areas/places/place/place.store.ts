import { HOUSE } from "../../../db/place-id.ts";
import type { Db, Tx } from "../../../db/tables.ts";
import { readPlace } from "../../../db/transaction.ts";
import { findPlace } from "../places.store.ts";
import type { Place } from "../places.store.ts";

export interface PlaceHappening {
  readonly what: string;
  readonly at: Date;
  /** What keepers decided about, where they decided. */
  readonly kind: string | null;
}

export interface PlaceWithHappenings {
  readonly place: Place;
  /** Newest first, at most 20. */
  readonly happenings: readonly PlaceHappening[];
}

/** A place, what the house wrote down about it, and what everyone may know of what happened in it. */
export async function findPlaceWithHappenings(db: Db, slugOrId: string): Promise<PlaceWithHappenings | undefined> {
  const found = await readPlace(db, HOUSE, async (tx) => {
    const place = await findPlace(tx, slugOrId);
    return place && { place, beginnings: await listBeginnings(tx, place.id) };
  });
  if (found === undefined) return undefined;
  const decided = await readPlace(db, found.place.id, (tx) => listDecided(tx, found.place.id));
  const happenings = [...decided, ...found.beginnings.map((one) => ({ ...one, kind: null }))];
  return {
    place: found.place,
    happenings: happenings.toSorted((a, b) => b.at.getTime() - a.at.getTime()).slice(0, 20),
  };
}

const listBeginnings = (tx: Tx, placeId: string): Promise<readonly Omit<PlaceHappening, "kind">[]> =>
  tx
    .selectFrom("happening")
    .select(["what", "at"])
    .where("place_id", "=", HOUSE)
    .where("subject_kind", "=", "place")
    .where("subject_id", "=", placeId)
    .orderBy("number", "desc")
    .limit(20)
    .execute();

/** What its keepers agreed on. Who said what is for the people of the place. */
const listDecided = (tx: Tx, placeId: string): Promise<readonly PlaceHappening[]> =>
  tx
    .selectFrom("proposal")
    .select(["kind", "closed_at as at"])
    .where("place_id", "=", placeId)
    .where("outcome", "=", "carried")
    .where("closed_at", "is not", null)
    .orderBy("closed_at", "desc")
    .limit(20)
    .$narrowType<{ at: Date }>()
    .execute()
    .then((rows) => rows.map(({ kind, at }) => ({ what: "proposal.carried", at, kind })));
