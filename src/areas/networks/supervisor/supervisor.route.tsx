import { z } from "zod";
import { takeTurn } from "../../../db/turn.ts";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { findPractitioner } from "../here.store.ts";
import type { PractitionerHere } from "../here.store.ts";
import { mayCheckPractitioner } from "../networks.policy.ts";
import { leaderParams, networkAnswerOf } from "../networks.schema.ts";
import { partFormPage } from "../part-form.page.tsx";
import { assignFields, assignedOf } from "../people.rules.ts";
import { saveSupervision } from "../people.store.ts";
import { peopleStep, personStep } from "../place-shown.ts";
import { dayOf, savedIn } from "../saved.ts";

const questionsOf = ({ network }: PractitionerHere): readonly Question[] => [
  {
    name: "supervisor",
    label: "Who supervises them from today on?",
    hint: `The network’s limit is ${network.superviseesMost} people for each supervisor.`,
    kind: "radios",
    choices: network.supervisors
      .filter(({ personId, until }) => personId !== null && until === null)
      .map(({ id, name }) => ({ value: id, words: name ?? "" })),
  },
];

const drawing = (thing: PractitionerHere | undefined, attempt: Attempt, view: View) =>
  partFormPage({
    view,
    attempt,
    network: thing?.network,
    under: thing === undefined ? [peopleStep] : [peopleStep, personStep(thing.practitioner)],
    to: `people/${thing?.practitioner.id ?? ""}/supervisor`,
    title: "Say who supervises",
    button: "Keep this",
    questions: thing === undefined ? [] : questionsOf(thing),
  });

export const supervisorFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/networks/{network}/people/{leader}/supervisor",
  summary: "The form that says who supervises somebody",
  practices: ["P39"],
  reads: { params: leaderParams },
  answers: networkAnswerOf<PractitionerHere>(),
  permit: mayCheckPractitioner,
  find: (tx, { params }) => findPractitioner(tx, params),
  answer: ({ network, practitioner }) => found({ network, practitioner }),
  page: (thing, view) => drawing(thing, { typed: {}, problems: [] }, view),
});

export const supervisorRoute = changeInPlace({
  path: "/{place}/networks/{network}/people/{leader}/supervisor",
  summary: "Say who supervises somebody in a network from today on",
  practices: ["P39"],
  reads: { params: leaderParams, body: z.strictObject(assignFields) },
  permit: mayCheckPractitioner,
  find: async (tx, { params }) => {
    await takeTurn(tx, "networks");
    return findPractitioner(tx, params);
  },
  decide: ({ network, practitioner }, { body, at }) =>
    assignedOf(body, { practitioner, supervisors: network.supervisors, today: dayOf({ at }) }),
  save: async (tx, decided, asked) => {
    const { network, leader } = asked.params;
    await saveSupervision(tx, { ...decided, practitionerId: leader }, dayOf(asked));
    return savedIn(asked.place, { network, id: leader, what: "network.supervisor-named", to: `/people/${leader}` });
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
