import { z } from "zod";
import { takeTurn } from "../../../db/turn.ts";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { agreeFields, agreeOf } from "../framework.rules.ts";
import { saveAgreed } from "../framework.store.ts";
import { findClause } from "../here.store.ts";
import type { ClauseHere } from "../here.store.ts";
import { mayAgreeClause } from "../networks.policy.ts";
import { clauseParams, networkAnswerOf } from "../networks.schema.ts";
import { partFormPage } from "../part-form.page.tsx";
import { clauseStep, frameworkStep } from "../place-shown.ts";
import { savedIn, writingOf } from "../saved.ts";
const questionsOf = (newest: number | undefined): readonly Question[] => [
  {
    name: "number",
    label: "Does your side agree to these words?",
    hint: "If not, write another version.",
    kind: "radios",
    choices: [{ value: String(newest ?? ""), words: `Yes, to version ${newest ?? ""}` }],
  },
];

const drawing = (thing: ClauseHere | undefined, attempt: Attempt, view: View) =>
  partFormPage({
    view,
    attempt,
    network: thing?.network,
    under: thing === undefined ? [frameworkStep] : [frameworkStep, clauseStep(thing.clause)],
    to: `framework/${thing?.clause.id ?? ""}/agree`,
    title: "Agree for your side",
    before: (
      <p>
        <bdi>{thing?.clause.versions.at(-1)?.words}</bdi>
      </p>
    ),
    button: "Agree for your side",
    questions: questionsOf(thing?.clause.versions.at(-1)?.number),
  });

export const agreeFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/networks/{network}/framework/{clause}/agree",
  summary: "The form in which one side agrees to a version of a clause",
  practices: ["P41"],
  reads: { params: clauseParams },
  answers: networkAnswerOf<ClauseHere>(),
  permit: mayAgreeClause,
  find: (tx, { params }) => findClause(tx, params),
  answer: ({ network, clause }) => found({ network, clause }),
  page: (thing, view) => drawing(thing, { typed: {}, problems: [] }, view),
});

export const agreeRoute = changeInPlace({
  path: "/{place}/networks/{network}/framework/{clause}/agree",
  summary: "Agree to the newest version of a clause, for one’s own side",
  practices: ["P41"],
  reads: { params: clauseParams, body: z.strictObject(agreeFields) },
  permit: mayAgreeClause,
  find: async (tx, { params }) => {
    await takeTurn(tx, "networks");
    return findClause(tx, params);
  },
  decide: ({ clause }, { body }) => agreeOf(body, clause),
  save: async (tx, decided, asked) => {
    const { network, clause } = asked.params;
    await saveAgreed(tx, { clauseId: clause, number: decided }, writingOf(asked));
    return savedIn(asked.place, { network, id: clause, what: "network.clause-agreed", to: `/framework/${clause}` });
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
