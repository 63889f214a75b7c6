import { z } from "zod";
import { readText } from "../../../nouns/name.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { caseFormPage } from "../case-form.page.tsx";
import { pointerQuestions } from "../case/pointer.page.ts";
import { mayHoldCase } from "../cases.policy.ts";
import { caseParams } from "../cases.schema.ts";
import { findCaseHere } from "../here.store.ts";
import { savedIn } from "../saved.ts";
import { savePointer } from "../writing.store.ts";

const charactersMax = 200;

export const pointerRoute = changeInPlace({
  path: "/{place}/cases/{case}/pointer",
  summary: "Say where the care record is, for those who have a right to it: never what stands in it",
  practices: ["P17"],
  reads: {
    params: caseParams,
    body: z.strictObject({ pointer: z.string().max(20_000).default("").describe("Which system, which number there.") }),
  },
  permit: mayHoldCase,
  find: (tx, { actor, at, params }) => findCaseHere(tx, { actor, at, id: params.case }),
  decide: (_here, { body }) => readText(body.pointer, { field: "pointer", charactersMax }),
  save: async (tx, pointer, { place, params }) => {
    await savePointer(tx, params.case, pointer);
    return savedIn(place, { id: params.case, what: "case.record-pointed-to" });
  },
  form: (attempt, view, here) =>
    caseFormPage({
      view,
      attempt,
      about: here?.one,
      to: `${here?.one.id ?? ""}/pointer`,
      title: "Where is the care record?",
      button: "Keep it",
      questions: pointerQuestions,
    }),
});
