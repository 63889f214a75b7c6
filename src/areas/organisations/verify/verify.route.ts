import { found } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { findHere } from "../organisation-here.store.ts";
import { saveVerified } from "../organisation-writing.store.ts";
import { mayChangeOrganisation } from "../organisation.policy.ts";
import { organisationParams } from "../organisation.schema.ts";
import { roleOfWriter } from "../writer.rules.ts";

export const verifyRoute = changeInPlace({
  path: "/{place}/organisations/{organisation}/verify",
  summary: "Say that all of an organisation's page is still right",
  practices: ["P18"],
  reads: { params: organisationParams },
  permit: mayChangeOrganisation,
  find: (tx, { params }) => findHere(tx, params.organisation, "hold"),
  decide: ({ organisation }, { actor, at }) =>
    found({ organisationId: organisation.id, personId: actor.member?.personId ?? "", role: roleOfWriter(actor), at }),
  save: async (tx, verified, { place }) => {
    await saveVerified(tx, verified);
    const id = verified.organisationId;
    return {
      id,
      path: `/${place.slug}/organisations/${id}`,
      happened: { what: "organisation.verified", subject: { kind: "organisation", id }, detail: {} },
    };
  },
});
