import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { findCommunity } from "../../communities/index.ts";
import { findService } from "../../organisations/index.ts";
import { arePublicPagesOn } from "../../places/index.ts";
import { placeShown } from "../place-shown.ts";
import { findSteps } from "../steps.area.ts";
import { mayReadStory } from "../story.policy.ts";
import { stepTold } from "../story.schema.ts";
import { threadPage } from "../thing/thing.page.tsx";
import type { ThreadShown } from "../thing/thing.page.tsx";
import { nowAt } from "../now.page.ts";
import { holesIn, inOrder } from "../thread.rules.ts";

const told = z.object({
  title: z.string(),
  steps: z.array(stepTold).readonly(),
  holes: z.array(z.string()).readonly().describe("What is missing, as far as whoever asks may see."),
});

const idOrNothing = z.union([z.uuid(), z.literal("")]).default("");

export const gapRoute = lookInPlace({
  method: "GET",
  path: "/{place}/story/gap",
  summary: "One thread from a gap to the same gap measured again: of a service, a community, both, or the place",
  practices: ["P44", "P01"],
  reads: { query: z.object({ service: idOrNothing, community: idOrNothing }) },
  answers: z
    .custom<ThreadShown>()
    .transform(({ title, own, holes }): z.input<typeof told> => ({ title, steps: own, holes }))
    .pipe(told),
  permit: mayReadStory,
  find: async (tx, { query, place, actor, language, at }, { areas }) => {
    const arePublic = await arePublicPagesOn(tx, place.id);
    if (!mayReadStory(actor, { arePublic }).allowed) return { arePublic, title: "", steps: [] };
    const service = query.service === "" ? null : await findService(tx, query.service);
    const community = query.community === "" ? null : await findCommunity(tx, query.community);
    if (service === undefined || community === undefined) return undefined;
    const about = {
      services: service === null ? [] : [service.id],
      communities: community === null ? [] : [community.id],
    };
    return {
      arePublic,
      title: [service?.name, community?.name].filter((name) => name !== undefined).join(" and ") || place.name,
      steps: await findSteps(tx, about, { areas, place, actor, language, at }),
    };
  },
  answer: ({ title, steps }, { at }) => {
    const holes = holesIn(steps, nowAt(at));
    return found({ title, href: "", before: [], own: inOrder(steps), after: [], holes });
  },
  page: (shown, view) => threadPage({ ...shown, isGap: true }, placeShown(view)),
});
