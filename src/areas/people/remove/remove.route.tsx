import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { mayRemovePerson } from "../people.policy.ts";
import { findPersonHere, refusedAt } from "../person/person.route.tsx";
import { countAdministrators, countOthers, findPersonChanging } from "../person.store.ts";
import { saveLeft } from "../left.store.ts";
import { leavingOf } from "../roles.rules.ts";

const reasons = ["left-work", "asked", "mistake", "conduct"] as const;

export const removeRoute = changeInPlace({
  path: "/{place}/people/{person}/remove",
  summary: "Remove somebody from a place, with the reason; a keeper only after both sides agreed",
  reads: {
    params: z.object({ person: z.uuid() }),
    body: z.strictObject({
      why: z.union([z.literal(""), z.enum(reasons, "Choose one of the reasons.")]).default(""),
    }),
  },
  permit: mayRemovePerson,
  find: async (tx, { params, actor }, { areas }) => {
    const person = await findPersonChanging(tx, params.person);
    if (person === undefined) return undefined;
    return {
      ...(await findPersonHere(tx, person)),
      actor,
      areas,
      administrators: await countAdministrators(tx),
      others: await countOthers(tx, params.person),
    };
  },
  decide: ({ person, administrators, others, areas }, { body: { why } }) => {
    if (why === "") return wrong({ field: "why", words: "Choose why they are removed." });
    const leaving = leavingOf(person, administrators, others);
    return leaving.ok ? found({ personId: person.personId, why, areas }) : { ...leaving, clash: true };
  },
  save: async (tx, { personId, why, areas }, { place, at }) => {
    await saveLeft(tx, { personId, at, areas });
    const subject = { kind: "person", id: personId };
    return {
      id: personId,
      path: `/${place.slug}/people/${personId}`,
      happened: { what: "person.removed", subject, detail: { why } },
    };
  },
  form: refusedAt("remove"),
});
