import { z } from "zod";
import type { Problem } from "../../../nouns/result.ts";
import { found } from "../../../nouns/result.ts";
import { hasRole } from "../../../nouns/actor.ts";
import { holdsStatutoryRole } from "../../../nouns/role.ts";
import { tickedOf } from "../../../nouns/ticked.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { findSameOrganisation } from "../directory.store.ts";
import { readIdentifiers } from "../identifier.rules.ts";
import { organisationFormPage } from "../organisation-form.page.tsx";
import { listCommunitiesToChoose } from "../organisation-here.store.ts";
import { saveOrganisation } from "../organisation-writing.store.ts";
import { mayAddOrganisation } from "../organisation.policy.ts";
import { organisationFields, organisationOf, sameNameKey } from "../organisation.rules.ts";
import { formShown } from "../place-shown.ts";
import { roleOfWriter } from "../writer.rules.ts";

export const newOrganisationFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/organisations/new",
  summary: "The form that adds an organisation to the directory",
  practices: ["P18"],
  answers: z
    .custom<{ readonly communities: readonly { readonly value: string; readonly words: string }[] }>()
    .transform(() => ({ fields: Object.keys(organisationFields) }))
    .pipe(z.object({ fields: z.array(z.string()) })),
  permit: mayAddOrganisation,
  find: async (tx) => ({ communities: await listCommunitiesToChoose(tx) }),
  answer: ({ communities }) => found({ communities }),
  page: ({ communities }, view) =>
    organisationFormPage({
      ...formShown(view),
      communities,
      problems: [],
    }),
});

const nameTaken: Problem = {
  field: "name",
  words: "An organisation of this name is here already. Change its page, or write another name.",
};
const numberTaken: Problem = {
  field: "identifiers",
  words: "An organisation with this number is here already. Change its page, or check the number.",
};
const nearlyTaken = (name: string): Problem => ({
  field: "isAnother",
  words: `“${name}” is here already, and its name is nearly the same. If yours is another organisation, say so below; otherwise change that one’s page.`,
});

export const newOrganisationRoute = changeInPlace({
  path: "/{place}/organisations",
  summary: "Add an organisation to the directory; one that is there under another spelling is found first",
  practices: ["P18"],
  reads: { body: z.strictObject(organisationFields) },
  permit: mayAddOrganisation,
  find: async (tx, { body }) => {
    const identifiers = readIdentifiers(body.identifiers);
    return {
      communities: await listCommunitiesToChoose(tx),
      ticked: {
        kinds: tickedOf(body.kinds).join(","),
        serves: tickedOf(body.serves).join(","),
        ledByCommunities: tickedOf(body.ledByCommunities).join(","),
      },
      same: await findSameOrganisation(tx, {
        nameKey: sameNameKey(body.name),
        identifiers: identifiers.ok ? identifiers.value : [],
      }),
    };
  },
  decide: ({ same }, { body }) => {
    const said = organisationOf(body);
    if (!said.ok) return said;
    if (same.byNumber !== undefined) return { ok: false, problems: [numberTaken], clash: true };
    if (same.byName?.name.toLowerCase() === said.value.name.toLowerCase())
      return { ok: false, problems: [nameTaken], clash: true };
    if (same.byName !== undefined && body.isAnother !== "yes")
      return { ok: false, problems: [nearlyTaken(same.byName.name)], clash: true };
    return said;
  },
  save: async (tx, said, { place, actor }) => {
    const id = await saveOrganisation(tx, {
      said,
      personId: actor.member?.personId ?? null,
      role: roleOfWriter(actor),
      worksFor: hasRole(actor, "organisation-worker") && actor.member !== null && !holdsStatutoryRole(actor.member),
    });
    const happened = { what: "organisation.added", subject: { kind: "organisation", id }, detail: { number: 1 } };
    return { id, path: `/${place.slug}/organisations/${id}`, happened };
  },
  clashes: { organisation_named_once: nameTaken, organisation_identifier_pkey: numberTaken },
  form: ({ typed, problems }, view, thing) =>
    organisationFormPage({
      ...formShown(view),
      communities: thing?.communities ?? [],
      typed: { ...typed, ...thing?.ticked },
      problems,
    }),
});
