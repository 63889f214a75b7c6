import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { look } from "../../../web/look.ts";
import { maySeePlaces } from "../places.policy.ts";
import { placePage } from "./place.page.tsx";
import { findPlaceWithHappenings } from "./place.store.ts";

export const placeRoute = look({
  method: "GET",
  path: "/{place}",
  summary: "The public front page of a place",
  reads: {
    params: z.object({
      place: z
        .string()
        .regex(/^[a-z0-9-]{1,60}$/)
        .describe("Its address or its identifier."),
    }),
  },
  answers: z.object({
    id: z.string(),
    name: z.string(),
    slug: z.string(),
    areaCode: z.string().nullable(),
    startedAt: z.string(),
    happenings: z.array(z.object({ what: z.string(), at: z.string() })),
  }),
  permit: maySeePlaces,
  find: ({ db }, { params }) => findPlaceWithHappenings(db, params.place),
  answer: ({ place, happenings }) =>
    found({
      ...place,
      startedAt: place.startedAt.toISOString(),
      happenings: happenings.map(({ what, at }) => ({ what, at: at.toISOString() })),
    }),
  page: (answer, { language }) => placePage(answer, language),
});
