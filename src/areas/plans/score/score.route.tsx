import { z } from "zod";
import { choicesOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { holdsStatutoryRole } from "../../../nouns/role.ts";
import { wroteInPrivate } from "../../../nouns/in-private.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { panelSideNames, panelSides, scoreMax } from "../panel.ts";
import type { Panel } from "../panel.ts";
import { scoreField, scoreFields, scoresOf } from "../panel.rules.ts";
import { saveScores } from "../panel.store.ts";
import { findWithPanel, holdWithPanel } from "../panel-here.store.ts";
import type { Plan } from "../plan.ts";
import { planFormPage } from "../plan-form.page.tsx";
import { mayScoreOptions } from "../plans.policy.ts";
import { formAnswerOf, planParams } from "../plans.schema.ts";
import { formShown } from "../place-shown.ts";

interface Scoring {
  readonly plan: Plan;
  readonly panel: Panel;
}

const numbers = Array.from({ length: scoreMax + 1 }, (_, score) => ({ value: String(score), words: String(score) }));

const questionsOf = (panel: Panel | undefined): readonly Question[] => [
  {
    name: "side",
    label: "On which side do you score?",
    hint: "Whoever works for a service scores as a professional, whatever else they know from their own life.",
    kind: "radios",
    choices: choicesOf(panelSideNames),
  },
  ...(panel === undefined
    ? []
    : panel.options.flatMap((option, row) =>
        panel.criteria.map((criterion, column) => ({
          name: scoreField(row, column),
          label: `${option.words}: ${criterion.words}`,
          hint: `0 is not at all, ${scoreMax} is as much as can be.`,
          kind: "select" as const,
          choices: numbers,
        })),
      )),
];

/** What somebody scored, as the form shows it to themselves. */
const fieldsOf = ({ mine, options, criteria }: Panel): Readonly<Record<string, string>> =>
  mine === null
    ? {}
    : {
        side: mine.side,
        ...Object.fromEntries(
          options.flatMap((option, row) =>
            criteria.map((criterion, column) => [
              scoreField(row, column),
              String(mine.scores[option.id]?.[criterion.id] ?? ""),
            ]),
          ),
        ),
      };

const scoring = ({ plan, panel }: Partial<Scoring>, attempt: Attempt, view: View) =>
  planFormPage({
    ...formShown(view),
    plan,
    title: "Score the options",
    step: "score",
    button: "Send my scores",
    before: (
      <p>
        Nobody sees what you scored. You can change it until the scoring closes; then the two sides are counted apart.
      </p>
    ),
    questions: questionsOf(panel),
    ...attempt,
  });

const boxes = Object.fromEntries(
  scoreFields.map((name) => [name, z.string().default("").describe("0 to 5: an option by a criterion, from 1.")]),
);

export const scoreFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/plans/{plan}/score",
  summary: "The form with which somebody of the panel scores the options, with what they scored before",
  practices: ["P32"],
  reads: { params: planParams },
  answers: formAnswerOf<Scoring>(),
  permit: mayScoreOptions,
  find: (tx, { actor, params }) => findWithPanel(tx, actor, params.plan),
  answer: ({ plan, panel }) => found({ plan, panel }),
  page: (thing, view) => scoring(thing, { typed: fieldsOf(thing.panel), problems: [] }, view),
});

export const scoreRoute = changeInPlace({
  path: "/{place}/plans/{plan}/score",
  summary: "Score each option by each criterion from 0 to 5; for oneself alone until both sides are counted",
  practices: ["P32"],
  reads: {
    params: planParams,
    body: z.strictObject({ side: z.string().default("").describe(panelSides.join(", ")), ...boxes }),
  },
  permit: mayScoreOptions,
  find: (tx, { actor, params }) => holdWithPanel(tx, actor, params.plan),
  decide: ({ panel }, { body, actor }) => {
    const side = panelSides.find((one) => one === body.side);
    const { scores, missing } = scoresOf(body, {
      options: panel.options.map(({ id }) => id),
      criteria: panel.criteria.map(({ id }) => id),
    });
    const problems = missing.map((field) => ({ field, words: "Choose a number from 0 to 5." }));
    if (side === undefined) return wrong({ field: "side", words: "Choose on which side you score." }, ...problems);
    if (side === "user" && actor.member !== null && holdsStatutoryRole(actor.member))
      return wrong({ field: "side", words: "Whoever works for a service scores as a professional." }, ...problems);
    return problems.length > 0 ? wrong(...problems) : found({ side, scores });
  },
  save: async (tx, scorer, { params, place, actor }) => {
    await saveScores(tx, params.plan, { personId: actor.member?.personId ?? "", scorer });
    return { id: params.plan, path: `/${place.slug}/plans/${params.plan}#panel`, happened: wroteInPrivate(place) };
  },
  form: (attempt, view, thing) => scoring(thing ?? {}, attempt, view),
});
