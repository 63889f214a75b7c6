import { z } from "zod";
import { takeTurn } from "../../../db/turn.ts";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { findIncident } from "../here.store.ts";
import type { IncidentHere } from "../here.store.ts";
import { closeFields, learnedOf } from "../incident.rules.ts";
import { saveClosed } from "../incidents.store.ts";
import { mayCloseIncident } from "../networks.policy.ts";
import { incidentParams, networkAnswerOf } from "../networks.schema.ts";
import { partFormPage } from "../part-form.page.tsx";
import { incidentsStep } from "../place-shown.ts";
import { savedIn, writingOf } from "../saved.ts";
const questions: readonly Question[] = [
  { name: "learned", label: "What was done, and what was learned?", kind: "long" },
];

const drawing = (thing: IncidentHere | undefined, attempt: Attempt, view: View) =>
  partFormPage({
    view,
    attempt,
    network: thing?.network,
    under: [incidentsStep],
    to: `incidents/${thing?.incident.id ?? ""}/close`,
    title: "Close it, with what was learned",
    button: "Close it",
    questions,
  });

export const closeIncidentFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/networks/{network}/incidents/{incident}/close",
  summary: "The form that closes what went wrong",
  practices: ["P41"],
  reads: { params: incidentParams },
  answers: networkAnswerOf<IncidentHere>(),
  permit: mayCloseIncident,
  find: (tx, { params }) => findIncident(tx, params),
  answer: ({ network, incident }) => found({ network, incident }),
  page: (thing, view) => drawing(thing, { typed: {}, problems: [] }, view),
});

export const closeIncidentRoute = changeInPlace({
  path: "/{place}/networks/{network}/incidents/{incident}/close",
  summary: "Close what went wrong, with what was done and learned",
  practices: ["P41"],
  reads: { params: incidentParams, body: z.strictObject(closeFields) },
  permit: mayCloseIncident,
  find: async (tx, { params }) => {
    await takeTurn(tx, "networks");
    return findIncident(tx, params);
  },
  decide: (_thing, { body }) => learnedOf(body),
  save: async (tx, decided, asked) => {
    const { network, incident } = asked.params;
    await saveClosed(tx, { incidentId: incident, learned: decided }, writingOf(asked));
    return savedIn(asked.place, {
      network,
      id: incident,
      what: "network.incident-closed",
      to: `/incidents/${incident}`,
    });
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
