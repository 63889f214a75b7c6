import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { whoIs } from "../../../web/change.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { mayChangeRoles } from "../people.policy.ts";
import { findPersonHere, refusedAt } from "../person/person.route.tsx";
import { findPersonChanging, saveRole } from "../person.store.ts";
import { givingOf } from "../roles.rules.ts";
import { roleAsked } from "../roles.schema.ts";

export const giveRoleRoute = changeInPlace({
  path: "/{place}/people/{person}/give",
  summary: "Give somebody a role",
  reads: { params: z.object({ person: z.uuid() }), body: roleAsked },
  permit: mayChangeRoles,
  find: async (tx, { params, actor }) => {
    const person = await findPersonChanging(tx, params.person);
    return person && { ...(await findPersonHere(tx, person)), actor };
  },
  decide: ({ person }, { body }) => {
    const role = givingOf(body.role === "" ? undefined : body.role, person);
    return role.ok ? found({ personId: person.personId, role: role.value }) : role;
  },
  save: async (tx, { personId, role }, { actor, place }) => {
    await saveRole(tx, { personId, role, givenBy: whoIs(actor) });
    const subject = { kind: "person", id: personId };
    return {
      id: personId,
      path: `/${place.slug}/people/${personId}`,
      happened: { what: "person.role-given", subject, detail: { role } },
    };
  },
  form: refusedAt("give"),
});
