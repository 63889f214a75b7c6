import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { arePublicPagesOn } from "../../places/index.ts";
import { descriptionAnswer } from "../answers.schema.ts";
import { authorFor } from "../author.rules.ts";
import { maySeeCommunities } from "../communities.policy.ts";
import { findCommunity, listDescriptions } from "../communities.store.ts";
import { communityParams } from "../community-params.schema.ts";
import { placeShown } from "../place-shown.ts";
import { historyPage } from "./history.page.tsx";
import type { History } from "./history.page.tsx";

export const historyRoute = lookInPlace({
  method: "GET",
  path: "/{place}/communities/{community}/history",
  summary: "Every description of a community, newest first",
  practices: ["P01"],
  reads: { params: communityParams },
  answers: z
    .custom<Omit<History, "place">>()
    .transform(({ community: { id, name, language }, descriptions }) => ({ id, name, language, descriptions }))
    .pipe(
      z.object({
        id: z.string(),
        name: z.string(),
        language: z.string(),
        descriptions: z.array(descriptionAnswer).readonly(),
      }),
    ),
  permit: maySeeCommunities,
  find: async (tx, { params, place }) => {
    const community = await findCommunity(tx, params.community);
    // A no covers what was written before it as well.
    if (community === undefined || community.chose !== null) return undefined;
    return {
      community,
      arePublic: await arePublicPagesOn(tx, place.id),
      descriptions: await listDescriptions(tx, community.id),
    };
  },
  answer: ({ community, descriptions }, { actor }) =>
    found({
      community,
      descriptions: descriptions.map((one) => ({ ...one, author: authorFor(actor, one.author) })),
    }),
  page: (history, view) => historyPage({ ...history, place: placeShown(view) }),
});
