import { z } from "zod";
import { takeTurn } from "../../../db/turn.ts";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { evidenceFields, evidenceOf } from "../framework.rules.ts";
import { saveEvidence } from "../framework.store.ts";
import { findClause } from "../here.store.ts";
import type { ClauseHere } from "../here.store.ts";
import { mayWriteFramework } from "../networks.policy.ts";
import { clauseParams, networkAnswerOf } from "../networks.schema.ts";
import { partFormPage } from "../part-form.page.tsx";
import { clauseStep, frameworkStep } from "../place-shown.ts";
import { dayOf, savedIn, writingOf } from "../saved.ts";
const questions: readonly Question[] = [
  { name: "words", label: "What shows that the clause is kept?", kind: "long" },
  { name: "seenAt", label: "Where does one see it?", hint: "A link, or where the paper lies", kind: "text" },
  { name: "on", label: "Of which day is it?", kind: "date" },
];

const drawing = (thing: ClauseHere | undefined, attempt: Attempt, view: View) =>
  partFormPage({
    view,
    attempt,
    network: thing?.network,
    under: thing === undefined ? [frameworkStep] : [frameworkStep, clauseStep(thing.clause)],
    to: `framework/${thing?.clause.id ?? ""}/evidence`,
    title: "Write down what shows it",
    lead: "Only what no record here shows. Numbers of checks, supervision and incidents come from the records themselves.",
    button: "Write it down",
    questions,
  });

export const evidenceFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/networks/{network}/framework/{clause}/evidence",
  summary: "The form for what shows that a clause is kept",
  practices: ["P41"],
  reads: { params: clauseParams },
  answers: networkAnswerOf<ClauseHere>(),
  permit: mayWriteFramework,
  find: (tx, { params }) => findClause(tx, params),
  answer: ({ network, clause }) => found({ network, clause }),
  page: (thing, view) => drawing(thing, { typed: {}, problems: [] }, view),
});

export const evidenceRoute = changeInPlace({
  path: "/{place}/networks/{network}/framework/{clause}/evidence",
  summary: "Write down what shows that a clause is kept, where no record here does",
  practices: ["P41"],
  reads: { params: clauseParams, body: z.strictObject(evidenceFields) },
  permit: mayWriteFramework,
  find: async (tx, { params }) => {
    await takeTurn(tx, "networks");
    return findClause(tx, params);
  },
  decide: (_thing, { body, at }) => evidenceOf(body, dayOf({ at })),
  save: async (tx, decided, asked) => {
    const { network, clause } = asked.params;
    await saveEvidence(tx, { ...decided, clauseId: clause }, writingOf(asked));
    return savedIn(asked.place, { network, id: clause, what: "network.evidence-written", to: `/framework/${clause}` });
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
