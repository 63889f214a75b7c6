import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { listCommunities } from "../../communities/index.ts";
import { listServices } from "../../organisations/index.ts";
import { arePublicPagesOn } from "../../places/index.ts";
import { placeShown } from "../place-shown.ts";
import { findSteps } from "../steps.area.ts";
import { mayReadStory } from "../story.policy.ts";
import { inOrder } from "../thread.rules.ts";
import { storyPage } from "./story.page.tsx";
import type { StoryShown } from "./story.page.tsx";

const named = z.object({ id: z.string(), name: z.string() });
const told = z.object({
  services: z.array(named).readonly(),
  communities: z.array(named).readonly(),
  things: z.array(z.object({ kind: z.string(), id: z.string(), words: z.string() })).readonly(),
});

export const storyRoute = lookInPlace({
  method: "GET",
  path: "/{place}/story",
  summary: "Where a thread begins: from a gap of a service and a community, or from a thing",
  practices: ["P44"],
  answers: z
    .custom<StoryShown>()
    .transform((shown): z.input<typeof told> => shown)
    .pipe(told),
  permit: mayReadStory,
  find: async (tx, { place, actor, language, at }, { areas }) => {
    const arePublic = await arePublicPagesOn(tx, place.id);
    const may = mayReadStory(actor, { arePublic }).allowed;
    const here = { areas, place, actor, language, at };
    return {
      arePublic,
      services: may ? (await listServices(tx)).map(({ id, name }) => ({ id, name })) : [],
      communities: may
        ? (await listCommunities(tx)).filter(({ isHere }) => isHere).map(({ id, name }) => ({ id, name }))
        : [],
      steps: may ? await findSteps(tx, { services: [], communities: [] }, here) : [],
    };
  },
  answer: ({ services, communities, steps }) => {
    // The first step of each thing says what it is.
    const first = new Map(
      inOrder(steps)
        .toReversed()
        .map((step) => [`${step.kind} ${step.id}`, step]),
    );
    return found({ services, communities, things: inOrder([...first.values()]).toReversed() });
  },
  page: (shown, view) => storyPage(shown, placeShown(view)),
});
