import { z } from "zod";
import { takeTurn } from "../../../db/turn.ts";
import type { Question } from "../../../design/index.ts";
import { choicesOf } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { checkWords } from "../network.ts";
import { findPractitioner } from "../here.store.ts";
import type { PractitionerHere } from "../here.store.ts";
import { mayCheckPractitioner } from "../networks.policy.ts";
import { leaderParams, networkAnswerOf } from "../networks.schema.ts";
import { partFormPage } from "../part-form.page.tsx";
import { checkFields, checkOf } from "../people.rules.ts";
import { saveCheck } from "../people.store.ts";
import { peopleStep, personStep } from "../place-shown.ts";
import { dayOf, savedIn, writingOf } from "../saved.ts";
const questions: readonly Question[] = [
  { name: "kind", label: "What did you look at?", kind: "radios", choices: choicesOf(checkWords) },
  {
    name: "words",
    label: "What does it say?",
    hint: "Who issued it and its number; for a scope of practice, what they may do and where they stop. Nothing else of the paper.",
    kind: "long",
  },
  { name: "from", label: "The first day it covers", kind: "date" },
  { name: "until", label: "The last day it covers", kind: "date" },
];

const drawing = (thing: PractitionerHere | undefined, attempt: Attempt, view: View) =>
  partFormPage({
    view,
    attempt,
    network: thing?.network,
    under: thing === undefined ? [peopleStep] : [peopleStep, personStep(thing.practitioner)],
    to: `people/${thing?.practitioner.id ?? ""}/check`,
    title: "Write down a check",
    lead: "Only what you saw yourself. After its last day nobody can write down clinical hours.",
    button: "I saw it",
    questions,
  });

export const checkFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/networks/{network}/people/{leader}/check",
  summary: "The form for a check of somebody in a network",
  practices: ["P41"],
  reads: { params: leaderParams },
  answers: networkAnswerOf<PractitionerHere>(),
  permit: mayCheckPractitioner,
  find: (tx, { params }) => findPractitioner(tx, params),
  answer: ({ network, practitioner }) => found({ network, practitioner }),
  page: (thing, view) => drawing(thing, { typed: {}, problems: [] }, view),
});

export const checkRoute = changeInPlace({
  path: "/{place}/networks/{network}/people/{leader}/check",
  summary: "Write down a scope of practice, an insurance, a DBS check or a registration, with its last day",
  practices: ["P41"],
  reads: { params: leaderParams, body: z.strictObject(checkFields) },
  permit: mayCheckPractitioner,
  find: async (tx, { params }) => {
    await takeTurn(tx, "networks");
    return findPractitioner(tx, params);
  },
  decide: (_thing, { body, at }) => checkOf(body, dayOf({ at })),
  save: async (tx, decided, asked) => {
    const { network, leader } = asked.params;
    await saveCheck(tx, { ...decided, practitionerId: leader }, writingOf(asked));
    return savedIn(asked.place, { network, id: leader, what: "network.checked", to: `/people/${leader}` });
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
