import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { mayChangeRoles } from "../people.policy.ts";
import { findPersonHere, refusedAt } from "../person/person.route.tsx";
import { countAdministrators, findPersonChanging, saveRoleEnd } from "../person.store.ts";
import { takingOf } from "../roles.rules.ts";
import { roleAsked } from "../roles.schema.ts";

export const takeRoleRoute = changeInPlace({
  path: "/{place}/people/{person}/take",
  summary: "Take a role away from somebody; never from the last administrator",
  reads: { params: z.object({ person: z.uuid() }), body: roleAsked },
  permit: mayChangeRoles,
  find: async (tx, { params, actor }) => {
    const person = await findPersonChanging(tx, params.person);
    return person && { ...(await findPersonHere(tx, person)), actor, administrators: await countAdministrators(tx) };
  },
  decide: ({ person, administrators }, { body }) => {
    const role = takingOf(body.role === "" ? undefined : body.role, person, administrators);
    return role.ok ? found({ personId: person.personId, role: role.value }) : role;
  },
  save: async (tx, { personId, role }, { place, at }) => {
    await saveRoleEnd(tx, { personId, role, at });
    const subject = { kind: "person", id: personId };
    return {
      id: personId,
      path: `/${place.slug}/people/${personId}`,
      happened: { what: "person.role-taken", subject, detail: { role } },
    };
  },
  form: refusedAt("take"),
});
