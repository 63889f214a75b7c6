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
import { shownFields, shownOf } from "../people.rules.ts";
import { saveShown } from "../people.store.ts";
import { peopleStep, personStep } from "../place-shown.ts";
import { dayOf, savedIn } from "../saved.ts";
const questions: readonly Question[] = [
  {
    name: "shown",
    label: "Should everybody be able to read your name on the page of this network?",
    hint: "You can say otherwise at any time, and it is taken off at once.",
    kind: "radios",
    choices: [
      { value: "yes", words: "Yes, show my name" },
      { value: "no", words: "No" },
    ],
  },
];

const drawing = (thing: PractitionerHere | undefined, attempt: Attempt, view: View) =>
  partFormPage({
    view,
    attempt,
    network: thing?.network,
    under: thing === undefined ? [peopleStep] : [peopleStep, personStep(thing.practitioner)],
    to: `people/${thing?.practitioner.id ?? ""}/shown`,
    title: "Your name on the public page",
    lead: "To be of a network can say which faith or community somebody is of. Only you say yes to that.",
    button: "Keep this",
    questions,
  });

export const shownFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/networks/{network}/people/{leader}/shown",
  summary: "The form in which somebody agrees to be shown on the page of their network, or not",
  practices: ["P39"],
  reads: { params: leaderParams },
  answers: networkAnswerOf<PractitionerHere>(),
  permit: maySpeakFor,
  find: (tx, { params }) => findPractitioner(tx, params),
  answer: ({ network, practitioner }) => found({ network, practitioner }),
  page: (thing, view) =>
    drawing(thing, { typed: { shown: thing.practitioner.shownSince === null ? "no" : "yes" }, problems: [] }, view),
});

export const shownRoute = changeInPlace({
  path: "/{place}/networks/{network}/people/{leader}/shown",
  summary: "Agree to be shown on the public page of a network, or take that back",
  practices: ["P39"],
  reads: { params: leaderParams, body: z.strictObject(shownFields) },
  permit: maySpeakFor,
  find: async (tx, { params }) => {
    await takeTurn(tx, "networks");
    return findPractitioner(tx, params);
  },
  decide: ({ practitioner }, { body, actor }) => {
    const said = shownOf(body);
    if (!said.ok) return said;
    const isOwn = actor.member !== null && actor.member.personId === practitioner.personId;
    const how: "own" | "paper" = isOwn ? "own" : "paper";
    return found(said.value === "yes" ? how : null);
  },
  save: async (tx, decided, asked) => {
    const { network, leader } = asked.params;
    await saveShown(tx, { practitionerId: leader, how: decided }, dayOf(asked));
    return savedIn(asked.place, { network, id: leader, what: "network.shown-said", to: `/people/${leader}` });
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
