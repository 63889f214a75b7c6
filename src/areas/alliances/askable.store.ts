import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { listMembers } from "../people/index.ts";
import type { Somebody } from "./standing-for.rules.ts";

/** Somebody of the place, with what decides on which side they can be. */
export interface Askable extends Somebody {
  readonly personId: string;
  readonly name: string;
}

const askableMax = 500;

/** The people of the place with their roles and the organisations they work for. */
export async function listAskable(tx: Tx): Promise<readonly Askable[]> {
  const members = await listMembers(tx, placeOf(tx), { limit: askableMax });
  const works = await tx
    .selectFrom("organisation_worker")
    .select(["person_id", "organisation_id"])
    .where("place_id", "=", placeOf(tx))
    .limit(askableMax * 10)
    .execute();
  const byPerson = Map.groupBy(works, ({ person_id }) => person_id);
  return members.map(({ personId, name, roles }) => ({
    personId,
    name,
    roles,
    worksFor: (byPerson.get(personId) ?? []).map(({ organisation_id }) => organisation_id),
  }));
}
