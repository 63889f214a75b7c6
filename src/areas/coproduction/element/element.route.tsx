import { z } from "zod";
import { choicesOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { inProgramme, programmeParams } from "../../programmes/index.ts";
import { saveElement } from "../copies.store.ts";
import { mayTakePart } from "../coproduction.policy.ts";
import { toldAnswerOf } from "../coproduction.schema.ts";
import { findTold, holdTold } from "../coproduction.store.ts";
import type { ToldHere } from "../told-here.ts";
import { elementFields, elementOf } from "../following.rules.ts";
import { partFormPage } from "../part-form.page.tsx";
import { formShown, savedOf } from "../place-shown.ts";
import { becomesWords } from "../told.ts";

const questions: readonly Question[] = [
  {
    name: "words",
    label: "What did the other programme do?",
    hint: "One thing, such as: leaders learn on one evening a week",
    kind: "long",
  },
  { name: "becomes", label: "What becomes of it here?", kind: "radios", choices: choicesOf(becomesWords) },
  { name: "because", label: "Why, and if it is made to fit: how?", kind: "long" },
];

const drawing = (thing: ToldHere | undefined, attempt: Attempt, view: View) =>
  partFormPage({
    ...formShown(view),
    programme: thing?.programme,
    step: "element",
    title: "Write down what becomes of one thing",
    lead: "People of the new community say yes to it, or not yet.",
    button: "Write it down",
    because:
      thing !== undefined && thing.copy === null ? "First write down which programme this one follows." : undefined,
    questions,
    ...attempt,
  });

export const elementFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/coproduction/{programme}/element",
  summary: "The form for one thing of the other programme: kept, made to fit or left out",
  practices: ["P42"],
  reads: { params: programmeParams },
  answers: toldAnswerOf<ToldHere>(),
  permit: mayTakePart,
  find: (tx, { params, actor }) => findTold(tx, { id: params.programme, actor }),
  answer: (thing) => found(thing),
  page: (thing, view) => drawing(thing, { typed: {}, problems: [] }, view),
});

export const elementRoute = changeInPlace({
  path: "/{place}/coproduction/{programme}/element",
  summary: "Write down what becomes here of one thing that the other programme did, and why",
  practices: ["P42"],
  reads: { params: programmeParams, body: z.strictObject(elementFields) },
  permit: mayTakePart,
  find: (tx, { params, actor }) => holdTold(tx, { id: params.programme, actor }),
  decide: ({ programme, copy }, { body }) => {
    const element = elementOf(body, copy);
    return element.ok ? found({ programme, element: element.value }) : element;
  },
  save: async (tx, { programme, element }, { actor, place, at }) => {
    const by = { programmeId: programme.id, byId: actor.member?.personId ?? "", today: at.toISOString().slice(0, 10) };
    await inProgramme(tx, programme, () => saveElement(tx, element, by));
    return savedOf(
      { place, programme },
      { what: "programme.took-over", detail: { becomes: element.becomes }, to: "#follows" },
    );
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
