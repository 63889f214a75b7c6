import { z } from "zod";
import { takeTurn } from "../../../db/turn.ts";
import type { Question } from "../../../design/index.ts";
import { choicesOf } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { incidentWords } from "../incident.ts";
import { findHere } from "../here.store.ts";
import type { Here } from "../here.store.ts";
import { tellFields, toldOf } from "../incident.rules.ts";
import { saveIncident } from "../incidents.store.ts";
import { mayTellIncident } from "../networks.policy.ts";
import { networkAnswerOf, networkParams } from "../networks.schema.ts";
import { partFormPage } from "../part-form.page.tsx";
import { dayOf, savedIn, writingOf } from "../saved.ts";
const questions: readonly Question[] = [
  { name: "kind", label: "Which is it?", kind: "radios", choices: choicesOf(incidentWords) },
  {
    name: "words",
    label: "What happened?",
    hint: "Never the name of somebody who uses services. The lead asks you for it in private where it is needed.",
    kind: "long",
  },
  { name: "happenedOn", label: "On which day?", kind: "date" },
];

const drawing = (thing: Here | undefined, attempt: Attempt, view: View) =>
  partFormPage({
    view,
    attempt,
    network: thing?.network,
    under: [],
    to: "incidents",
    title: "Tell what went wrong",
    lead: "If somebody is in danger now, ring 999 first. This goes to one named person. Only they and the keepers of the place read it.",
    button: "Tell the lead",
    questions,
  });

export const tellIncidentFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/networks/{network}/incidents/tell",
  summary: "The form that tells a network’s lead what went wrong",
  practices: ["P41"],
  reads: { params: networkParams },
  answers: networkAnswerOf<Here>(),
  permit: mayTellIncident,
  find: (tx, { params }) => findHere(tx, params.network),
  answer: ({ network }) => found({ network }),
  page: (thing, view) => drawing(thing, { typed: {}, problems: [] }, view),
});

export const tellIncidentRoute = changeInPlace({
  path: "/{place}/networks/{network}/incidents",
  summary: "Tell what went wrong, or a worry about somebody’s safety, to the network’s named lead",
  practices: ["P41"],
  reads: { params: networkParams, body: z.strictObject(tellFields) },
  permit: mayTellIncident,
  find: async (tx, { params }) => {
    await takeTurn(tx, "networks");
    return findHere(tx, params.network);
  },
  decide: (thing, { body, at }) => toldOf(body, { ...thing, today: dayOf({ at }) }),
  save: async (tx, decided, asked) => {
    const { network } = asked.params;
    const id = await saveIncident(tx, { ...decided, networkId: network }, writingOf(asked));
    return savedIn(asked.place, { network, id, what: "network.incident-told", to: "/people?told=yes" });
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
