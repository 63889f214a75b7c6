import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { arePublicPagesOn } from "../../places/index.ts";
import { categoryAnswer } from "../category-answer.schema.ts";
import { maySuggestCategory } from "../categories.policy.ts";
import { maySeeCommunities } from "../communities.policy.ts";
import { listSteps } from "../local-categories.store.ts";
import { placeShown } from "../place-shown.ts";
import { categoryPage } from "./category.page.tsx";
import type { CategoryShown } from "./category.page.tsx";
import { exampleOf } from "./example.rules.ts";

const lineAnswer = z.object({ label: z.string(), people: z.number(), of: z.string() });
const people = z.coerce.number().int().min(0).max(1_000_000_000).optional();

export const categoryRoute = lookInPlace({
  method: "GET",
  path: "/{place}/communities/categories/{category}",
  summary: "One category of the place: its parents, its steps, and the same people counted both ways",
  practices: ["P02"],
  reads: {
    params: z.object({ category: z.string().regex(/^[a-z0-9-]{1,60}$/) }),
    query: z.object({
      own: people.describe("People who chose the category."),
      national: people.describe("Everybody else in its national group."),
      other: people.describe("Everybody else in the other group it touches."),
    }),
  },
  answers: z
    .custom<Omit<CategoryShown, "place">>()
    .transform(({ steps, example }) => ({
      steps,
      local: example?.local ?? [],
      national: example?.national ?? [],
      cautions: example?.cautions ?? [],
    }))
    .pipe(
      z.object({
        steps: z.array(categoryAnswer).readonly(),
        local: z.array(lineAnswer).readonly(),
        national: z.array(lineAnswer).readonly(),
        cautions: z.array(z.string()).readonly(),
      }),
    ),
  permit: maySeeCommunities,
  find: async (tx, { params, place }) => {
    const steps = await listSteps(tx, params.category);
    return steps.length === 0 ? undefined : { steps, arePublic: await arePublicPagesOn(tx, place.id) };
  },
  answer: ({ steps }, { query, actor }) => {
    const { own = 30, national = 20, other = 70 } = query;
    const isOwn = query.own !== undefined || query.national !== undefined || query.other !== undefined;
    const asked = { own, national, other, isOwn };
    const [now] = steps;
    return found({
      steps,
      asked,
      example: now === undefined ? null : exampleOf(now, asked),
      maySuggest: maySuggestCategory(actor).allowed,
    });
  },
  page: (shown, view) => categoryPage({ ...shown, place: placeShown(view) }),
});
