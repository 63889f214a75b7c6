import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { findOfKind, isOver, saveRead } from "../../cases/index.ts";
import type { CaseHere } from "../../cases/index.ts";
import { maySeeBudget, mayWriteBudget } from "../budgets.policy.ts";
import { budgetParams, budgetTold } from "../budgets.schema.ts";
import { listBudgetSteps } from "../budgets.store.ts";
import { waitingOf } from "../clocks.rules.ts";
import { placeShown } from "../place-shown.ts";
import { mayFollow } from "../step.rules.ts";
import { budgetPage } from "./budget.page.tsx";
import type { BudgetShown } from "./budget.page.tsx";

interface Shown extends BudgetShown {
  /** To keep that it was read. */
  readonly kept: CaseHere;
}

export const budgetRoute = lookInPlace({
  method: "GET",
  path: "/{place}/budgets/{budget}",
  summary: "One way to a personal budget: every step, who said no and why; that it was read is kept",
  practices: ["P27", "P17"],
  reads: { params: budgetParams },
  answers: z
    .custom<Shown>()
    .transform(({ kept: _kept, today: _today, ...shown }): z.input<typeof budgetTold> => shown)
    .pipe(budgetTold),
  permit: maySeeBudget,
  find: async (tx, { actor, at, params }) => {
    const here = await findOfKind(tx, { actor, at, id: params.budget, kind: "budget" });
    return (
      here && { here, gate: here.gate, steps: (await listBudgetSteps(tx, [params.budget])).get(params.budget) ?? [] }
    );
  },
  answer: ({ here, gate, steps }, { actor }) =>
    found({
      kept: here,
      id: here.one.id,
      pseudonym: here.one.pseudonym,
      holder: here.one.holder.name,
      steps,
      next: mayWriteBudget(actor, { gate }).allowed && !isOver(here.one) ? mayFollow(steps) : [],
      ...waitingOf(steps, { isOver: isOver(here.one) }),
      isOver: isOver(here.one),
      today: here.looking.looker.today,
    }),
  keepsReading: ({ kept }, { actor, at }) => ({
    save: (tx) => saveRead(tx, kept.gate, { caseId: kept.one.id, personId: actor.member?.personId ?? "", at }),
    happened: { what: "case.read", subject: { kind: "case", id: kept.one.id }, detail: { kind: "budget" } },
  }),
  page: (shown, view) => budgetPage(shown, placeShown(view)),
});
