import { randomUUID } from "node:crypto";
import { happened } from "../../db/happening.ts";
import { forgetWordsOf } from "../../db/happening-words.ts";
import type { Db, Tx } from "../../db/tables.ts";
import { placeOf, readPlace, savePlace } from "../../db/transaction.ts";
import type { Erasure } from "./erasures.rules.ts";
import { listSamePerson } from "./recorded.store.ts";

/** The part of what an area holds that forgetting needs. */
export interface Forgettable {
  readonly erase: (tx: Tx, personId: string) => Promise<void>;
}

/**
 * Forgets a person in this place: what every area holds on them, their words in the record of what happened, and notes
 * by an identifier alone that it was done, so that an older backup can be told again. The caller writes the happening.
 */
export async function forgetPerson(tx: Tx, personId: string, held: readonly Forgettable[]): Promise<void> {
  const placeId = placeOf(tx);
  // Records that were merged into this one are of the same person.
  for (const id of await listSamePerson(tx, personId)) {
    for (const { erase } of held) await erase(tx, id);
    await forgetWordsOf(tx, placeId, id);
    await tx.insertInto("erasure").values({ place_id: placeId, erasure_id: randomUUID(), person_id: id }).execute();
  }
}

/** Is there anyone else who looks after this place, or nobody else at all? */
export async function countOthers(
  tx: Tx,
  placeId: string,
  personId: string,
): Promise<{ readonly people: number; readonly administrators: number }> {
  const others = tx
    .selectFrom("person")
    .where("person.place_id", "=", placeId)
    .where("person.left_at", "is", null)
    .where("person.person_id", "!=", personId);
  const people = await others.select(({ fn }) => fn.countAll<number>().as("count")).executeTakeFirstOrThrow();
  const administrators = await others
    .innerJoin("person_role", (join) =>
      join
        .onRef("person_role.place_id", "=", "person.place_id")
        .onRef("person_role.person_id", "=", "person.person_id")
        .on("person_role.role", "=", "administrator")
        .on("person_role.until", "is", null),
    )
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return { people: people.count, administrators: administrators.count };
}

/** Who asked to be forgotten since then, in every place. */
export async function* listAllErasures(db: Db, since: Date): AsyncGenerator<Erasure & { readonly at: Date }> {
  const places = await db.selectFrom("place").select("place_id").orderBy("place_id").execute();
  for (const { place_id: placeId } of places)
    yield* await readPlace(db, placeId, (tx) => erasuresIn(tx, placeId, since));
}

async function erasuresIn(tx: Tx, placeId: string, since: Date): Promise<readonly (Erasure & { readonly at: Date })[]> {
  const rows = await tx
    .selectFrom("erasure")
    .select(["person_id", "asked_at"])
    .where("place_id", "=", placeId)
    .where("asked_at", ">=", since)
    .orderBy("asked_at")
    .limit(100_000)
    .execute();
  return rows.map((row) => ({ placeId, personId: row.person_id, at: row.asked_at }));
}

/** After an older backup was restored: forgets again those it still knows. @returns how many it knew. */
export async function forgetAgain(db: Db, erasures: readonly Erasure[], held: readonly Forgettable[]): Promise<number> {
  let known = 0;
  for (const { placeId, personId } of erasures) {
    if (await isThere(db, { placeId, personId })) {
      known += 1;
      await savePlace(db, placeId, async (tx) => {
        await forgetPerson(tx, personId, held);
        const subject = { kind: "person", id: personId };
        await happened(tx, { what: "person.forgotten-again", who: "a restored backup", subject, detail: {} });
      });
    }
  }
  return known;
}

const isThere = (db: Db, { placeId, personId }: Erasure): Promise<boolean> =>
  readPlace(db, placeId, async (tx) => {
    const row = await tx
      .selectFrom("person")
      .select("person_id")
      .where("place_id", "=", placeId)
      .where("person_id", "=", personId)
      .executeTakeFirst();
    return row !== undefined;
  });
