import { randomUUID } from "node:crypto";
import { z } from "zod";
import { readText } from "../../../nouns/name.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { roleOfWriter } from "../author.rules.ts";
import { becauseOf } from "../because.rules.ts";
import { maySuggestCategory } from "../categories.policy.ts";
import type { CategoryOfPlace } from "../category-of-place.ts";
import { listCategories } from "../local-categories.store.ts";
import { placeShown } from "../place-shown.ts";
import { saveSuggestion } from "../suggestions.store.ts";
import { suggestPage } from "./suggest.page.tsx";
import { fieldsOfCategory, stepFields, stepKinds, stepOf } from "./suggest.rules.ts";

interface Suggesting {
  readonly step: (typeof stepKinds)[number];
  readonly categories: readonly CategoryOfPlace[];
  readonly typed: Readonly<Record<string, string>>;
}

export const suggestFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/communities/suggest",
  summary: "The form that suggests a change of the place's own categories",
  practices: ["P02"],
  reads: {
    query: z.object({
      step: z.enum(stepKinds).default("add"),
      category: z.string().max(60).default("").describe("The code of the category it is about."),
    }),
  },
  answers: z
    .custom<Suggesting>()
    .transform(({ step, categories }) => ({ step, categories: categories.map(({ code, label }) => ({ code, label })) }))
    .pipe(
      z.object({ step: z.enum(stepKinds), categories: z.array(z.object({ code: z.string(), label: z.string() })) }),
    ),
  permit: maySuggestCategory,
  find: async (tx) => ({ categories: (await listCategories(tx)).filter(({ inForce }) => inForce) }),
  answer: ({ categories }, { query: { step, category } }) => {
    const about = categories.find(({ code }) => code === category);
    return found({ step, categories, typed: about === undefined ? {} : fieldsOfCategory(about) });
  },
  page: ({ step, categories, typed }, view) =>
    suggestPage({
      place: placeShown(view),
      language: view.language,
      idempotencyKey: view.key,
      step,
      categories,
      typed,
      problems: [],
    }),
});

const text = z.string().default("");

export const suggestRoute = changeInPlace({
  path: "/{place}/communities/suggest",
  summary: "Suggest a change of the place's own categories; the keepers answer with a reason",
  practices: ["P02"],
  reads: {
    body: z.strictObject({
      ...stepFields,
      because: text.describe("Why, in the suggester's own words."),
      standing: text.describe("In what capacity they suggest it, in their own words."),
    }),
  },
  permit: maySuggestCategory,
  find: async (tx) => ({ categories: await listCategories(tx), spare: `category-${randomUUID().slice(0, 8)}` }),
  decide: (around, { body: { because, standing, ...sent } }) => {
    const step = stepOf(sent, around);
    const why = becauseOf(because, "Write why, so that the keepers can judge it.");
    const capacity = readText(standing, { field: "standing", charactersMax: 200 });
    if (step.ok && why.ok && capacity.ok)
      return found({ step: step.value, because: why.value, standing: capacity.value.replaceAll("\n", " ") });
    return wrong(...[step, why, capacity].flatMap((one) => (one.ok ? [] : one.problems)));
  },
  save: async (tx, suggested, { place, actor }) => {
    const writer = { personId: actor.member?.personId ?? null, role: roleOfWriter(actor) };
    const id = await saveSuggestion(tx, { ...suggested, ...writer });
    return {
      id,
      path: `/${place.slug}/communities/suggestions/${id}`,
      happened: {
        what: "category.suggested",
        subject: { kind: "category-suggestion", id },
        detail: { step: suggested.step.step },
      },
    };
  },
  form: ({ typed, problems }, view, thing) =>
    suggestPage({
      place: placeShown(view),
      language: view.language,
      idempotencyKey: view.key,
      step: stepKinds.find((one) => one === typed["step"]) ?? "add",
      categories: (thing?.categories ?? []).filter(({ inForce }) => inForce),
      typed,
      problems,
    }),
});
