import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { mayWriteForOrganisation } from "../funding.policy.ts";
import { findGrantHere } from "../grant-here.store.ts";
import { saveHeard } from "../grant-writing.store.ts";
import { grantParams } from "../params.schema.ts";

export const heardRoute = changeInPlace({
  path: "/{place}/funding/grants/{grant}/heard",
  summary: "Somebody of the organisation says that they read what was decided",
  practices: ["P33"],
  reads: { params: grantParams },
  permit: mayWriteForOrganisation,
  find: (tx, { params }) => findGrantHere(tx, params.grant, "hold"),
  decide: ({ grant }) =>
    grant.last === null
      ? wrong({ field: "grant", words: "Nothing is decided yet." })
      : found({ id: grant.id, number: grant.last.number }),
  save: async (tx, { id, number }, { actor, at, place }) => {
    await saveHeard(tx, id, { personId: actor.member?.personId ?? "", at });
    return {
      id,
      path: `/${place.slug}/funding/grants/${id}`,
      happened: { what: "funding.heard", subject: { kind: "grant", id }, detail: { number } },
    };
  },
});
