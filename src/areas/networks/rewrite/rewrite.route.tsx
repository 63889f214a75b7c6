import { z } from "zod";
import { takeTurn } from "../../../db/turn.ts";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { versionFields, versionOf } from "../framework.rules.ts";
import { saveVersion } from "../framework.store.ts";
import { findClause } from "../here.store.ts";
import type { ClauseHere } from "../here.store.ts";
import { mayWriteFramework } from "../networks.policy.ts";
import { clauseParams, networkAnswerOf } from "../networks.schema.ts";
import { partFormPage } from "../part-form.page.tsx";
import { clauseStep, frameworkStep } from "../place-shown.ts";
import { dayOf, savedIn, writingOf } from "../saved.ts";
const questions: readonly Question[] = [
  {
    name: "words",
    label: "What does the clause say?",
    hint: "In plain words: who does what, by when, and what happens if not.",
    kind: "long",
  },
  { name: "reviewOn", label: "By which day do both sides look at it again?", kind: "date" },
];

const drawing = (thing: ClauseHere | undefined, attempt: Attempt, view: View) =>
  partFormPage({
    view,
    attempt,
    network: thing?.network,
    under: thing === undefined ? [frameworkStep] : [frameworkStep, clauseStep(thing.clause)],
    to: `framework/${thing?.clause.id ?? ""}/rewrite`,
    title: "Write another version",
    lead: "The version in force stays in force until both sides agree to this one.",
    button: "Write it for your side",
    questions,
  });

export const rewriteFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/networks/{network}/framework/{clause}/rewrite",
  summary: "The form for another version of a clause",
  practices: ["P41"],
  reads: { params: clauseParams },
  answers: networkAnswerOf<ClauseHere>(),
  permit: mayWriteFramework,
  find: (tx, { params }) => findClause(tx, params),
  answer: ({ network, clause }) => found({ network, clause }),
  page: (thing, view) =>
    drawing(thing, { typed: { words: thing.clause.versions.at(-1)?.words ?? "" }, problems: [] }, view),
});

export const rewriteRoute = changeInPlace({
  path: "/{place}/networks/{network}/framework/{clause}/rewrite",
  summary: "Write another version of a clause, for one side",
  practices: ["P41"],
  reads: { params: clauseParams, body: z.strictObject(versionFields) },
  permit: mayWriteFramework,
  find: async (tx, { params }) => {
    await takeTurn(tx, "networks");
    return findClause(tx, params);
  },
  decide: ({ clause }, { body, at }) => {
    const version = versionOf(body, dayOf({ at }));
    return version.ok ? found({ ...version.value, number: clause.versions.length + 1 }) : version;
  },
  save: async (tx, decided, asked) => {
    const { network, clause } = asked.params;
    await saveVersion(tx, { ...decided, clauseId: clause }, writingOf(asked));
    return savedIn(asked.place, { network, id: clause, what: "network.clause-rewritten", to: `/framework/${clause}` });
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
