import { z } from "zod";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { partFormPage } from "../part-form.page.tsx";
import { savedIn, formShown } from "../place-shown.ts";
import { charterFields, charterOf } from "../preparing.rules.ts";
import type { Programme } from "../programme.ts";
import { mayTakePart } from "../programmes.policy.ts";
import { programmeAnswerOf, programmeParams } from "../programmes.schema.ts";
import { findHere, holdHere } from "../programmes.store.ts";
import { savePut } from "../puts.store.ts";
import { inProgramme } from "../writing.store.ts";

const questions: readonly Question[] = [
  { name: "open", label: "What is open?", hint: "What people can still change.", kind: "long" },
  { name: "fixed", label: "What is fixed, and who says so?", kind: "long" },
  { name: "whoDecides", label: "Who decides what?", kind: "long" },
  { name: "disagree", label: "What do we do when we do not agree?", kind: "long" },
  { name: "recognised", label: "How are people thanked, paid and credited?", kind: "long" },
];

const drawn = {
  title: "Write the charter",
  lead: "What both sides can call theirs. It holds once both have said yes; every version is kept.",
  step: "charter",
  button: "Put it to both sides",
  questions,
} as const;

/** The newest version there is, to write on. */
const newest = ({ puts }: Programme): Readonly<Record<string, string>> =>
  puts.flatMap((put) => (put.kind === "charter" ? [{ ...put.content }] : [])).at(-1) ?? {};

export const charterFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/programmes/{programme}/charter",
  summary: "The form that writes the charter of the shared space, or its next version",
  practices: ["P37"],
  reads: { params: programmeParams },
  answers: programmeAnswerOf<{ readonly programme: Programme }>(),
  permit: mayTakePart,
  find: (tx, { params, actor }) => findHere(tx, params.programme, actor),
  answer: ({ programme }) => found({ programme }),
  page: ({ programme }, view) =>
    partFormPage({ ...drawn, ...formShown(view), programme, typed: newest(programme), problems: [] }),
});

export const charterRoute = changeInPlace({
  path: "/{place}/programmes/{programme}/charter",
  summary: "Put a version of the charter to both sides",
  practices: ["P37"],
  reads: { params: programmeParams, body: z.strictObject(charterFields) },
  permit: mayTakePart,
  find: (tx, { params, actor }) => holdHere(tx, params.programme, actor),
  decide: ({ programme }, { body }) => {
    const content = charterOf(body);
    return content.ok ? found({ programme, content: content.value }) : content;
  },
  save: async (tx, { programme, content }, { actor, place, at }) => {
    const byId = actor.member?.personId ?? "";
    const put = { kind: "charter", content } as const;
    const question = await inProgramme(tx, programme, () => savePut(tx, { programmeId: programme.id, put, byId, at }));
    return savedIn(place, {
      programme,
      what: "programme.put",
      detail: { question, kind: put.kind },
      to: `/answer?question=${question}`,
    });
  },
  form: ({ typed, problems }, view, thing) =>
    partFormPage({ ...drawn, ...formShown(view), programme: thing?.programme, typed, problems }),
});
