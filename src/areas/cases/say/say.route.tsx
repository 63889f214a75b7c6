import { z } from "zod";
import { takeTurn } from "../../../db/turn.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { stepFields, stepOf } from "../case.rules.ts";
import { caseFormPage } from "../case-form.page.tsx";
import { stepQuestions } from "../case/step.page.ts";
import { mayHoldCase } from "../cases.policy.ts";
import { caseParams } from "../cases.schema.ts";
import { findCaseHere } from "../here.store.ts";
import { savedIn } from "../saved.ts";
import { nextOf, stateOf } from "../state.rules.ts";
import { saveStep } from "../writing.store.ts";

export const sayRoute = changeInPlace({
  path: "/{place}/cases/{case}/say",
  summary: "Take a case on or say no with the reason, say that help began, what happened, and what came of it",
  practices: ["P14"],
  reads: { params: caseParams, body: z.strictObject(stepFields) },
  permit: mayHoldCase,
  find: async (tx, { actor, at, params }) => {
    await takeTurn(tx, "cases");
    return findCaseHere(tx, { actor, at, id: params.case });
  },
  decide: ({ one, looking }, { body }) => {
    const step = stepOf(body, stateOf(one, looking.looker.today));
    return step.ok ? found({ ...step.value, ofId: one.holder.id, today: looking.looker.today }) : step;
  },
  save: async (tx, { did, words, ofId, today }, { actor, place, params }) => {
    await saveStep(tx, { caseId: params.case, did, words, ofId }, { by: actor.member?.personId ?? "", today });
    return savedIn(place, { id: params.case, what: `case.${did}` });
  },
  form: (attempt, view, thing) =>
    caseFormPage({
      view,
      attempt,
      about: thing?.one,
      to: `${thing?.one.id ?? ""}/say`,
      title: "What happens next?",
      button: "Keep it",
      questions: stepQuestions(thing === undefined ? [] : nextOf(stateOf(thing.one, thing.looking.looker.today))),
    }),
});
