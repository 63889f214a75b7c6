import { z } from "zod";
import { readPlace } from "../../../db/transaction.ts";
import { found } from "../../../nouns/result.ts";
import { sides } from "../../../nouns/role.ts";
import { look } from "../../../web/look.ts";
import { kindsOf } from "../decision-table.ts";
import { maySeePlaces } from "../places.policy.ts";
import { arePublicPagesOn } from "../visibility.store.ts";
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
    sidesKept: z.array(z.enum(sides)).describe("Which sides have a keeper: both, one, or none yet."),
    pagesArePublic: z.boolean().describe("May everyone read of its communities and services?"),
    canDo: z.array(z.object({ path: z.string(), words: z.string() })).describe("What else whoever asks can do here."),
    happenings: z.array(
      z.object({
        what: z.string(),
        at: z.string(),
        about: z.string().nullable().describe("What keepers agreed about, where they agreed."),
      }),
    ),
  }),
  permit: maySeePlaces,
  find: async ({ db, areas }, { params }) => {
    const place = await findPlaceWithHappenings(db, params.place);
    if (place === undefined) return undefined;
    const { id } = place.place;
    const pagesArePublic = await readPlace(db, id, (tx) => arePublicPagesOn(tx, id));
    const onFrontPage = areas
      .flatMap((area) => area.onFrontPage ?? [])
      .toSorted((one, other) => one.order - other.order);
    return { ...place, kinds: kindsOf(areas), pagesArePublic, onFrontPage };
  },
  answer: ({ place, happenings, kinds, pagesArePublic, onFrontPage }, asked) =>
    found({
      ...place,
      pagesArePublic,
      canDo: onFrontPage
        .filter(({ may }) => may(asked.actor).allowed)
        .map(({ path, words }) => ({ path, words: words(asked.language) })),
      startedAt: place.startedAt.toISOString(),
      sidesKept: [...(asked.place?.sidesKept ?? [])],
      happenings: happenings.map(({ what, at, kind }) => ({
        what,
        at: at.toISOString(),
        about: kinds.find((one) => one.kind === kind)?.title ?? null,
      })),
    }),
  page: (answer, { language, actor }) => placePage(answer, { language, isMember: actor.member !== null }),
});
