import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { takeTurn } from "../../../db/turn.ts";
import { Questions, formPage, inOrderOf } from "../../../design/index.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { findOfKind, isOver } from "../../cases/index.ts";
import type { CaseHere } from "../../cases/index.ts";
import { listOrganisationsToChoose } from "../../organisations/index.ts";
import { budgetSteps, stepWords } from "../budget.ts";
import type { BudgetStep, BudgetStepDone, Named } from "../budget.ts";
import { mayWriteBudget } from "../budgets.policy.ts";
import { budgetParams } from "../budgets.schema.ts";
import { listBudgetSteps, saveBudgetStep } from "../budgets.store.ts";
import { formShown, trail } from "../place-shown.ts";
import { stepFields, stepOf } from "../step.rules.ts";
import { stepQuestions } from "./step-questions.page.ts";

interface Stepping extends CaseHere {
  readonly steps: readonly BudgetStep[];
  readonly organisations: readonly Named[];
}

async function findHere(tx: Tx, asked: Omit<Parameters<typeof findOfKind>[1], "kind">): Promise<Stepping | undefined> {
  const here = await findOfKind(tx, { ...asked, kind: "budget" });
  if (here === undefined) return undefined;
  const { organisations } = await listOrganisationsToChoose(tx, {});
  return {
    ...here,
    steps: (await listBudgetSteps(tx, [asked.id])).get(asked.id) ?? [],
    organisations: organisations.map(({ id, name }) => ({ id, name })),
  };
}

const drawing = (
  thing: Stepping | undefined,
  did: BudgetStepDone,
  { attempt, view }: { attempt: Attempt; view: View },
) => {
  const shown = formShown(view);
  const questions = stepQuestions(did, thing?.organisations ?? []);
  const problems = inOrderOf(questions, attempt.problems);
  const at = `/${shown.place.slug}/budgets/${thing?.one.id ?? ""}`;
  return formPage(
    {
      ...shown,
      title: stepWords[did],
      titleWhole: `${stepWords[did]}: ${thing?.one.pseudonym ?? ""}`,
      breadcrumbs: trail(shown.place, { href: at, words: thing?.one.pseudonym ?? "" }),
      action: `${at}/step`,
      problems,
      button: { words: "Keep it" },
    },
    <>
      <input type="hidden" name="did" value={did} />
      <Questions questions={questions} typed={attempt.typed} language={shown.language} problems={problems} />
    </>,
  );
};

const stepDid = z.enum(budgetSteps).catch("asked");

export const stepFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/budgets/{budget}/step",
  summary: "The form of one step on the way to a personal budget",
  practices: ["P27"],
  reads: { params: budgetParams, query: z.object({ did: stepDid.default("asked").describe("Which step.") }) },
  answers: z
    .custom<Stepping & { readonly did: BudgetStepDone }>()
    .transform(({ did, one }) => ({ did, pseudonym: one.pseudonym }))
    .pipe(z.object({ did: z.enum(budgetSteps), pseudonym: z.string() })),
  permit: mayWriteBudget,
  find: (tx, { actor, at, params }) => findHere(tx, { actor, at, id: params.budget }),
  answer: ({ place: _place, ...thing }, { query }) => found({ ...thing, did: query.did }),
  page: (thing, view) => drawing(thing, thing.did, { attempt: { typed: {}, problems: [] }, view }),
});

export const stepRoute = changeInPlace({
  path: "/{place}/budgets/{budget}/step",
  summary: "Write down what happened on the way to a personal budget: a no with who said it, or why it is not wanted",
  practices: ["P27"],
  reads: { params: budgetParams, body: z.strictObject(stepFields) },
  permit: mayWriteBudget,
  find: async (tx, { actor, at, params }) => {
    await takeTurn(tx, `budget ${params.budget}`);
    return findHere(tx, { actor, at, id: params.budget });
  },
  decide: ({ one, steps, organisations, gate, looking }, { body }) => {
    if (isOver(one))
      return wrong({ field: "did", words: "This is over. If help begins again, write that in the case first." });
    const step = stepOf(body, { today: looking.looker.today, steps, organisations });
    return step.ok ? found({ step: step.value, number: steps.length + 1, ofId: gate.open ? gate.ofId : "" }) : step;
  },
  save: async (tx, { step, number, ofId }, { actor, place, params }) => {
    await saveBudgetStep(tx, step, { caseId: params.budget, number, ofId, byId: actor.member?.personId ?? "" });
    return {
      id: params.budget,
      path: `/${place.slug}/budgets/${params.budget}`,
      happened: { what: "budget.step", subject: { kind: "case", id: params.budget }, detail: { did: step.did } },
    };
  },
  form: (attempt, view, thing) => drawing(thing, stepDid.parse(attempt.typed["did"]), { attempt, view }),
});
