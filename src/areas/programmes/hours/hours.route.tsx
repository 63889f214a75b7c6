import { z } from "zod";
import { choicesOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { partFormPage } from "../part-form.page.tsx";
import { savedIn, formShown } from "../place-shown.ts";
import { costFields, costOf } from "../preparing.rules.ts";
import { saveCost } from "../preparing.store.ts";
import { partWords, payerWords } from "../programme.ts";
import type { Part, Programme } from "../programme.ts";
import { mayTakePart } from "../programmes.policy.ts";
import { programmeAnswerOf, programmeParams } from "../programmes.schema.ts";
import { findHere, holdHere } from "../programmes.store.ts";
import { inProgramme } from "../writing.store.ts";

const questions: readonly Question[] = [
  {
    name: "kind",
    label: "What do you write down?",
    kind: "radios",
    choices: [
      { value: "hours", words: "Hours that people gave" },
      { value: "set-aside", words: "Money set aside for getting ready" },
      { value: "spent", words: "Money that was spent" },
    ],
  },
  { name: "side", label: "Whose?", kind: "radios", choices: choicesOf(partWords) },
  {
    name: "amount",
    label: "How many hours, or pounds?",
    hint: "All people together: three people for two hours are 6.",
    kind: "text",
  },
  { name: "paid", label: "If it is hours: who paid for them?", kind: "radios", choices: choicesOf(payerWords) },
  { name: "forWhat", label: "What for?", hint: "Such as: two visits after the service on Sunday", kind: "text" },
  { name: "onDay", label: "On which day?", kind: "date" },
];

const drawn = {
  title: "Write down hours or money",
  lead: "Getting to know each other is work.",
  step: "hours",
  button: "Keep this",
  questions,
} as const;

interface Counting {
  readonly programme: Programme;
  readonly part: Part | null;
  readonly today: string;
}

export const hoursFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/programmes/{programme}/hours",
  summary: "The form that writes down hours and money of getting ready",
  practices: ["P37"],
  reads: { params: programmeParams },
  answers: programmeAnswerOf<Counting>(),
  permit: mayTakePart,
  find: (tx, { params, actor }) => findHere(tx, params.programme, actor),
  answer: ({ programme, part }, { at }) => found({ programme, part, today: at.toISOString().slice(0, 10) }),
  page: ({ programme, part, today }, view) =>
    partFormPage({
      ...drawn,
      ...formShown(view),
      programme,
      typed: { kind: "hours", side: part ?? "", onDay: today },
      problems: [],
    }),
});

export const hoursRoute = changeInPlace({
  path: "/{place}/programmes/{programme}/hours",
  summary: "Write down hours of a side and who paid for them, or money set aside or spent",
  practices: ["P37"],
  reads: { params: programmeParams, body: z.strictObject(costFields) },
  permit: mayTakePart,
  find: (tx, { params, actor }) => holdHere(tx, params.programme, actor),
  decide: ({ programme }, { body, at }) => {
    const cost = costOf(body, at.toISOString().slice(0, 10));
    return cost.ok ? found({ programme, cost: cost.value }) : cost;
  },
  save: async (tx, { programme, cost }, { actor, place }) => {
    const by = { programmeId: programme.id, byId: actor.member?.personId ?? "" };
    await inProgramme(tx, programme, () => saveCost(tx, by, cost));
    const detail = { kind: cost.kind, side: cost.side };
    return savedIn(place, { programme, what: "programme.counted", detail });
  },
  form: ({ typed, problems }, view, thing) =>
    partFormPage({ ...drawn, ...formShown(view), programme: thing?.programme, typed, problems }),
});
