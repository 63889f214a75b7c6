import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { arePublicPagesOn } from "../../places/index.ts";
import { mayDescribeCommunities, maySeeCommunities } from "../communities.policy.ts";
import { listCommunities } from "../communities.store.ts";
import { placeShown } from "../place-shown.ts";
import { communitiesPage } from "./list.page.tsx";

const categoryCode = z.object({ scheme: z.string(), code: z.string() });

export const listRoute = lookInPlace({
  method: "GET",
  path: "/{place}/communities",
  summary: "The communities of a place, by name",
  practices: ["P01"],
  answers: z.object({
    communities: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        language: z.string().describe("The language of the name, as a tag."),
        isHere: z.boolean().describe("False: it chose not to be here, and nothing else of it is told."),
        languages: z.array(z.string()).readonly(),
        neighbourhoods: z.array(z.string()).readonly(),
        categories: z.array(categoryCode).readonly(),
      }),
    ),
    mayDescribe: z.boolean(),
  }),
  permit: maySeeCommunities,
  find: async (tx, { place }) => ({
    communities: await listCommunities(tx),
    arePublic: await arePublicPagesOn(tx, place.id),
  }),
  answer: ({ communities }, { actor }) =>
    found({ communities: [...communities], mayDescribe: mayDescribeCommunities(actor).allowed }),
  page: ({ communities, mayDescribe }, view) => communitiesPage({ place: placeShown(view), communities, mayDescribe }),
});
