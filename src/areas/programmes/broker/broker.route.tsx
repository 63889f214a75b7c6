import { z } from "zod";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { canChoose, listPeopleToChoose } from "../choices.store.ts";
import type { Choosing, ToChoose } from "../choices.store.ts";
import { partFormPage } from "../part-form.page.tsx";
import { savedIn, formShown } from "../place-shown.ts";
import type { Programme } from "../programme.ts";
import { mayTakePart } from "../programmes.policy.ts";
import { findQuery, programmeAnswerOf, programmeParams } from "../programmes.schema.ts";
import { findHere, holdHere } from "../programmes.store.ts";
import { brokerFields, brokerOf } from "../putting.rules.ts";
import { savePut } from "../puts.store.ts";
import { inProgramme } from "../writing.store.ts";

const questionsOf = (people: readonly ToChoose[]): readonly Question[] => [
  { name: "person", label: "Whom do both sides trust?", kind: "select", choices: people },
  { name: "worksFor", label: "Where do they work?", hint: "For a service, or for a community.", kind: "text" },
  { name: "paidBy", label: "Who pays them for it, and how much?", kind: "text" },
];

const drawn = {
  title: "Suggest a broker",
  lead: "Somebody who carries words between the sides and speaks for neither. Both sides say yes first.",
  step: "broker",
  button: "Put it to both sides",
} as const;

interface Suggesting {
  readonly programme: Programme;
  readonly people: Choosing;
  readonly find: string;
}

export const brokerFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/programmes/{programme}/broker",
  summary: "The form that suggests a broker to both sides",
  practices: ["P37"],
  reads: { params: programmeParams, query: findQuery },
  answers: programmeAnswerOf<Suggesting>(),
  permit: mayTakePart,
  find: async (tx, { params, query: { find }, actor, place }) => {
    const here = await findHere(tx, params.programme, actor);
    return here && { ...here, find, people: await listPeopleToChoose(tx, { place, actor, find }) };
  },
  answer: ({ programme, people, find }) => found({ programme, people, find }),
  page: ({ programme, people: { choices, areMore }, find }, view) =>
    partFormPage({
      ...drawn,
      ...formShown(view),
      programme,
      above: { find, areMore, label: "Part of their name" },
      questions: questionsOf(choices),
      problems: [],
    }),
});

export const brokerRoute = changeInPlace({
  path: "/{place}/programmes/{programme}/broker",
  summary: "Suggest a broker to both sides",
  practices: ["P37"],
  reads: { params: programmeParams, body: z.strictObject(brokerFields) },
  permit: mayTakePart,
  find: async (tx, { params, body, actor, place }) => {
    const here = await holdHere(tx, params.programme, actor);
    const canBeAsked = z.uuid().safeParse(body.person).success && (await canChoose(tx, { place, actor }, body.person));
    return here && { ...here, canBeAsked, people: await listPeopleToChoose(tx, { place, actor }) };
  },
  decide: ({ programme, canBeAsked }, { body }) => {
    const asked = brokerOf(body, { programme, personIds: canBeAsked ? [body.person] : [] });
    return asked.ok ? found({ programme, asked: asked.value }) : asked;
  },
  save: async (tx, { programme, asked }, { actor, place, at }) => {
    const put = { kind: "broker", ...asked } as const;
    const byId = actor.member?.personId ?? "";
    const question = await inProgramme(tx, programme, () => savePut(tx, { programmeId: programme.id, put, byId, at }));
    return savedIn(place, {
      programme,
      what: "programme.put",
      detail: { question, kind: put.kind },
      to: `/answer?question=${question}`,
    });
  },
  form: ({ typed, problems }, view, thing) =>
    partFormPage({
      ...drawn,
      ...formShown(view),
      programme: thing?.programme,
      questions: questionsOf(thing?.people.choices ?? []),
      typed,
      problems,
    }),
});
