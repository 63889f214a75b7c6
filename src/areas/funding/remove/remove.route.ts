import { z } from "zod";
import { takeTurn } from "../../../db/turn.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { findGrantHere } from "../grant-here.store.ts";
import { listDecisions } from "../grants.store.ts";
import { removeGrant } from "../grant-writing.store.ts";
import { findSource, happenedTo } from "../change/change.route.tsx";
import { mayKeepGrants, mayWriteForOrganisation } from "../funding.policy.ts";
import { grantParams, sourceParams } from "../params.schema.ts";
import { removeSource } from "../sources.store.ts";

const body = z.strictObject({ sure: z.string().default("") });
const notSure = { field: "sure", words: "Say that you are sure. Nothing was deleted." };

export const removeSourceRoute = changeInPlace({
  path: "/{place}/funding/sources/{source}/remove",
  summary: "An organisation takes out what it wrote about its money",
  practices: ["P33"],
  reads: { params: sourceParams, body },
  permit: mayWriteForOrganisation,
  find: async (tx, asked) => {
    await takeTurn(tx, `source ${asked.params.source}`);
    return findSource(tx, asked);
  },
  decide: ({ source }, asked) => (asked.body.sure === "yes" ? found(source) : wrong(notSure)),
  save: async (tx, source, { place }) => {
    await removeSource(tx, source.id);
    return {
      id: source.id,
      path: `/${place.slug}/funding/organisations/${source.organisationId}`,
      happened: happenedTo("funding.source-removed", source, "nobody"),
    };
  },
});

export const removeGrantRoute = changeInPlace({
  path: "/{place}/funding/grants/{grant}/remove",
  summary: "Take out a grant that was written down by mistake, while nothing is decided about it",
  practices: ["P33"],
  reads: { params: grantParams, body },
  permit: mayKeepGrants,
  find: async (tx, { params }) => {
    // Held still: what somebody decides at the same moment would go with it.
    const here = await findGrantHere(tx, params.grant, "hold");
    return here && { ...here, decisions: await listDecisions(tx, params.grant) };
  },
  decide: ({ grant, decisions }, asked) => {
    if (decisions.length > 0)
      return {
        ok: false,
        problems: [{ field: "sure", words: "Something was decided about it, so it stays. Correct it instead." }],
        clash: true,
      };
    return asked.body.sure === "yes" ? found(grant.id) : wrong(notSure);
  },
  save: async (tx, id, { place }) => {
    await removeGrant(tx, id);
    return {
      id,
      path: `/${place.slug}/funding/grants`,
      happened: { what: "funding.grant-removed", subject: { kind: "grant", id }, detail: {} },
    };
  },
});
