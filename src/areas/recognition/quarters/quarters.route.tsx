import { z } from "zod";
import { formShown } from "../../../nouns/place-shown.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { findService } from "../../organisations/index.ts";
import { findCommunityName } from "../given-in.store.ts";
import { mayReadAll, maySeeRecognition } from "../recognition.policy.ts";
import { givenByQuarter } from "./given-by-quarter.area.ts";
import { quartersPage } from "./quarters.page.tsx";
import type { QuartersShown } from "./quarters.page.tsx";

const idOrNothing = z.union([z.uuid(), z.literal("")]).default("");

const told = z.object({
  of: z.string().nullable().describe("The service or community; null: all that the place wrote down."),
  quarters: z
    .array(z.object({ until: z.string(), hours: z.number() }))
    .readonly()
    .describe("The last day of each quarter, and the whole hours given in it."),
});

export const quartersRoute = lookInPlace({
  method: "GET",
  path: "/{place}/recognition/quarters",
  summary: "Time that partners gave, by quarter: to all services or one, or by the organisations of a community",
  practices: ["P14", "P44"],
  reads: { query: z.object({ service: idOrNothing, community: idOrNothing }) },
  answers: z
    .custom<QuartersShown>()
    .transform(({ of, quarters }): z.input<typeof told> => ({
      of,
      quarters: [...quarters],
    }))
    .pipe(told),
  permit: maySeeRecognition,
  find: async (tx, { query, actor, at }) => {
    const today = at.toISOString().slice(0, 10);
    const service = query.service === "" ? null : await findService(tx, query.service);
    const community = query.community === "" ? null : await findCommunityName(tx, query.community);
    if (service === undefined || community === undefined) return undefined;
    const about = {
      services: service === null ? [] : [service.id],
      communities: community === null ? [] : [query.community],
    };
    return { of: service?.name ?? community, ...(await givenByQuarter(tx, about, { actor, today })), today };
  },
  answer: (given, { actor }) => found({ ...given, readsAll: mayReadAll(actor).allowed }),
  page: (shown, view) => quartersPage(shown, formShown(view).place),
});
