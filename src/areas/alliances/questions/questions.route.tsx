import { z } from "zod";
import { choicesOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { wroteInPrivate } from "../../../nouns/in-private.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { allianceFormPage } from "../alliance-form.page.tsx";
import { mayWriteInAlliance } from "../alliance.policy.ts";
import { allianceParams, formAnswerOf } from "../alliance.schema.ts";
import { formShown, personOf } from "../place-shown.ts";
import { saidBy } from "../said.rules.ts";
import { findTrustHere } from "../trust-here.store.ts";
import type { TrustHere } from "../trust-here.ts";
import { answersNeeded, trustAnswerWords, trustAnswers, trustQuestions } from "../trust.rules.ts";
import type { TrustAnswer, TrustAnswers } from "../trust.rules.ts";
import { findAnswers, saveAnswers } from "../trust.store.ts";

const fields: Record<string, z.ZodDefault<z.ZodString>> = {};
for (const { name, words } of trustQuestions) fields[name] = z.string().default("").describe(words);

interface Shown {
  readonly here: TrustHere;
  readonly answers: TrustAnswers;
}

const questions: readonly Question[] = trustQuestions.map(({ name, words }) => ({
  name,
  label: words,
  kind: "radios",
  choices: [...choicesOf(trustAnswerWords), { value: "", words: "I leave this out" }],
}));

const drawnFor = (here: TrustHere | undefined) => ({
  title: "Six questions",
  lead: `About ${here?.theirs.name ?? "the other side"}. Nobody sees your answers, on your side or the other. When the questions close they are deleted; if ${answersNeeded} or more answered, it stays whether more than half said yes.`,
  alliance: here?.alliance,
  step: "questions",
  button: "Keep my answers",
  because:
    here !== undefined && here.openRound === undefined
      ? "The questions are not open. Somebody of your side opens them on the page about trust."
      : undefined,
  questions,
});

export const questionsFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/alliances/{alliance}/questions",
  summary: "Six plain questions to the people of one side, with one's own answers so far; only for oneself",
  practices: ["P05"],
  reads: { params: allianceParams },
  answers: formAnswerOf<Shown>(fields),
  permit: mayWriteInAlliance,
  find: async (tx, { params, actor }) => {
    const here = await findTrustHere(tx, { id: params.alliance, actor });
    const roundId = here?.openRound?.id;
    const answers = roundId === undefined ? {} : await findAnswers(tx, { roundId, personId: personOf(actor) });
    return here && { ...here, answers };
  },
  answer: ({ answers, ...here }) => found({ here, answers }),
  page: ({ here, answers }, view) =>
    allianceFormPage({ ...drawnFor(here), ...formShown(view), typed: answers, problems: [] }),
});

/** What was answered; what was left out is not there. */
const answersOf = (sent: Readonly<Record<string, string>>): TrustAnswers =>
  Object.fromEntries(
    trustQuestions.flatMap(({ name }) => {
      const answer = trustAnswers.find((one): one is TrustAnswer => one === sent[name]);
      return answer === undefined ? [] : [[name, answer]];
    }),
  );

export const questionsRoute = changeInPlace({
  path: "/{place}/alliances/{alliance}/questions",
  summary: "Answer the six questions, or change or take back one's answers while they are open",
  practices: ["P05"],
  reads: { params: allianceParams, body: z.strictObject(fields) },
  permit: mayWriteInAlliance,
  find: (tx, { params, actor }) => findTrustHere(tx, { id: params.alliance, actor }, "hold"),
  decide: ({ openRound, side }, { body }) =>
    saidBy(
      side,
      openRound === undefined
        ? wrong({ field: "word", words: "The questions are closed, so nothing was kept." })
        : found({ roundId: openRound.id, answers: answersOf(body) }),
    ),
  save: async (tx, answered, { params, place, actor }) => {
    await saveAnswers(tx, { ...answered, personId: personOf(actor) });
    return {
      id: params.alliance,
      path: `/${place.slug}/alliances/${params.alliance}/trust`,
      happened: wroteInPrivate(place),
    };
  },
  form: ({ typed, problems }, view, thing) =>
    allianceFormPage({ ...drawnFor(thing), ...formShown(view), typed, problems }),
});
