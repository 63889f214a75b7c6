import { placeOf } from "../../db/transaction.ts";
import { takeTurn } from "../../db/turn.ts";
import type { Tx } from "../../db/tables.ts";
import { roles as everyRole } from "../../nouns/role.ts";
import type { Role, Side } from "../../nouns/role.ts";

/** One time that somebody held a role. */
export interface RoleHeld {
  readonly role: Role;
  readonly since: Date;
  /** `person <identifier>`, or in words. */
  readonly givenBy: string;
  readonly until: Date | null;
}

/** One of the people of a place, with what they did here as what. */
export interface Person {
  readonly personId: string;
  readonly name: string;
  readonly joinedAt: Date;
  readonly leftAt: Date | null;
  readonly roles: readonly Role[];
  readonly keepsFor: Side | null;
  /** The latest first. */
  readonly history: readonly RoleHeld[];
}

/** Somebody of this place, also after they left. */
export async function findPerson(tx: Tx, personId: string): Promise<Person | undefined> {
  const placeId = placeOf(tx);
  const row = await tx
    .selectFrom("person")
    .leftJoin("keeper", (join) =>
      join
        .onRef("keeper.place_id", "=", "person.place_id")
        .onRef("keeper.person_id", "=", "person.person_id")
        .on("keeper.until", "is", null),
    )
    .select(["person.name", "person.joined_at", "person.left_at", "keeper.side"])
    .where("person.place_id", "=", placeId)
    .where("person.person_id", "=", personId)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const held = await tx
    .selectFrom("person_role")
    .select(["role", "since", "given_by", "until"])
    .where("place_id", "=", placeId)
    .where("person_id", "=", personId)
    .orderBy("since", "desc")
    .orderBy("role")
    .limit(200)
    .execute();
  const history = held.flatMap((one) => {
    const role = everyRole.find((known) => known === one.role);
    return role === undefined ? [] : [{ role, since: one.since, givenBy: one.given_by, until: one.until }];
  });
  return {
    personId,
    name: row.name,
    joinedAt: row.joined_at,
    leftAt: row.left_at,
    keepsFor: row.side,
    roles: everyRole.filter((role) => history.some((one) => one.role === role && one.until === null)),
    history,
  };
}

/**
 * As `findPerson`, and until this transaction ends nobody else changes who the administrators are, so that two of
 * them cannot take the role from each other at once.
 */
export async function findPersonChanging(tx: Tx, personId: string): Promise<Person | undefined> {
  await takeTurn(tx, "roles");
  return findPerson(tx, personId);
}

/** How many people administer this place now. */
export async function countAdministrators(tx: Tx): Promise<number> {
  const { count } = await tx
    .selectFrom("person_role")
    .innerJoin("person", (join) =>
      join
        .onRef("person.place_id", "=", "person_role.place_id")
        .onRef("person.person_id", "=", "person_role.person_id"),
    )
    .select(({ fn }) => fn.countAll<string>().as("count"))
    .where("person_role.place_id", "=", placeOf(tx))
    .where("person_role.role", "=", "administrator")
    .where("person_role.until", "is", null)
    .where("person.left_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function saveRole(
  tx: Tx,
  { personId, role, givenBy }: { readonly personId: string; readonly role: Role; readonly givenBy: string },
): Promise<void> {
  await tx
    .insertInto("person_role")
    .values({ place_id: placeOf(tx), person_id: personId, role, given_by: givenBy, until: null })
    .execute();
}

export async function saveRoleEnd(
  tx: Tx,
  { personId, role, at }: { readonly personId: string; readonly role: Role; readonly at: Date },
): Promise<void> {
  await tx
    .updateTable("person_role")
    .set({ until: at })
    .where("place_id", "=", placeOf(tx))
    .where("person_id", "=", personId)
    .where("role", "=", role)
    .where("until", "is", null)
    .execute();
}

/** They no longer belong to the place: every role ends, and so does keeping it. What they did stays. */
export async function savePersonLeft(tx: Tx, personId: string, at: Date): Promise<void> {
  const placeId = placeOf(tx);
  await tx
    .updateTable("person_role")
    .set({ until: at })
    .where("place_id", "=", placeId)
    .where("person_id", "=", personId)
    .where("until", "is", null)
    .execute();
  await tx
    .updateTable("keeper")
    .set({ until: at })
    .where("place_id", "=", placeId)
    .where("person_id", "=", personId)
    .where("until", "is", null)
    .execute();
  await tx
    .updateTable("person")
    .set({ left_at: at })
    .where("place_id", "=", placeId)
    .where("person_id", "=", personId)
    .execute();
}

/** Does anybody belong to this place? */
export async function findAnybody(tx: Tx): Promise<boolean> {
  const row = await tx
    .selectFrom("person")
    .select("person_id")
    .where("place_id", "=", placeOf(tx))
    .where("left_at", "is", null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The names of these people, by their identifiers, whether or not they left. */
export async function listNames(tx: Tx, personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (personIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom("person")
    .select(["person_id", "name"])
    .where("place_id", "=", placeOf(tx))
    .where("person_id", "in", personIds.slice(0, 1000))
    .execute();
  return new Map(rows.map(({ person_id, name }) => [person_id, name]));
}

/** How many people belong to this place beside this one. */
export async function countOthers(tx: Tx, personId: string): Promise<number> {
  const { count } = await tx
    .selectFrom("person")
    .select(({ fn }) => fn.countAll<string>().as("count"))
    .where("place_id", "=", placeOf(tx))
    .where("person_id", "!=", personId)
    .where("left_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(count);
}
