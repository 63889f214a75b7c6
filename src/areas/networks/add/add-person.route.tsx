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
import { addFields, addedOf } from "../people.rules.ts";
import { savePractitioner } from "../people.store.ts";
import { peopleStep } from "../place-shown.ts";
import { dayOf, savedIn, writingOf } from "../saved.ts";

type Choosing = Here & { readonly members: readonly MemberToChoose[] };

const questionsOf = (members: readonly MemberToChoose[]): readonly Question[] => [
  {
    name: "person",
    label: "Who is it, if they have an account here?",
    kind: "select",
    choices: [
      { value: "", words: "They have no account" },
      ...members.map(({ personId, name }) => ({ value: personId, words: name })),
    ],
  },
  { name: "name", label: "If they have no account: their name", kind: "text" },
  { name: "since", label: "Since which day are they in the network?", kind: "date" },
];

const drawing = (thing: Choosing | undefined, attempt: Attempt, view: View) =>
  partFormPage({
    view,
    attempt,
    network: thing?.network,
    under: [peopleStep],
    to: "people",
    title: "Add somebody to the network",
    lead: "Nobody is shown to the public until they say yes themselves.",
    button: "Add them",
    questions: questionsOf(thing?.members ?? []),
  });

export const addPersonFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/networks/{network}/people/add",
  summary: "The form that adds somebody to a network",
  practices: ["P39"],
  reads: { params: networkParams },
  answers: networkAnswerOf<Choosing>(),
  permit: mayRunNetwork,
  find: (tx, { params }) => findToChoose(tx, params.network),
  answer: ({ network, members }) => found({ network, members }),
  page: (thing, view) => drawing(thing, nothingTyped, view),
});

export const addPersonRoute = changeInPlace({
  path: "/{place}/networks/{network}/people",
  summary: "Add somebody to a network, by account or by name",
  practices: ["P39"],
  reads: { params: networkParams, body: z.strictObject(addFields) },
  permit: mayRunNetwork,
  find: async (tx, { params }) => {
    await takeTurn(tx, "networks");
    return findToChoose(tx, params.network);
  },
  decide: (thing, { body, at }) => addedOf(body, { ...thing, today: dayOf({ at }) }),
  save: async (tx, added, asked) => {
    const { network } = asked.params;
    const id = await savePractitioner(tx, { ...added, networkId: network }, writingOf(asked));
    return savedIn(asked.place, { network, id, what: "network.person-added", to: `/people/${id}` });
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
