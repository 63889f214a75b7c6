import { happened } from "../../db/happening.ts";
import { listPlacesOfLogin } from "../../db/places-of-login.ts";
import type { OwnPlace } from "../../db/places-of-login.ts";
import type { Db, Tx } from "../../db/tables.ts";
import { placeOf, readPlace, savePlace } from "../../db/transaction.ts";
import { listMembersKeeping } from "./members.store.ts";
import { countAdministrators, countOthers, findPersonChanging } from "./person.store.ts";
import { saveLeft } from "./left.store.ts";
import type { PassesOn } from "./left.store.ts";
import { closingOf } from "./roles.rules.ts";

/** A place that somebody is in who closes their login, and what stands in the way there, as a sentence. */
export interface PlaceToLeave extends OwnPlace {
  readonly inTheWay: string | null;
}

/** Every place this login is in, by name, and whether it can be left just now. */
export async function listPlacesToLeave(db: Db, loginId: string): Promise<readonly PlaceToLeave[]> {
  const places = await listPlacesOfLogin(db, loginId);
  const standing: PlaceToLeave[] = [];
  for (const place of places)
    standing.push({
      ...place,
      inTheWay: await readPlace(db, place.id, async (tx) => (await findLeaving(tx, loginId)).inTheWay),
    });
  return standing;
}

/**
 * Leaves every place this login is in, each in its own transaction with its happening. What stands in the way is looked
 * at again in each. @returns what stood in the way after all: then that place was not left.
 */
export async function leaveAllPlaces(
  { db, areas }: { readonly db: Db; readonly areas: readonly PassesOn[] },
  loginId: string,
  at: Date,
): Promise<readonly PlaceToLeave[]> {
  const kept: PlaceToLeave[] = [];
  for (const place of await listPlacesOfLogin(db, loginId)) {
    const inTheWay = await savePlace(db, place.id, (tx) => leave(tx, loginId, { at, areas }));
    if (inTheWay !== null) kept.push({ ...place, inTheWay });
  }
  return kept;
}

interface Leaving {
  readonly at: Date;
  readonly areas: readonly PassesOn[];
}

async function leave(tx: Tx, loginId: string, around: Leaving): Promise<string | null> {
  const { person, inTheWay } = await findLeaving(tx, loginId);
  if (person === undefined || inTheWay !== null) return inTheWay;
  const { personId, keepsFor } = person;
  await saveLeft(tx, { personId, ...around });
  const subject = { kind: "person", id: personId };
  await happened(tx, { what: "person.left", who: `person ${personId}`, subject, detail: { keptFor: keepsFor } });
  return null;
}

async function findLeaving(tx: Tx, loginId: string) {
  const row = await tx
    .selectFrom("person")
    .select("person_id")
    .where("place_id", "=", placeOf(tx))
    .where("login_id", "=", loginId)
    .where("left_at", "is", null)
    .executeTakeFirst();
  const person = row && (await findPersonChanging(tx, row.person_id));
  if (person === undefined) return { person, inTheWay: null };
  const around = {
    administrators: await countAdministrators(tx),
    others: await countOthers(tx, person.personId),
    keepers: await listMembersKeeping(tx),
  };
  return { person, inTheWay: closingOf(person, around) };
}
