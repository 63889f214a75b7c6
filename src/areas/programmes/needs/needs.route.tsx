import { z } from "zod";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { partFormPage } from "../part-form.page.tsx";
import { savedIn, formShown } from "../place-shown.ts";
import { needFields, needsOf } from "../preparing.rules.ts";
import { saveNeeds } from "../preparing.store.ts";
import type { Programme } from "../programme.ts";
import { mayTakePart } from "../programmes.policy.ts";
import { programmeAnswerOf, programmeParams } from "../programmes.schema.ts";
import { findHere, holdHere } from "../programmes.store.ts";
import { inProgramme } from "../writing.store.ts";

const questions: readonly Question[] = [
  { name: "statutoryNeed", label: "What does the service need?", kind: "text" },
  { name: "communityOffer", label: "What does the community offer?", kind: "text" },
  { name: "communityNeed", label: "What does the community need?", kind: "text" },
  { name: "statutoryOffer", label: "What does the service offer?", kind: "text" },
];

const drawn = {
  title: "Needs and offers",
  lead: "Both sides need, and both sides offer. Leave empty what nobody has said yet.",
  step: "needs",
  button: "Keep these",
  questions,
} as const;

export const needsFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/programmes/{programme}/needs",
  summary: "The form that writes down the first needs and offers of both sides",
  practices: ["P36", "P37"],
  reads: { params: programmeParams },
  answers: programmeAnswerOf<{ readonly programme: Programme }>(),
  permit: mayTakePart,
  find: (tx, { params, actor }) => findHere(tx, params.programme, actor),
  answer: ({ programme }) => found({ programme }),
  page: ({ programme }, view) => partFormPage({ ...drawn, ...formShown(view), programme, problems: [] }),
});

export const needsRoute = changeInPlace({
  path: "/{place}/programmes/{programme}/needs",
  summary: "Write down needs and offers of both sides, several at once",
  practices: ["P36", "P37"],
  reads: { params: programmeParams, body: z.strictObject(needFields) },
  permit: mayTakePart,
  find: (tx, { params, actor }) => holdHere(tx, params.programme, actor),
  decide: ({ programme }, { body }) => {
    const needs = needsOf(body);
    return needs.ok ? found({ programme, needs: needs.value }) : needs;
  },
  save: async (tx, { programme, needs }, { actor, place }) => {
    const by = { programmeId: programme.id, byId: actor.member?.personId ?? "" };
    await inProgramme(tx, programme, () => saveNeeds(tx, by, needs));
    const detail = { needs: needs.length };
    return savedIn(place, { programme, what: "programme.needs-said", detail, to: "#needs" });
  },
  form: ({ typed, problems }, view, thing) =>
    partFormPage({ ...drawn, ...formShown(view), programme: thing?.programme, typed, problems }),
});
