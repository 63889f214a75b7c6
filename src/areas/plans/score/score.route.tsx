import { z } from "zod";
import { choicesOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { holdsStatutoryRole } from "../../../nouns/role.ts";
import { wroteInPrivate } from "../../../nouns/in-private.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { panelSideNames, panelSides, scoreMax, voteKey, voteNames, voteNumbers, votes } from "../panel.ts";
import type { Panel } from "../panel.ts";
import { scoreField, scoreFields, scoresOf, votesOf } from "../panel.rules.ts";
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
    label: "On which side do you speak?",
    hint: "Whoever works for a service speaks as a professional, whatever else they know from their own life.",
    kind: "radios",
    choices: choicesOf(panelSideNames),
  },
  ...(panel?.how === "votes"
    ? panel.options.map(({ words }, row) => ({
        name: scoreField(row, 0),
        label: words,
        kind: "radios" as const,
        choices: choicesOf(voteNames),
      }))
    : []),
  ...(panel?.how !== "scores"
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

/** A score or a vote, as the form names it. */
const saidIn = (how: Panel["how"], kept: number | undefined): string =>
  how === "votes" ? (votes.find((one) => voteNumbers[one] === kept) ?? "") : String(kept ?? "");

/** What somebody scored, as the form shows it to themselves. */
const fieldsOf = ({ how, mine, options, criteria }: Panel): Readonly<Record<string, string>> =>
  mine === null
    ? {}
    : {
        side: mine.side,
        ...Object.fromEntries(
          options.flatMap((option, row) =>
            (how === "votes" ? [{ id: voteKey }] : criteria).map((criterion, column) => [
              scoreField(row, column),
              saidIn(how, mine.scores[option.id]?.[criterion.id]),
            ]),
          ),
        ),
      };

const scoring = ({ plan, panel }: Partial<Scoring>, attempt: Attempt, view: View) =>
  planFormPage({
    ...formShown(view),
    plan,
    title: panel?.how === "votes" ? "Vote on the options" : "Score the options",
    step: "score",
    button: panel?.how === "votes" ? "Send my votes" : "Send my scores",
    before: (
      <p>Nobody sees what you say here. You can change it until it closes; then the two sides are counted apart.</p>
    ),
    questions: questionsOf(panel),
    ...attempt,
  });

const boxes = Object.fromEntries(
  scoreFields.map((name) => [
    name,
    z
      .string()
      .default("")
      .describe(
        `0 to 5: an option by a criterion, from 1. Where the panel votes, ${votes.join(", ")}: score_1_1, score_2_1.`,
      ),
  ]),
);

export const scoreFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/plans/{plan}/score",
  summary: "The form with which somebody of the panel scores the options or votes on them, with what they said before",
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
  summary:
    "Score each option by each criterion from 0 to 5, or vote for or against each; for oneself alone until both sides are counted",
  practices: ["P32"],
  reads: {
    params: planParams,
    body: z.strictObject({ side: z.string().default("").describe(panelSides.join(", ")), ...boxes }),
  },
  permit: mayScoreOptions,
  find: (tx, { actor, params }) => holdWithPanel(tx, actor, params.plan),
  decide: ({ panel }, { body, actor }) => {
    const side = panelSides.find((one) => one === body.side);
    const options = panel.options.map(({ id }) => id);
    const isVote = panel.how === "votes";
    const { scores, missing } = isVote
      ? votesOf(body, options)
      : scoresOf(body, { options, criteria: panel.criteria.map(({ id }) => id) });
    const empty = isVote ? "Choose for, against or no view." : "Choose a number from 0 to 5.";
    const problems = missing.map((field) => ({ field, words: empty }));
    if (side === undefined) return wrong({ field: "side", words: "Choose on which side you speak." }, ...problems);
    if (side === "user" && actor.member !== null && holdsStatutoryRole(actor.member))
      return wrong({ field: "side", words: "Whoever works for a service speaks as a professional." }, ...problems);
    return problems.length > 0 ? wrong(...problems) : found({ side, scores });
  },
  save: async (tx, scorer, { params, place, actor }) => {
    await saveScores(tx, params.plan, { personId: actor.member?.personId ?? "", scorer });
    return { id: params.plan, path: `/${place.slug}/plans/${params.plan}#panel`, happened: wroteInPrivate(place) };
  },
  form: (attempt, view, thing) => scoring(thing ?? {}, attempt, view),
});
