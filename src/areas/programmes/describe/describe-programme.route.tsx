import { z } from "zod";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { firstPageFields, firstPageOf } from "../beginning.rules.ts";
import { partFormPage } from "../part-form.page.tsx";
import { savedIn, formShown } from "../place-shown.ts";
import type { Programme } from "../programme.ts";
import { mayChangeFirstPage } from "../programmes.policy.ts";
import { programmeAnswerOf, programmeParams } from "../programmes.schema.ts";
import { findHere, holdHere } from "../programmes.store.ts";
import { inProgramme, saveFirstPage } from "../writing.store.ts";

const questions: readonly Question[] = [
  { name: "name", label: "What do you call it?", kind: "text" },
  { name: "concern", label: "What is it about, in your own words?", kind: "long" },
  { name: "hourPounds", label: "What does an hour count as that nobody paid, in pounds?", kind: "text" },
];

const drawn = { title: "Change the first page", step: "describe", button: "Keep this", questions } as const;

export const describeProgrammeFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/programmes/{programme}/describe",
  summary: "The form that changes the first page of a programme",
  practices: ["P37"],
  reads: { params: programmeParams },
  answers: programmeAnswerOf<{ readonly programme: Programme }>(),
  permit: mayChangeFirstPage,
  find: (tx, { params, actor }) => findHere(tx, params.programme, actor),
  answer: ({ programme }) => found({ programme }),
  page: ({ programme }, view) =>
    partFormPage({
      ...drawn,
      ...formShown(view),
      programme,
      typed: {
        name: programme.name,
        concern: programme.concern,
        hourPounds: (programme.hourPence / 100).toFixed(2),
      },
      problems: [],
    }),
});

export const describeProgrammeRoute = changeInPlace({
  path: "/{place}/programmes/{programme}/describe",
  summary: "Change the first page of a programme",
  practices: ["P37"],
  reads: { params: programmeParams, body: z.strictObject(firstPageFields) },
  permit: mayChangeFirstPage,
  find: (tx, { params, actor }) => holdHere(tx, params.programme, actor),
  decide: ({ programme }, { body }) => {
    const page = firstPageOf(body);
    return page.ok ? found({ programme, page: page.value }) : page;
  },
  save: async (tx, { programme, page }, { place }) => {
    await inProgramme(tx, programme, () => saveFirstPage(tx, programme.id, page));
    return savedIn(place, { programme, what: "programme.described" });
  },
  form: ({ typed, problems }, view, thing) =>
    partFormPage({ ...drawn, ...formShown(view), programme: thing?.programme, typed, problems }),
});
