import { z } from "zod";
import { takeTurn } from "../../../db/turn.ts";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { findPractitioner } from "../here.store.ts";
import type { PractitionerHere } from "../here.store.ts";
import { maySignSupervision } from "../networks.policy.ts";
import { leaderParams, networkAnswerOf } from "../networks.schema.ts";
import { partFormPage } from "../part-form.page.tsx";
import { supervisedFields, supervisedOf } from "../people.rules.ts";
import { saveSupervised } from "../people.store.ts";
import { peopleStep, personStep } from "../place-shown.ts";
import { dayOf, savedIn } from "../saved.ts";
const questions: readonly Question[] = [
  { name: "on", label: "On which day did you meet?", kind: "date" },
  { name: "minutes", label: "For how many minutes?", kind: "text" },
];

const drawing = (thing: PractitionerHere | undefined, attempt: Attempt, view: View) =>
  partFormPage({
    view,
    attempt,
    network: thing?.network,
    under: thing === undefined ? [peopleStep] : [peopleStep, personStep(thing.practitioner)],
    to: `people/${thing?.practitioner.id ?? ""}/supervised`,
    title: "Sign that you met for supervision",
    lead: "Never write what was said.",
    button: "Sign it",
    questions,
  });

export const supervisedFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/networks/{network}/people/{leader}/supervised",
  summary: "The form in which a supervisor signs that they met",
  practices: ["P39"],
  reads: { params: leaderParams },
  answers: networkAnswerOf<PractitionerHere>(),
  permit: maySignSupervision,
  find: (tx, { params }) => findPractitioner(tx, params),
  answer: ({ network, practitioner }) => found({ network, practitioner }),
  page: (thing, view) => drawing(thing, { typed: {}, problems: [] }, view),
});

export const supervisedRoute = changeInPlace({
  path: "/{place}/networks/{network}/people/{leader}/supervised",
  summary: "Sign, as their supervisor, that you met",
  practices: ["P39"],
  reads: { params: leaderParams, body: z.strictObject(supervisedFields) },
  permit: maySignSupervision,
  find: async (tx, { params }) => {
    await takeTurn(tx, "networks");
    return findPractitioner(tx, params);
  },
  decide: ({ practitioner }, { body, at }) => {
    const met = supervisedOf(body, { practitioner, today: dayOf({ at }) });
    return met.ok ? found({ ...met.value, supervisorId: practitioner.supervisorId ?? "" }) : met;
  },
  save: async (tx, decided, asked) => {
    const { network, leader } = asked.params;
    await saveSupervised(tx, { ...decided, practitionerId: leader }, dayOf(asked));
    return savedIn(asked.place, { network, id: leader, what: "network.supervised", to: `/people/${leader}` });
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
