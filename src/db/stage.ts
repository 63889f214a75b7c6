import { happened } from "./happening.ts";
import { HOUSE, newPlaceId } from "./place-id.ts";
import type { Db, Tx } from "./tables.ts";
import { savePlace } from "./transaction.ts";

/** For tests: starts a place as the program does, from the house. @returns its identifier. */
export const startPlace = async (app: Db, name: string): Promise<string> => {
  const placeId = newPlaceId();
  await savePlace(app, HOUSE, async (tx) => {
    await tx
      .insertInto("place")
      .values({ place_id: placeId, slug: name.toLowerCase(), name, area_code: null })
      .execute();
    await note(tx, `started ${name}`);
  });
  return placeId;
};

/** For tests: leaves a happening with this text, and nothing else. */
export const note = (tx: Tx, text: string): Promise<number> =>
  happened(tx, { what: "test.noted", who: "a test", subject: { kind: "note", id: "1" }, detail: { text } });
