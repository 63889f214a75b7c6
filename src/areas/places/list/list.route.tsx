import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { look } from "../../../web/look.ts";
import { maySeePlaces } from "../places.policy.ts";
import { listPlaces } from "../places.store.ts";
import { placesPage } from "./list.page.tsx";
import { pageOf, placesOnAPage } from "./list.rules.ts";

export const listRoute = look({
  method: "GET",
  path: "/places",
  summary: "The places that have started, by name, 100 at a time",
  reads: {
    query: z.object({ after: z.uuid().optional().describe("The `next` of the page before this one.") }),
  },
  answers: z.object({
    places: z.array(z.object({ id: z.string(), name: z.string(), slug: z.string() })).max(placesOnAPage),
    next: z.string().nullable().describe("Send it as `after` for the next page; null when there are no more."),
    isFirst: z.boolean(),
  }),
  permit: maySeePlaces,
  find: async ({ db }, { query }) => ({
    read: await listPlaces(db, placesOnAPage + 1, query.after),
    isFirst: query.after === undefined,
  }),
  answer: ({ read, isFirst }) => found({ ...pageOf(read), isFirst }),
  page: (answer) => placesPage(answer, answer.isFirst),
});
