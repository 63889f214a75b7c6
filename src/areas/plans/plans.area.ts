import type { Area } from "../../web/area.ts";
import { askedFormRoute, askedRoute } from "./asked/asked.route.tsx";
import { changedFormRoute, changedRoute } from "./changed/changed.route.tsx";
import { closeRoute } from "./close/close.route.ts";
import { datesFormRoute, datesRoute } from "./dates/dates.route.tsx";
import { decideFormRoute, decideRoute } from "./decide/decide.route.tsx";
import { decisionsRoute } from "./decisions/decisions.route.tsx";
import { describePlanFormRoute, describePlanRoute } from "./describe/describe-plan.route.tsx";
import { dutyFormRoute, dutyRoute } from "./duty/duty.route.tsx";
import { earlyRoute } from "./early/early.route.tsx";
import { fixedFormRoute, fixedRoute } from "./fixed/fixed.route.tsx";
import { plansRoute } from "./list/plans.route.tsx";
import { newPlanFormRoute, newPlanRoute } from "./new/new-plan.route.tsx";
import { panelFormRoute, panelRoute } from "./panel/panel.route.tsx";
import { partnersFormRoute, partnersRoute } from "./partners/partners.route.tsx";
import { planRoute } from "./plan/plan.route.tsx";
import { passOnPlans } from "./plans-held.store.ts";
import {
  heldByPlans,
  plansAtHome,
  plansOfCommunities,
  plansOfServices,
  plansRetention,
  searchPlans,
} from "./plans-joined.area.ts";
import { plansOfOrganisation } from "./plans-moves.store.ts";
import { examples, maySeePlans } from "./plans.policy.ts";
import { plansInMenu } from "./plans.words.ts";
import { publishRoute } from "./publish/publish.route.ts";
import { saysRoute } from "./says/says.route.ts";
import { scoreFormRoute, scoreRoute } from "./score/score.route.tsx";
import { planSessionsFormRoute, planSessionsRoute } from "./sessions/plan-sessions.route.tsx";
import { settleRoute } from "./settle/settle.route.ts";
import { strikeRoute } from "./strike/strike.route.ts";
import { threadOfPlans } from "./plans-thread.area.ts";

export const plans: Area = {
  name: "plans",
  title: "Plans",
  routes: [
    plansRoute,
    newPlanFormRoute,
    newPlanRoute,
    earlyRoute,
    decisionsRoute,
    planRoute,
    describePlanFormRoute,
    describePlanRoute,
    datesFormRoute,
    datesRoute,
    fixedFormRoute,
    fixedRoute,
    strikeRoute,
    partnersFormRoute,
    partnersRoute,
    askedFormRoute,
    askedRoute,
    planSessionsFormRoute,
    planSessionsRoute,
    saysRoute,
    settleRoute,
    changedFormRoute,
    changedRoute,
    dutyFormRoute,
    dutyRoute,
    publishRoute,
    panelFormRoute,
    panelRoute,
    scoreFormRoute,
    scoreRoute,
    closeRoute,
    decideFormRoute,
    decideRoute,
  ],
  menu: [],
  menuInPlace: [{ path: "plans", step: "plan", order: 58, words: plansInMenu, may: maySeePlans }],
  onFrontPage: [{ path: "plans", order: 40, words: plansInMenu, may: maySeePlans }],
  permissions: examples,
  home: plansAtHome,
  search: searchPlans,
  communityParts: plansOfCommunities,
  serviceParts: plansOfServices,
  held: heldByPlans,
  retention: [plansRetention],
  passesOn: passOnPlans,
  organisationMoves: plansOfOrganisation,
  threadParts: [threadOfPlans],
};
