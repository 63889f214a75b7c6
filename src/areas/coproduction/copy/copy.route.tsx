import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import type { Question } from "../../../design/index.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { inProgramme, listProgrammes, programmeParams } from "../../programmes/index.ts";
import type { ProgrammeListed } from "../../programmes/index.ts";
import { saveCopy } from "../copies.store.ts";
import { mayTakePart } from "../coproduction.policy.ts";
import { toldAnswerOf } from "../coproduction.schema.ts";
import { findTold, holdTold } from "../coproduction.store.ts";
import type { ToldHere } from "../told-here.ts";
import { copyFields, copyOf } from "../following.rules.ts";
import { partFormPage } from "../part-form.page.tsx";
import { formShown, savedOf } from "../place-shown.ts";

interface Following extends ToldHere {
  readonly origins: readonly ProgrammeListed[];
  readonly isCopy: boolean;
}

const originsMax = 500;

async function withOrigins(tx: Tx, here: ToldHere | undefined, actor: Actor): Promise<Following | undefined> {
  if (here === undefined) return undefined;
  const origins = (await listProgrammes(tx, actor, { limit: originsMax })).filter(({ id }) => id !== here.programme.id);
  return { ...here, origins, isCopy: here.copy !== null };
}

const questionsOf = (thing: Following | undefined): readonly Question[] => [
  {
    name: "origin",
    label: "Which programme of this place does it follow?",
    hint: "Leave it empty if the other one is in another place.",
    kind: "select",
    choices: (thing?.origins ?? []).map(({ id, name }) => ({ value: id, words: name })),
  },
  { name: "elsewhere", label: "Or what is the programme in another place called?", kind: "text" },
  { name: "elsewherePlace", label: "In which place is that?", kind: "text" },
  {
    name: "measured",
    label: "What was measured of it so far, by whom and when?",
    hint: "Leave it empty if nothing was measured.",
    kind: "long",
  },
];

const becauseOf = (thing: Following | undefined): string | undefined => {
  if (thing === undefined) return undefined;
  if (thing.isCopy) return "It is written down already which programme this one follows.";
  return thing.programme.stage === 0
    ? undefined
    : "It can be said while a programme is getting ready. This one is past that: go back to getting ready first.";
};

const drawing = (thing: Following | undefined, attempt: Attempt, view: View) =>
  partFormPage({
    ...formShown(view),
    programme: thing?.programme,
    step: "copy",
    title: "Say that it follows another programme",
    lead: "What they did can be taken over. That people trust each other cannot: this programme gets ready by itself.",
    button: "Write it down",
    because: becauseOf(thing),
    questions: questionsOf(thing),
    ...attempt,
  });

export const copyFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/coproduction/{programme}/copy",
  summary: "The form that says which programme this one follows",
  practices: ["P42"],
  reads: { params: programmeParams },
  answers: toldAnswerOf<Following>(),
  permit: mayTakePart,
  find: async (tx, { params, actor }) => withOrigins(tx, await findTold(tx, { id: params.programme, actor }), actor),
  answer: (thing) => found(thing),
  page: (thing, view) => drawing(thing, { typed: {}, problems: [] }, view),
});

export const copyRoute = changeInPlace({
  path: "/{place}/coproduction/{programme}/copy",
  summary: "Say, while it gets ready, which programme this one follows; it gets ready by itself all the same",
  practices: ["P42"],
  reads: { params: programmeParams, body: z.strictObject(copyFields) },
  permit: mayTakePart,
  find: async (tx, { params, actor }) => withOrigins(tx, await holdTold(tx, { id: params.programme, actor }), actor),
  decide: (thing, { body }) => {
    const copy = copyOf(body, thing);
    return copy.ok ? found({ programme: thing.programme, copy: copy.value }) : copy;
  },
  save: async (tx, { programme, copy }, { actor, place, at }) => {
    const by = { programmeId: programme.id, byId: actor.member?.personId ?? "", today: at.toISOString().slice(0, 10) };
    await inProgramme(tx, programme, () => saveCopy(tx, copy, by));
    return savedOf({ place, programme }, { what: "programme.follows", to: "#follows" });
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
