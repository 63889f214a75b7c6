import { z } from "zod";
import { asKept } from "../../../nouns/name.ts";
import type { Problem } from "../../../nouns/result.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { roleOfWriter } from "../author.rules.ts";
import { mayDescribeCommunities } from "../communities.policy.ts";
import { findCommunityNamed } from "../communities.store.ts";
import { descriptionFields, descriptionOf } from "../description.rules.ts";
import { saveCommunity } from "../describing.store.ts";
import { localCategoriesOf } from "../local-categories.store.ts";
import { placeShown } from "../place-shown.ts";
import type { LocalCategory } from "../schemes/local-category.rules.ts";
import { newCommunityPage } from "./new.page.tsx";

export const newCommunityFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/communities/new",
  summary: "The form that describes a community for the first time",
  practices: ["P01"],
  answers: z
    .custom<{ readonly locals: readonly LocalCategory[] }>()
    .transform(({ locals }) => ({ localCategories: locals.map(({ code, label }) => ({ code, label })) }))
    .pipe(z.object({ localCategories: z.array(z.object({ code: z.string(), label: z.string() })) })),
  permit: mayDescribeCommunities,
  find: async (tx) => ({ locals: await localCategoriesOf(tx) }),
  answer: ({ locals }) => found({ locals }),
  page: ({ locals }, view) =>
    newCommunityPage({
      place: placeShown(view),
      language: view.language,
      idempotencyKey: view.key,
      typed: {},
      problems: [],
      locals,
    }),
});

const nameTaken: Problem = {
  field: "name",
  words: "A community of this name is described here already. Change that description, or write another name.",
};

export const newCommunityRoute = changeInPlace({
  path: "/{place}/communities",
  summary: "Describe a community for the first time",
  practices: ["P01"],
  reads: { body: z.strictObject(descriptionFields) },
  permit: mayDescribeCommunities,
  find: async (tx, { body }) => ({
    locals: await localCategoriesOf(tx),
    sameName: await findCommunityNamed(tx, asKept(body.name)),
  }),
  decide: ({ locals, sameName }, { body, at }) => {
    const described = descriptionOf(body, { locals, today: at.toISOString().slice(0, 10) });
    if (!described.ok || sameName === undefined) return described;
    return { ok: false, problems: [nameTaken], clash: true };
  },
  save: async (tx, described, { place, actor }) => {
    const writer = { personId: actor.member?.personId ?? null, role: roleOfWriter(actor) };
    const id = await saveCommunity(tx, described, writer);
    const happened = { what: "community.described", subject: { kind: "community", id }, detail: { number: 1 } };
    return { id, path: `/${place.slug}/communities/${id}`, happened };
  },
  clashes: { community_named_once: nameTaken },
  form: ({ typed, problems }, view, thing) =>
    newCommunityPage({
      place: placeShown(view),
      language: view.language,
      idempotencyKey: view.key,
      typed,
      problems,
      locals: thing?.locals ?? [],
    }),
});
