import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { arePublicPagesOn } from "../../places/index.ts";
import { maySeeFunding, maySeeGrant, mayWriteForOrganisation } from "../funding.policy.ts";
import { listGrants } from "../grants.store.ts";
import { findOrganisationHere } from "../organisation-here.store.ts";
import { grantPublished, organisationParams, sourceAnswer } from "../params.schema.ts";
import { placeShown } from "../place-shown.ts";
import { listSources } from "../sources.store.ts";
import { viewerOf } from "../viewer.rules.ts";
import { organisationFundingPage } from "./organisation.page.tsx";
import type { OrganisationFunding } from "./organisation.page.tsx";

const grantsShownMax = 100;

const told = z.object({
  organisation: z.object({ id: z.string(), name: z.string() }),
  sources: z.array(sourceAnswer).readonly(),
  grants: z.array(grantPublished).readonly(),
});

export const organisationFundingRoute = lookInPlace({
  method: "GET",
  path: "/{place}/funding/organisations/{organisation}",
  summary: "Where an organisation's money comes from, as far as it shows it to whoever asks",
  practices: ["P33"],
  reads: { params: organisationParams },
  answers: z
    .custom<OrganisationFunding>()
    .transform((shown): z.input<typeof told> => shown)
    .pipe(told),
  permit: maySeeFunding,
  find: async (tx, { params, place, actor }) => {
    const here = await findOrganisationHere(tx, params.organisation);
    if (here === undefined) return undefined;
    const organisationId = params.organisation;
    const seesAll = maySeeGrant(actor, here).allowed;
    return {
      ...here,
      seesAll,
      arePublic: await arePublicPagesOn(tx, place.id),
      sources: await listSources(tx, viewerOf(actor), { organisationId }),
      grants: await listGrants(
        tx,
        { recipientId: organisationId, ...(seesAll ? {} : { isPublic: true }) },
        grantsShownMax,
      ),
    };
  },
  answer: ({ organisation, workerIds, sources, grants, seesAll }, { actor, at }) =>
    found({
      organisation,
      sources,
      grants,
      seesAll,
      mayWrite: mayWriteForOrganisation(actor, { workerIds }).allowed,
      today: at.toISOString().slice(0, 10),
    }),
  downloads: {
    json: ({ organisation, sources }) => ({
      fileName: "where-our-money-comes-from.json",
      contentType: "application/json; charset=utf-8",
      text: `${JSON.stringify({ organisation: organisation.name, sources }, null, 2)}\n`,
    }),
  },
  page: (shown, view) => organisationFundingPage(shown, placeShown(view)),
});
