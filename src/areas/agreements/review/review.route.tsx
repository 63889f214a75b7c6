import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { findHere } from "../agreement-here.store.ts";
import type { AgreementHere } from "../agreement-here.store.ts";
import { saveReview } from "../agreement-writing.store.ts";
import { mayReviewAgreement } from "../agreement.policy.ts";
import { agreementParams } from "../agreement.schema.ts";
import { formShown } from "../place-shown.ts";
import { sideFormPage } from "../side-form.page.tsx";
import { ownSidesOf } from "../sides.rules.ts";
import { reviewOf } from "./review.rules.ts";

const drawn = {
  title: "We looked at this agreement",
  lead: "Look at it together: is it used, is it still right, is anybody named who should not be?",
  step: "review",
  button: { words: "Keep this" },
  questions: [
    { name: "words", label: "What did you find?", kind: "long" },
    { name: "nextOn", label: "When do you look again?", kind: "date" },
  ],
} as const;

export const reviewFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/agreements/{agreement}/review",
  summary: "The form that says what a review of an agreement found",
  practices: ["P17"],
  reads: { params: agreementParams },
  answers: z
    .custom<AgreementHere>()
    .transform(({ agreement }) => ({ id: agreement.id }))
    .pipe(z.object({ id: z.string() })),
  permit: mayReviewAgreement,
  find: (tx, { params }) => findHere(tx, params.agreement),
  answer: (here) => found(here),
  page: (here, view) =>
    sideFormPage({
      ...drawn,
      ...formShown(view),
      agreement: here.agreement,
      own: ownSidesOf(here, view.actor.member?.personId),
      problems: [],
    }),
});

export const reviewRoute = changeInPlace({
  path: "/{place}/agreements/{agreement}/review",
  summary: "Say what a review of an agreement found, and when both sides look again",
  practices: ["P17"],
  reads: {
    params: agreementParams,
    body: z.strictObject({
      words: z.string().default("").describe("What was found."),
      nextOn: z.string().default("").describe("The day of the next review: 2027-03-31."),
      side: z.string().default("").describe("For which organisation, where one works for both."),
    }),
  },
  permit: mayReviewAgreement,
  find: (tx, { params }) => findHere(tx, params.agreement, "hold"),
  decide: (here, { body, actor, at }) =>
    reviewOf({ ...here, personId: actor.member?.personId ?? "" }, body, at.toISOString().slice(0, 10)),
  save: async (tx, { side, words, reviewedOn, nextOn }, { params, place, actor }) => {
    const id = params.agreement;
    const review = { id, organisationId: side.id, words, reviewedOn, nextOn };
    await saveReview(tx, { ...review, personId: actor.member?.personId ?? "" });
    return {
      id,
      path: `/${place.slug}/agreements/${id}`,
      happened: {
        what: "agreement.reviewed",
        subject: { kind: "agreement", id },
        detail: { organisation: side.id, next: nextOn },
      },
    };
  },
  form: ({ typed, problems }, view, thing) =>
    sideFormPage({
      ...drawn,
      ...formShown(view),
      agreement: thing?.agreement,
      own: ownSidesOf(thing, view.actor.member?.personId),
      typed,
      problems,
    }),
});
