import { sql } from "kysely";
import { isPlaceId } from "./place-id.ts";
import type { Db } from "./tables.ts";
import { refuseInsideTransaction } from "./transaction.ts";

export interface OwnPlace {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly isExample: boolean;
}

const placesMax = 100;

/** The places that somebody who has signed in is in, by name. The database shows a login its own persons only. */
export const listPlacesOfLogin = async (db: Db, loginId: string): Promise<readonly OwnPlace[]> => {
  refuseInsideTransaction();
  if (!isPlaceId(loginId)) throw new Error("This is not the identifier of a login.");
  return db
    .transaction()
    .setAccessMode("read only")
    .execute(async (tx) => {
      // A literal, as in transaction.ts. Its shape was checked above.
      await sql`SET LOCAL app.login = ${sql.lit(loginId)}`.execute(tx);
      const rows = await tx
        .selectFrom("person")
        .innerJoin("place", "place.place_id", "person.place_id")
        .select(["place.place_id", "place.slug", "place.name", "place.is_example"])
        .where("person.login_id", "=", loginId)
        .where("person.left_at", "is", null)
        .orderBy("place.name")
        .orderBy("place.place_id")
        .limit(placesMax)
        .execute();
      return rows.map(({ place_id, slug, name, is_example }) => ({ id: place_id, slug, name, isExample: is_example }));
    });
};
