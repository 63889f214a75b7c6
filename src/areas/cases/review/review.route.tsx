import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { reviewFields, reviewOf } from "../case.rules.ts";
import { caseFormPage } from "../case-form.page.tsx";
import { reviewQuestions } from "../case/review.page.ts";
import { mayReviewGlass } from "../cases.policy.ts";
import { caseParams } from "../cases.schema.ts";
import { saveReview } from "../glass.store.ts";
import { findCaseHere } from "../here.store.ts";
import { savedIn } from "../saved.ts";

export const reviewRoute = changeInPlace({
  path: "/{place}/cases/{case}/review",
  summary: "Say whether it was right that somebody opened the case without a yes",
  practices: ["P17"],
  reads: { params: caseParams, body: z.strictObject(reviewFields) },
  permit: mayReviewGlass,
  find: async (tx, { actor, at, params, body }) => {
    const here = await findCaseHere(tx, { actor, at, id: params.case });
    const glass = here?.one.glasses.find(({ id }) => id === body.glass);
    return here && glass && { ...here, glass };
  },
  decide: ({ glass }, { body }) => {
    const review = reviewOf(body);
    return review.ok ? found({ ...review.value, glassId: glass.id }) : review;
  },
  save: async (tx, review, { actor, at, place, params }) => {
    await saveReview(tx, { ...review, by: actor.member?.personId ?? "", at });
    return savedIn(place, {
      id: params.case,
      what: "case.opening-reviewed",
      detail: { right: review.wasRight },
      to: "#opened",
    });
  },
  form: (attempt, view, here) =>
    caseFormPage({
      view,
      attempt,
      about: here?.one,
      to: `${here?.one.id ?? ""}/review`,
      title: "Was it right to open it?",
      button: "Keep it",
      hidden: { glass: here?.glass.id ?? "" },
      questions: reviewQuestions,
    }),
});
