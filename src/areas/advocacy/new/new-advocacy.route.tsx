import { z } from "zod";
import { Questions, choicesOf, formPage, inOrderOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import {
  caseFields,
  caseOf,
  caseQuestions,
  findToChoose,
  keepAsking,
  openCase,
  usualAnswers,
} from "../../cases/index.ts";
import type { ToChoose } from "../../cases/index.ts";
import { becauseSource, becauseWords, becauses, wantedWords } from "../advocacy.ts";
import { mayAskForAdvocate } from "../advocacy.policy.ts";
import { needFields, needOf } from "../advocacy.rules.ts";
import { saveNeed, saveStep } from "../advocacy.store.ts";
import { formShown, trail } from "../place-shown.ts";

const none: ToChoose = { own: [], organisations: [], services: [], communities: [], answerBy: "", today: "" };

const questionsOf = (thing: ToChoose): readonly Question[] => [
  {
    name: "because",
    label: "Why do they need an advocate?",
    hint: "The law behind each stands below it. Check it against the current guidance.",
    kind: "radios",
    choices: becauses.map((value) => ({ value, words: becauseWords[value], hint: becauseSource[value] })),
  },
  { name: "gender", label: "Whom do they ask for?", kind: "radios", choices: choicesOf(wantedWords) },
  {
    name: "wishes",
    label: "What else do they ask of whoever it is?",
    hint: "That it is somebody of their community, or that it is not. No names.",
    kind: "text",
  },
  ...caseQuestions(thing),
  { name: "onDay", label: "On which day was it said?", hint: "Leave it empty for today.", kind: "date" },
];

const drawing = (thing: ToChoose, { typed, problems }: Attempt, view: View) => {
  const shown = formShown(view);
  const questions = questionsOf(thing);
  const inOrder = inOrderOf(questions, problems);
  return formPage(
    {
      ...shown,
      title: "Somebody needs an advocate",
      lead: "Ask the person first. Ask an organisation that gives advocates; the person stands there as waiting from today, and everybody concerned sees how long.",
      breadcrumbs: trail(shown.place),
      action: `/${shown.place.slug}/advocacy`,
      problems: inOrder,
      button: { words: "Ask for an advocate" },
    },
    <Questions questions={questions} typed={typed} language={shown.language} problems={inOrder} />,
  );
};

export const newAdvocacyFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/advocacy/new",
  summary: "The form that asks for an advocate for somebody who agreed",
  practices: ["P28"],
  answers: z
    .custom<ToChoose>()
    .transform(({ organisations }) => ({ organisations }))
    .pipe(z.object({ organisations: z.array(z.object({ id: z.string(), name: z.string() })).readonly() })),
  permit: mayAskForAdvocate,
  find: (tx, { actor, at }) => findToChoose(tx, actor, at),
  answer: ({ own, organisations, services, communities, answerBy, today }) =>
    found({ own, organisations, services, communities, answerBy, today }),
  page: (thing, view) => drawing(thing, { typed: { ...usualAnswers, gender: "any" }, problems: [] }, view),
});

export const newAdvocacyRoute = changeInPlace({
  path: "/{place}/advocacy",
  summary: "Ask for an advocate for somebody, under a pseudonym: they wait from that day, and it shows",
  practices: ["P28"],
  reads: { body: z.strictObject({ ...caseFields, ...needFields }) },
  permit: mayAskForAdvocate,
  find: (tx, { actor, at }) => findToChoose(tx, actor, at),
  decide: (thing, { body: { because, gender, wishes, onDay, ...sent } }) => {
    const written = caseOf(sent, thing);
    const need = needOf({ because, gender, wishes, onDay }, thing.today);
    if (!(written.ok && need.ok)) return wrong(...problemsOf(need, written));
    const opening = { ...written.value, kind: "advocacy" as const, pointer: "", answerBy: thing.answerBy };
    return found({ opening, need: need.value, today: thing.today });
  },
  save: async (tx, { opening, need, today }, { actor, place }) => {
    const by = actor.member?.personId ?? "";
    const id = await openCase(tx, opening, { by, today });
    await saveNeed(tx, need, id);
    const first = { did: "needed" as const, on: need.on, advocateId: null, words: "" };
    await saveStep(tx, first, { caseId: id, number: 1, ofId: opening.fromId, byId: by });
    await keepAsking(tx, { caseId: id, organisationId: opening.fromId, serviceId: opening.serviceId, by, today });
    return {
      id,
      path: `/${place.slug}/advocacy/${id}`,
      happened: { what: "advocacy.asked", subject: { kind: "case", id }, detail: { because: need.because } },
    };
  },
  form: (attempt, view, thing) => drawing(thing ?? none, attempt, view),
});
