import type { Login, Member } from "../nouns/actor.ts";
import { roles as everyRole, staffRoles } from "../nouns/role.ts";
import type { Tx } from "../db/tables.ts";
import { placeOf } from "../db/transaction.ts";

/** Who somebody is in the place that is read; null where they are nobody there, or have left. */
export async function findMember(tx: Tx, login: Login): Promise<Member | null> {
  const placeId = placeOf(tx);
  const row = await tx
    .selectFrom("person")
    .leftJoin("keeper", (join) =>
      join
        .onRef("keeper.place_id", "=", "person.place_id")
        .onRef("keeper.person_id", "=", "person.person_id")
        .on("keeper.until", "is", null),
    )
    .select(["person.person_id", "person.name", "keeper.side"])
    .select(({ selectFrom }) =>
      selectFrom("person_role")
        .select(({ fn }) => fn.agg<string[] | null>("array_agg", ["person_role.role"]).as("roles"))
        .whereRef("person_role.place_id", "=", "person.place_id")
        .whereRef("person_role.person_id", "=", "person.person_id")
        .where("person_role.until", "is", null)
        .as("roles"),
    )
    .where("person.place_id", "=", placeId)
    .where("person.login_id", "=", login.id)
    .where("person.left_at", "is", null)
    .executeTakeFirst();
  if (row === undefined) return null;
  const held = everyRole.filter((role) => row.roles?.includes(role));
  const waits = (role: (typeof held)[number]): boolean => !login.provedTwice && staffRoles.includes(role);
  const rolesWaiting = held.filter(waits);
  return {
    personId: row.person_id,
    placeId,
    name: row.name,
    roles: held.filter((role) => !waits(role)),
    rolesWaiting,
    // Keeping opens more than any role does, so it waits with them.
    keepsFor: rolesWaiting.length === 0 ? row.side : null,
  };
}
