import { z } from "zod";
import { takeTurn } from "../../../db/turn.ts";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { findToChoose } from "../here.store.ts";
import type { Here, MemberToChoose } from "../here.store.ts";
import { mayRunNetwork } from "../networks.policy.ts";
import { networkAnswerOf, networkParams } from "../networks.schema.ts";
import { nothingTyped, partFormPage } from "../part-form.page.tsx";
import { supervisorFields, supervisorOf } from "../people.rules.ts";
import { saveSupervisor } from "../people.store.ts";
import { peopleStep } from "../place-shown.ts";
import { dayOf, savedIn, writingOf } from "../saved.ts";

type Choosing = Here & { readonly members: readonly MemberToChoose[] };

const questionsOf = (members: readonly MemberToChoose[]): readonly Question[] => [
  {
    name: "person",
    label: "Who supervises?",
    kind: "select",
    choices: members.map(({ personId, name }) => ({ value: personId, words: name })),
  },
  { name: "since", label: "Since which day?", kind: "date" },
];

const drawing = (thing: Choosing | undefined, attempt: Attempt, view: View) =>
  partFormPage({
    view,
    attempt,
    network: thing?.network,
    under: [peopleStep],
    to: "supervisors",
    title: "Add a supervisor",
    button: "Add them",
    questions: questionsOf(thing?.members ?? []),
  });

export const supervisorsFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/networks/{network}/supervisors",
  summary: "The form that adds a supervisor to a network",
  practices: ["P39"],
  reads: { params: networkParams },
  answers: networkAnswerOf<Choosing>(),
  permit: mayRunNetwork,
  find: (tx, { params }) => findToChoose(tx, params.network),
  answer: ({ network, members }) => found({ network, members }),
  page: (thing, view) => drawing(thing, nothingTyped, view),
});

export const supervisorsRoute = changeInPlace({
  path: "/{place}/networks/{network}/supervisors",
  summary: "Add somebody who supervises in a network",
  practices: ["P39"],
  reads: { params: networkParams, body: z.strictObject(supervisorFields) },
  permit: mayRunNetwork,
  find: async (tx, { params }) => {
    await takeTurn(tx, "networks");
    return findToChoose(tx, params.network);
  },
  decide: (thing, { body, at }) => supervisorOf(body, { ...thing, today: dayOf({ at }) }),
  save: async (tx, added, asked) => {
    const { network } = asked.params;
    const id = await saveSupervisor(tx, { ...added, networkId: network }, writingOf(asked));
    return savedIn(asked.place, { network, id, what: "network.supervisor-added", to: "/people#supervisors" });
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
