import { forgetOldAnswers } from "../../../db/idempotency.ts";
import { happened } from "../../../db/happening.ts";
import type { Db, Tx } from "../../../db/tables.ts";
import { placeOf, withPlace } from "../../../db/transaction.ts";
import { settingIn } from "../../places/index.ts";
import { forgetPerson } from "../erasures.store.ts";
import type { Forgettable } from "../erasures.store.ts";
import { dueBefore, monthsFor } from "./retention.rules.ts";
import type { Keepable, MonthsChosen } from "./retention.rules.ts";
import { monthsChosenShape } from "./retention.schema.ts";

/** A kind of record with the way to forget what is due of it. */
export interface Keeping<Held extends Forgettable> extends Keepable {
  readonly forget: (tx: Tx, before: Date, held: readonly Held[]) => Promise<number>;
}

export interface WhatIsKept<Held extends Forgettable> {
  readonly parts: readonly Keeping<Held>[];
  readonly held: readonly Held[];
}

export const monthsChosenIn = async (tx: Tx, placeId: string): Promise<MonthsChosen> =>
  (await settingIn(tx, placeId, { name: "retention", shape: monthsChosenShape })) ?? {};

/**
 * Forgets in every place what is due there, and writes down how much of which kind, never whose. Run it at the start
 * of the program and once a day; twice at once does no harm.
 */
export async function forgetWhatIsDue<Held extends Forgettable>(
  db: Db,
  { parts, held }: WhatIsKept<Held>,
  at: Date,
): Promise<void> {
  const places = await db.selectFrom("place").select("place_id").orderBy("place_id").execute();
  for (const { place_id: placeId } of places)
    await withPlace(db, placeId, async (tx) => {
      // Nobody needs to read that a request's key was forgotten.
      await forgetOldAnswers(tx);
      const chosen = await monthsChosenIn(tx, placeId);
      const counts: Record<string, number> = {};
      for (const part of parts) {
        const count = await part.forget(tx, before(at, monthsFor(part, chosen)), held);
        if (count > 0) counts[part.kind] = count;
      }
      if (Object.keys(counts).length === 0) return;
      const subject = { kind: "place", id: placeId };
      await happened(tx, { what: "retention.kept", who: "Alongside itself", subject, detail: counts });
    });
}

const before = (at: Date, months: number): Date => new Date(dueBefore(at.toISOString(), months));

const AT_ONCE = 500;

/** Invitations nobody took up, some time after they ran out. */
export async function forgetInvitations(tx: Tx, before: Date): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom("invitation")
    .where("place_id", "=", placeOf(tx))
    .where("accepted_at", "is", null)
    .where("expires_at", "<", before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** People who left, some time afterwards: as if they had asked to be forgotten. */
export async function forgetPeopleWhoLeft(tx: Tx, before: Date, held: readonly Forgettable[]): Promise<number> {
  const placeId = placeOf(tx);
  const people = await tx
    .selectFrom("person")
    .select("person_id")
    .where("place_id", "=", placeId)
    .where("left_at", "<", before)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("erasure")
            .select("erasure.erasure_id")
            .whereRef("erasure.place_id", "=", "person.place_id")
            .whereRef("erasure.person_id", "=", "person.person_id"),
        ),
      ),
    )
    .orderBy("left_at")
    .limit(AT_ONCE)
    .execute();
  for (const { person_id } of people) await forgetPerson(tx, person_id, held);
  return people.length;
}

/** Words in the record of what happened; the record itself stays, and still holds. */
export async function forgetOldWords(tx: Tx, before: Date): Promise<number> {
  const placeId = placeOf(tx);
  const { numDeletedRows } = await tx
    .deleteFrom("happening_words")
    .using("happening")
    .whereRef("happening.place_id", "=", "happening_words.place_id")
    .whereRef("happening.number", "=", "happening_words.number")
    .where("happening_words.place_id", "=", placeId)
    .where("happening.place_id", "=", placeId)
    .where("happening.at", "<", before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
