import { HOUSE } from "./place-id.ts";
import type { Db } from "./tables.ts";
import { readPlace } from "./transaction.ts";

/** The house's secret, 32 bytes: the same for every server on this database. */
export const houseSecret = (db: Db): Promise<Uint8Array> =>
  readPlace(db, HOUSE, async (tx) => {
    const { secret } = await tx
      .selectFrom("seal")
      .select("secret")
      .where("place_id", "=", HOUSE)
      .executeTakeFirstOrThrow();
    return secret;
  });
