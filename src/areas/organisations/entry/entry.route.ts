import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { arePublicPagesOn } from "../../places/index.ts";
import { findCollected } from "../oruk/collected.store.ts";
import { collections } from "../oruk/fed.ts";
import { maySeeServices } from "../service.policy.ts";

export const entryRoute = lookInPlace({
  method: "GET",
  path: "/{place}/oruk/{collection}/{entry}",
  summary: "Open Referral UK: one service, organization, service_at_location, taxonomy or taxonomy term, whole",
  practices: ["P18"],
  isForOtherSites: true,
  reads: {
    params: z.object({
      collection: z.enum(collections).describe("Which list of the standard."),
      entry: z.guid().describe("The identifier of one thing in it."),
    }),
  },
  answers: z.record(z.string(), z.unknown()),
  permit: maySeeServices,
  find: async (tx, { params, place, actor }, { origin }) => {
    const arePublic = await arePublicPagesOn(tx, place.id);
    if (!maySeeServices(actor, { arePublic }).allowed) return { arePublic, written: {} };
    const from = { origin: origin(), place };
    const written = await findCollected(tx, params.collection, { id: params.entry.toLowerCase(), from });
    return written && { arePublic, written };
  },
  answer: ({ written }) => found(written),
});
