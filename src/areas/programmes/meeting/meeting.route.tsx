import { z } from "zod";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { partFormPage } from "../part-form.page.tsx";
import { savedIn, formShown } from "../place-shown.ts";
import { meetingFields, meetingOf } from "../preparing.rules.ts";
import { saveMeeting } from "../preparing.store.ts";
import type { Programme } from "../programme.ts";
import { mayTakePart } from "../programmes.policy.ts";
import { programmeAnswerOf, programmeParams } from "../programmes.schema.ts";
import { findHere, holdHere } from "../programmes.store.ts";
import { inProgramme } from "../writing.store.ts";

const questions: readonly Question[] = [
  {
    name: "who",
    label: "Who met?",
    kind: "radios",
    choices: [
      { value: "community", words: "The community side by itself" },
      { value: "statutory", words: "The service side by itself" },
      { value: "together", words: "Both sides" },
    ],
  },
  { name: "heldOn", label: "On which day?", kind: "date" },
  {
    name: "words",
    label: "What came of it?",
    hint: "What a side said by itself is read by that side and the broker, and by nobody else.",
    kind: "long",
  },
];

const drawn = { title: "Write down that people met", step: "meeting", button: "Keep this", questions } as const;

export const meetingFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/programmes/{programme}/meeting",
  summary: "The form that writes down that a side met, or both",
  practices: ["P37"],
  reads: { params: programmeParams },
  answers: programmeAnswerOf<{ readonly programme: Programme }>(),
  permit: mayTakePart,
  find: (tx, { params, actor }) => findHere(tx, params.programme, actor),
  answer: ({ programme }) => found({ programme }),
  page: ({ programme }, view) => partFormPage({ ...drawn, ...formShown(view), programme, problems: [] }),
});

export const meetingRoute = changeInPlace({
  path: "/{place}/programmes/{programme}/meeting",
  summary: "Write down that a side met by itself, or that both met",
  practices: ["P37"],
  reads: { params: programmeParams, body: z.strictObject(meetingFields) },
  permit: mayTakePart,
  find: (tx, { params, actor }) => holdHere(tx, params.programme, actor),
  decide: ({ programme, part }, { body, at }) => {
    const met = meetingOf(body, part, at.toISOString().slice(0, 10));
    return met.ok ? found({ programme, met: met.value }) : met;
  },
  save: async (tx, { programme, met }, { actor, place }) => {
    const by = { programmeId: programme.id, byId: actor.member?.personId ?? "" };
    await inProgramme(tx, programme, () => saveMeeting(tx, by, met));
    return savedIn(place, { programme, what: "programme.met", detail: { who: met.who } });
  },
  form: ({ typed, problems }, view, thing) =>
    partFormPage({ ...drawn, ...formShown(view), programme: thing?.programme, typed, problems }),
});
