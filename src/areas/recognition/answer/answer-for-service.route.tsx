import { z } from "zod";
import { readNeeded } from "../../../nouns/name.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { findConcerned, holdConcerned } from "../concerned.store.ts";
import type { Contribution } from "../contribution.ts";
import { formShown } from "../../../nouns/place-shown.ts";
import { mayAnswerForService } from "../recognition.policy.ts";
import { contributionParams } from "../recognition.schema.ts";
import { isNeedOpen, isSafetyGap } from "../state.rules.ts";
import { saveAnswer } from "../writing.store.ts";
import { answerForServicePage } from "./answer-for-service.page.tsx";

export const answerForServiceFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/recognition/{contribution}/answer",
  summary: "The form that answers for a service what it should have provided",
  practices: ["P14"],
  reads: { params: contributionParams },
  answers: z
    .custom<{ readonly contribution: Contribution }>()
    .transform(({ contribution: { id } }) => ({ id }))
    .pipe(z.object({ id: z.string() })),
  permit: mayAnswerForService,
  find: (tx, { params }) => findConcerned(tx, params.contribution),
  answer: ({ contribution }) => found({ contribution }),
  page: ({ contribution }, view) => answerForServicePage({ ...formShown(view), contribution, typed: {}, problems: [] }),
});

export const answerForServiceRoute = changeInPlace({
  path: "/{place}/recognition/{contribution}/answer",
  summary: "Answer for a service what it should have provided: until then the need stays open",
  practices: ["P14"],
  reads: {
    params: contributionParams,
    body: z.strictObject({ answer: z.string().max(5000).default("").describe("What the service does about it.") }),
  },
  permit: mayAnswerForService,
  find: (tx, { params }) => holdConcerned(tx, params.contribution),
  decide: ({ contribution }, { body }) =>
    isNeedOpen(contribution) || isSafetyGap(contribution)
      ? readNeeded(body.answer, {
          field: "answer",
          needed: "Say what the service does about it.",
          charactersMax: 1000,
        })
      : {
          ok: false,
          clash: true,
          problems: [{ field: "answer", words: "There is nothing to answer here. Nothing was changed." }],
        },
  save: async (tx, answer, { params: { contribution: id }, actor, place, at }) => {
    await saveAnswer(tx, id, {
      answer,
      answeredBy: actor.member?.personId ?? "",
      today: at.toISOString().slice(0, 10),
    });
    return {
      id,
      path: `/${place.slug}/recognition/${id}`,
      happened: { what: "contribution.answered", subject: { kind: "contribution", id }, detail: {} },
    };
  },
  form: (attempt, view, thing) =>
    answerForServicePage({ ...formShown(view), ...attempt, contribution: thing?.contribution }),
});
