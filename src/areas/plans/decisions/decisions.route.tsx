import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { followings, moves } from "../panel.ts";
import { movedByYear, movedOf } from "../panel.rules.ts";
import { listDecisions } from "../panel.store.ts";
import { maySeePlans } from "../plans.policy.ts";
import { listPlans } from "../plans.store.ts";
import { placeShown } from "../place-shown.ts";
import { decisionsPage } from "./decisions.page.tsx";
import type { DecisionsShown } from "./decisions.page.tsx";

const told = z.object({
  decisions: z
    .array(
      z.object({
        planId: z.string(),
        title: z.string(),
        outcome: z.string(),
        onDay: z.string(),
        followed: z.enum(followings),
        because: z.string(),
        moved: z.enum(moves),
      }),
    )
    .readonly(),
  byYear: z
    .array(z.object({ year: z.string(), decided: z.number(), notKnown: z.number(), changed: z.number() }))
    .readonly(),
});

export const decisionsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/plans/decisions",
  summary: "Decisions on which a panel scored, and how many of them people who use services changed, over time",
  practices: ["P32"],
  answers: z
    .custom<DecisionsShown>()
    .transform(({ decisions, byYear }): z.input<typeof told> => ({
      decisions: decisions.map(({ decided, ...one }) => ({ ...one, ...decided })),
      byYear,
    }))
    .pipe(told),
  permit: maySeePlans,
  find: async (tx, { actor }) => {
    const plans = await listPlans(tx, actor);
    const decisions = await listDecisions(
      tx,
      plans.map(({ id }) => id),
    );
    return { plans, decisions };
  },
  answer: ({ plans, decisions }) => {
    const all = decisions.map(({ found: scored, ...one }) => ({
      ...one,
      title: plans.find(({ id }) => id === one.planId)?.title ?? "",
      moved: movedOf(scored, one.decided.outcomeId),
    }));
    return found({ decisions: all, byYear: movedByYear(all) });
  },
  page: (shown, view) => decisionsPage(shown, placeShown(view)),
});
