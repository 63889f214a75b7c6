import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { casesMax, findLooking, isOver, listSeen } from "../../cases/index.ts";
import type { Seen } from "../../cases/index.ts";
import { budgetSteps } from "../budget.ts";
import type { BudgetStep } from "../budget.ts";
import { mayBeginBudget, maySeeBudgets } from "../budgets.policy.ts";
import { listBudgetSteps } from "../budgets.store.ts";
import { waitingOf } from "../clocks.rules.ts";
import { placeShown } from "../place-shown.ts";
import { budgetsPage } from "./budgets.page.tsx";
import type { BudgetLine, BudgetsShown } from "./budgets.page.tsx";

const told = z.object({
  budgets: z
    .array(
      z.object({
        id: z.string(),
        pseudonym: z.string(),
        holder: z.string(),
        last: z.object({ did: z.enum(budgetSteps), on: z.string() }).nullable(),
        waitsSince: z.string().nullable(),
        reviewDue: z.string().nullable(),
        isOver: z.boolean(),
      }),
    )
    .readonly(),
});

function lineOf({ one, gate }: Seen, all: readonly BudgetStep[]): BudgetLine {
  const seesSteps = gate.open && gate.parts.includes("steps");
  const steps = seesSteps ? all : [];
  const last = steps.at(-1);
  const { waitsSince, reviewDue } = waitingOf(steps, { isOver: isOver(one) });
  return {
    id: one.id,
    pseudonym: one.pseudonym,
    holder: one.holder.name,
    last: last === undefined ? null : { did: last.did, on: last.on },
    waitsSince,
    reviewDue,
    isOver: seesSteps && isOver(one),
  };
}

export const budgetsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/budgets",
  summary: "People on the way to a personal budget that whoever asks may see: the last step, and what waits",
  practices: ["P27"],
  answers: z
    .custom<BudgetsShown>()
    .transform(({ lines }): z.input<typeof told> => ({ budgets: lines }))
    .pipe(told),
  permit: maySeeBudgets,
  find: async (tx, { actor, at }) => {
    const looking = await findLooking(tx, actor, at);
    const seen = await listSeen(tx, looking, { kind: "budget" });
    return {
      looking,
      seen,
      steps: await listBudgetSteps(
        tx,
        seen.map(({ one }) => one.id),
      ),
    };
  },
  answer: ({ looking, seen, steps }, { actor }) =>
    found({
      lines: seen.map((each) => lineOf(each, steps.get(each.one.id) ?? [])),
      mayBegin: mayBeginBudget(actor, looking).allowed,
      areMore: seen.length >= casesMax,
      today: looking.looker.today,
    }),
  page: (shown, view) => budgetsPage(shown, placeShown(view)),
});
