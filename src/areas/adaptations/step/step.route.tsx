import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import type { Question } from "../../../design/index.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { ownFormPage } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import type { Adaptation, StepKind } from "../adaptation.ts";
import { isAsker, mayDecideAdaptations, maySeeAdaptation } from "../adaptations.policy.ts";
import { stepFields, stepOf } from "../adaptations.rules.ts";
import { adaptationAnswerOf, adaptationParams } from "../adaptations.schema.ts";
import { findAdaptation, holdAdaptation, saveStep } from "../adaptations.store.ts";
import { adaptationWords } from "../adaptations.words.ts";
import type { AdaptationWords } from "../adaptations.words.ts";
import { formShown } from "../place-shown.ts";
import { trail } from "../adaptations.words.ts";
import { stateOf, stepsOpen } from "../state.rules.ts";

interface Stepping {
  readonly adaptation: Adaptation;
  readonly askedById: string | null;
  readonly open: readonly StepKind[];
}

const withOpen = (adaptation: Adaptation | undefined, actor: Actor): Stepping | undefined =>
  adaptation && {
    adaptation,
    askedById: adaptation.askedById,
    open: stepsOpen(adaptation, {
      isAsker: isAsker(actor, adaptation),
      mayDecide: mayDecideAdaptations(actor).allowed,
    }),
  };

const questionsOf = (open: readonly StepKind[], words: AdaptationWords): readonly Question[] => [
  {
    name: "kind",
    label: words.next,
    kind: "radios",
    choices: open.map((kind) => ({ value: kind, words: words.steps[kind] })),
  },
  { name: "words", label: open.includes("seen-by-asker") ? words.seeMine : words.reason, kind: "long" },
  ...(open.includes("yes")
    ? ([
        { name: "triedFrom", label: "If yes: from which day is it tried?", kind: "date" },
        { name: "triedUntil", label: "Until which day?", kind: "date" },
      ] as const)
    : []),
  ...(open.includes("kept")
    ? ([
        {
          name: "forEverybody",
          label: "If it is kept: what is different now, for everybody to read?",
          hint: "One sentence. Name nobody, and nothing by which somebody can be recognised.",
          kind: "long",
        },
      ] as const)
    : []),
  { name: "onDay", label: words.onDay, kind: "date" },
];

const drawing = (thing: Stepping | undefined, attempt: Attempt, view: View) => {
  const { place, language, idempotencyKey } = formShown(view);
  const words = adaptationWords(language);
  const open = thing?.open ?? [];
  return ownFormPage({
    title: words.title,
    lead: <bdi>{thing?.adaptation.wish ?? ""}</bdi>,
    breadcrumbs: trail(place, language),
    action: `/${place.slug}/adaptations/${thing?.adaptation.id ?? ""}/step`,
    idempotencyKey,
    language,
    questions: questionsOf(open, words),
    button: words.send,
    because: thing !== undefined && open.length === 0 ? words.states[stateOf(thing.adaptation.steps)] : undefined,
    ...attempt,
  });
};

export const stepFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/adaptations/{adaptation}/step",
  summary: "The form for the next step: yes or no with why, what was seen, kept or dropped, told, or not agreed",
  practices: ["P31"],
  reads: { params: adaptationParams },
  answers: adaptationAnswerOf<Stepping>(),
  permit: maySeeAdaptation,
  find: async (tx: Tx, { params, actor }) => withOpen(await findAdaptation(tx, params.adaptation), actor),
  answer: (thing) => found(thing),
  page: (thing, view) =>
    drawing(thing, { typed: thing.open.length === 1 ? { kind: thing.open[0] ?? "" } : {}, problems: [] }, view),
});

export const stepRoute = changeInPlace({
  path: "/{place}/adaptations/{adaptation}/step",
  summary:
    "Decide with a reason, say what was seen, keep or drop it, tell whoever asked; or say that one does not agree",
  practices: ["P31"],
  reads: { params: adaptationParams, body: z.strictObject(stepFields) },
  permit: maySeeAdaptation,
  find: async (tx: Tx, { params, actor }) => withOpen(await holdAdaptation(tx, params.adaptation), actor),
  decide: ({ adaptation, open }, { body, at }) => {
    const step = stepOf(body, { open, adaptation, today: at.toISOString().slice(0, 10) });
    return step.ok ? found({ adaptation, ...step.value }) : step;
  },
  save: async (tx, step, { actor, place }) => {
    await saveStep(tx, step, actor.member?.personId ?? "");
    const { id } = step.adaptation;
    return {
      id,
      path: `/${place.slug}/adaptations/${id}`,
      happened: { what: "adaptation.step", subject: { kind: "adaptation", id }, detail: { kind: step.kind } },
    };
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
