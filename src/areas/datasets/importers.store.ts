/** In what role somebody imported: people read the role, never the name. */
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { roles, roleWords } from "../../nouns/role.ts";
import type { Role } from "../../nouns/role.ts";

const importing: readonly Role[] = ["analyst", "engagement-lead", "administrator"];
const somebody = "somebody who was here then";

const isRole = (text: string): text is Role => roles.some((role) => role === text);

/** The words for each of these people: "an analyst". At most 500 people. */
export const rolesOfImporters = async (tx: Tx, personIds: readonly string[]): Promise<(personId: string) => string> => {
  const wanted = [...new Set(personIds)].filter((id) => /^[0-9a-f-]{36}$/u.test(id)).slice(0, 500);
  if (wanted.length === 0) return () => somebody;
  const rows = await tx
    .selectFrom("person_role")
    .select(["person_id", "role"])
    .where("place_id", "=", placeOf(tx))
    .where("person_id", "in", wanted)
    .limit(5_000)
    .execute();
  return (personId) => {
    const held = rows.flatMap(({ person_id, role }) => (person_id === personId && isRole(role) ? [role] : []));
    const role = importing.find((one) => held.includes(one)) ?? held[0];
    if (role === undefined) return somebody;
    return `${/^[aeiou]/u.test(roleWords[role]) ? "an" : "a"} ${roleWords[role]}`;
  };
};
