import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { findHere } from "../organisation-here.store.ts";
import { removePart } from "../organisation-writing.store.ts";
import { mayChangeOrganisation } from "../organisation.policy.ts";
import { organisationParams } from "../organisation.schema.ts";

export const removeRoute = changeInPlace({
  path: "/{place}/organisations/{organisation}/remove",
  summary: "Take out somebody to talk to, or something people could come to",
  practices: ["P18"],
  reads: {
    params: organisationParams,
    body: z.strictObject({
      kind: z.enum(["contact", "offering"], "Say what is taken out: contact or offering."),
      part: z.uuid("Say which one, by its identifier."),
    }),
  },
  permit: mayChangeOrganisation,
  find: (tx, { params }) => findHere(tx, params.organisation, "hold"),
  decide: (_here, { body }) => found({ kind: body.kind, id: body.part }),
  save: async (tx, { kind, id }, { params, place }) => {
    await removePart(tx, { organisationId: params.organisation, kind, id });
    return {
      id,
      path: `/${place.slug}/organisations/${params.organisation}`,
      happened: {
        what: kind === "contact" ? "organisation.took-out-contact" : "organisation.took-out-offering",
        subject: { kind: "organisation", id: params.organisation },
        detail: { [kind]: id },
      },
    };
  },
});
