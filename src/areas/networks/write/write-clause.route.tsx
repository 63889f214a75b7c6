import { z } from "zod";
import { takeTurn } from "../../../db/turn.ts";
import type { Question } from "../../../design/index.ts";
import { choicesOf } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { aboutWords } from "../framework.ts";
import { clauseFields, clauseOf } from "../framework.rules.ts";
import { saveClause } from "../framework.store.ts";
import { findHere } from "../here.store.ts";
import type { Here } from "../here.store.ts";
import { mayWriteFramework } from "../networks.policy.ts";
import { networkAnswerOf, networkParams } from "../networks.schema.ts";
import { partFormPage } from "../part-form.page.tsx";
import { frameworkStep } from "../place-shown.ts";
import { dayOf, savedIn, writingOf } from "../saved.ts";
const questions: readonly Question[] = [
  { name: "about", label: "What is it about?", kind: "select", choices: choicesOf(aboutWords) },
  { name: "title", label: "What is the clause called?", kind: "text" },
  {
    name: "words",
    label: "What does the clause say?",
    hint: "In plain words: who does what, by when, and what happens if not.",
    kind: "long",
  },
  { name: "reviewOn", label: "By which day do both sides look at it again?", kind: "date" },
];

const drawing = (thing: Here | undefined, attempt: Attempt, view: View) =>
  partFormPage({
    view,
    attempt,
    network: thing?.network,
    under: [frameworkStep],
    to: "framework",
    title: "Write a clause",
    lead: "You write for your side, and say yes to it. It holds when the other side says yes too.",
    button: "Write it for your side",
    questions,
  });

export const writeClauseFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/networks/{network}/framework/write",
  summary: "The form for a clause of the framework of a network",
  practices: ["P41"],
  reads: { params: networkParams },
  answers: networkAnswerOf<Here>(),
  permit: mayWriteFramework,
  find: (tx, { params }) => findHere(tx, params.network),
  answer: ({ network }) => found({ network }),
  page: (thing, view) => drawing(thing, { typed: {}, problems: [] }, view),
});

export const writeClauseRoute = changeInPlace({
  path: "/{place}/networks/{network}/framework",
  summary: "Write a clause of the framework of a network, for one side",
  practices: ["P41"],
  reads: { params: networkParams, body: z.strictObject(clauseFields) },
  permit: mayWriteFramework,
  find: async (tx, { params }) => {
    await takeTurn(tx, "networks");
    return findHere(tx, params.network);
  },
  decide: (_thing, { body, at }) => clauseOf(body, dayOf({ at })),
  save: async (tx, decided, asked) => {
    const { network } = asked.params;
    const id = await saveClause(tx, { ...decided, networkId: network }, writingOf(asked));
    return savedIn(asked.place, { network, id, what: "network.clause-written", to: `/framework/${id}` });
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
