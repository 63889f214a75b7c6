import { z } from "zod";
import { takeTurn } from "../../../db/turn.ts";
import type { Question } from "../../../design/index.ts";
import { choicesOf } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { incidentWords } from "../incident.ts";
import { findToChoose } from "../here.store.ts";
import type { Here, MemberToChoose } from "../here.store.ts";
import { leadFields, leadOf } from "../incident.rules.ts";
import { saveLead } from "../incidents.store.ts";
import { mayRunNetwork } from "../networks.policy.ts";
import { networkAnswerOf, networkParams } from "../networks.schema.ts";
import { partFormPage } from "../part-form.page.tsx";
import { dayOf, savedIn } from "../saved.ts";
type Choosing = Here & { readonly members: readonly MemberToChoose[] };

const questionsOf = (members: readonly MemberToChoose[]): readonly Question[] => [
  { name: "kind", label: "Lead on what?", kind: "radios", choices: choicesOf(incidentWords) },
  {
    name: "person",
    label: "Who leads?",
    kind: "select",
    choices: members.map(({ personId, name }) => ({ value: personId, words: name })),
  },
  { name: "daysToClose", label: "Within how many days is it closed?", kind: "text" },
];

const drawing = (thing: Choosing | undefined, attempt: Attempt, view: View) =>
  partFormPage({
    view,
    attempt,
    network: thing?.network,
    under: [],
    to: "leads",
    title: "Name a lead",
    button: "Name them",
    questions: questionsOf(thing?.members ?? []),
  });

export const leadsFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/networks/{network}/leads",
  summary: "The form that names who leads on safeguarding or incidents",
  practices: ["P41"],
  reads: { params: networkParams },
  answers: networkAnswerOf<Choosing>(),
  permit: mayRunNetwork,
  find: (tx, { params }) => findToChoose(tx, params.network),
  answer: ({ network, members }) => found({ network, members }),
  page: (thing, view) => drawing(thing, { typed: {}, problems: [] }, view),
});

export const leadsRoute = changeInPlace({
  path: "/{place}/networks/{network}/leads",
  summary: "Name who leads on safeguarding or incidents in a network, and within how many days each is closed",
  practices: ["P41"],
  reads: { params: networkParams, body: z.strictObject(leadFields) },
  permit: mayRunNetwork,
  find: async (tx, { params }) => {
    await takeTurn(tx, "networks");
    return findToChoose(tx, params.network);
  },
  decide: ({ members }, { body }) =>
    leadOf(
      body,
      members.map(({ personId }) => personId),
    ),
  save: async (tx, decided, asked) => {
    const { network } = asked.params;
    await saveLead(tx, { ...decided, networkId: network }, dayOf(asked));
    return savedIn(asked.place, { network, what: "network.lead-named", to: "/framework" });
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
