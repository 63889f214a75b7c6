import { z } from "zod";
import { choicesOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { inProgramme, programmeParams } from "../../programmes/index.ts";
import { maySpeakForSide } from "../coproduction.policy.ts";
import { toldAnswerOf } from "../coproduction.schema.ts";
import { findTold, holdTold, saveTold } from "../coproduction.store.ts";
import type { ToldHere } from "../told-here.ts";
import { partFormPage } from "../part-form.page.tsx";
import { formShown, savedOf } from "../place-shown.ts";
import { tellingFields, tellingOf, typedOf } from "../telling.rules.ts";
import { changeKinds, changeWords, dimensionWords, dimensions, noWords } from "../told.ts";

const questions: readonly Question[] = [
  { name: "of", label: "Of which part do you tell?", kind: "radios", choices: choicesOf(dimensionWords) },
  {
    name: "serviceDoes",
    label: "Who of the service does what?",
    hint: "By the part they have, or by name where they agreed. Write “nobody” where nobody does.",
    kind: "long",
  },
  { name: "communityDoes", label: "Who of the community does what?", kind: "long" },
  {
    name: "servicePounds",
    label: "How much of the money does the service hold? In pounds",
    hint: "Such as 12,000. Write 0 for none, and leave it empty if you do not know.",
    kind: "text",
  },
  {
    name: "communityPounds",
    label: "How much of the money does the community hold? In pounds",
    hint: "What it decides about itself. Being paid for an hour is not holding money.",
    kind: "text",
  },
  {
    name: "noSaidBy",
    label: "Who can say no, so that it does not happen?",
    kind: "radios",
    choices: choicesOf(noWords),
  },
  ...changeKinds.map((kind): Question => ({
    name: kind,
    label: `What changed: ${changeWords[kind].toLowerCase()}?`,
    hint: "In how the service works, for more than one person. Leave it empty if nothing did.",
    kind: "long",
  })),
];

const tooEarly = "It is told once planning has begun. This programme is still getting ready.";

const drawing = (thing: ToldHere | undefined, attempt: Attempt, view: View) =>
  partFormPage({
    ...formShown(view),
    programme: thing?.programme,
    step: "tell",
    title: thing?.part === "statutory" ? "Tell it for the service side" : "Tell it for the community side",
    lead: "Tell what is so, and not what was hoped for. The other side tells it too, and both stand side by side.",
    button: "Keep this",
    because: thing?.programme.stage === 0 ? tooEarly : undefined,
    questions,
    ...attempt,
  });

export const tellFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/coproduction/{programme}/tell",
  summary: "The form on which somebody tells for their side who does what, holds the money and can say no",
  practices: ["P38"],
  reads: {
    params: programmeParams,
    query: z.object({ of: z.enum(dimensions).catch("commission").default("commission") }),
  },
  answers: toldAnswerOf<ToldHere & { readonly of: (typeof dimensions)[number] }>(),
  permit: maySpeakForSide,
  find: (tx, { params, actor }) => findTold(tx, { id: params.programme, actor }),
  answer: (thing, { query }) => found({ ...thing, of: query.of }),
  page: (thing, view) => {
    const last = thing.told.filter(({ dimension, side }) => dimension === thing.of && side === thing.part).at(-1);
    return drawing(
      thing,
      { typed: { of: thing.of, ...(last === undefined ? {} : typedOf(last)) }, problems: [] },
      view,
    );
  },
});

export const tellRoute = changeInPlace({
  path: "/{place}/coproduction/{programme}/tell",
  summary: "Tell one of the four for one’s own side; what was told before stays to be read",
  practices: ["P38"],
  reads: { params: programmeParams, body: z.strictObject(tellingFields) },
  permit: maySpeakForSide,
  find: (tx, { params, actor }) => holdTold(tx, { id: params.programme, actor }),
  decide: ({ programme, part }, { body }) => {
    if (programme.stage === 0 || part === null || part === "broker") return wrong({ field: "of", words: tooEarly });
    const telling = tellingOf(body);
    return telling.ok ? found({ programme, telling: { ...telling.value, side: part } }) : telling;
  },
  save: async (tx, { programme, telling }, { actor, place, at }) => {
    const by = { programmeId: programme.id, byId: actor.member?.personId ?? "", on: at.toISOString().slice(0, 10) };
    await inProgramme(tx, programme, () => saveTold(tx, { ...telling, ...by }));
    const detail = { of: telling.dimension, side: telling.side };
    return savedOf({ place, programme }, { what: "programme.told", detail, to: `#${telling.dimension}` });
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
