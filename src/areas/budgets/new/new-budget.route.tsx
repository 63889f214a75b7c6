import { z } from "zod";
import { Questions, formPage, inOrderOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { readPastDay } from "../../../nouns/day.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import {
  caseFields,
  caseOf,
  caseQuestions,
  findToChoose,
  keepAsking,
  openCase,
  usualAnswers,
} from "../../cases/index.ts";
import type { ToChoose } from "../../cases/index.ts";
import { mayBeginBudget } from "../budgets.policy.ts";
import { saveBudgetStep } from "../budgets.store.ts";
import { formShown, trail } from "../place-shown.ts";

const none: ToChoose = { own: [], organisations: [], services: [], communities: [], answerBy: "", today: "" };
const onDay: Question = {
  name: "onDay",
  label: "On which day did they ask about it?",
  hint: "Leave it empty for today.",
  kind: "date",
};

const drawing = (thing: ToChoose, { typed, problems }: Attempt, view: View) => {
  const shown = formShown(view);
  const questions = [...caseQuestions(thing), onDay];
  const inOrder = inOrderOf(questions, problems);
  return formPage(
    {
      ...shown,
      title: "Somebody asks about a personal budget",
      lead: "Ask the person first. They stand here under a name that says nothing about them. The first step is written with it: they wanted to know.",
      breadcrumbs: trail(shown.place),
      action: `/${shown.place.slug}/budgets`,
      problems: inOrder,
      button: { words: "Begin" },
    },
    <Questions questions={questions} typed={typed} language={shown.language} problems={inOrder} />,
  );
};

export const newBudgetFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/budgets/new",
  summary: "The form that begins the way to a personal budget for somebody who agreed",
  practices: ["P27"],
  answers: z
    .custom<ToChoose>()
    .transform(({ organisations }) => ({ organisations }))
    .pipe(z.object({ organisations: z.array(z.object({ id: z.string(), name: z.string() })).readonly() })),
  permit: mayBeginBudget,
  find: (tx, { actor, at }) => findToChoose(tx, actor, at),
  answer: ({ own, organisations, services, communities, answerBy, today }) =>
    found({ own, organisations, services, communities, answerBy, today }),
  page: (thing, view) => drawing(thing, { typed: usualAnswers, problems: [] }, view),
});

export const newBudgetRoute = changeInPlace({
  path: "/{place}/budgets",
  summary: "Begin the way to a personal budget: somebody, under a pseudonym, wanted to know about it",
  practices: ["P27"],
  reads: {
    body: z.strictObject({
      ...caseFields,
      onDay: z.string().max(100).default("").describe("The day on which they asked about it; empty for today."),
    }),
  },
  permit: mayBeginBudget,
  find: (tx, { actor, at }) => findToChoose(tx, actor, at),
  decide: (thing, { body: { onDay: typed, ...sent } }) => {
    const written = caseOf(sent, thing);
    const { today } = thing;
    const on =
      typed.trim() === "" ? found(today) : readPastDay(typed, { field: "onDay", needed: "Write the day.", today });
    if (!(written.ok && on.ok)) return wrong(...problemsOf(written, on));
    return found({
      opening: { ...written.value, kind: "budget" as const, pointer: "", answerBy: thing.answerBy },
      on: on.value,
      today,
    });
  },
  save: async (tx, { opening, on, today }, { actor, place }) => {
    const by = actor.member?.personId ?? "";
    const id = await openCase(tx, opening, { by, today });
    const first = {
      did: "enquired" as const,
      on,
      byRole: null,
      reason: null,
      choice: null,
      pence: null,
      payer: null,
      providerId: null,
      words: "",
    };
    await saveBudgetStep(tx, first, { caseId: id, number: 1, ofId: opening.fromId, byId: by });
    await keepAsking(tx, { caseId: id, organisationId: opening.fromId, serviceId: opening.serviceId, by, today });
    return {
      id,
      path: `/${place.slug}/budgets/${id}`,
      happened: { what: "budget.begun", subject: { kind: "case", id }, detail: {} },
    };
  },
  form: (attempt, view, thing) => drawing(thing ?? none, attempt, view),
});
