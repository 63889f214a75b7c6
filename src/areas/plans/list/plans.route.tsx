import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { mayBeginPlan, maySeePlans } from "../plans.policy.ts";
import { planTold, toldOfPlan } from "../plans.schema.ts";
import { listPlans } from "../plans.store.ts";
import { placeShown } from "../place-shown.ts";
import { plansPage } from "./plans.page.tsx";
import type { ListShown } from "./plans.page.tsx";

const told = z.object({ plans: z.array(planTold).readonly() });

export const plansRoute = lookInPlace({
  method: "GET",
  path: "/{place}/plans",
  summary: "The plans of a place, with when the scope of each was fixed and how early others were in",
  practices: ["P10"],
  answers: z
    .custom<ListShown>()
    .transform(({ plans }): z.input<typeof told> => ({ plans: plans.map(toldOfPlan) }))
    .pipe(told),
  permit: maySeePlans,
  find: async (tx, { actor }) => ({ plans: await listPlans(tx, actor) }),
  answer: ({ plans }, { actor }) => found({ plans, mayBegin: mayBeginPlan(actor).allowed }),
  page: (shown, view) => plansPage(shown, placeShown(view)),
});
