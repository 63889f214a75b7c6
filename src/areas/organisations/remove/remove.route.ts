import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { findHere } from "../organisation-here.store.ts";
import { removePart } from "../organisation-writing.store.ts";
import { mayChangeOrganisation } from "../organisation.policy.ts";
import { organisationParams } from "../organisation.schema.ts";

export const removeRoute = changeInPlace({
  path: "/{place}/organisations/{organisation}/remove",
  summary: "Take out somebody to talk to, or something people could come to or use",
  practices: ["P18"],
  reads: {
    params: organisationParams,
    body: z.strictObject({
      kind: z.enum(["contact", "offering", "gift"], "Say what is taken out: contact, offering or gift."),
      part: z.uuid("Say which one, by its identifier."),
    }),
  },
  permit: mayChangeOrganisation,
  find: (tx, { params }) => findHere(tx, params.organisation, "hold"),
  decide: ({ organisation }, { body: { kind, part: id } }) => {
    const wasUsed = kind === "gift" && organisation.gifts.some((gift) => gift.id === id && gift.uses.length > 0);
    return wasUsed
      ? wrong({ field: "part", words: "Others used it, and that stays true. Change its words instead." })
      : found({ kind, id });
  },
  save: async (tx, { kind, id }, { params, place }) => {
    await removePart(tx, { organisationId: params.organisation, kind, id });
    return {
      id,
      path: `/${place.slug}/organisations/${params.organisation}`,
      happened: {
        what: `organisation.took-out-${kind}`,
        subject: { kind: "organisation", id: params.organisation },
        detail: { [kind]: id },
      },
    };
  },
});
