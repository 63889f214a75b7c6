import type { Area } from "../../web/area.ts";
import { gapRoute } from "./gap/gap.route.tsx";
import { storyRoute } from "./list/story.route.tsx";
import { threadsOfCommunities, threadsOfServices } from "./story-joined.area.ts";
import { examples, mayReadStory } from "./story.policy.ts";
import { threadRoute } from "./thing/thing.route.tsx";
import { yearRoute } from "./year/year.route.tsx";

export const story: Area = {
  name: "story",
  title: "From gap to gap",
  routes: [storyRoute, gapRoute, yearRoute, threadRoute],
  menu: [],
  menuInPlace: [
    {
      path: "story",
      step: "answer",
      order: 70,
      words: () => "From gap to gap",
      may: (actor) => mayReadStory(actor, { arePublic: false }),
    },
  ],
  permissions: examples,
  communityParts: threadsOfCommunities,
  serviceParts: threadsOfServices,
};
