import { z } from "zod";
import { takeTurn } from "../../../db/turn.ts";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { findPractitioner } from "../here.store.ts";
import type { PractitionerHere } from "../here.store.ts";
import { maySpeakFor } from "../networks.policy.ts";
import { leaderParams, networkAnswerOf } from "../networks.schema.ts";
import { partFormPage } from "../part-form.page.tsx";
import { didFields, didOf } from "../people.rules.ts";
import { saveDid } from "../people.store.ts";
import { peopleStep, personStep } from "../place-shown.ts";
import { dayOf, savedIn } from "../saved.ts";
const questions: readonly Question[] = [
  {
    name: "asked",
    label: "May we write down what you already do?",
    kind: "radios",
    choices: [
      { value: "told", words: "Yes" },
      { value: "rather-not", words: "I would rather not" },
    ],
  },
  {
    name: "did",
    label: "What do you already do for people here, and since when?",
    hint: "In your own words. People you listen to, rites, visits, teaching, work, languages.",
    kind: "long",
  },
  {
    name: "on",
    label: "If this was asked before today, on paper: on which day?",
    hint: "Leave it empty for today. A course begins on that day or after it.",
    kind: "date",
  },
];

const drawing = (thing: PractitionerHere | undefined, attempt: Attempt, view: View) =>
  partFormPage({
    view,
    attempt,
    network: thing?.network,
    under: thing === undefined ? [peopleStep] : [peopleStep, personStep(thing.practitioner)],
    to: `people/${thing?.practitioner.id ?? ""}/did`,
    title: "What you already do",
    lead: "Before any course. The course builds on this, and does not begin at nothing.",
    button: "Keep this",
    questions,
  });

export const didFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/networks/{network}/people/{leader}/did",
  summary: "The form for what somebody already did before any course",
  practices: ["P39"],
  reads: { params: leaderParams },
  answers: networkAnswerOf<PractitionerHere>(),
  permit: maySpeakFor,
  find: (tx, { params }) => findPractitioner(tx, params),
  answer: ({ network, practitioner }) => found({ network, practitioner }),
  page: (thing, view) =>
    drawing(
      thing,
      { typed: { asked: thing.practitioner.didAsked ?? "", did: thing.practitioner.did }, problems: [] },
      view,
    ),
});

export const didRoute = changeInPlace({
  path: "/{place}/networks/{network}/people/{leader}/did",
  summary: "Write down what somebody already did, in their own words, or that they would rather not tell",
  practices: ["P39"],
  reads: { params: leaderParams, body: z.strictObject(didFields) },
  permit: maySpeakFor,
  find: async (tx, { params }) => {
    await takeTurn(tx, "networks");
    return findPractitioner(tx, params);
  },
  decide: (_thing, { body, at }) => didOf(body, dayOf({ at })),
  save: async (tx, decided, asked) => {
    const { network, leader } = asked.params;
    await saveDid(tx, { ...decided, practitionerId: leader });
    return savedIn(asked.place, { network, id: leader, what: "network.did-told", to: `/people/${leader}` });
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
