import { sql } from "kysely";
import type { Tx } from "../../../db/tables.ts";

/** Since when things are new to somebody: what they said they have read to, or the day they joined. */
export async function findReadTo(tx: Tx, placeId: string, personId: string): Promise<Date | undefined> {
  const row = await tx
    .selectFrom("person")
    .select(({ fn }) => fn.coalesce("seen_to", "joined_at").as("since"))
    .where("place_id", "=", placeId)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row?.since;
}

/** Never moves back: an older page sent late does not make read news new again. */
export async function saveReadTo(tx: Tx, placeId: string, read: { personId: string; to: Date }): Promise<void> {
  await tx
    .updateTable("person")
    .set({ seen_to: sql<Date>`greatest(seen_to, ${read.to})` })
    .where("place_id", "=", placeId)
    .where("person_id", "=", read.personId)
    .execute();
}
