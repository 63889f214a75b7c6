import { z } from "zod";
import { takeTurn } from "../../../db/turn.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { helpsToAsk } from "../glossary.ts";
import type { Saying } from "../glossary.ts";
import { glossaryFormPage } from "../glossary-form.page.tsx";
import { mayReview } from "../glossary.policy.ts";
import { reviewFields, reviewOf } from "../glossary.rules.ts";
import { sayingParams, sayingTold } from "../glossary.schema.ts";
import { formShown, trailOfSayings } from "../place-shown.ts";
import { sayingReviewQuestions } from "../review-form.page.tsx";
import { findSaying, saveReview } from "../sayings.store.ts";

const drawing = (saying: Saying | undefined, attempt: Attempt, view: View) => {
  const shown = formShown(view);
  const here = `/${shown.place.slug}/glossary/said/${saying?.id ?? ""}`;
  return glossaryFormPage({
    ...shown,
    title: "Is it so?",
    titleWhole: `Is it so? ${saying?.phrase ?? ""}`,
    lead: (
      <>
        <bdi lang={saying?.language}>{saying?.phrase}</bdi>: “<bdi>{saying?.literally}</bdi>”
      </>
    ),
    breadcrumbs: trailOfSayings(shown.place, { href: here, words: saying?.phrase ?? "" }),
    action: `${here}/check`,
    button: "Say so",
    questions: sayingReviewQuestions,
    before: <p>{helpsToAsk}</p>,
    ...attempt,
  });
};

export const checkSayingFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/glossary/said/{saying}/check",
  summary: "The form in which another speaker says whether people say it so",
  practices: ["P15"],
  reads: { params: sayingParams },
  answers: z
    .custom<{ readonly saying: Saying }>()
    .transform(({ saying }): z.input<typeof sayingTold> => saying)
    .pipe(sayingTold),
  permit: mayReview,
  find: async (tx, { params }) => {
    const saying = await findSaying(tx, params.saying);
    return saying && { ...saying, saying };
  },
  answer: ({ saying }) => found({ saying }),
  page: ({ saying }, view) => drawing(saying, { typed: {}, problems: [] }, view),
});

export const checkSayingRoute = changeInPlace({
  path: "/{place}/glossary/said/{saying}/check",
  summary: "Say whether people say it so: for other speakers. Where they differ, both stay",
  practices: ["P15"],
  reads: { params: sayingParams, body: z.strictObject(reviewFields) },
  permit: mayReview,
  find: async (tx, { params }) => {
    await takeTurn(tx, "sayings");
    const saying = await findSaying(tx, params.saying);
    return saying && { ...saying, saying };
  },
  decide: (_saying, { body }) => reviewOf(body),
  save: async (tx, review, { params, actor, place, at }) => {
    const written = { byId: actor.member?.personId ?? "", today: at.toISOString().slice(0, 10) };
    await saveReview(tx, params.saying, { ...review, ...written });
    return {
      id: params.saying,
      path: `/${place.slug}/glossary/said/${params.saying}`,
      happened: {
        what: "glossary.saying-checked",
        subject: { kind: "saying", id: params.saying },
        detail: { verdict: review.verdict },
      },
    };
  },
  form: (attempt, view, thing) => drawing(thing?.saying, attempt, view),
});
