import { z } from "zod";
import { choicesOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { followingNames, followings } from "../panel.ts";
import type { Panel } from "../panel.ts";
import { savePanelDecision } from "../panel.store.ts";
import { findWithPanel, holdWithPanel } from "../panel-here.store.ts";
import { decisionOf } from "../panel-written.rules.ts";
import type { Plan } from "../plan.ts";
import { planFormPage } from "../plan-form.page.tsx";
import { mayRunPlan } from "../plans.policy.ts";
import { formAnswerOf, planParams } from "../plans.schema.ts";
import { formShown } from "../place-shown.ts";
import { savedIn } from "../saved.ts";

interface Deciding {
  readonly plan: Plan;
  readonly panel: Panel;
}

const text = z.string().default("");

const deciding = ({ plan, panel }: Partial<Deciding>, attempt: Attempt, view: View) => {
  const options = (panel?.options ?? []).map(({ id, words }) => ({ value: id, words }));
  const questions: readonly Question[] = [
    { name: "outcome", label: "What was decided on?", kind: "radios", choices: options },
    {
      name: "followed",
      label: "How far was what people who use services said followed?",
      kind: "radios",
      choices: choicesOf(followingNames),
    },
    { name: "because", label: "Why?", hint: "It stands beside what both sides scored.", kind: "long" },
    { name: "onDay", label: "On which day was it decided?", kind: "date" },
  ];
  return planFormPage({
    ...formShown(view),
    plan,
    title: "Write what was decided, and why",
    step: "decide",
    button: "Keep the decision",
    before:
      panel?.closedOn === null ? <p>The scoring is still open. Close it first: then both sides are counted.</p> : null,
    questions,
    ...attempt,
  });
};

export const decideFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/plans/{plan}/decide",
  summary: "The form for what was decided after a panel scored, and why",
  practices: ["P32"],
  reads: { params: planParams },
  answers: formAnswerOf<Deciding>(),
  permit: mayRunPlan,
  find: (tx, { actor, params }) => findWithPanel(tx, actor, params.plan),
  answer: ({ plan, panel }) => found({ plan, panel }),
  page: (thing, view) => deciding(thing, { typed: {}, problems: [] }, view),
});

export const decideRoute = changeInPlace({
  path: "/{place}/plans/{plan}/decide",
  summary: "Write down what was decided after a panel scored: followed, in part or not, with the reasons",
  practices: ["P32"],
  reads: {
    params: planParams,
    body: z.strictObject({ outcome: text, followed: text.describe(followings.join(", ")), because: text, onDay: text }),
  },
  permit: mayRunPlan,
  find: (tx, { actor, params }) => holdWithPanel(tx, actor, params.plan),
  decide: ({ panel }, { body, at }) => {
    if (panel.closedOn === null) return wrong({ field: "outcome", words: "Close the scoring first." });
    if (panel.decided !== null)
      return wrong({ field: "outcome", words: "The decision is written down already, and stays as it is." });
    return decisionOf(body, {
      optionIds: panel.options.map(({ id }) => id),
      closedOn: panel.closedOn,
      today: at.toISOString().slice(0, 10),
    });
  },
  save: async (tx, decided, { params, place }) => {
    await savePanelDecision(tx, params.plan, decided);
    const detail = { option: decided.outcomeId, followed: decided.followed };
    return savedIn(place, { id: params.plan, what: "plan.decided", detail, to: "#panel" });
  },
  form: (attempt, view, thing) => deciding(thing ?? {}, attempt, view),
});
