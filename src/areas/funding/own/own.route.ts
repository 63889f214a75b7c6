import { found } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { mayKeepGrants } from "../funding.policy.ts";
import { findGrantHere } from "../grant-here.store.ts";
import { saveOwner } from "../grant-writing.store.ts";
import { grantParams } from "../params.schema.ts";

export const ownRoute = changeInPlace({
  path: "/{place}/funding/grants/{grant}/own",
  summary: "A commissioner says that they answer for a grant from now on",
  practices: ["P33"],
  reads: { params: grantParams },
  permit: mayKeepGrants,
  find: (tx, { params }) => findGrantHere(tx, params.grant, "hold"),
  decide: ({ grant }, { actor }) => found({ id: grant.id, personId: actor.member?.personId ?? "" }),
  save: async (tx, { id, personId }, { place }) => {
    await saveOwner(tx, id, personId);
    return {
      id,
      path: `/${place.slug}/funding/grants/${id}`,
      happened: { what: "funding.owner", subject: { kind: "grant", id }, detail: { person: personId } },
    };
  },
});
