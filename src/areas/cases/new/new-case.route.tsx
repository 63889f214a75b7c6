import { z } from "zod";
import { choicesOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { conditionWords, helpedByWords } from "../case.ts";
import { caseFormPage, nothingTyped } from "../case-form.page.tsx";
import { caseFields, caseOf } from "../case.rules.ts";
import { mayAskForSupport } from "../cases.policy.ts";
import { keepAsking } from "../helped/given.store.ts";
import { findToChoose } from "../here.store.ts";
import type { ToChoose } from "../here.store.ts";
import { savedIn } from "../saved.ts";
import { openCase } from "../writing.store.ts";

const listed = (ones: readonly { readonly id: string; readonly name: string }[], none: string) => [
  { value: "", words: none },
  ...ones.map(({ id, name }) => ({ value: id, words: name })),
];

const questionsOf = ({ own, organisations, services, communities }: ToChoose): readonly Question[] => [
  ...(own.length > 1
    ? [
        {
          name: "from",
          label: "For which organisation do you ask?",
          kind: "select" as const,
          choices: listed(own, "Choose"),
        },
      ]
    : []),
  { name: "holder", label: "Who do you ask to help?", kind: "select", choices: listed(organisations, "Choose") },
  {
    name: "asks",
    label: "What does the person ask for?",
    hint: "In their words. No name, number or address.",
    kind: "long",
  },
  {
    name: "agreed",
    label: "Did the person agree that you send this?",
    kind: "radios",
    choices: [
      { value: "yes", words: "Yes" },
      { value: "no", words: "No, or I did not ask" },
    ],
  },
  {
    name: "tellsBack",
    label: "Do they agree that you hear what came of it?",
    kind: "radios",
    choices: [
      { value: "yes", words: "Yes" },
      { value: "no", words: "No" },
    ],
  },
  {
    name: "language",
    label: "Which language do they like to speak?",
    hint: "Leave empty if they did not say.",
    kind: "text",
  },
  { name: "service", label: "Which service?", kind: "select", choices: listed(services, "They choose") },
  { name: "helpedBy", label: "Who helped them to ask?", kind: "select", choices: choicesOf(helpedByWords) },
  { name: "condition", label: "What is it about?", kind: "select", choices: choicesOf(conditionWords) },
  {
    name: "community",
    label: "Which community do they say they belong to?",
    kind: "select",
    choices: listed(communities, "Not asked, or not said"),
  },
  {
    name: "deprivation",
    label: "Tenth of neighbourhoods, 1 to 10",
    hint: "1: the most deprived. Leave empty if you do not know.",
    kind: "text",
  },
  {
    name: "match",
    label: "A word or two that only they would choose",
    hint: "So that two who ask for them notice it. It is not kept, only a mark made of it.",
    kind: "text",
  },
];

const none: ToChoose = { own: [], organisations: [], services: [], communities: [], answerBy: "", today: "" };
const usual: Attempt["typed"] = { helpedBy: "vcso", condition: "not-said" };

const drawing = (thing: ToChoose | undefined, attempt: Attempt, view: View) =>
  caseFormPage({
    view,
    attempt,
    to: "",
    title: "Ask for help with somebody",
    lead: "Ask the person first. They stand here under a name that says nothing about them, and you are told by a day whether help comes.",
    button: "Send it",
    questions: questionsOf(thing ?? none),
  });

export const newCaseFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/cases/new",
  summary: "The form by which a worker, with the person’s yes, asks an organisation for help",
  practices: ["P14", "P17"],
  answers: z
    .custom<ToChoose>()
    .transform(({ organisations }) => ({ organisations }))
    .pipe(z.object({ organisations: z.array(z.object({ id: z.string(), name: z.string() })).readonly() })),
  permit: mayAskForSupport,
  find: (tx, { actor, at }) => findToChoose(tx, actor, at),
  answer: ({ own, organisations, services, communities, answerBy, today }) =>
    found({ own, organisations, services, communities, answerBy, today }),
  page: (thing, view) => drawing(thing, { ...nothingTyped, typed: usual }, view),
});

export const newCaseRoute = changeInPlace({
  path: "/{place}/cases",
  summary: "Ask an organisation for help with somebody, who agreed to it: under a pseudonym, with a day for the answer",
  practices: ["P14", "P17"],
  reads: { body: z.strictObject(caseFields) },
  permit: mayAskForSupport,
  find: (tx, { actor, at }) => findToChoose(tx, actor, at),
  decide: (thing, { body }) => {
    const written = caseOf(body, thing);
    return written.ok
      ? found({
          ...written.value,
          kind: "referral" as const,
          pointer: "",
          answerBy: thing.answerBy,
          today: thing.today,
        })
      : written;
  },
  save: async (tx, { today, ...opening }, { actor, place }) => {
    const by = actor.member?.personId ?? "";
    const id = await openCase(tx, opening, { by, today });
    await keepAsking(tx, { caseId: id, organisationId: opening.fromId, serviceId: opening.serviceId, by, today });
    return savedIn(place, { id, what: "case.asked", detail: { kind: opening.kind } });
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
