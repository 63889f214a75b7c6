import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { arePublicPagesOn } from "../../places/index.ts";
import { categoryAnswer } from "../category-answer.schema.ts";
import { maySuggestCategory } from "../categories.policy.ts";
import { maySeeCommunities } from "../communities.policy.ts";
import { listCategories } from "../local-categories.store.ts";
import { placeShown } from "../place-shown.ts";
import { isWaiting } from "../suggestion.ts";
import { listSuggestions } from "../suggestions.store.ts";
import { categoriesPage } from "./categories.page.tsx";
import type { CategoriesShown } from "./categories.page.tsx";
import { standsAs, titleOfSuggestion } from "./standing.rules.ts";

export const categoriesRoute = lookInPlace({
  method: "GET",
  path: "/{place}/communities/categories",
  summary: "The place's own categories with their parents in each national list, and what was suggested",
  practices: ["P02"],
  answers: z
    .custom<Omit<CategoriesShown, "place">>()
    .transform(({ categories }) => ({ categories }))
    .pipe(z.object({ categories: z.array(categoryAnswer).readonly() })),
  permit: maySeeCommunities,
  find: async (tx, { place, actor }) => ({
    arePublic: await arePublicPagesOn(tx, place.id),
    categories: await listCategories(tx),
    suggestions: actor.member === null ? null : await listSuggestions(tx),
  }),
  answer: ({ categories, suggestions }, { actor }) =>
    found({
      categories,
      suggestions:
        suggestions &&
        suggestions.map((one) => ({
          id: one.id,
          words: titleOfSuggestion(one),
          stands: standsAs(one),
          isWaiting: isWaiting(one),
          at: one.author.at,
        })),
      maySuggest: maySuggestCategory(actor).allowed,
    }),
  page: (shown, view) => categoriesPage({ ...shown, place: placeShown(view) }),
});
